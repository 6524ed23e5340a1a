package app.atelier.generation.composer.props.indoors;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.Consumer;

/** Dishes as they are served: on boards, trays, plates, in bowls. */
public final class Dishes {

    static final int WOOD = 0xb9824f;
    private static final int CRUST = 0xd9934a;

    private Dishes() {}

    public static List<Figure> figures() {
        return List.of(
                Tableware.table("pizza", 2.35, Dishes::pizza),
                Tableware.table("sushi-tray", 2.3, Dishes::sushi),
                Tableware.table("bread-board", 1.85, Dishes::bread),
                Tableware.table("soup", 1.75, Dishes::soup),
                Tableware.table("pancake-stack", 1.5, Dishes::pancakes),
                Tableware.table("cherry-bowl", 1.5, s -> bowl(s, Dishes::cherry)),
                Tableware.table("berry-bowl", 1.5, s -> bowl(s, Dishes::strawberry)),
                Tableware.table("plate", 3.9, s -> plate(s, 190, 46, 0xf6f0e6)));
    }

    // ------------------------------------------------------------------ what it is served on

    /** A round of thickness seen from a little above. */
    private static void slabOf(Sketch s, double rx, double ry, double y, double thick, int rgb) {
        s.across(
                Outlines.together(Outlines.ellipse(0, y, rx, ry), Outlines.slab(-rx, y, rx, y + thick)), rgb, -.1, .65);
        s.form(Outlines.ellipse(0, y + thick, rx, ry), rgb, -.4, .15);
    }

    static void plate(Sketch s, double rx, double y, int rgb) {
        s.fill(Outlines.ellipse(0, y - 2, rx * .72, rx * .15), Rgb.mix(rgb, 0x3a3050, .4), .45);
        s.form(Outlines.ellipse(0, y, rx, rx * .23), rgb, -.1, .5);
        s.form(Outlines.ellipse(0, y + 2, rx, rx * .23), rgb, -.5, .12);
        s.form(Outlines.ellipse(0, y + 1.4, rx * .72, rx * .155), Rgb.mix(rgb, 0x6a5a7a, .12), .1, .3);
    }

    // ------------------------------------------------------------------ dishes

    /** Whole, on its board; one piece is taken a little way out. */
    private static void pizza(Sketch s) {
        slabOf(s, 112, 37, 40, 7, WOOD);
        s.across(Outlines.rounded(96, 38, 117, 50, 5), WOOD, -.2, .5);
        double y = 54;
        s.across(
                Outlines.together(Outlines.ellipse(0, y - 2, 92, 30), Outlines.slab(-92, y - 2, 92, y + 3)),
                0xb9702f,
                .1,
                .7);
        s.form(Outlines.ellipse(0, y + 3, 92, 30.5), CRUST, -.35, .4);
        for (int i = 0; i < 34; i++) {
            double a = 2 * Math.PI * i / 34;
            s.soft(Math.cos(a) * 86, y + 3.4 + Math.sin(a) * 28, 7, 3, 0xf2c070, -.3, .55);
        }
        Shape top = Outlines.ellipse(0, y + 3.6, 79, 25.4);
        s.inside(top, t -> t.form(top, 0xd8502f, 0, .3), t -> {
            t.form(Outlines.blob(0, y + 4, 77, 24.4, 26, .03, t.random()), 0xf6cc5c, -.4, .25);
            for (int i = 0; i < 26; i++) {
                t.soft(
                        t.about(70),
                        y + 4 + t.about(20),
                        t.between(5, 13),
                        t.between(2, 4),
                        t.pick(0xfbe08a, 0xe8963f),
                        -.2,
                        .5);
            }
        });
        toppings(s, y + 4);
        for (int i = 0; i < 4; i++) {
            double a = Math.PI * (i + .36) / 4;
            double x = Math.cos(a) * 90;
            double v = Math.sin(a) * 29.6;
            s.line(Outlines.polyline(-x, y + 3 - v, x, y + 3 + v), .9, 0x8a4a22, .2, .55);
        }
    }

