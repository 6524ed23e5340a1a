package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;

/** Garlands of the feasts: what hangs from a string across the picture. */
final class FeastStrings {
    private final Scenery scenery;
    private final Plan plan;

    FeastStrings(Scenery scenery, Plan plan) {
        this.scenery = scenery;
        this.plan = plan;
    }

    /** Draws one thing of the string at x, y; the number counts from the left. */
    private interface Pendant {
        void draw(Sketch s, double x, double y, int number);
    }

    /** @param ends heights at both edges and the sag, fractions of the height */
    void hang(String kind, double[] ends) {
        switch (kind) {
            case "pennants" -> scenery.bunting("pennants", ends[0], ends[1], ends[2], false);
            case "fir-garland" -> fir(ends);
            case "lantern-string" -> string("lanterns", ends, 7, this::lantern);
            case "bat-string" -> string("paper-bats", ends, 11, FeastStrings::bat);
            case "marigold-string" -> marigolds(ends);
            case "egg-string" -> string("paper-eggs", ends, 13, FeastStrings::egg);
            case "leaf-string" -> string("leaf-garland", ends, 26, FeastStrings::leaf);
            case "heart-string" -> string("paper-hearts", ends, 13, FeastStrings::heart);
            case "ribbon-string" -> string("ribbons", ends, 9, FeastStrings::bow);
            case "streamers" -> streamers(ends);
            default -> {}
        }
        if (kind.equals("lantern-string")) {
            lanternLight(ends);
        }
    }

    private void string(String part, double[] ends, int usual, Pendant pendant) {
        double half = 50 * plan.frame().aspect() + 1;
        int n = plan.frame().count(usual);
        scenery.sketch(part, .03, s -> {
            s.line(line(half, ends), .28, 0x5a4a50, .2, .85);
            for (int i = 0; i < n; i++) {
                double t = (i + .5) / n;
                pendant.draw(s, -half + 2 * half * t, Garlands.height(ends, t), i);
            }
        });
    }

    private static Path2D line(double half, double[] ends) {
        double[] xy = new double[50];
        for (int i = 0; i < 25; i++) {
            xy[2 * i] = -half + 2 * half * i / 24;
            xy[2 * i + 1] = Garlands.height(ends, i / 24.0);
        }
        return Outlines.curve(xy);
    }

    private void lanternLight(double[] ends) {
        int n = plan.frame().count(7);
        for (int i = 0; i < n; i++) {
            double t = (i + .5) / n;
            double y = 1 - Garlands.height(ends, t) / 100;
            scenery.lamp(t, y + .05, .13, 0xff7a4a, .5 * scenery.lampsShow());
        }
    }

    private void lantern(Sketch s, double x, double y, int number) {
        double r = number % 2 == 0 ? 4.6 : 3.7;
        double cy = y - 2.4 - r * .9;
        s.line(Outlines.polyline(x, y, x, cy + r * .8), .25, 0x8a2f2a, 0);
        Path2D body = Outlines.smooth(
                x - r,
                cy,
                x - r * .72,
                cy + r * .66,
                x,
                cy + r * .82,
                x + r * .72,
                cy + r * .66,
                x + r,
                cy,
                x + r * .72,
                cy - r * .66,
                x,
                cy - r * .82,
                x - r * .72,
                cy - r * .66);
        s.ball(body, 0xe0352f, -.45, .4);
        if (scenery.lampsShow() > .4) {
            s.shine(x, cy, r * .8, r * .7, 0xffb060, .8);
        }
        for (int i = -1; i <= 1; i++) {
            s.line(
                    Outlines.curve(x + i * r * .3, cy + r * .8, x + i * r * .52, cy, x + i * r * .3, cy - r * .8),
                    .16,
                    0xf6c445,
                    -.2,
                    .8);
        }
        s.fall(Outlines.rounded(x - r * .4, cy + r * .72, x + r * .4, cy + r * .98, .3), 0xf6c445, -.3, .2);
        s.fall(Outlines.rounded(x - r * .4, cy - r * .98, x + r * .4, cy - r * .72, .3), 0xf6c445, -.3, .2);
        for (int i = -1; i <= 1; i++) {
            s.line(Outlines.polyline(x + i * r * .14, cy - r, x + i * r * .2, cy - r * 1.75), .3, 0xe0352f, 0);
        }
    }

