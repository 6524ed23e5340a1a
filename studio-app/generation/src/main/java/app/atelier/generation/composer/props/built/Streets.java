package app.atelier.generation.composer.props.built;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** The city: skylines, walls of houses that run to a vanishing point, lamps and shops. */
public final class Streets {

    private static final int IRON = 0x2f3550;
    private static final int[] LAMPS = {0xffd98a, 0xffb765, 0xffe9c0, 0xffd98a, 0x9fd4ff};

    private Streets() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("skyline", 5, Footing.DISTANCE, s -> skyline(s, false)),
                Figure.of("city-skyline", 5, Footing.DISTANCE, s -> skyline(s, true)),
                Figure.of("street-walls", 4.0 / 3, Footing.DISTANCE, Streets::walls),
                Figure.of("street-lamp", .2, Streets::lamp).with(new Lamp(0, 90, 60, 0xffdf9a, .8)),
                Figure.of("twin-lamp", .34, Streets::twinLamp)
                        .with(new Lamp(-12, 82, 40, 0xffdf9a, .7))
                        .with(new Lamp(12, 82, 40, 0xffdf9a, .7)),
                Figure.of("shop-front", 1.15, Streets::shop)
                        .with(new Lamp(-14, 30, 40, Openings.LAMP, .5))
                        .with(new Lamp(38, 30, 24, Openings.LAMP, .4)),
                Figure.of("town-houses", 1.7, Streets::townHouses),
                Figure.of("traffic-light", .22, Streets::trafficLight).with(new Lamp(0, 68, 20, 0x6fe08a, .5)));
    }

    private static void skyline(Sketch s, boolean windows) {
        double half = s.halfWidth();
        double x = -half;
        while (x < half - 4) {
            double w = Math.min(s.between(18, 40), half - x);
            double h = 30 + 66 * Math.pow(s.random().nextDouble(), 1.4);
            block(s, x, w, h, windows);
            x += w + s.between(0, 3);
        }
    }

    private static void block(Sketch s, double x, double w, double h, boolean windows) {
        int rgb = s.pick(0x4a5a8a, 0x53618f, 0x465482, 0x5f6490);
        double shade = s.between(-.05, .35);
        crown(s, x, w, h, rgb, shade);
        s.blend(Outlines.slab(x, -2, x + w, h), rgb, shade - .1, rgb, Math.max(-.3, shade - .35), 0, h, 0, 0);
        double split = s.side() < 0 ? .7 : 0;
        s.veil(Outlines.slab(x + w * split, -2, x + w * (split + .3), h), 0x1a1a3a, .7, .28);
        if (!windows) {
            return;
        }
        int columns = Math.max(2, (int) (w / 5.6));
        double cell = w / columns;
        for (double y = h - cell * 1.2; y > 1; y -= cell * 1.3) {
            for (int i = 0; i < columns; i++) {
                double wx = x + cell * (i + .26);
                var pane = Outlines.slab(wx, y - cell * .62, wx + cell * .5, y);
                if (s.chance(.15 + .3 * s.darkness())) {
                    s.glow(pane, s.pick(LAMPS), s.between(.45, 1));
                } else {
                    s.veil(pane, 0x20264a, .4, .5);
                }
            }
        }
    }

    private static void crown(Sketch s, double x, double w, double h, int rgb, double shade) {
        switch (s.random().nextInt(6)) {
            case 0 -> s.fill(Outlines.slab(x + w * .25, h - 1, x + w * .6, h + 4), rgb, shade);
            case 1 -> s.line(Outlines.polyline(x + w * .5, h, x + w * .5, h + 9), .8, rgb, shade);
            case 2 -> s.fill(Outlines.polygon(x, h - .5, x + w / 2, h + w * .32, x + w, h - .5), rgb, shade - .1);
            case 3 -> {
                s.fill(Outlines.slab(x + w * .15, h - 1, x + w * .85, h + 3), rgb, shade);
                s.fill(Outlines.slab(x + w * .3, h + 2, x + w * .7, h + 6), rgb, shade - .1);
            }
            default -> s.fill(Outlines.slab(x - .6, h - 1.4, x + w + .6, h + .4), rgb, shade - .2);
        }
    }

    /** Both walls of a street; they meet at .47 of the width and .60 of the height of the box. */
    private static void walls(Sketch s) {
        double half = s.halfWidth();
        double vx = -half + .47 * 2 * half;
        double vy = 40;
        double tone = .3;
        for (int side = -1; side <= 1; side += 2) {
            double edge = side * half;
            double t = 0;
            double[] steps = {.24, .20, .15, .11, .08, .05};
            for (int i = 0; i < steps.length; i++) {
                house(s, edge, vx, vy, t, t + steps[i], tone - .03 * i + s.about(.05));
                t += steps[i];
            }
        }
    }

    private static void house(Sketch s, double edge, double vx, double vy, double t0, double t1, double shade) {
        double top = s.between(98, 117);
        int rgb = s.pick(0x6a5f8a, 0x5a6490, 0x7a5f7a, 0x54628a, 0x80607a);
        double[] near = {edge + (vx - edge) * t0, t0};
        double[] far = {edge + (vx - edge) * t1, t1};
        double foot = 12;
        Path2D wall = Outlines.polygon(
                near[0],
                level(vy, foot, t0),
                near[0],
                level(vy, top, t0),
                far[0],
                level(vy, top, t1),
                far[0],
                level(vy, foot, t1));
        boolean facing = (edge < 0) == (s.side() > 0);
        s.blend(
                wall,
                rgb,
                shade + (facing ? -.15 : .2),
                rgb,
                Math.min(1, shade + (facing ? .1 : .4)),
                0,
                level(vy, top, t0),
                0,
                level(vy, foot, t0));
        s.line(
                Outlines.polyline(near[0], level(vy, top, t0), far[0], level(vy, top, t1)),
                .5,
                Rgb.mix(rgb, 0xffffff, .2),
                shade - .2);
        int columns = Math.max(2, (int) Math.round((t1 - t0) * 22));
        for (double y = 34; y < top - 6; y += 11.5) {
            for (int i = 0; i < columns; i++) {
                double a = t0 + (t1 - t0) * (i + .24) / columns;
                double b = t0 + (t1 - t0) * (i + .76) / columns;
                Path2D pane = quad(edge, vx, vy, a, b, y, y + 7.2);
                if (s.chance(.16 + .26 * s.darkness())) {
                    s.glow(pane, s.pick(LAMPS), s.between(.6, 1));
                } else {
                    s.veil(pane, 0x1f2444, .3, .65);
                }
            }
        }
        shopAlong(s, edge, vx, vy, t0, t1, foot);
    }

    private static void shopAlong(Sketch s, double edge, double vx, double vy, double t0, double t1, double foot) {
        double a = t0 + (t1 - t0) * .1;
        double b = t0 + (t1 - t0) * .9;
        s.pane(quad(edge, vx, vy, a, b, foot + 2, 25), 0x8fb4c8, s.pick(0xffcf7a, 0xffb765, 0xffe2a8, 0xa8dcff));
        for (int i = 1; i < 3; i++) {
            double m = a + (b - a) * i / 3;
            s.veil(quad(edge, vx, vy, m - .004, m + .004, foot + 2, 25), 0x2a2038, .6, .8);
        }
        int awning = s.pick(0xd9566a, 0x4f8fa8, 0xe2a23f, 0x5fa878);
        s.fill(quad(edge, vx, vy, t0 + (t1 - t0) * .04, t0 + (t1 - t0) * .96, 25, 29.5), awning, .1);
        s.veil(quad(edge, vx, vy, t0 + (t1 - t0) * .04, t0 + (t1 - t0) * .96, 25, 26.4), 0x2a1a38, .7, .5);
    }

    private static double level(double vy, double y, double t) {
        return y + (vy - y) * t;
    }

    private static Path2D quad(double edge, double vx, double vy, double t0, double t1, double y0, double y1) {
        double x0 = edge + (vx - edge) * t0;
        double x1 = edge + (vx - edge) * t1;
        return Outlines.polygon(
                x0, level(vy, y0, t0), x0, level(vy, y1, t0), x1, level(vy, y1, t1), x1, level(vy, y0, t1));
    }

    private static void lamp(Sketch s) {
        post(s, 0, 84);
        head(s, 0, 84, 1);
    }

    private static void post(Sketch s, double x, double top) {
        s.across(Outlines.turned(.8, top, .9, 30, 1.5, 16, 1.3, 12, 2.4, 10, 2.6, 3, 3.6, 0, 3.8, -1), IRON, -.35, .5);
        s.across(Outlines.rounded(x - 1.6, 28, x + 1.6, 30, .6), IRON, -.4, .4);
    }

    private static void head(Sketch s, double x, double y, double scale) {
        s.at(x, y, scale, 0, t -> {
            t.across(Outlines.polygon(-2.2, 0, 2.2, 0, 1, -3, -1, -3), IRON, -.2, .4);
            Path2D glass = Outlines.polygon(-2.6, 0, -4.4, 9, 4.4, 9, 2.6, 0);
            t.pane(glass, 0xf2ead2, 0xffdf9a);
            t.shine(0, 4.4, 3.2, 4.2, 0xfff8e0, .35 + .6 * t.darkness());
            t.line(Outlines.polyline(-2.6, 0, -4.4, 9), .5, IRON, .1);
            t.line(Outlines.polyline(2.6, 0, 4.4, 9), .5, IRON, .1);
            t.line(Outlines.polyline(0, 0, 0, 9), .4, IRON, .1);
            t.form(Outlines.smooth(-5.6, 9, -3, 12, 0, 14.4, 3, 12, 5.6, 9, 0, 8.6), IRON, -.4, .4);
            t.ball(Outlines.disc(0, 15, .9), IRON, -.4, .4);
        });
    }

    private static void twinLamp(Sketch s) {
        post(s, 0, 90);
        for (int k = -1; k <= 1; k += 2) {
            s.line(Outlines.curve(0, 74, k * 5, 72, k * 11, 74, k * 12, 76), 1.1, IRON, 0);
            head(s, k * 12, 77, .9);
        }
        s.ball(Outlines.disc(0, 92, 1.8), IRON, -.5, .4);
    }

    private static void shop(Sketch s) {
        int wall = s.pick(0x4f7f8a, 0x8a4f5a, 0x5f7a5a);
        s.across(Outlines.slab(-56, -1, 56, 97), 0xe6cdb0, -.2, .35);
        Openings.stones(s, Outlines.slab(-54, 62, 54, 96), 40, 2.6, 0xc99a7a);
        for (double x : new double[] {-38, -8, 22}) {
            Openings.window(s, x, 68, x + 16, 88, 0xfff6e6);
        }
        s.across(Outlines.slab(-56, -1, 56, 57), wall, -.2, .4);
        s.fill(Outlines.slab(-51, 8, 18, 42), Rgb.mix(wall, 0x1a1a2a, .4), .1);
        s.pane(Outlines.slab(-49, 10, 16, 41), 0xa9d0dc, Openings.LAMP);
        for (double x : new double[] {-27.5, -5.5}) {
            s.fill(Outlines.slab(x - .8, 10, x + .8, 41), wall, .1);
        }
        for (int i = 0; i < 9; i++) {
            double x = -45 + i * 7;
            s.form(
                    Outlines.rounded(x, 10, x + 4.6, 10 + s.between(6, 15), 1.4),
                    s.pick(0xd9566a, 0xe2a23f, 0x8f6ac0, 0x5fa878, 0xf2e2c0),
                    -.1,
                    .4);
        }
        s.fade(Outlines.polygon(-49, 41, -30, 41, -46, 10, -49, 10), 0xffffff, -.6, .35, .1, 0, 41, 0, 10);
        Openings.door(s, 36, 44, 10, Rgb.mix(wall, 0x2a1a1a, .3));
        s.pane(Outlines.rounded(29.5, 18, 42.5, 36, 2), 0xa9d0dc, Openings.LAMP);
        sign(s, wall);
        awning(s);
        s.fill(Outlines.slab(-58, -2, 58, 2), 0xa89c94, .1);
    }

    private static void sign(Sketch s, int wall) {
        s.across(Outlines.rounded(-50, 55, 50, 64, 1), Rgb.mix(wall, 0x1a1a2a, .35), -.2, .4);
        for (int i = 0; i < 7; i++) {
            double x = -30 + i * 9;
            s.fill(Outlines.rounded(x, 57.6, x + s.between(4, 7), 61.4, 1.6), 0xf6dfa8, -.2);
        }
    }

    private static void awning(Sketch s) {
        int n = 11;
        for (int i = 0; i < n; i++) {
            double a = -54 + 76.0 * i / n;
            double b = -54 + 76.0 * (i + 1) / n;
            Path2D stripe = new Path2D.Double();
            stripe.moveTo(a * .94 - 1, 55);
            stripe.lineTo(b * .94 - 1, 55);
            stripe.lineTo(b, 42);
            stripe.curveTo(b, 38, a, 38, a, 42);
            stripe.closePath();
            s.fall(stripe, i % 2 == 0 ? 0xe5584a : 0xfff4e4, -.35, .35);
        }
        s.veil(Outlines.slab(-50, 34, 18, 40), 0x2a1a38, .7, .25);
    }

    private static void townHouses(Sketch s) {
        int[] walls = {0xf2b8a0, 0xf6dc9a, 0x9fc8d0, 0xe8a0a8};
        int[] roofs = {0xb5503f, 0x8a4a44, 0x5a6480, 0xb5603f};
        for (int i = 0; i < 4; i++) {
            double x0 = -84 + i * 42;
            double x1 = x0 + 42;
            double h = new double[] {62, 74, 66, 58}[i];
            s.across(Outlines.slab(x0, -1, x1, h), walls[i], -.2, .3);
            if (i % 2 == 0) {
                Path2D roof = Outlines.polygon(x0 - 2, h - 1, x0 + 4, h + 20, x1 - 4, h + 20, x1 + 2, h - 1);
                s.fall(roof, roofs[i], -.25, .4);
                Openings.tiles(
                        s,
                        new double[] {x0 + 4, h + 20},
                        new double[] {x1 - 4, h + 20},
                        new double[] {x1 + 2, h - 1},
                        new double[] {x0 - 2, h - 1},
                        4,
                        roofs[i]);
            } else {
                Path2D gable = Outlines.polygon(
                        x0, h - 1, x0, h + 6, x0 + 7, h + 6, x0 + 7, h + 14, x0 + 14, h + 14, x0 + 14, h + 22, x1 - 14,
                        h + 22, x1 - 14, h + 14, x1 - 7, h + 14, x1 - 7, h + 6, x1, h + 6, x1, h - 1);
                s.across(gable, walls[i], -.25, .25);
                s.line(
                        Outlines.polyline(
                                x0, h + 6, x0 + 7, h + 6, x0 + 7, h + 14, x0 + 14, h + 14, x0 + 14, h + 22, x1 - 14,
                                h + 22, x1 - 14, h + 14, x1 - 7, h + 14, x1 - 7, h + 6, x1, h + 6),
                        1.2,
                        0xfff6e6,
                        -.1);
            }
            for (double y = 28; y < h - 10; y += 19) {
                for (int k = 0; k < 3; k++) {
                    Openings.window(s, x0 + 5.5 + k * 12, y, x0 + 12.5 + k * 12, y + 11, 0xfff6e6);
                }
            }
            Openings.door(s, x0 + 12, 21, 5, s.pick(0x4f7f8a, 0x8a3f4a, 0x5f6f4a));
            Openings.window(s, x0 + 24, 6, x0 + 36, 18, 0xfff6e6);
        }
    }

    private static void trafficLight(Sketch s) {
        s.across(Outlines.slab(-1.4, -1, 1.4, 62), IRON, -.3, .5);
        s.across(Outlines.rounded(-8, 60, 8, 99, 4), IRON, -.35, .45);
        int[] colours = {0x6fe08a, 0xf2c04a, 0xe8503f};
        for (int i = 0; i < 3; i++) {
            double y = 68 + i * 12;
            s.fill(Outlines.disc(0, y, 4.8), 0x14182a, .3);
            if (i == 0) {
                s.glow(Outlines.disc(0, y, 4.2), colours[i], 1);
            } else {
                s.ball(Outlines.disc(0, y, 4.2), Rgb.mix(colours[i], 0x14182a, .45), -.2, .5);
            }
        }
    }
}
