package app.atelier.generation.composer.props.built;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.land.Vapour;
import app.atelier.generation.composer.props.plants.Blades;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Houses seen from a corner: a gable to the front, the long side going off to the right. */
public final class Houses {

    private static final int SNOW = 0xf4f8ff;

    private Houses() {}

    private record Look(int wall, int roof, int door, boolean snow, boolean smoke) {}

    public static List<Figure> figures() {
        return List.of(
                lit(Figure.of("house", 1.28, s -> house(s, new Look(0xf6e2c4, 0xc2503f, 0x6b3f2c, false, true)))),
                lit(Figure.of("snowy-house", 1.28, s -> house(s, new Look(0xe8cfae, 0x9a4a40, 0x6b3f2c, true, true)))),
                lit(Figure.of("blue-house", 1.28, s -> house(s, new Look(0xd9e6ee, 0x4a6f9a, 0x8a3f3a, false, false)))),
                Figure.of("cottage", 1.35, Houses::cottage)
                        .with(new Lamp(-32, 33, 17, Openings.LAMP, .45))
                        .with(new Lamp(30, 33, 17, Openings.LAMP, .45)),
                Figure.of("barn", 1.3, Houses::barn),
                Figure.of("log-cabin", 1.3, Houses::cabin).with(new Lamp(24, 31, 18, Openings.LAMP, .5)),
                Figure.of("igloo", 1.7, Houses::igloo),
                Figure.of("greenhouse", 1.4, Houses::greenhouse));
    }

    private static Figure lit(Figure figure) {
        return figure.with(new Lamp(-34, 33, 17, Openings.LAMP, .5)).with(new Lamp(29, 31, 17, Openings.LAMP, .45));
    }

    private static void house(Sketch s, Look look) {
        double front = s.side() < 0 ? -.25 : .16;
        double flank = s.side() < 0 ? .36 : -.25;
        if (look.smoke()) {
            Vapour.plume(s, 25, 92, 20, 2.2, 0xf6f2f2, .4);
        }
        chimney(s, 25, 70, 92, look);
        Path2D side = Outlines.polygon(4, -1, 4, 50, 50, 50, 50, -1);
        s.fall(side, look.wall(), flank, Math.min(1, flank + .25));
        Openings.boards(s, side, 0, 50, 5.2, look.wall());
        Path2D gable = Outlines.polygon(-46, -1, -46, 50, -21, 82, 4, 50, 4, -1);
        s.fall(gable, look.wall(), front, Math.min(1, front + .22));
        Openings.boards(s, Outlines.slab(-46, 0, 4, 50), 0, 50, 5.2, look.wall());
        roof(s, look);
        Openings.window(s, -40, 24, -28, 39, 0xfff6e6);
        Openings.door(s, -12, 30, 6.4, look.door());
        s.fill(Outlines.disc(-21, 60, 5.6), 0xfff6e6, -.1);
        s.pane(Outlines.disc(-21, 60, 4.3), Openings.GLASS, Openings.LAMP);
        s.line(Outlines.polyline(-25, 60, -17, 60), .8, 0xfff6e6, 0);
        s.line(Outlines.polyline(-21, 56, -21, 64), .8, 0xfff6e6, 0);
        Openings.window(s, 13, 22, 23.5, 37, 0xfff6e6);
        Openings.window(s, 34, 22, 44.5, 37, 0xfff6e6);
        flowerBox(s, -41, -27, 20.6);
        flowerBox(s, 12, 24.5, 18.6);
        s.fill(Outlines.rounded(-21, -2, -3, 1.4, .8), 0xb5a79a, -.1);
        Blades.along(s, -54, 56, x -> -2, 52, x -> 6.5, look.snow() ? 0xdfe8f6 : Blades.GRASS, .05);
    }

