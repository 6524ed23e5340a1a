package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A bus seen from its side, its front to the left; everyone in it has a window. It grows with those inside. */
final class Buses {
    /** Width of a window with its post, and the least number of windows. */
    private static final double WINDOW = 84;

    private static final int LEAST_WINDOWS = 3;

    /** Size of those inside, and where the middle of their faces is. */
    private static final double SIZE = .62;

    private static final double FACES = 22;

    private static final double ROOF = -48;
    private static final double SILL = 64;
    private static final double LINTEL = -28;
    private static final double FLOOR = 128;
    private static final double FRONT = 52;
    private static final double REAR = 22;
    private static final int TYRE = 0x3d3355;

    private Buses() {}

    static void draw(Ink ink, List<Passenger> riders, int rgb) {
        int windows = Math.max(LEAST_WINDOWS, riders.size());
        double first = -(windows - 1) * WINDOW / 2;
        double left = first - WINDOW / 2 - FRONT;
        double right = first + (windows - .5) * WINDOW + REAR;
        ink.form(Outlines.rounded(left + 8, ROOF + 8, right - 8, SILL + 12, 16), 0x6a7898, .15, .5);
        for (int i = 0; i < riders.size(); i++) {
            Passenger rider = riders.get(i);
            double x = first + i * WINDOW;
            ink.form(Outlines.rounded(x + 14, 8, x + 38, SILL + 10, 9), 0x3f6a8a, .3, .4);
            Hand right1 = i == riders.size() - 1 ? new Hand(48, 40, 12) : Hand.DOWN;
            rider.draw(ink, Rides.legless(Hand.DOWN, right1, rider.face()), x, FACES + Rides.HIP * SIZE, SIZE);
        }
        shell(ink, rgb, left, right, panes(windows, first, left));
        wheels(ink, left, right);
    }

    /** Openings in the shell: the windscreen and one for each seat. */
    private static List<Shape> panes(int windows, double first, double left) {
        List<Shape> panes = new ArrayList<>();
        Path2D screen =
                Outlines.polygon(left + 20, LINTEL, left + FRONT - 8, LINTEL, left + FRONT - 8, SILL, left + 9, SILL);
        panes.add(screen);
        for (int i = 0; i < windows; i++) {
            double x = first + i * WINDOW;
            panes.add(Outlines.rounded(x - WINDOW / 2 + 4, LINTEL, x + WINDOW / 2 - 4, SILL, 10));
        }
        return panes;
    }

    private static void shell(Ink ink, int rgb, double left, double right, List<Shape> panes) {
        Path2D body = new Path2D.Double();
        body.moveTo(left + 30, ROOF);
        body.lineTo(right - 16, ROOF);
        body.quadTo(right, ROOF, right, ROOF + 20);
        body.lineTo(right, FLOOR - 8);
        body.quadTo(right, FLOOR, right - 10, FLOOR);
        body.lineTo(left + 8, FLOOR);
        body.quadTo(left - 4, FLOOR, left - 3, FLOOR - 14);
        body.lineTo(left, SILL + 6);
        body.curveTo(left + 6, 10, left + 8, ROOF + 4, left + 30, ROOF);
        body.closePath();
        for (Shape pane : panes) {
            Rectangle2D b = pane.getBounds2D();
            ink.flat(pane, 0xdff1ff, .10);
            ink.flat(
                    Outlines.common(
                            pane,
                            Outlines.polygon(
                                    b.getMinX() + b.getWidth() * .62,
                                    b.getMinY(),
                                    b.getMinX() + b.getWidth() * .86,
                                    b.getMinY(),
                                    b.getMinX() + b.getWidth() * .5,
                                    b.getMaxY(),
                                    b.getMinX() + b.getWidth() * .26,
                                    b.getMaxY())),
                    0xffffff,
                    .14);
        }
        ink.form(Outlines.without(body, Outlines.together(panes.toArray(Shape[]::new))), rgb, .5, .6);
        ink.flat(Outlines.slab(left + 6, SILL + 12, right - 2, SILL + 18), 0x3a3048, .85);
        ink.flat(Outlines.slab(left + 2, FLOOR - 24, right - 2, FLOOR - 19), 0x3a3048, .7);
        for (Shape pane : panes) {
            ink.line(pane, Ink.deep(rgb), 2.4, .7);
        }
        ink.form(Outlines.ellipse(left + 8, FLOOR - 34, 9, 10), 0xfff0b0, .7, .2);
        ink.form(Outlines.rounded(right - 9, FLOOR - 46, right - 1, FLOOR - 28, 3), 0xe8483a, .5, .3);
        ink.form(Outlines.rounded(left - 8, FLOOR - 10, left + 34, FLOOR + 2, 5), 0x5a5270, .5, .4);
        ink.form(Outlines.rounded(right - 30, FLOOR - 10, right + 5, FLOOR + 2, 5), 0x5a5270, .5, .4);
        ink.line(Outlines.polyline(left + 40, ROOF + 6, right - 30, ROOF + 6), Ink.light(rgb, .6), 4, .7);
    }

    private static void wheels(Ink ink, double left, double right) {
        for (double x : new double[] {left + 78, right - 62}) {
            ink.form(Outlines.ellipse(x, FLOOR - 2, 34, 30), 0x4a4260, .2, .5);
            ink.form(Outlines.disc(x, FLOOR + 4, 27), TYRE);
            ink.form(Outlines.disc(x, FLOOR + 4, 13.5), 0xdcd4ea);
            ink.form(Outlines.disc(x, FLOOR + 4, 5.5), 0x8f86a8);
        }
    }
}
