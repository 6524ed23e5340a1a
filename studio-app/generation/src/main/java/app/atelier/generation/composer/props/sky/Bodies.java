package app.atelier.generation.composer.props.sky;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.Consumer;

/** Heavenly bodies and clouds. */
public final class Bodies {

    private Bodies() {}

    public static List<Figure> figures() {
        return List.of(
                air("moon", 1, Bodies::moon).with(new Lamp(0, 50, 120, 0xe6ecff, .5)),
                air("crescent-moon", 1, Bodies::crescent).with(new Lamp(-16, 50, 110, 0xe6ecff, .4)),
                air("sun", 1, Bodies::sun).with(new Lamp(0, 50, 150, 0xffe6a8, .6)),
                air("star", 1.05, Bodies::star).with(new Lamp(0, 50, 90, 0xfff0c0, .4)),
                air("planet", 1, s -> planet(s, 48, s.pick(0xe8935a, 0x5fa0d0, 0xb56fd0, 0x6fc0a0))),
                air("ringed-planet", 1.9, Bodies::ringed),
                air("earth", 1, Bodies::earth),
                air("cloud", 2.1, s -> cloud(s, 0xffffff)),
                air("storm-cloud", 2.1, s -> cloud(s, 0x8a94a8)),
                air("rainbow", 1.9, Bodies::rainbow),
                air("comet", 2.2, Bodies::comet).with(new Lamp(84, 24, 40, 0xdff0ff, .6)));
    }

    private static Figure air(String id, double aspect, Consumer<Sketch> drawing) {
        return Figure.of(id, aspect, Footing.AIR, drawing);
    }

    private static void moon(Sketch s) {
        Shape disc = Outlines.disc(0, 50, 48);
        s.inside(
                disc,
                t -> t.glow(
                        disc,
                        0xf8f4e2,
                        0xe4e2d4,
                        t.lightX() * 48,
                        50 + t.lightY() * 48,
                        -t.lightX() * 48,
                        50 - t.lightY() * 48),
                t -> {
                    double[][] seas = {
                        {-17, 60, 11.5},
                        {13, 45, 8.6},
                        {-5, 30, 6.2},
                        {7, 73, 5.8},
                        {-26, 36, 4.3},
                        {24, 60, 3.8},
                        {-30, 62, 3},
                        {30, 36, 3.4}
                    };
                    for (double[] sea : seas) {
                        t.glow(Outlines.blob(sea[0], sea[1], sea[2], sea[2] * .94, 10, .05, s.random()), 0xb9bccb, .6);
                        t.glow(
                                Outlines.moved(
                                        Outlines.disc(sea[0], sea[1], sea[2] * .86),
                                        -t.lightX() * sea[2] * .12,
                                        -t.lightY() * sea[2] * .12),
                                0xc8cad6,
                                .55);
                    }
                    t.shine(-t.lightX() * 60, 50 - t.lightY() * 60, 64, 64, 0x7a82a8, .55);
                });
    }

    private static void crescent(Sketch s) {
        Shape moon = Outlines.without(Outlines.disc(0, 50, 48), Outlines.disc(21, 58, 40));
        s.glow(moon, 0xfffbe6, 0xf2dca0, -30, 80, 0, 4);
        s.glow(Outlines.disc(-30, 42, 4), 0xe6cf94, .8);
        s.glow(Outlines.disc(-20, 22, 3), 0xe6cf94, .8);
        s.glow(Outlines.disc(-33, 60, 2.4), 0xe6cf94, .8);
    }

    private static void sun(Sketch s) {
        s.shine(0, 50, 50, 50, 0xffe6a0, .6);
        s.glow(Outlines.disc(0, 50, 31), 0xfff6d0, 0xffd978, 0, 82, 0, 18);
    }

    private static void star(Sketch s) {
        double[] xy = new double[20];
        for (int i = 0; i < 10; i++) {
            double r = i % 2 == 0 ? 50 : 23;
            xy[2 * i] = Math.sin(Math.PI * i / 5) * r;
            xy[2 * i + 1] = 47 + Math.cos(Math.PI * i / 5) * r;
        }
        s.glow(Outlines.polygon(xy), 0xfff2b0, 0xf6c04a, 0, 97, 0, 4);
        for (int i = 0; i < 5; i++) {
            double a = Math.PI * 2 * i / 5;
            s.glow(
                    Outlines.polygon(
                            0,
                            47,
                            Math.sin(a) * 50,
                            47 + Math.cos(a) * 50,
                            Math.sin(a + Math.PI / 5) * 23,
                            47 + Math.cos(a + Math.PI / 5) * 23),
                    0xe8a83a,
                    .35);
        }
    }

    /** A ball with bands around its middle at height 50. */
    private static void planet(Sketch s, double r, int rgb) {
        Shape disc = Outlines.disc(0, 50, r);
        int second = Rgb.mix(rgb, 0xffe6c0, .55);
        s.inside(disc, t -> t.fill(disc, rgb, 0), t -> {
            t.at(0, 50, r / 48, -14, u -> {
                for (int i = 0; i < 8; i++) {
                    double y = -46 + i * 13 + u.about(2.4);
                    double h = u.between(3, 8);
                    u.veil(
                            Outlines.smooth(
                                    -60,
                                    y,
                                    -20,
                                    y + u.about(2),
                                    20,
                                    y + u.about(2),
                                    60,
                                    y,
                                    60,
                                    y + h,
                                    20,
                                    y + h + u.about(3),
                                    -20,
                                    y + h + u.about(3),
                                    -60,
                                    y + h),
                            i % 2 == 0 ? second : Rgb.mix(rgb, 0x4a1f4a, .35),
                            0,
                            .6);
                }
                u.veil(Outlines.ellipse(14, -12, 12, 6), second, -.2, .8);
                u.veil(Outlines.ellipse(14, -12, 8, 3.6), Rgb.mix(rgb, 0x8a2f2a, .4), 0, .6);
            });
            shadeBall(t, 0, 50, r);
        });
        s.line(
                new Arc2D.Double(
                        -r,
                        50 - r,
                        2 * r,
                        2 * r,
                        Math.toDegrees(-Math.atan2(s.lightY(), s.lightX())) - 70,
                        140,
                        Arc2D.OPEN),
                r * .03,
                Rgb.mix(second, 0xffffff, .5),
                -.5,
                .7);
    }