    private static void roof(Sketch s, Look look) {
        double flank = s.side() < 0 ? .42 : -.3;
        double[] a = {-21, 88};
        double[] b = {33, 88};
        double[] c = {56, 45};
        double[] d = {8.5, 45};
        Path2D plane = Outlines.polygon(a[0], a[1], b[0], b[1], c[0], c[1], d[0], d[1]);
        s.veil(Outlines.polygon(4, 50, 50, 50, 50, 41, 6, 41), 0x2a2038, .8, .4);
        s.fall(plane, look.roof(), flank - .15, flank + .2);
        Openings.tiles(s, a, b, c, d, 6, look.roof());
        s.veil(Outlines.polygon(-46, 50, -21, 82, 4, 50, 4, 44, -21, 76, -46, 44), 0x2a2038, .7, .28);
        Path2D left = Outlines.polygon(-21, 90, -52, 46, -48, 43, -21, 81.5);
        Path2D right = Outlines.polygon(-21, 90, 10, 46, 6, 43, -21, 81.5);
        s.fill(left, Rgb.mix(look.roof(), 0xffffff, .12), s.side() < 0 ? -.35 : .2);
        s.fill(right, Rgb.mix(look.roof(), 0xffffff, .12), s.side() < 0 ? .3 : -.3);
        if (look.snow()) {
            Path2D cap = Outlines.smooth(
                    -22, 93, 34, 92, 44, 74, 52, 58, 44, 55, 38, 59, 30, 53, 24, 58, 16, 54, 10, 58, -4, 70, -14, 80);
            s.fall(cap, SNOW, -.4, .3);
            s.form(
                    Outlines.smooth(
                            -21, 94, -54, 48, -50, 43, -42, 52, -30, 68, -21, 82, -14, 76, 0, 57, 7, 46, 12, 46, -8,
                            78),
                    SNOW,
                    -.45,
                    .25);
        }
    }

    private static void chimney(Sketch s, double x, double y0, double y1, Look look) {
        s.across(Outlines.slab(x - 4, y0, x + 4, y1), 0xb5705a, -.25, .5);
        Openings.stones(s, Outlines.slab(x - 3, y0 + 2, x + 3, y1 - 2), 8, 1.4, 0xb5705a);
        s.across(Outlines.rounded(x - 5, y1 - 2.4, x + 5, y1 + 1, .6), look.snow() ? SNOW : 0x9a5a4a, -.2, .4);
    }

    private static void flowerBox(Sketch s, double x0, double x1, double y) {
        for (int i = 0; i < 9; i++) {
            double x = s.between(x0, x1);
            s.ball(
                    Outlines.disc(x, y + s.between(0, 2.6), s.between(.9, 1.5)),
                    s.pick(0xf27a8a, 0x7fb35f, 0xffd45c, 0x6fa552),
                    -.4,
                    .3);
        }
        s.across(Outlines.rounded(x0, y - 2.6, x1, y + .2, .5), 0x9a5f38, -.2, .4);
    }

    private static void cottage(Sketch s) {
        int wall = 0xfbeed6;
        Rectangle2D body = Outlines.slab(-52, -1, 52, 44);
        s.across(body, wall, -.25, .35);
        Openings.stones(s, Outlines.slab(-50, 1, 50, 10), 34, 3, 0x9a8f88);
        for (double x : new double[] {-40, 22}) {
            Openings.window(s, x, 22, x + 17, 37, 0x8a5f44);
            flowerBox(s, x - 1, x + 18, 18.4);
        }
        Openings.door(s, 0, 35, 8.4, 0x5f8f8a);
        // thatch: one soft shape that dips over the windows
        Path2D thatch = Outlines.smooth(
                -64, 40, -58, 58, -44, 84, -30, 94, 0, 96, 30, 94, 44, 84, 58, 58, 64, 40, 48, 38, 40, 44, 28, 47, 14,
                42, 0, 46, -14, 42, -28, 47, -40, 44, -48, 38);
        s.veil(Outlines.moved(thatch, 0, -3), 0x2a2038, .8, .35);
        s.inside(thatch, t -> t.form(thatch, 0xd9b06a, -.4, .55), t -> {
            for (int i = 0; i < 120; i++) {
                double x = t.about(62);
                double y = t.between(40, 96);
                t.line(
                        Outlines.polyline(x, y, x * 1.05 + t.about(.6), y - t.between(4, 9)),
                        .4,
                        0x8a6a3a,
                        t.chance(.5) ? .5 : -.5,
                        .4);
            }
            t.line(Outlines.curve(-46, 88, -20, 91, 0, 90, 20, 91, 46, 88), 1.6, 0x8a6a3a, .3, .8);
        });
        s.across(Outlines.slab(26, 86, 36, 99), 0xb5705a, -.25, .5);
        s.across(Outlines.rounded(24.5, 96.5, 37.5, 99.6, .6), 0x9a5a4a, -.2, .4);
        Blades.along(s, -62, 62, x -> -2, 60, x -> 7, Blades.GRASS, .05);
    }