    private static void bat(Sketch s, double x, double y, int number) {
        if (number % 2 == 0) {
            s.ball(Outlines.disc(x, y - 2.2, 1.9), 0xf08a30, -.4, .4);
            s.line(Outlines.polyline(x, y - .6, x + .3, y + .2), .5, 0x5f8a45, 0);
            return;
        }
        s.form(
                Outlines.smooth(
                        x, y - .6, x + 1, y - .2, x + 3.8, y - .2, x + 3.2, y - 2, x + 1.6, y - 1.8, x, y - 3.2,
                        x - 1.6, y - 1.8, x - 3.2, y - 2, x - 3.8, y - .2, x - 1, y - .2),
                0x2f2444,
                -.2,
                .3);
    }

    private static void egg(Sketch s, double x, double y, int number) {
        int rgb = s.pick(0xf6a8c0, 0xa8d8f0, 0xf6e08a, 0xb8e0a0, 0xd0b8f0);
        Path2D shell = Outlines.smooth(
                x, y - .6, x + 1.5, y - 2.4, x + 1.6, y - 4, x, y - 5.2, x - 1.6, y - 4, x - 1.5, y - 2.4);
        s.inside(
                shell,
                t -> t.ball(shell, rgb, -.5, .3),
                t -> t.line(
                        Outlines.polyline(x - 2, y - 3, x - 1, y - 3.5, x, y - 3, x + 1, y - 3.5, x + 2, y - 3),
                        .4,
                        0xffffff,
                        -.3));
    }

    private static void leaf(Sketch s, double x, double y, int number) {
        int rgb = s.pick(0xd9602f, 0xe8a03a, 0xb84a35, 0xc9b048, 0x9a7a3a);
        double a = s.about(1);
        s.form(Outlines.leaf(x, y, x + 2.4 * a, y - s.between(2.6, 4.4), 1.5, s.about(.15)), rgb, -.3, .35);
        if (number % 4 == 0) {
            s.ball(Outlines.disc(x + 1, y - 1, .8), 0xc03a35, -.4, .3);
        }
    }

    private static void heart(Sketch s, double x, double y, int number) {
        int rgb = number % 2 == 0 ? 0xe8456a : 0xf6a8b8;
        s.form(
                Outlines.smooth(
                        x, y - 1.4, x + 1, y - .7, x + 2, y - 1.3, x + 1.9, y - 2.6, x, y - 4.8, x - 1.9, y - 2.6,
                        x - 2, y - 1.3, x - 1, y - .7),
                rgb,
                -.35,
                .3);
    }

    private static void bow(Sketch s, double x, double y, int number) {
        for (int side = -1; side <= 1; side += 2) {
            s.form(Outlines.smooth(x, y - .4, x + side * 2.6, y + 1, x + side * 3, y - 1.6), 0xfff4f0, -.3, .3);
            s.form(
                    Outlines.smooth(x, y - .5, x + side * 1, y - 3, x + side * 2.2, y - 6, x + side * .8, y - 5.6),
                    0xfbe0dc,
                    -.2,
                    .3);
        }
        s.ball(Outlines.disc(x, y - .4, .8), 0xf6c8c8, -.4, .3);
        for (int i = 0; i < 3; i++) {
            s.ball(Outlines.disc(x + s.about(3), y + s.about(1.2), .9), s.pick(0xf6a8b8, 0xffffff, 0xf27a9a), -.4, .3);
        }
    }

