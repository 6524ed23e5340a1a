package app.atelier.generation.composer.props.land;

import app.atelier.generation.art.Facing;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** Large birds of the shore that the art pack lacks: a pelican with its pouch, a heron, a stork. All look to the left. */
public final class Waders {
    private static final int CREAM = 0xfaf4ea;
    private static final int SLATE = 0x4a4652;
    private static final int ORANGE = 0xf2953a;
    private static final int RED = 0xd9402f;
    private static final int GREY = 0x8fa0b4;

    /**
     * What tells one slender bird from another.
     *
     * @param flight colour of the long feathers
     */
    private record Slender(int body, int flight, int bill, int legs, boolean crest) {}

    private static final Slender HERON = new Slender(GREY, 0x4f5a70, 0xe8b04a, 0xc99a5a, true);
    private static final Slender STORK = new Slender(CREAM, 0x2f2c38, RED, RED, false);

    private Waders() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("pelican", 1.22, Waders::pelican).looking(Facing.LEFT),
                Figure.of("pelican-flying", 2.1, Footing.AIR, Waders::gliding).looking(Facing.LEFT),
                Figure.of("heron", .72, s -> slender(s, HERON)).looking(Facing.LEFT),
                Figure.of("stork", .72, s -> slender(s, STORK)).looking(Facing.LEFT),
                Figure.of("heron-flying", 1.9, Footing.AIR, s -> flying(s, HERON))
                        .looking(Facing.LEFT),
                Figure.of("stork-flying", 1.9, Footing.AIR, s -> flying(s, STORK))
                        .looking(Facing.LEFT));
    }

    // ------------------------------------------------------------------ pelican

    private static void pelican(Sketch s) {
        foot(s, 4, 24, ORANGE, true);
        foot(s, 20, 24, ORANGE, true);
        s.form(Outlines.smooth(44, 42, 62, 46, 66, 38, 58, 30, 42, 28), CREAM, -.1, .5);
        Path2D body = Outlines.smooth(-24, 46, -14, 62, 8, 66, 34, 60, 52, 46, 46, 30, 22, 18, -4, 18, -22, 28);
        s.inside(body, t -> t.ball(body, CREAM, -.45, .6), t -> t.soft(4, 18, 34, 10, 0x8a7a9a, .4, .4));
        // The wing lies along the back, its long feathers dark.
        for (int i = 0; i < 5; i++) {
            s.form(Outlines.leaf(20 + i * 3, 34 - i * 2, 62 - i * 3, 32 - i * 4, 9, -.1), SLATE, -.2, .5);
        }
        Path2D wing = Outlines.smooth(-6, 54, 14, 60, 40, 50, 52, 38, 38, 30, 16, 28, -2, 36);
        s.form(wing, Rgb.mix(CREAM, 0xd8c8b8, .5), -.5, .4);
        for (int i = 0; i < 3; i++) {
            s.line(
                    Outlines.curve(6 + i * 5, 52 - i * 6, 24 + i * 4, 46 - i * 5, 38 + i * 4, 36 - i * 3),
                    1,
                    0xb8a898,
                    .2,
                    .8);
        }
        neckAndPouch(s);
    }

    private static void neckAndPouch(Sketch s) {
        Path2D neck = Outlines.strip(17, 11, -12, 48, -27, 56, -29, 68, -21, 78, -19, 86);
        s.form(neck, CREAM, -.4, .4);
        Path2D pouch = Outlines.smooth(-22, 82, -34, 76, -48, 66, -59, 50, -53, 46, -40, 46, -27, 54, -20, 68, -16, 76);
        s.form(pouch, 0xf6a54a, -.35, .5);
        for (int i = 0; i < 4; i++) {
            s.line(
                    Outlines.curve(-22 - i * 4, 72 - i * 5, -28 - i * 5, 62 - i * 4, -34 - i * 5, 54 - i * 2),
                    .9,
                    0xd9742f,
                    .2,
                    .55);
        }
        Path2D bill = Outlines.smooth(-22, 90, -38, 82, -54, 66, -62, 47, -58, 46, -50, 60, -36, 74, -21, 83);
        s.form(bill, 0xf7c07a, -.4, .3);
        s.line(Outlines.curve(-22, 83, -37, 74, -51, 60, -60, 46), 1, 0xb8602c, .2, .8);
        Path2D head = Outlines.smooth(-28, 90, -22, 98, -12, 97, -8, 89, -11, 81, -20, 79, -27, 83);
        s.ball(head, CREAM, -.45, .4);
        for (int i = 0; i < 3; i++) {
            s.form(Outlines.leaf(-11, 93 - i * 3, 1 - i, 95 - i * 5, 3.4, .2), CREAM, -.2, .4);
        }
        s.soft(-19, 86, 6, 4, 0xf2a05a, 0, .6);
        eye(s, -20, 90, 2.6);
    }

    private static void gliding(Sketch s) {
        pinion(s, 6, 50, 34, 96, true);
        Path2D body = Outlines.smooth(-38, 42, -20, 54, 14, 52, 44, 40, 62, 34, 44, 28, 10, 24, -26, 28);
        s.ball(body, CREAM, -.4, .6);
        pinion(s, 0, 44, 78, 92, false);
        for (int k = 0; k < 2; k++) {
            s.line(Outlines.polyline(46, 30 - k * 3, 66, 25 - k * 3), 3, ORANGE, .1);
        }
        s.at(-20, -42, .95, 0, Waders::neckAndPouch);
    }

    /** A spread wing from the shoulder up to its tip. */
    private static void pinion(Sketch s, double x, double y, double tipX, double tipY, boolean far) {
        double shade = far ? .35 : 0;
        for (int i = 0; i < 7; i++) {
            double t = i / 6.0;
            double fx = x + 10 + (tipX - x - 8) * t;
            double fy = y - 2 + (tipY - y) * t;
            s.form(
                    Outlines.leaf(fx - 10, fy - 4, fx + 14 + 6 * t, fy - 24 + 18 * t, 11, .1),
                    SLATE,
                    shade - .2,
                    shade + .5);
        }
        Path2D wing = Outlines.smooth(
                x - 14,
                y,
                x,
                y + 6,
                (x + tipX) / 2 - 8,
                (y + tipY) / 2 + 8,
                tipX,
                tipY,
                (x + tipX) / 2 + 10,
                (y + tipY) / 2 - 6,
                x + 20,
                y - 8);
        s.form(wing, CREAM, shade - .4, shade + .4);
    }

    // ------------------------------------------------------------------ heron and stork

    private static void slender(Sketch s, Slender bird) {
        for (double x : new double[] {2, 11}) {
            s.across(Outlines.strip(2.2, 1.8, x, 34, x - 1, 18, x, 2), bird.legs(), -.1, .5);
            s.ball(Outlines.disc(x - .6, 18, 2), bird.legs(), -.2, .5);
            for (int k = -1; k <= 1; k++) {
                s.line(Outlines.polyline(x, 2, x - 6 + k * 4.4, 0), 1.6, bird.legs(), .1);
            }
        }
        Path2D body = Outlines.smooth(-16, 46, -8, 55, 10, 54, 28, 42, 35, 34, 24, 31, 4, 30, -12, 36);
        s.ball(body, bird.body(), -.4, .55);
        for (int i = 0; i < 4; i++) {
            s.form(Outlines.leaf(6, 42 - i * 2.4, 36 - i * 3, 33 - i * 2, 6, -.05), bird.flight(), -.1, .5);
        }
        s.form(
                Outlines.smooth(-6, 48, 8, 51, 24, 43, 28, 38, 12, 36, -4, 40),
                Rgb.mix(bird.body(), 0xffffff, .25),
                -.4,
                .4);
        s.form(Outlines.strip(9, 5, -10, 46, -19, 54, -13, 66, -9, 76, -13, 87), bird.body(), -.35, .4);
        head(s, bird, 0, 0);
    }

    private static void head(Sketch s, Slender bird, double dx, double dy) {
        s.at(dx, dy, 1, 0, t -> {
            t.form(Outlines.polygon(-17, 92, -36, 86, -17, 87), bird.bill(), -.3, .3);
            t.line(Outlines.polyline(-17, 89, -34, 86.4), .7, Rgb.mix(bird.bill(), 0x301020, .5), .2, .7);
            t.ball(
                    Outlines.smooth(-20, 89, -17, 95, -10, 95, -6, 90, -9, 85, -16, 84),
                    Rgb.mix(bird.body(), 0xffffff, .4),
                    -.4,
                    .4);
            if (bird.crest()) {
                for (int i = 0; i < 3; i++) {
                    t.form(Outlines.leaf(-14, 94 - i, 6 + i * 2, 91 - i * 4, 2.2, .25), bird.flight(), 0, .4);
                }
            }
            eye(t, -14.5, 90.4, 1.7);
        });
    }

    private static void flying(Sketch s, Slender bird) {
        feathered(s, bird, 8, 46, 30, 98, .3);
        for (int k = 0; k < 2; k++) {
            s.line(Outlines.polyline(40, 38 - k * 3, 88, 32 - k * 3), 2.4, bird.legs(), .1);
        }
        Path2D body = Outlines.smooth(-36, 44, -16, 52, 16, 50, 46, 38, 44, 33, 10, 30, -24, 34);
        s.ball(body, bird.body(), -.4, .55);
        feathered(s, bird, 0, 44, 56, 94, 0);
        s.form(Outlines.strip(10, 5, -28, 40, -46, 46, -60, 50), bird.body(), -.35, .4);
        head(s, bird, -50, -38);
    }

    private static void feathered(Sketch s, Slender bird, double x, double y, double tipX, double tipY, double shade) {
        for (int i = 0; i < 8; i++) {
            double t = i / 7.0;
            double fx = x + 8 + (tipX - x) * t;
            double fy = y + (tipY - y) * t;
            s.form(
                    Outlines.leaf(fx - 10, fy - 2, fx + 16 + 8 * t, fy - 26 + 22 * t, 10, .1),
                    bird.flight(),
                    shade - .1,
                    shade + .5);
        }
        s.form(
                Outlines.smooth(
                        x - 16,
                        y,
                        x,
                        y + 7,
                        (x + tipX) / 2 - 8,
                        (y + tipY) / 2 + 8,
                        tipX,
                        tipY,
                        (x + tipX) / 2 + 8,
                        (y + tipY) / 2 - 6,
                        x + 18,
                        y - 8),
                bird.body(),
                shade - .35,
                shade + .4);
    }

    // ------------------------------------------------------------------ parts

    private static void eye(Sketch s, double x, double y, double r) {
        s.fill(Outlines.disc(x, y, r), 0x221a28, 0);
        s.glow(Outlines.disc(x - r * .3, y + r * .35, r * .36), 0xffffff, .9);
    }

    private static void foot(Sketch s, double x, double top, int rgb, boolean webbed) {
        s.across(Outlines.strip(4.4, 3.6, x, top, x - 1, 10, x - 1, 3), rgb, -.1, .5);
        if (webbed) {
            s.form(Outlines.polygon(x - 15, 0, x - 9, 3, x, 6, x + 4, 0, x - 4, -1), rgb, -.3, .3);
        }
    }
}
