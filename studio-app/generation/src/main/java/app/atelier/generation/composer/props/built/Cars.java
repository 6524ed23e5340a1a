package app.atelier.generation.composer.props.built;

import app.atelier.generation.art.Facing;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.LampBeam;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** What rolls on roads, seen from the side, going to the right. */
public final class Cars {
    private static final int TYRE = 0x3a3442;
    private static final int CHROME = 0xe6e8ee;
    private static final int GLASS = 0x9fd0ea;
    private static final int INK = 0x2a2034;
    private static final int HEADLIGHT = 0xfff2c8;

    /** A car of which no colour is said is a red one, as the lexicon has it. */
    private static final int[] CAR_REDS = {0xe23f36, 0xe8483a, 0xd9363c};

    private static final int[] OLD_REDS = {0xb8393a, 0xc4403a, 0xa83440};
    private static final int[] BICYCLES = {0xe8483f, 0x3fa7b0, 0xf2a03f, 0x4f8fd8, 0xe8483f};

    private Cars() {}

    public static List<Figure> figures() {
        return List.of(
                driving(Figure.painted("car", 1.9, Footing.GROUND, rgb -> s -> car(s, rgb), CAR_REDS), 88, 35),
                driving(
                        Figure.painted("vintage-car", 1.85, Footing.GROUND, rgb -> s -> vintage(s, rgb), OLD_REDS),
                        80,
                        41),
                Figure.painted("bicycle", 1.52, Footing.GROUND, rgb -> s -> bicycle(s, rgb), BICYCLES)
                        .looking(Facing.RIGHT)
                        .with(new Lamp(38, 72, 20, HEADLIGHT, .4)));
    }

    private static Figure driving(Figure figure, double x, double y) {
        return figure.looking(Facing.RIGHT)
                .with(new Lamp(x, y, 34, HEADLIGHT, .85))
                .with(new LampBeam(x, y, .07, .13, 190, HEADLIGHT, .6));
    }

    // ------------------------------------------------------------------ cars

    private static void car(Sketch s, int paint) {
        s.fill(Outlines.slab(-78, 8, 78, 24), INK, .5);
        Path2D cabin = Outlines.smooth(-66, 50, -58, 72, -40, 92, -8, 97, 20, 92, 38, 74, 52, 54, 40, 48, -50, 48);
        s.form(cabin, paint, -.45, .3);
        Path2D body = new Path2D.Double();
        body.moveTo(-92, 22);
        body.curveTo(-97, 40, -92, 56, -76, 60);
        body.curveTo(-50, 64, 20, 63, 46, 58);
        body.curveTo(70, 56, 90, 50, 93, 36);
        body.curveTo(95, 28, 94, 22, 90, 17);
        body.lineTo(-86, 15);
        body.closePath();
        s.inside(body, t -> t.blend(body, paint, -.3, Rgb.mix(paint, INK, .22), .55, 0, 62, 0, 14), t -> {
            t.fade(Outlines.slab(-100, 50, 100, 60), 0xffffff, -.8, .5, 0, 0, 59, 0, 48);
            t.line(Outlines.curve(-94, 36, -30, 39, 40, 38, 94, 34), 1, INK, .3, .28);
            t.fill(Outlines.slab(-100, 14, 100, 20), Rgb.mix(paint, INK, .55), .35);
        });
        windows(s, paint);
        arches(s, new double[] {-52, 54}, 23.5, 21.5);
        for (double x : new double[] {-52, 54}) {
            wheel(s, x, 19, 19, 10.5);
        }
        carLamps(s, 90, 36, -92, 44);
        s.across(Outlines.rounded(-97, 17, -78, 23, 3), CHROME, -.3, .5);
        s.across(Outlines.rounded(80, 15, 97, 21, 3), CHROME, -.4, .4);
        s.line(Outlines.polyline(-22, 45, -13, 45), 2.2, CHROME, -.3);
        s.line(Outlines.curve(7, 60, 9, 40, 4, 22), .8, INK, .2, .45);
        s.line(Outlines.curve(-37, 60, -36, 44, -42, 38), .8, INK, .2, .45);
        Path2D mirror = Outlines.smooth(33, 56, 32, 63, 39, 66, 43, 62, 41, 57);
        s.form(mirror, paint, -.5, .3);
    }

