package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** What merfolk have for legs. */
final class FishTail {
    private static final double[] HANGING = {0, 116, 10, 122, 36, 127, 58, 140, 66, 164, 60, 192};
    private static final double[] UPRIGHT = {0, 114, -2, 124, 4, 136, 20, 143, 36, 138};

    private FishTail() {}

    /** Over the knee, as it were, and down before what is sat on. */
    static void hanging(Ink ink, Costume costume) {
        tail(ink, costume, HANGING, 60, 192, 8, 52, 50, 42, 33, 23, 13);
    }

    /** Curled under the body. */
    static void upright(Ink ink, Costume costume) {
        tail(ink, costume, UPRIGHT, 36, 138, -60, 52, 46, 38, 27, 15);
    }

    private static void tail(
            Ink ink, Costume costume, double[] points, double x, double y, double degrees, double... widths) {
        int scale = costume.legs() == null ? costume.top() : costume.legs();
        ink.moved(0, 0, degrees, x, y, 1, () -> {
            for (int side = -1; side <= 1; side += 2) {
                Path2D fluke = Outlines.smooth(
                        x,
                        y - 8,
                        x + side * 14,
                        y + 2,
                        x + side * 36,
                        y + 10,
                        x + side * 44,
                        y + 26,
                        x + side * 24,
                        y + 22,
                        x + side * 6,
                        y + 14);
                ink.contact(fluke, scale, 5);
                ink.form(fluke, costume.shoes(), .6, .4);
                ink.line(
                        Outlines.curve(x, y, x + side * 16, y + 10, x + side * 34, y + 19),
                        Ink.light(scale, .5),
                        2,
                        .6);
            }
        });
        Ribbon ribbon = Ribbon.of(points, widths);
        Path2D tail = ribbon.shape();
        ink.contact(tail, scale, 8);
        ink.form(tail, scale, .6, .7);
        // Rows of scales across.
        ink.atop(() -> {
            for (double t = .12; t < .9; t += .1) {
                Path2D row = ribbon.part(t, t + .035, false, false);
                ink.flat(Outlines.common(tail, row), Ink.light(scale, .35), .35);
            }
        });
    }

    /** The upper edge of the tail, and what a woman of the sea wears. */
    static void waist(Ink ink, Costume costume, Shape torso) {
        int scale = costume.legs() == null ? costume.top() : costume.legs();
        Path2D hips = Outlines.smooth(-50, 96, -20, 92, 0, 97, 20, 92, 50, 96, 50, 132, -50, 132);
        ink.form(Outlines.common(torso, hips), scale, .5, .4);
        if (costume.top() != scale) {
            for (int side = -1; side <= 1; side += 2) {
                Path2D shell = Outlines.smooth(
                        side * 2, 62, side * 12, 57, side * 24, 60, side * 26, 72, side * 14, 80, side * 3, 74);
                ink.contact(shell, costume.top(), 4);
                ink.form(Outlines.common(torso, shell), costume.top(), .6, .4);
            }
        }
    }
}