    private static void barn(Sketch s) {
        int red = 0xb5463a;
        double front = s.side() < 0 ? -.25 : .35;
        Path2D side = Outlines.polygon(6, -1, 6, 50, 56, 50, 56, -1);
        s.fall(side, red, s.side() < 0 ? .45 : -.2, .6);
        Openings.boards(s, side, 0, 50, 6, red);
        Path2D gable = Outlines.polygon(-50, -1, -50, 48, -42, 72, -22, 90, -2, 72, 6, 48, 6, -1);
        s.inside(gable, t -> t.fall(gable, red, front, front + .25), t -> {
            for (double x = -48; x < 6; x += 5) {
                t.line(Outlines.polyline(x, -1, x, 92), .45, red, .85, .45);
            }
        });
        Path2D roof = Outlines.polygon(-22, 94, 34, 94, 52, 74, 61, 47, 9, 47, 1, 74);
        double flank = s.side() < 0 ? .4 : -.25;
        s.fall(roof, 0x6a6470, flank - .15, flank + .2);
        for (int i = 1; i < 6; i++) {
            double u = i / 6.0;
            s.line(Outlines.polyline(-22 + 56 * u, 94, 1 + 51 * u, 74, 9 + 52 * u, 47), .5, 0x6a6470, .8, .5);
        }
        s.line(Outlines.polyline(-54, 46, -45, 73, -22, 93, 1, 73, 10, 46), 3, 0xf6f0e8, front);
        trim(s, -34, -1, -10, 34);
        trim(s, -28, 54, -16, 66);
        s.fill(Outlines.slab(-27, 55, -17, 65), 0x3a1f24, .5);
        for (double x : new double[] {20, 40}) {
            Openings.window(s, x, 22, x + 8, 34, 0xf6f0e8);
        }
        Blades.along(s, -58, 62, x -> -2, 50, x -> 7, Blades.GRASS, .05);
    }

    private static void trim(Sketch s, double x0, double y0, double x1, double y1) {
        s.fill(Outlines.slab(x0, y0, x1, y1), 0x8a3230, .3);
        s.line(Outlines.polyline(x0, y0, x0, y1, x1, y1, x1, y0), 1.6, 0xf6f0e8, 0);
        s.line(Outlines.polyline(x0, y0, x1, y1), 1.3, 0xf6f0e8, 0);
        s.line(Outlines.polyline(x1, y0, x0, y1), 1.3, 0xf6f0e8, 0);
    }