    private static void windows(Sketch s, int paint) {
        Path2D back = Outlines.smooth(-53, 60, -46, 76, -34, 87, -19, 90.5, -19, 60, -36, 59);
        Path2D front = Outlines.smooth(-12, 60, -12, 91, 12, 89, 28, 76, 40, 60, 14, 59);
        for (Path2D pane : List.of(back, front)) {
            s.inside(pane, t -> t.blend(pane, 0xd4f0fb, -.3, GLASS, .3, 0, 90, 0, 58), t -> {
                t.veil(Outlines.polygon(-44, 54, -22, 96, -14, 96, -36, 54), 0xffffff, -.9, .4);
                t.veil(Outlines.polygon(4, 54, 26, 96, 32, 96, 10, 54), 0xffffff, -.9, .35);
                t.fill(Outlines.smooth(16, 58, 16, 70, 22, 72, 24, 58), INK, .3);
            });
            s.line(pane, 1.3, Rgb.mix(paint, INK, .5), .2);
        }
    }

    private static void carLamps(Sketch s, double x, double y, double tailX, double tailY) {
        Path2D lamp = Outlines.smooth(x - 9, y - 3, x - 6, y + 8, x + 1, y + 6, x + 3, y - 2, x - 2, y - 6);
        s.form(lamp, 0xfff6dc, -.6, .1);
        s.glow(Outlines.disc(x - 2, y + .6, 3.6), 0xfffbe8, .55 + .45 * s.darkness());
        s.line(lamp, .8, CHROME, -.2);
        Path2D tail =
                Outlines.smooth(tailX - 2, tailY - 5, tailX, tailY + 5, tailX + 7, tailY + 4, tailX + 6, tailY - 5);
        s.form(tail, 0xc92a34, -.3, .3);
        s.glow(Outlines.ellipse(tailX + 2, tailY, 2.6, 3.4), 0xff6a5a, .3 + .7 * s.darkness());
    }

    private static void arches(Sketch s, double[] xs, double y, double r) {
        for (double x : xs) {
            s.fill(Outlines.common(Outlines.disc(x, y - 3, r + 2.6), Outlines.slab(x - 40, 8, x + 40, 60)), INK, .55);
        }
    }

    private static void wheel(Sketch s, double x, double y, double r, double hub) {
        s.ball(Outlines.disc(x, y, r), TYRE, -.25, .55);
        s.line(Outlines.disc(x, y, r * .82), r * .04, 0x5a5464, -.1, .8);
        s.ball(Outlines.disc(x, y, hub), CHROME, -.5, .5);
        for (int i = 0; i < 5; i++) {
            double a = Math.PI * 2 * i / 5 + .3;
            s.fill(Outlines.disc(x + Math.cos(a) * hub * .58, y + Math.sin(a) * hub * .58, hub * .17), 0x6a6878, .2);
        }
        s.ball(Outlines.disc(x, y, hub * .3), CHROME, -.7, .3);
    }

    /** Long bonnet, high mudguards, spoked wheels, a folded luggage rack. */
    private static void vintage(Sketch s, int paint) {
        int cream = 0xfbeed2;
        s.fill(Outlines.slab(-70, 14, 70, 30), INK, .5);
        Path2D roof = Outlines.smooth(-66, 88, -62, 95, -30, 98, 10, 97, 22, 92, 20, 87, -30, 89);
        s.across(Outlines.slab(-61, 54, -56, 90), paint, -.2, .4);
        s.across(Outlines.slab(-23, 54, -19, 90), paint, -.2, .4);
        for (double[] pane : new double[][] {{-56, -23}, {-19, 11}}) {
            Path2D glass = Outlines.polygon(pane[0], 56, pane[0], 88, pane[1], 88, pane[1] + (pane[1] > 0 ? 5 : 0), 56);
            s.inside(
                    glass,
                    t -> t.blend(glass, 0xd4f0fb, -.3, GLASS, .3, 0, 90, 0, 56),
                    t -> t.veil(
                            Outlines.polygon(pane[0] + 4, 50, pane[0] + 18, 92, pane[0] + 26, 92, pane[0] + 12, 50),
                            0xffffff,
                            -.9,
                            .4));
        }
        s.line(Outlines.polyline(11, 89, 17, 55), 2.6, paint, -.2);
        s.fall(roof, cream, -.4, .4);
        Path2D body = new Path2D.Double();
        body.moveTo(-70, 24);
        body.curveTo(-76, 40, -74, 56, -66, 58);
        body.lineTo(14, 58);
        body.curveTo(40, 57, 62, 55, 72, 50);
        body.lineTo(73, 24);
        body.closePath();
        s.inside(body, t -> t.blend(body, paint, -.35, Rgb.mix(paint, INK, .25), .5, 0, 60, 0, 22), t -> {
            t.fall(Outlines.slab(-80, 50, 80, 52.4), cream, -.3, .2);
            for (int i = 0; i < 5; i++) {
                t.line(Outlines.polyline(30 + i * 6, 34, 31 + i * 6, 46), 1, INK, .3, .5);
            }
            t.line(Outlines.polyline(-21, 58, -21, 26), .9, INK, .2, .5);
            t.line(Outlines.polyline(14, 58, 12, 26), .9, INK, .2, .5);
            t.line(Outlines.polyline(-34, 44, -27, 44), 2, CHROME, -.3);
        });
        s.across(Outlines.rounded(70, 24, 77, 55, 2), CHROME, -.5, .4);
        s.across(Outlines.rounded(-44, 17, 26, 22, 1.4), INK, -.1, .4);
        for (double x : new double[] {-50, 50}) {
            spoked(s, x, 20, 20, cream);
        }
        for (double x : new double[] {-50, 50}) {
            Path2D guard =
                    Outlines.strip(7, 3.6, x + 25, 20, x + 22, 34, x + 10, 44, x - 8, 44.6, x - 22, 34, x - 30, 20);
            s.form(guard, Rgb.mix(paint, INK, .18), -.5, .4);
        }
        s.line(Outlines.polyline(70, 38, 78, 40), 2, CHROME, 0);
        s.ball(Outlines.disc(80, 42, 7), CHROME, -.5, .5);
        s.glow(Outlines.ellipse(83, 42, 3.6, 5.6), 0xfffbe8, .5 + .5 * s.darkness());
        s.ball(Outlines.disc(-74, 48, 3.4), 0xc92a34, -.4, .4);
        for (int i = 0; i < 2; i++) {
            double y = 58 + i * 10;
            s.across(Outlines.rounded(-88 + i * 3, y - 14, -70, y - 5, 1.6), i == 0 ? 0xa8703f : 0xc98a4a, -.3, .4);
            s.line(Outlines.polyline(-80, y - 14, -80, y - 5), 1.2, 0x6a4228, .2);
        }
    }