    private static void toppings(Sketch s, double y) {
        double[][] salami = {
            {-48, 9},
            {-20, 15},
            {16, 16},
            {48, 8},
            {-58, -6},
            {-26, 0},
            {6, 2},
            {34, -5},
            {61, -3},
            {-34, -15},
            {-4, -14},
            {26, -18}
        };
        for (double[] at : salami) {
            s.fill(Outlines.ellipse(at[0] + .8, y + at[1] - 1, 12, 4.6), 0x8a2a1a, .3);
            s.form(Outlines.ellipse(at[0], y + at[1], 11.6, 4.5), 0xd2452f, -.3, .35);
            s.soft(at[0] - 3, y + at[1] + .8, 5, 1.7, 0xf6b08a, -.3, .5);
        }
        for (int i = 0; i < 9; i++) {
            double x = -62 + i * 15.5 + s.about(4);
            double v = y + s.about(14) * (1 - Math.abs(x) / 110);
            s.form(Outlines.leaf(x, v, x + s.between(7, 10), v + s.between(1, 4), 3.4, .1), 0x4f9a3f, -.3, .4);
        }
        for (int i = 0; i < 7; i++) {
            double x = s.about(62);
            s.form(Outlines.ellipse(x, y + s.about(15), 4, 2), 0x3a3040, -.3, .4);
        }
    }

    private static void sushi(Sketch s) {
        for (int k = -1; k <= 1; k += 2) {
            s.across(Outlines.slab(k * 62 - 12, -1, k * 62 + 12, 15), 0x6f4a34, .1, .7);
        }
        s.across(Outlines.slab(-108, 13, 108, 24), 0x8a5c3c, -.2, .6);
        s.form(Outlines.polygon(-108, 24, 108, 24, 96, 44, -96, 44), 0xb07f52, -.4, .25);
        for (int i = 0; i < 5; i++) {
            double x = -90 + i * 44 + s.about(6);
            s.line(
                    Outlines.curve(x, 26 + i % 3 * 5, x + 16, 27 + i % 3 * 5, x + 34, 26 + i % 3 * 5),
                    .6,
                    0x6f4a34,
                    .2,
                    .4);
        }
        maki(s, -82, 42, .8, 0xf29a6a);
        maki(s, -56, 44, .8, 0x8fb54f);
        wasabi(s, 84, 40);
        int[] fish = {0xf58a5a, 0xe05a52, 0xfbe2c8, 0xf2b95a};
        double[] xs = {-66, -24, 18, 60};
        for (int i = 0; i < xs.length; i++) {
            int rgb = fish[i];
            s.at(xs[i], 27, 1, 0, t -> nigiri(t, rgb));
        }
        for (int i = 0; i < 2; i++) {
            s.across(
                    Outlines.strip(2.6, 1.4, -112, 7 + i * 4.6, -10, 9.6 + i * 4, 106, 12 + i * 3.6),
                    0xc9483f,
                    -.3,
                    .4);
        }
    }

    private static void nigiri(Sketch s, int rgb) {
        s.fill(Outlines.ellipse(1, 1, 22, 4.6), 0x3a2430, .5);
        s.form(Outlines.smooth(-19, 0, -20, 12, -14, 18, 14, 18, 20, 12, 19, 0, 0, -2), 0xfbf7f0, -.2, .4);
        for (int i = 0; i < 16; i++) {
            s.form(Outlines.ellipse(s.about(17), 3 + s.between(-1, 9), 2.6, 1.4), 0xffffff, -.2, .4);
        }
        Path2D slice = Outlines.smooth(-23, 11, -21, 21, -12, 28, 6, 29, 18, 24, 24, 12, 21, 8, 8, 13, -10, 14);
        s.inside(slice, t -> t.form(slice, rgb, -.4, .4), t -> {
            for (int i = -2; i <= 2; i++) {
                t.line(
                        Outlines.curve(i * 9 - 7, 30, i * 9, 22, i * 9 + 3, 8),
                        1.3,
                        Rgb.mix(rgb, 0xffffff, .55),
                        -.2,
                        .7);
            }
        });
        s.soft(s.side() * 6, 25, 9, 2, 0xffffff, -.8, .6);
    }