    private static void cabin(Sketch s) {
        int log = 0xa8703f;
        Vapour.plume(s, -30, 92, 20, 2.2, 0xf6f2f2, .4);
        s.across(Outlines.slab(-35, 60, -26, 92), 0x9a8f88, -.2, .5);
        Openings.stones(s, Outlines.slab(-34, 62, -27, 91), 14, 1.7, 0x9a8f88);
        for (int i = 0; i < 8; i++) {
            double y = i * 6;
            s.blend(Outlines.rounded(-54, y - .6, 54, y + 6.2, 3), log, -.4, log, .5, 0, y + 6, 0, y);
        }
        for (int i = 0; i < 8; i++) {
            for (int k = -1; k <= 1; k += 2) {
                s.ball(Outlines.disc(k * 52, i * 6 + 2.9, 3.3), 0xd9a870, -.3, .45);
                s.line(Outlines.disc(k * 52, i * 6 + 2.9, 1.7), .4, 0x7a4a2a, .2, .7);
            }
        }
        Path2D roof = Outlines.polygon(-64, 46, -46, 86, 46, 86, 64, 46);
        s.veil(Outlines.slab(-54, 40, 54, 47), 0x2a2038, .8, .4);
        s.fall(roof, 0x5f7a5a, -.25, .45);
        Openings.tiles(
                s,
                new double[] {-46, 86},
                new double[] {46, 86},
                new double[] {64, 46},
                new double[] {-64, 46},
                6,
                0x5f7a5a);
        s.across(Outlines.rounded(-66, 44, 66, 48, 1), 0x7a4f2e, -.2, .4);
        Openings.window(s, 16, 20, 33, 35, 0x6a4228);
        Openings.door(s, -16, 36, 9, 0x7a4a2c);
        s.fill(Outlines.rounded(-29, -2, -3, 1.6, .8), 0x8f8780, 0);
        Blades.along(s, -62, 62, x -> -2, 56, x -> 7, Blades.GRASS, .05);
    }

    private static void igloo(Sketch s) {
        Path2D dome = Outlines.smooth(-76, -3, -72, 36, -46, 78, 0, 97, 46, 78, 72, 36, 76, -3, 0, -5);
        s.inside(dome, t -> t.ball(dome, SNOW, -.4, .5), t -> {
            for (int row = 1; row < 6; row++) {
                double y = row * 17.5;
                double half = 76 * Math.sqrt(Math.max(.05, 1 - Math.pow(y / 98, 2)));
                t.line(
                        Outlines.curve(-half, y - 2, -half * .5, y + 2, 0, y + 3.4, half * .5, y + 2, half, y - 2),
                        .9,
                        0x8fb4dc,
                        .25,
                        .8);
                int bricks = 9 - row;
                for (int k = 0; k <= bricks; k++) {
                    double u = -1 + 2 * (k + (row % 2) * .5) / bricks;
                    t.line(
                            Outlines.polyline(u * half, y + 2.6 * (1 - u * u), u * half * 1.08, y - 15),
                            .8,
                            0x8fb4dc,
                            .25,
                            .7);
                }
            }
        });
        s.form(Outlines.arch(26, -3, 18, 25), SNOW, -.35, .35);
        s.fall(Outlines.arch(26, -3, 17, 17), 0x2f4a7a, .3, .75);
        s.line(Outlines.arch(26, -3, 17, 21), 1, 0x8fb4dc, .2, .6);
        s.fall(Outlines.smooth(-84, -4, -60, 6, 0, 4, 60, 6, 84, -4), SNOW, -.2, .2);
    }

    private static void greenhouse(Sketch s) {
        Path2D body = Outlines.polygon(-58, -1, -58, 52, 0, 94, 58, 52, 58, -1);
        s.blend(body, 0xcfeee6, -.2, 0x7fc0b0, .2, 0, 94, 0, 0);
        for (int i = 0; i < 16; i++) {
            double x = s.about(50);
            s.ball(
                    Outlines.blob(x, s.between(8, 34), s.between(7, 12), s.between(6, 11), 8, .15, s.random()),
                    s.pick(0x5fa35f, 0x4f9a6f, 0x7fb55f),
                    -.3,
                    .5);
        }
        s.fade(body, 0xf4ffff, -.5, .7, .1, -50, 94, 40, 0);
        for (int i = 0; i <= 6; i++) {
            double x = -58 + 116 * i / 6.0;
            s.line(Outlines.polyline(x, 0, x, 94 - 42 * Math.abs(x) / 58), 1.2, 0xf4f4ee, 0);
        }
        for (double y : new double[] {0, 26, 52}) {
            s.line(Outlines.polyline(-58, y, 58, y), 1.2, 0xf4f4ee, .05);
        }
        s.line(Outlines.polyline(-60, 51, 0, 95, 60, 51), 2.2, 0xf4f4ee, -.1);
        s.across(Outlines.slab(-60, -2, 60, 7), 0xb58a70, -.2, .45);
    }
}