    private static void spoked(Sketch s, double x, double y, double r, int cream) {
        s.fill(Outlines.disc(x, y, r), TYRE, .2);
        s.ball(Outlines.disc(x, y, r * .80), cream, -.3, .4);
        s.ball(Outlines.disc(x, y, r * .64), Rgb.mix(TYRE, INK, .4), 0, .5);
        for (int i = 0; i < 12; i++) {
            double a = Math.PI * i / 6;
            s.line(Outlines.polyline(x, y, x + Math.cos(a) * r * .64, y + Math.sin(a) * r * .64), 1, cream, -.1);
        }
        s.ball(Outlines.disc(x, y, r * .2), CHROME, -.5, .4);
    }

    // ------------------------------------------------------------------ bicycle

    private static void bicycle(Sketch s, int paint) {
        int leather = 0x9a5a34;
        for (double x : new double[] {-43, 43}) {
            rim(s, x, 31, 31);
        }
        // what lies behind the frame: the far crank and the stays
        s.line(Outlines.polyline(-7, 29, -14, 18), 2.4, CHROME, .4);
        s.fill(Outlines.rounded(-20, 15.4, -10, 18.6, 1.4), INK, .2);
        tube(s, paint, 3, -43, 31, -17, 66);
        tube(s, paint, 3, -43, 31, -6, 29);
        tube(s, paint, 3.6, 25, 74, 33, 52, 43, 31);
        guard(s, paint, -43, 20, 200);
        guard(s, paint, 43, -8, 150);
        tube(s, paint, 4.8, -6, 29, -20, 74);
        tube(s, paint, 5, -16, 60, 8, 57, 27, 68);
        tube(s, paint, 5.2, -6, 29, 6, 42, 28, 62);
        tube(s, paint, 5.4, 22, 82, 28, 62);
        Path2D cover = Outlines.smooth(-40, 36, -10, 38, 2, 33, 0, 23, -12, 22, -40, 27);
        s.form(cover, 0xfbeed2, -.4, .35);
        s.line(cover, .7, Rgb.mix(paint, INK, .3), .2, .6);
        s.ball(Outlines.disc(-6, 29, 5.6), CHROME, -.5, .5);
        s.line(Outlines.polyline(-6, 29, 3, 15), 2.8, CHROME, -.2);
        s.fill(Outlines.rounded(-1.6, 11.6, 10, 15, 1.6), INK, 0);
        s.line(Outlines.polyline(-20, 74, -23, 84), 2.8, CHROME, -.2);
        Path2D saddle = Outlines.smooth(-41, 90, -37, 94, -24, 91, -8, 91, -6, 87.6, -18, 85, -28, 80.6, -38, 83);
        s.form(saddle, leather, -.45, .5);
        for (double wide : new double[] {1.4, 0}) {
            int steel = wide > 0 ? 0x6a6a80 : CHROME;
            s.line(Outlines.polyline(22, 80, 19, 91), 2.8 + wide, steel, -.2);
            s.line(Outlines.curve(19, 91, 23, 95.6, 16, 98, 4, 95, 1, 91), 2.4 + wide, steel, -.3);
        }
        s.line(Outlines.curve(8, 96.6, 3, 94.4, .6, 90.6), 4.4, leather, 0);
        s.ball(Outlines.disc(18.6, 98, 2.6), CHROME, -.8, .4);
        basket(s);
        s.line(Outlines.polyline(-58, 64, -20, 64), 2, INK, .1);
        s.line(Outlines.polyline(-56, 63.6, -45, 33), 1.4, INK, .1);
    }