    private static void shadeBall(Sketch t, double x, double y, double r) {
        t.soft(x + t.lightX() * r * .45, y + t.lightY() * r * .45, r * .8, r * .8, 0xffffff, -.7, .42);
        for (int i = 0; i < 3; i++) {
            double d = r * (.75 + .22 * i);
            t.soft(x - t.lightX() * d, y - t.lightY() * d, r * 1.02, r * 1.02, 0x0f0a30, .9, .5);
        }
    }

    private static void ringed(Sketch s) {
        int rgb = s.pick(0xe8a56a, 0xd98a9a, 0x8fa8e0);
        s.at(0, 50, 1, -16, t -> {
            ring(t, rgb, false);
            t.at(0, -50, 1, 0, u -> planet(u, 36, rgb));
            ring(t, rgb, true);
        });
    }

    private static void ring(Sketch t, int rgb, boolean front) {
        double[][] bands = {{86, 5, .9}, {77, 3, .55}, {69, 6, .8}, {60, 3, .5}};
        for (double[] band : bands) {
            double r = band[0];
            Arc2D arc = new Arc2D.Double(-r, -r * .24, 2 * r, 2 * r * .24, front ? 0 : 180, 180, Arc2D.OPEN);
            t.line(arc, band[1], Rgb.mix(rgb, 0xfff0d8, .6), front ? -.1 : .25, band[2]);
        }
    }

    private static void earth(Sketch s) {
        Shape disc = Outlines.disc(0, 50, 48);
        s.inside(disc, t -> t.fill(disc, 0x3f8fd0, 0), t -> {
            double[][] lands = {
                {-18, 66, 20, 13}, {-10, 40, 9, 18}, {24, 58, 16, 18}, {30, 82, 14, 7}, {18, 30, 11, 7}, {-2, 92, 16, 5}
            };
            for (double[] land : lands) {
                t.form(
                        Outlines.blob(land[0], land[1], land[2], land[3], 11, .28, s.random()),
                        s.pick(0x7fb562, 0x9fb86a, 0x6aa862),
                        -.1,
                        .3);
            }
            for (int i = 0; i < 9; i++) {
                double x = t.about(44);
                double y = t.between(10, 90);
                t.soft(x, y, t.between(10, 20), t.between(2, 4.4), 0xffffff, -.3, .85);
            }
            shadeBall(t, 0, 50, 48);
        });
        s.line(Outlines.disc(0, 50, 48.6), 1.2, 0xa8dcff, -.4, .4);
    }

    private static void cloud(Sketch s, int rgb) {
        Path2D puffs = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double peak = s.between(-.25, .25);
        int n = 9;
        double[][] discs = new double[n][];
        for (int i = 0; i < n; i++) {
            double u = -1 + 2 * (i + .5) / n;
            double bell = Math.exp(-Math.pow((u - peak) / .5, 2));
            double r = (15 + 21 * bell) * s.between(.85, 1.12);
            discs[i] = new double[] {u * 82, 14 + r * .7 + 26 * bell, r};
            puffs.append(Outlines.disc(discs[i][0], discs[i][1], r), false);
        }
        for (int i = 0; i < 4; i++) {
            puffs.append(Outlines.ellipse(-54 + i * 36, 20, 36, 16), false);
        }
        s.inside(puffs, t -> t.blend(puffs, rgb, -.3, rgb, .3, 0, 92, 0, 6), t -> {
            for (double[] d : discs) {
                t.soft(d[0] + t.lightX() * d[2] * .3, d[1] + t.lightY() * d[2] * .3, d[2], d[2], 0xffffff, -.7, .5);
                t.soft(d[0] - t.lightX() * d[2] * .9, d[1] - d[2] * .75, d[2] * .8, d[2] * .7, rgb, .55, .3);
            }
        });
    }

    private static void rainbow(Sketch s) {
        int[] colours = {0xf2605a, 0xf6a04a, 0xf6dc5a, 0x7fc86a, 0x5fa8e0, 0x8a7fd8};
        for (int i = 0; i < colours.length; i++) {
            double r = 92 - i * 5.2;
            Arc2D arc = new Arc2D.Double(-r, -r, 2 * r, 2 * r, 180, 180, Arc2D.OPEN);
            s.glowLine(arc, 5.3, colours[i], .42);
        }
    }

    private static void comet(Sketch s) {
        for (int i = 0; i < 26; i++) {
            double t = i / 25.0;
            s.shine(84 - 180 * t, 24 + 62 * t, 18 - 10 * t, 12 - 7 * t, 0xbfe0ff, .28 * (1 - t));
        }
        s.shine(84, 24, 22, 22, 0xdff0ff, .9);
        s.glow(Outlines.disc(84, 24, 8), 0xffffff, 1);
    }
}