    private static void maki(Sketch s, double x, double y, double k, int filling) {
        s.at(x, y, k, 0, t -> {
            t.across(
                    Outlines.together(Outlines.ellipse(0, 0, 15, 5), Outlines.slab(-15, 0, 15, 20)), 0x26382f, -.1, .6);
            t.form(Outlines.ellipse(0, 20, 15, 6), 0x2f463a, -.2, .3);
            t.form(Outlines.ellipse(0, 20.4, 12.6, 4.9), 0xfdf8ef, -.3, .2);
            t.form(Outlines.ellipse(-1.6, 20.6, 4.6, 2.1), filling, -.2, .3);
            t.form(Outlines.ellipse(3.4, 20, 2.8, 1.5), 0x7fb54f, -.2, .3);
        });
    }

    private static void wasabi(Sketch s, double x, double y) {
        s.ball(Outlines.blob(x, y + 3, 9, 5.4, 9, .12, s.random()), 0x9fc45f, -.4, .4);
        for (int i = 0; i < 3; i++) {
            s.form(Outlines.ellipse(x + 14 - i * 4, y + 1 + i * 2.4, 8, 3), 0xf9b8b0, -.3, .35);
        }
    }

    private static void bread(Sketch s) {
        s.across(Outlines.rounded(-90, -1, 76, 9, 4), WOOD, -.1, .6);
        s.form(Outlines.polygon(-88, 9, 74, 9, 64, 24, -78, 24), WOOD, -.45, .2);
        s.form(Outlines.smooth(70, 4, 90, 6, 91, 14, 72, 18), WOOD, -.3, .4);
        Path2D loaf =
                Outlines.smooth(-72, 16, -78, 40, -66, 66, -36, 82, 2, 84, 30, 74, 40, 52, 38, 22, 30, 14, -20, 12);
        s.inside(loaf, t -> t.ball(loaf, 0xc9803f, -.55, .7), t -> {
            t.soft(-24, 76, 40, 12, 0xf2c888, -.4, .5);
            for (int i = 0; i < 4; i++) {
                double x = -56 + i * 25;
                Path2D cut = Outlines.leaf(x - 9, 52 + i, x + 12, 84 - i * 1.5, 9, .1);
                t.form(cut, 0xf6dcab, -.3, .35);
                t.line(Outlines.curve(x - 9, 52 + i, x + 2, 66, x + 12, 84 - i), 1, 0x8a4f22, .3, .5);
            }
            for (int i = 0; i < 60; i++) {
                t.veil(Outlines.disc(t.between(-72, 36), t.between(20, 84), t.between(.4, .9)), 0xfff6e0, -.3, .5);
            }
        });
        for (int i = 0; i < 2; i++) {
            s.at(44 + i * 15, 12 - i * 2, 1 - i * .06, -6 - i * 9, Dishes::slice);
        }
        for (int i = 0; i < 3; i++) {
            ear(s, -66 + i * 5, 11 - i * 2, 62 + i * 5);
        }
    }

    private static void slice(Sketch s) {
        Path2D crust = Outlines.smooth(-17, 0, -18, 30, -24, 44, -18, 58, 0, 61, 18, 58, 24, 44, 18, 30, 17, 0, 0, -2);
        s.fill(Outlines.moved(crust, 3, -1), 0x7a3f1f, .45);
        s.form(crust, 0xc07a3a, -.3, .4);
        s.at(0, 3, .88, 0, t -> {
            Path2D crumb =
                    Outlines.smooth(-16, 0, -17, 30, -23, 45, -17, 58, 0, 60, 17, 58, 23, 45, 17, 30, 16, 0, 0, -1);
            t.inside(crumb, u -> u.form(crumb, 0xf9e6c0, -.3, .25), u -> {
                for (int i = 0; i < 26; i++) {
                    u.veil(
                            Outlines.ellipse(u.about(18), u.between(3, 56), u.between(.7, 2), u.between(.5, 1.2)),
                            0xd9b47a,
                            .1,
                            .6);
                }
            });
        });
    }

