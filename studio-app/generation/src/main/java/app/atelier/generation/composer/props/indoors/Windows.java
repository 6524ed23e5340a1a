package app.atelier.generation.composer.props.indoors;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;

/** Windows with and without their view, curtains, pictures, garlands: what hangs on a wall. */
public final class Windows {

    private static final int FRAME = 0xf6ecdc;

    private Windows() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("window", 1.05, Footing.WALL, s -> window(s, true)),
                Figure.of("window-frame", 1.05, Footing.WALL, s -> window(s, false)),
                Figure.of("arched-window", .62, Footing.WALL, s -> arched(s, s.darkness() > .75)),
                Figure.of("arched-window-at-night", .62, Footing.WALL, s -> arched(s, true)),
                Figure.of("curtain", .45, Footing.WALL, s -> {
                    cloth(s, -1, s.halfWidth(), 0xf2b8a0);
                }),
                Figure.of("curtains", 1.5, Footing.WALL, Windows::curtains),
                Figure.of("picture", .8, Footing.WALL, Windows::picture),
                Figure.of("garland", 4, Footing.WALL, Windows::garland),
                Figure.of("fairy-lights", 4, Footing.WALL, Windows::fairyLights)
                        .with(new Lamp(-100, 50, 60, 0xffd98a, .3))
                        .with(new Lamp(0, 40, 60, 0xffd98a, .3))
                        .with(new Lamp(100, 50, 60, 0xffd98a, .3)),
                Figure.of("clock", 1, Footing.WALL, Windows::clock),
                Figure.of("mirror", .7, Footing.WALL, Windows::mirror));
    }

    private static void window(Sketch s, boolean view) {
        double half = 44;
        Shape opening = Outlines.slab(-half, 10, half, 94);
        if (view) {
            s.inside(opening, t -> view(t, opening, t.darkness() > .75), t -> {});
        } else {
            s.veil(opening, 0xffffff, -.3, .07);
        }
        s.fade(
                Outlines.polygon(-30, 94, -6, 94, -34, 10, -half, 10, -half, 60),
                0xffffff,
                -.6,
                .22,
                .04,
                -20,
                94,
                -40,
                10);
        s.fade(Outlines.polygon(6, 94, 16, 94, -14, 10, -22, 10), 0xffffff, -.6, .18, .03, 10, 94, -18, 10);
        Path2D rim = Outlines.polygon(-half - 4, 6, -half - 4, 98, half + 4, 98, half + 4, 6);
        s.form(Outlines.without(rim, opening), FRAME, -.25, .3);
        s.veil(Outlines.slab(-half, 90.5, half, 94), 0x3a2a3a, .6, .35);
        s.veil(Outlines.slab(-half, 10, -half + 2, 94), 0x3a2a3a, .6, .25);
        s.across(Outlines.slab(-1.7, 10, 1.7, 94), FRAME, -.2, .3);
        s.fall(Outlines.slab(-half, 52, half, 55), FRAME, -.2, .3);
        s.fall(Outlines.rounded(-half - 8, 0, half + 8, 6, 1), FRAME, -.4, .35);
        s.veil(Outlines.slab(-half - 5, -2.4, half + 5, 0), 0x3a2a3a, .6, .3);
    }

    /** A plain landscape: sky, hills, trees; by night with the moon. */
    private static void view(Sketch t, Shape opening, boolean night) {
        int top = night ? 0x101c46 : 0x6fb8ec;
        int low = night ? 0x4a6aa8 : 0xe6f4f0;
        t.glow(opening, top, low, 0, 94, 0, 36);
        if (night) {
            for (int i = 0; i < 26; i++) {
                t.glow(Outlines.disc(t.about(44), t.between(44, 92), t.between(.2, .6)), 0xffffff, t.between(.4, 1));
            }
            t.shine(20, 76, 16, 16, 0xcfe0ff, .5);
            t.glow(Outlines.disc(20, 76, 6.4), 0xf6f0d8, 1);
        } else {
            for (int i = 0; i < 3; i++) {
                double x = -30 + i * 28 + t.about(6);
                double y = 76 - i * 7;
                t.shine(x, y, 14, 5, 0xffffff, .9);
                t.shine(x - 5, y + 3, 8, 5, 0xffffff, .9);
            }
        }
        int[] hills = night ? new int[] {0x2f4a7a, 0x24406a, 0x1a3254} : new int[] {0xa8d4c4, 0x86c28a, 0x6aad68};
        for (int i = 0; i < 3; i++) {
            double y = 40 - i * 10;
            double p = t.between(0, 6);
            Path2D hill = Outlines.smooth(
                    -60,
                    y,
                    -30,
                    y + 4 * Math.sin(p),
                    0,
                    y + 3 * Math.cos(p),
                    30,
                    y - 3 * Math.sin(p),
                    60,
                    y,
                    60,
                    -10,
                    -60,
                    -10);
            t.glow(hill, hills[i], 1);
            for (int k = 0; k < 3; k++) {
                double x = t.about(42);
                double r = 3 + i * 2.2;
                t.glow(Outlines.slab(x - r * .14, y - 2, x + r * .14, y + r), night ? 0x1a2440 : 0x7a5a48, 1);
                t.glow(Outlines.disc(x, y + r * 1.5, r), Rgb.mix(hills[i], night ? 0x0f2038 : 0x2f7a4a, .5), 1);
                t.glow(
                        Outlines.disc(x - r * .25, y + r * 1.75, r * .6),
                        Rgb.mix(hills[i], night ? 0x0f2038 : 0x4f9a5a, .35),
                        1);
            }
        }
    }

    private static void arched(Sketch s, boolean night) {
        Path2D opening = Outlines.arch(0, 4, 69, 25);
        s.inside(opening, t -> view(t, opening, night), t -> {});
        s.form(Outlines.without(Outlines.arch(0, 0, 69, 29), opening), 0x8a5f44, -.3, .4);
        for (double x : new double[] {-8.4, 8.4}) {
            s.line(Outlines.polyline(x, 4, x, 91), 1.2, 0x8a5f44, 0);
        }
        for (double y : new double[] {26, 48, 70}) {
            s.line(Outlines.polyline(-25, y, 25, y), 1.2, 0x8a5f44, 0);
        }
        s.fall(Outlines.rounded(-31, -1, 31, 4, .8), 0x8a5f44, -.35, .35);
    }

    private static void cloth(Sketch s, int side, double half, int rgb) {
        double edge = side * half;
        Path2D curtain = new Path2D.Double();
        curtain.moveTo(edge, 99);
        curtain.lineTo(-edge, 99);
        curtain.curveTo(-edge, 60, -edge * .8, 30, -edge * .9, 0);
        curtain.lineTo(edge, 0);
        curtain.closePath();
        s.inside(curtain, t -> t.across(curtain, rgb, -.15, .4), t -> {
            int folds = 6;
            for (int i = 0; i < folds; i++) {
                double x = edge - 2 * edge * (i + .5) / folds;
                t.fade(
                        Outlines.strip(half * .12, half * .2, x, 100, x + t.about(1), 60, x * .97, -2),
                        rgb,
                        .75,
                        .5,
                        .28,
                        0,
                        100,
                        0,
                        0);
                t.veil(
                        Outlines.strip(
                                half * .06,
                                half * .09,
                                x + half * .14,
                                100,
                                x + half * .14 + t.about(1),
                                60,
                                x * .97 + half * .13,
                                -2),
                        rgb,
                        -.45,
                        .4);
            }
        });
    }

    private static void curtains(Sketch s) {
        for (int k = -1; k <= 1; k += 2) {
            int side = k;
            s.at(k * 56, 0, 1, 0, t -> cloth(t, side, 18, 0xf2b8a0));
        }
        s.fall(Outlines.rounded(-76, 94.6, 76, 98, 1.6), 0x8a5f44, -.4, .4);
        for (int k = -1; k <= 1; k += 2) {
            s.ball(Outlines.disc(k * 75, 96.3, 3), 0x8a5f44, -.5, .5);
        }
    }

    private static void picture(Sketch s) {
        s.veil(Outlines.slab(-34, -3, 40, 92), 0x2a1a2a, .8, .22);
        s.form(Outlines.slab(-39, 0, 39, 98), 0x9a6a44, -.35, .4);
        s.form(Outlines.slab(-33, 6, 33, 92), 0xfbf4e6, -.2, .15);
        Shape canvas = Outlines.slab(-26, 14, 26, 84);
        s.inside(canvas, t -> t.fall(canvas, 0xf6dcae, -.1, .15), t -> {
            t.fill(Outlines.disc(4, 56, 14), 0xf0704f, 0);
            t.fill(Outlines.smooth(-40, 36, -14, 44, 10, 34, 40, 42, 40, 0, -40, 0), 0x4f8a8a, .05);
            t.fill(Outlines.smooth(-40, 24, -10, 30, 16, 22, 40, 28, 40, 0, -40, 0), 0x2f5f74, .1);
        });
        s.fade(Outlines.polygon(-33, 92, -6, 92, -33, 44), 0xffffff, -.6, .3, .05, -33, 92, -18, 60);
    }

    private static void garland(Sketch s) {
        int[] colours = {0xe8566a, 0xf2a83f, 0x4f9fb8, 0x9a6fd0, 0x5fb07f};
        for (int k = 0; k < 3; k++) {
            double x0 = -198 + k * 132;
            s.line(sag(x0, 132), 1.2, 0xe8dcc8, 0);
            for (int i = 0; i < 5; i++) {
                double u = (i + .5) / 5;
                double x = x0 + 132 * u;
                double y = 94 - 34 * 4 * u * (1 - u);
                s.at(
                        x,
                        y,
                        1,
                        (u - .5) * 26,
                        t -> t.fall(
                                Outlines.polygon(-11, 0, 11, 0, 0, -40),
                                colours[(int) (u * 5 + 2 * x0 / 132 + 30) % 5],
                                -.2,
                                .25));
            }
        }
    }

    private static Path2D sag(double x0, double length) {
        double[] xy = new double[18];
        for (int i = 0; i < 9; i++) {
            double u = i / 8.0;
            xy[2 * i] = x0 + length * u;
            xy[2 * i + 1] = 94 - 34 * 4 * u * (1 - u);
        }
        return Outlines.curve(xy);
    }

    private static void fairyLights(Sketch s) {
        for (int k = 0; k < 3; k++) {
            double x0 = -198 + k * 132;
            s.line(sag(x0, 132), 1, 0x4a5a44, .1);
            for (int i = 0; i < 7; i++) {
                double u = (i + .5) / 7;
                double x = x0 + 132 * u;
                double y = 88 - 34 * 4 * u * (1 - u);
                int rgb = s.pick(0xffd98a, 0xffb0a0, 0xa8e0ff, 0xfff0c0);
                s.shine(x, y, 13, 13, rgb, .55);
                s.glow(Outlines.ellipse(x, y - 2, 3.4, 5), rgb, 1);
                s.glow(Outlines.ellipse(x - .6, y - 1, 1.4, 2.4), 0xffffff, .9);
            }
        }
    }

    private static void clock(Sketch s) {
        s.veil(Outlines.disc(3, 46, 47), 0x2a1a2a, .8, .2);
        s.form(Outlines.disc(0, 50, 47), 0x9a6a44, -.4, .5);
        s.form(Outlines.disc(0, 50, 40), 0xfffaf0, -.2, .2);
        for (int i = 0; i < 12; i++) {
            double a = Math.PI * i / 6;
            double r = i % 3 == 0 ? 30 : 33;
            s.line(
                    Outlines.polyline(Math.sin(a) * r, 50 + Math.cos(a) * r, Math.sin(a) * 36, 50 + Math.cos(a) * 36),
                    i % 3 == 0 ? 2.4 : 1.3,
                    0x4a3a44,
                    .1);
        }
        s.line(Outlines.polyline(0, 50, -13, 66), 3, 0x3a2a34, .1);
        s.line(Outlines.polyline(0, 50, 20, 74), 2, 0x3a2a34, .1);
        s.ball(Outlines.disc(0, 50, 2.6), 0xd9563f, -.5, .3);
    }

    private static void mirror(Sketch s) {
        s.form(Outlines.ellipse(0, 50, 34, 49), 0xd9a85f, -.45, .5);
        Path2D glass = Outlines.smooth(0, 94, 21, 84, 29, 50, 21, 16, 0, 6, -21, 16, -29, 50, -21, 84);
        s.inside(glass, t -> t.blend(glass, 0xe6f2f4, -.3, 0x9fb8c4, .2, -20, 90, 20, 10), t -> {
            t.fade(Outlines.polygon(-40, 60, 10, 110, 24, 110, -40, 44), 0xffffff, -.6, .6, .1, -30, 60, 0, 90);
            t.fade(Outlines.polygon(-40, 36, 34, 110, 38, 110, -40, 30), 0xffffff, -.6, .5, .1, -30, 40, 10, 80);
        });
    }
}