    /** A tube of the frame: its colour, a shade below and a light above. */
    private static void tube(Sketch s, int rgb, double width, double... xy) {
        s.line(Outlines.curve(xy), width, Rgb.mix(rgb, INK, .25), .3);
        Path2D path = Outlines.curve(xy);
        s.line(Outlines.moved(path, s.lightX() * width * .12, width * .12), width * .74, rgb, -.05);
        s.line(
                Outlines.moved(path, s.lightX() * width * .22, width * .22),
                width * .22,
                Rgb.mix(rgb, 0xffffff, .6),
                -.5,
                .8);
    }

    private static void rim(Sketch s, double x, double y, double r) {
        s.veil(Outlines.disc(x, y, r - 3), 0xf8f6f4, -.4, .62);
        for (int i = 0; i < 18; i++) {
            double a = Math.PI * 2 * i / 18;
            s.line(
                    Outlines.polyline(
                            x + Math.cos(a + .5) * 3,
                            y + Math.sin(a + .5) * 3,
                            x + Math.cos(a) * (r - 5),
                            y + Math.sin(a) * (r - 5)),
                    .4,
                    0x8a8aa0,
                    .1,
                    .8);
        }
        s.line(Outlines.disc(x, y, r - 2.8), 5.2, TYRE, .12);
        s.line(Outlines.disc(x, y, r - 2), 1, 0x6a6274, -.3, .7);
        s.line(Outlines.disc(x, y, r - 6), 1.6, CHROME, -.2);
        s.ball(Outlines.disc(x, y, 3.6), CHROME, -.5, .5);
    }

    /** A mudguard over a wheel between two angles in degrees. */
    private static void guard(Sketch s, int rgb, double x, double from, double to) {
        int n = 12;
        double[] xy = new double[2 * n + 2];
        for (int i = 0; i <= n; i++) {
            double a = Math.toRadians(from + (to - from) * i / n);
            xy[2 * i] = x + Math.cos(a) * 34;
            xy[2 * i + 1] = 31 + Math.sin(a) * 34;
        }
        s.line(Outlines.curve(xy), 3.4, Rgb.mix(rgb, 0xfff0dc, .12), .05);
        s.line(Outlines.moved(Outlines.curve(xy), s.lightX() * .6, .8), .9, 0xffffff, -.5, .6);
    }

    /** A wicker basket at the handlebar, often with flowers. */
    private static void basket(Sketch s) {
        if (s.chance(.75)) {
            for (int i = 0; i < 9; i++) {
                double x = s.between(30, 54);
                double y = s.between(84, 93);
                s.line(Outlines.polyline(42 + (x - 42) * .6, 78, x, y), .9, 0x5f9a52, .1);
                s.ball(Outlines.ellipse(x + s.about(3), y - 4, 2.4, 1.5), 0x6fb05a, -.2, .4);
            }
            for (int i = 0; i < 11; i++) {
                double x = s.between(30, 55);
                double y = s.between(83, 94);
                s.ball(Outlines.disc(x, y, s.between(2, 3)), s.pick(0xffd45c, 0xfff6ee, 0xf7a8c0, 0xffb05c), -.5, .25);
                s.fill(Outlines.disc(x, y, .8), 0xe8963a, 0);
            }
        }
        Path2D wicker = Outlines.polygon(28, 83, 57, 83, 53, 62, 32, 62);
        s.inside(wicker, t -> t.across(wicker, 0xd9a05a, -.4, .45), t -> {
            for (int row = 0; row < 5; row++) {
                for (int i = 0; i < 8; i++) {
                    double x = 28 + i * 4 + (row % 2) * 2;
                    t.line(
                            Outlines.curve(x, 64 + row * 4, x + 2, 65.4 + row * 4, x + 4, 64 + row * 4),
                            .8,
                            0x8a5a30,
                            .2,
                            .7);
                }
            }
        });
        s.across(Outlines.rounded(26.6, 81.4, 58.4, 84.8, 1.6), 0xb97f42, -.4, .4);
        s.across(Outlines.rounded(30, 53.4, 38, 59, 2.4), CHROME, -.4, .4);
        s.glow(Outlines.ellipse(38, 56.2, 2, 2.8), HEADLIGHT, .5 + .5 * s.darkness());
    }
}