    /** An ear of wheat lying before the board. */
    private static void ear(Sketch s, double x, double y, double degrees) {
        s.at(x, y, 1, degrees - 58, t -> {
            t.line(Outlines.curve(0, 0, 10, 1, 46, 0), 1, 0xc99a3f, .1);
            for (int i = 0; i < 8; i++) {
                for (int k = -1; k <= 1; k += 2) {
                    t.form(Outlines.leaf(24 + i * 3.4, 0, 31 + i * 3.4, k * 4, 2.6, 0), 0xe8b94f, -.3, .4);
                }
            }
        });
    }

    private static void soup(Sketch s) {
        plate(s, 84, 10, 0xf2ead8);
        int rgb = s.pick(0x3f7f93, 0xc9654a, 0x5f8f6a);
        Path2D body = Outlines.smooth(-70, 72, -64, 44, -42, 18, -24, 12, 24, 12, 42, 18, 64, 44, 70, 72, 0, 66);
        s.inside(body, t -> t.form(body, rgb, -.4, .6), t -> {
            t.line(Outlines.curve(-72, 62, 0, 50, 72, 62), 2.2, Rgb.mix(rgb, 0xffffff, .55), -.1);
            t.soft(s.side() * 40, 46, 7, 18, 0xffffff, -.7, .4);
        });
        s.form(Outlines.ellipse(0, 72, 70, 15), Rgb.mix(rgb, 0xffffff, .2), -.5, .15);
        int broth = s.pick(0xe8913a, 0xd9602f, 0xe0b050);
        Shape top = Outlines.ellipse(0, 71, 63, 12.4);
        s.inside(top, t -> t.form(top, broth, -.3, .35), t -> {
            t.soft(0, 80, 60, 5, 0x5a2410, .5, .4);
            for (int i = 0; i < 3; i++) {
                t.line(
                        Outlines.curve(-34 + i * 16, 66 + i * 3, -14 + i * 14, 72 + i, 8 + i * 12, 67 + i * 2),
                        1.6,
                        0xfff2dc,
                        -.3,
                        .75);
            }
            for (int i = 0; i < 12; i++) {
                double x = t.about(46);
                double y = 70 + t.about(6);
                t.form(
                        Outlines.leaf(x, y, x + t.between(4, 7), y + t.about(2), 2, .1),
                        t.pick(0x4f9a3f, 0x7fb54f),
                        -.3,
                        .3);
            }
        });
        s.across(Outlines.strip(6, 4, 26, 72, 52, 84, 82, 98), 0xc9ccd8, -.5, .4);
    }

