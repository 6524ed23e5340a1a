package app.atelier.generation.composer.props.built;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.plants.Blades;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Castles and towers: pale stone, steep roofs, banners, windows that shine in the dark. */
public final class Castles {
    private static final int[] STONES = {0xeadccb, 0xe6d3c8, 0xdcd8d2};
    private static final int[] ROOFS = {0xd9563f, 0xc8485a, 0x4a6fae, 0xd9563f, 0x3f8a94};
    private static final int[] FLAGS = {0xf2a23c, 0xe8503f, 0xf6c84a};
    private static final int IRON = 0x3d3350;
    private static final int SHADE = 0x3a2a52;
    private static final int IVY = 0x5f9a52;

    private Castles() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.painted("castle", 1.12, Footing.GROUND, rgb -> s -> castle(s, rgb), STONES)
                        .with(new Lamp(-4, 12, 15, Openings.LAMP, .6))
                        .with(new Lamp(3, 58, 12, Openings.LAMP, .5))
                        .with(new Lamp(-38, 44, 9, Openings.LAMP, .45))
                        .with(new Lamp(41, 38, 9, Openings.LAMP, .45)),
                Figure.painted("castle-tower", .46, Footing.GROUND, rgb -> s -> lone(s, rgb), STONES)
                        .with(new Lamp(0, 55, 12, Openings.LAMP, .5))
                        .with(new Lamp(0, 10, 10, Openings.LAMP, .45)));
    }

    /** What all parts of one castle share. */
    private record Look(int stone, int roof, int flag) {
        static Look of(Sketch s, int stone) {
            return new Look(stone, s.pick(ROOFS), s.pick(FLAGS));
        }
    }

    private static void castle(Sketch s, int stone) {
        Look look = Look.of(s, stone);
        turret(s, look, -15, 4.6, 46, 66, .5);
        turret(s, look, 24, 5, 40, 60, .5);
        keep(s, look);
        wall(s, look, -46, 46, 25);
        tower(s, look, -38, 9.5, 47, 25);
        tower(s, look, 41, 8.6, 40, 23);
        gatehouse(s, look, -4);
        for (int i = 0; i < 5; i++) {
            double x = s.pick(-1, 1) * s.between(16, 32);
            ivy(s, x, s.between(4, 9), s.between(2.5, 5));
        }
        s.fade(Outlines.slab(-52, -1, 52, 9), 0x4f7a4a, .35, .5, 0, 0, -1, 0, 9);
        Blades.along(s, -56, 56, x -> -2, 60, x -> 4.5, Blades.GRASS, .1);
    }

    /** The high square house in the middle, its roof a steep pyramid with dormers. */
    private static void keep(Sketch s, Look look) {
        Rectangle2D body = Outlines.slab(-13, 10, 19, 64);
        masonry(s, look, body, -.42, .5);
        s.fade(Outlines.slab(-13, 50, 19, 64), SHADE, .7, .38, 0, 0, 64, 0, 50);
        battlements(s, look, -15, 21, 63, 5);
        Path2D roof = Outlines.polygon(-12, 68, 18, 68, 8.5, 90, 3, 97, -2.5, 90);
        s.across(roof, look.roof(), -.45, .55);
        tiles(s, look, roof, 68, 96);
        for (double x : new double[] {-5, 11}) {
            s.across(Outlines.polygon(x - 2.6, 71, x, 79, x + 2.6, 71), look.roof(), -.2, .4);
            Openings.archWindow(s, x, 70.6, 73, 1.2, look.stone());
        }
        banner(s, look, 3, 96, 5);
        Openings.archWindow(s, 3, 53, 58, 2.6, look.stone());
        Openings.archWindow(s, -6, 40, 44, 1.9, look.stone());
        Openings.archWindow(s, 12, 40, 44, 1.9, look.stone());
    }

    /** A round tower that carries a wider crown and a steep cone. */
    private static void tower(Sketch s, Look look, double cx, double half, double height, double cone) {
        Path2D body = Outlines.polygon(
                cx - half * 1.08,
                -1,
                cx - half,
                height * .3,
                cx - half,
                height,
                cx + half,
                height,
                cx + half,
                height * .3,
                cx + half * 1.08,
                -1);
        masonry(s, look, body, -.5, .68);
        s.fade(Outlines.slab(cx - half, height - 12, cx + half, height), SHADE, .7, .42, 0, 0, height, 0, height - 12);
        crown(s, look, cx, half, height);
        cone(s, look, cx, half + 3.4, height + 6.4, cone);
        Openings.archWindow(s, cx, height * .80, height * .86, half * .2, look.stone());
        Openings.archWindow(s, cx, height * .42, height * .47, half * .16, look.stone());
    }

    /** A slim tower far back. */
    private static void turret(Sketch s, Look look, double cx, double half, double height, double top, double dim) {
        Rectangle2D body = Outlines.slab(cx - half, 10, cx + half, height);
        s.across(body, Rgb.mix(look.stone(), SHADE, .12 * dim), -.25, .6);
        crown(s, look, cx, half, height);
        cone(s, look, cx, half + 2.2, height + 6, top - height);
        Openings.archWindow(s, cx, height - 9, height - 6, half * .22, look.stone());
    }

    private static void crown(Sketch s, Look look, double cx, double half, double y) {
        double wide = half + 2;
        s.across(
                Outlines.polygon(cx - half, y - 3, cx - wide, y + 1, cx + wide, y + 1, cx + half, y - 3),
                look.stone(),
                -.15,
                .75);
        s.across(Outlines.slab(cx - wide, y + .8, cx + wide, y + 7), look.stone(), -.5, .55);
        int holes = Math.max(3, (int) (half * .6));
        for (int i = 0; i < holes; i++) {
            double x = cx - wide + 2 * wide * (i + .5) / holes;
            s.fill(Outlines.arch(x, y + 1.2, y + 3.4, wide * .42 / holes), SHADE, .25);
        }
    }

    private static void cone(Sketch s, Look look, double cx, double half, double y, double height) {
        Path2D roof = new Path2D.Double();
        roof.moveTo(cx - half, y);
        roof.curveTo(cx - half * .5, y + height * .30, cx - half * .14, y + height * .72, cx, y + height);
        roof.curveTo(cx + half * .14, y + height * .72, cx + half * .5, y + height * .30, cx + half, y);
        roof.quadTo(cx, y - half * .26, cx - half, y);
        roof.closePath();
        s.across(roof, look.roof(), -.5, .62);
        tiles(s, look, roof, y, y + height);
        s.line(Outlines.curve(cx - half, y, cx, y - half * .14, cx + half, y), 1.1, look.roof(), .55);
        banner(s, look, cx, y + height - .5, 4.4);
    }

    private static void tiles(Sketch s, Look look, Path2D roof, double y0, double y1) {
        if (s.height() < 90) {
            return;
        }
        Rectangle2D b = roof.getBounds2D();
        double middle = b.getCenterX();
        for (double t = .12; t < .8; t += .14) {
            double y = y0 + (y1 - y0) * t;
            double half = b.getWidth() / 2 * Math.pow(1 - t, 1.25) * .92;
            s.line(Outlines.curve(middle - half, y, middle, y - half * .2, middle + half, y), .5, look.roof(), .85, .4);
        }
    }

    private static void banner(Sketch s, Look look, double x, double y, double size) {
        s.line(Outlines.polyline(x, y - 1, x, y + size * 1.6), .7, IRON, 0);
        double w = size * s.between(1.2, 1.6);
        Path2D cloth = Outlines.polygon(
                x,
                y + size * 1.6,
                x + w * .5,
                y + size * 1.45,
                x + w,
                y + size * 1.5,
                x + w * .74,
                y + size * 1.1,
                x + w,
                y + size * .7,
                x + w * .5,
                y + size * .72,
                x,
                y + size * .8);
        s.blend(cloth, look.flag(), -.4, look.flag(), .25, x, y, x + w, y);
    }

    private static void wall(Sketch s, Look look, double x0, double x1, double y) {
        Rectangle2D wall = Outlines.slab(x0, -1, x1, y);
        masonry(s, look, wall, -.4, .5);
        battlements(s, look, x0, x1, y, 11);
        for (double x : new double[] {-24, 18, 28}) {
            s.fill(Outlines.rounded(x - .6, 11, x + .6, 17, .5), SHADE, .4);
        }
    }

    private static void gatehouse(Sketch s, Look look, double cx) {
        Rectangle2D body = Outlines.slab(cx - 13, -1, cx + 13, 31);
        masonry(s, look, body, -.55, .4);
        for (int k = -1; k <= 1; k += 2) {
            turretFront(s, look, cx + k * 13, 4.2, 34);
        }
        battlements(s, look, cx - 13, cx + 13, 31, 5);
        s.fill(Outlines.arch(cx, -1, 13.4, 8.6), Rgb.mix(look.stone(), SHADE, .3), .2);
        Path2D gate = Outlines.arch(cx, -1, 12.6, 7);
        s.inside(gate, t -> t.pane(gate, 0x6a4630, Openings.LAMP), t -> {
            for (int i = -2; i <= 2; i++) {
                t.line(Outlines.polyline(cx + i * 3, 5, cx + i * 3, 24), .7, IRON, .3);
            }
            for (double y = 7; y < 22; y += 3.6) {
                t.line(Outlines.polyline(cx - 9, y, cx + 9, y), .7, IRON, .3);
            }
        });
        shield(s, look, cx, 26);
    }

    private static void turretFront(Sketch s, Look look, double cx, double half, double y) {
        Rectangle2D body = Outlines.slab(cx - half, -1, cx + half, y);
        masonry(s, look, body, -.5, .6);
        cone(s, look, cx, half + 1.6, y - .4, half * 2.9);
        Openings.archWindow(s, cx, y - 11, y - 8, 1, look.stone());
    }

    private static void shield(Sketch s, Look look, double cx, double y) {
        Path2D shape = new Path2D.Double();
        shape.moveTo(cx - 2.6, y + 3);
        shape.lineTo(cx + 2.6, y + 3);
        shape.quadTo(cx + 2.6, y - 1.4, cx, y - 3);
        shape.quadTo(cx - 2.6, y - 1.4, cx - 2.6, y + 3);
        shape.closePath();
        s.form(shape, look.flag(), -.4, .3);
    }

    private static void battlements(Sketch s, Look look, double x0, double x1, double y, int teeth) {
        double step = (x1 - x0) / (2 * teeth - 1);
        s.across(Outlines.slab(x0, y - 1.4, x1, y + 1.6), look.stone(), -.55, .35);
        for (int i = 0; i < teeth; i++) {
            double x = x0 + 2 * i * step;
            double u = (2.0 * i / (teeth - 1) - 1) * s.side();
            s.fill(Outlines.slab(x, y + 1.4, x + step, y + 5), look.stone(), -.1 - .38 * u);
            s.fill(Outlines.slab(x, y + 4.3, x + step, y + 5), look.stone(), -.55);
        }
        s.veil(Outlines.slab(x0, y - 3, x1, y - 1.4), SHADE, .6, .3);
    }

    /** A wall with some stones that are seen, edges smooth. */
    private static void masonry(Sketch s, Look look, Shape shape, double lit, double dark) {
        Rectangle2D b = shape.getBounds2D();
        s.inside(shape, t -> t.across(shape, look.stone(), lit, dark), t -> {
            Openings.stones(t, b, (int) (b.getWidth() * b.getHeight() / 26), 1.9, look.stone());
            t.fade(b, SHADE, .7, .30, 0, 0, b.getMinY(), 0, b.getMinY() + b.getHeight() * .45);
        });
    }

    private static void ivy(Sketch s, double x, double y, double size) {
        for (int i = 0; i < 16; i++) {
            double up = s.between(0, 2.6);
            s.ball(
                    Outlines.disc(x + s.about(size * (1 - up * .25)), y - 4 + up * size, s.between(.7, 1.5)),
                    s.pick(IVY, 0x7fb35f, 0x4f8a5a),
                    -.3,
                    .5);
        }
    }

    /** One tower alone, old and overgrown, with steps to its door. */
    private static void lone(Sketch s, int stone) {
        Look look = Look.of(s, stone);
        double half = 14;
        Path2D body = Outlines.smooth(
                -half * 1.25,
                -1,
                -half,
                14,
                -half * .94,
                40,
                -half,
                66,
                half,
                66,
                half * .94,
                40,
                half,
                14,
                half * 1.25,
                -1,
                0,
                -2);
        masonry(s, look, body, -.5, .68);
        s.fade(Outlines.slab(-half, 52, half, 66), SHADE, .7, .42, 0, 0, 66, 0, 52);
        crown(s, look, 0, half, 64);
        cone(s, look, 0, half + 5, 70.4, 22);
        Openings.archWindow(s, 0, 52, 57, 3, look.stone());
        Openings.archWindow(s, s.side() * -5.0, 33, 36, 2, look.stone());
        s.fill(Outlines.arch(0, -1, 12, 6.4), Rgb.mix(look.stone(), SHADE, .35), .1);
        Openings.door(s, 0, 17, 5, 0x7a4a30);
        for (int i = 0; i < 3; i++) {
            s.across(Outlines.rounded(-8 - i * 1.6, -2 - i * .2, 8 + i * 1.6, 1.6 - i * 1.2, .5), 0xb5a79a, -.3, .4);
        }
        for (int i = 0; i < 4; i++) {
            ivy(s, -s.side() * s.between(5, 12), 6 + i * s.between(7, 11), s.between(3, 5.5) * (1 - i * .12));
        }
        ivy(s, s.side() * 10, 5, 4);
        Blades.along(s, -20, 20, x -> -2, 24, x -> 5, Blades.GRASS, .1);
    }
}