    private void fir(double[] ends) {
        double half = 50 * plan.frame().aspect() + 1;
        double show = Math.max(.35, scenery.lampsShow());
        int n = plan.frame().count(120);
        scenery.sketch("fir-garland", .03, s -> {
            for (int layer = 0; layer < 2; layer++) {
                for (int i = 0; i < n; i++) {
                    double t = (i + s.random().nextDouble()) / n;
                    double x = -half + 2 * half * t;
                    double y = Garlands.height(ends, t) + s.about(.5);
                    double dx = s.about(2.2);
                    s.line(
                            Outlines.polyline(x, y, x + dx, y - s.between(.6, 3.2)),
                            .55,
                            layer == 0 ? 0x2f6b4a : 0x4a8f5f,
                            layer == 0 ? .3 : -.2);
                }
            }
            int lights = plan.frame().count(19);
            for (int i = 0; i < lights; i++) {
                double t = (i + .5) / lights;
                double x = -half + 2 * half * t;
                double y = Garlands.height(ends, t) - 1.6;
                if (i % 3 == 1) {
                    s.ball(Outlines.disc(x, y - .8, 1.25), s.pick(0xd93f3f, 0xf2c04a, 0xd93f3f), -.6, .4);
                } else {
                    s.shine(x, y, 2.6, 2.6, 0xffdf9a, .8 * show);
                    s.glow(Outlines.disc(x, y, .5), 0xfff4d0, 1);
                }
            }
            for (double at : new double[] {-.5, .5}) {
                double x = at * half;
                double y = Garlands.height(ends, .5 + at / 2);
                for (int side = -1; side <= 1; side += 2) {
                    s.form(
                            Outlines.smooth(x, y - .6, x + side * 3, y + 1.2, x + side * 3.4, y - 2),
                            0xd03a3a,
                            -.3,
                            .35);
                    s.form(Outlines.polygon(x, y - 1, x + side * 2.8, y - 6, x + side * 1, y - 5.4), 0xc03038, -.2, .4);
                }
                s.ball(Outlines.disc(x, y - .6, 1), 0xe05050, -.4, .3);
            }
        });
    }

    private void marigolds(double[] ends) {
        double half = 50 * plan.frame().aspect() + 1;
        int n = plan.frame().count(64);
        scenery.sketch("marigolds", .03, s -> {
            for (int i = 0; i < n; i++) {
                double t = (i + .5) / n;
                double x = -half + 2 * half * t;
                double y = Garlands.height(ends, t);
                int flower = i % 3 == 0 ? 0xf6c445 : 0xf28a2f;
                s.ball(Outlines.disc(x, y, 1.15), flower, -.4, .35);
                s.glow(Outlines.disc(x, y, 1), flower, .45 * s.darkness());
                if (i % 5 == 2) {
                    for (int k = 1; k <= 3 + i / 5 % 2; k++) {
                        int bead = k % 2 == 0 ? 0xf6c445 : 0xf28a2f;
                        s.ball(Outlines.disc(x, y - 2 * k, .95), bead, -.4, .35);
                        s.glow(Outlines.disc(x, y - 2 * k, .8), bead, .45 * s.darkness());
                    }
                    s.form(Outlines.leaf(x, y - 8.4, x, y - 11.6, 1, 0), 0x4f9a4a, -.2, .3);
                }
            }
        });
    }

    private void streamers(double[] ends) {
        double half = 50 * plan.frame().aspect() + 1;
        int n = plan.frame().count(9);
        scenery.sketch("streamers", .03, s -> {
            s.line(line(half, ends), .28, 0x5a4a50, .2, .85);
            for (int i = 0; i < n; i++) {
                double x = -half + 2 * half * (i + .5) / n;
                double y = Garlands.height(ends, (i + .5) / n);
                double[] xy = new double[2 * 14];
                double length = s.between(9, 20);
                for (int k = 0; k < 14; k++) {
                    xy[2 * k] = x + 1.1 * Math.sin(k * 1.35 + i);
                    xy[2 * k + 1] = y - length * k / 13;
                }
                s.line(Outlines.curve(xy), .7, s.pick(0xf6c445, 0xe8e4f4, 0xe8574a, 0x8f6ac0), -.2);
                s.glow(Outlines.disc(x, y - length - .6, .6), 0xffe6a0, .9);
            }
        });
    }
}