    private static void pancakes(Sketch s) {
        plate(s, 72, 12, 0xf6f0e6);
        int n = 5;
        for (int i = 0; i < n; i++) {
            double y = 17 + i * 9.4;
            double x = s.about(2.4);
            double r = 50 + s.about(1.6);
            s.across(
                    Outlines.together(Outlines.ellipse(x, y, r, 11), Outlines.slab(x - r, y, x + r, y + 6)),
                    0xf2c878,
                    -.2,
                    .5);
            s.form(Outlines.ellipse(x, y + 7.4, r, 11), 0xc98038, -.35, .25);
            s.line(
                    Outlines.curve(x - r, y + 7, x - r * .6, y - .6, x, y - 3.4, x + r * .6, y - .6, x + r, y + 7),
                    1.3,
                    0xb06a2a,
                    .1,
                    .5);
        }
        double top = 17 + n * 9.4 - 2;
        Path2D syrup = Outlines.smooth(
                -38, top, -30, top - 8, -33, top - 24, -28, top - 27, -23, top - 10, -8, top - 11, -10, top - 36, -4,
                top - 39, 0, top - 12, 14, top - 11, 15, top - 21, 20, top - 23, 24, top - 9, 38, top - 2, 28, top + 7,
                0, top + 9, -28, top + 7);
        s.form(syrup, 0x9a4a14, -.45, .4);
        s.soft(s.side() * 18, top + 4, 14, 2, 0xffe0a0, -.6, .7);
        s.form(Outlines.polygon(-12, top + 3, 6, top, 14, top + 5, -3, top + 9), 0xffe68a, -.5, .1);
        s.form(Outlines.polygon(-12, top + 3, -3, top + 9, -3, top + 16, -12, top + 10), 0xf6d05a, -.1, .4);
        s.form(Outlines.polygon(-3, top + 9, 14, top + 5, 14, top + 12, -3, top + 16), 0xf9da6a, -.3, .2);
        s.form(Outlines.polygon(-12, top + 10, 5, top + 7, 14, top + 12, -3, top + 16), 0xfff0a8, -.5, .0);
        for (double[] at : new double[][] {{-56, 17, 7}, {-46, 12, 6}, {55, 16, 7.4}, {45, 11.6, 6.4}}) {
            s.ball(Outlines.disc(at[0], at[1] + 4, at[2]), at[0] < 0 ? 0x5a5aa8 : 0xd93a4f, -.5, .5);
        }
    }

    /** A bowl heaped with fruit. */
    private static void bowl(Sketch s, Consumer<Sketch> fruit) {
        for (double[] row : new double[][] {{5, 56, 24}, {4, 66, 22}, {5, 52, 25}, {3, 74, 20}, {2, 84, 16}}) {
            for (int i = 0; i < row[0]; i++) {
                double x = (i - (row[0] - 1) / 2) * row[2];
                s.at(x + s.about(2), row[1] + s.about(1.5), s.between(.92, 1.08), s.about(30), fruit);
            }
        }
        int rgb = s.pick(0xf2ead8, 0x3f8f9a, 0x5f7fb8);
        Path2D body = Outlines.smooth(-72, 52, -64, 30, -38, 8, -22, 0, 22, 0, 38, 8, 64, 30, 72, 52, 0, 40);
        s.inside(body, t -> t.form(body, rgb, -.35, .55), t -> {
            t.line(Outlines.curve(-74, 42, 0, 28, 74, 42), 2.4, Rgb.mix(rgb, 0x3f6fa8, .6), 0, .8);
            t.soft(s.side() * 40, 30, 6, 14, 0xffffff, -.7, .4);
        });
        s.line(Outlines.curve(-72, 52, 0, 40, 72, 52), 3, rgb, -.5);
    }

    private static void cherry(Sketch s) {
        s.line(Outlines.curve(0, 8, 3, 18, 9, 25), 1.3, 0x5f8f3f, .1);
        s.fill(Outlines.disc(1, -2, 12), 0x4a0a1a, .5);
        s.ball(Outlines.smooth(0, 9, 8, 11, 12, 2, 8, -9, 0, -11, -8, -9, -12, 2, -8, 11), 0xc9203a, -.6, .6);
    }

    private static void strawberry(Sketch s) {
        Path2D berry = Outlines.smooth(0, -15, -10, -5, -12, 6, -6, 12, 6, 12, 12, 6, 10, -5);
        s.fill(Outlines.moved(berry, 1, -2), 0x5a0f1f, .5);
        s.inside(berry, t -> t.ball(berry, 0xe8283f, -.55, .6), t -> {
            for (double[] seed : new double[][] {{-5, 4}, {3, 5}, {-1, -1}, {6, -1}, {-6, -3}, {2, -7}, {-3, -9}}) {
                t.fill(Outlines.ellipse(seed[0], seed[1], .8, 1.2), 0xffdc8a, -.2);
            }
        });
        for (int i = 0; i < 5; i++) {
            double a = Math.toRadians(10 + 40 * i);
            s.form(Outlines.leaf(0, 11, Math.cos(a) * 10, 11 + Math.sin(a) * 6, 3, .1), 0x4f9a3f, -.3, .3);
        }
    }
}
