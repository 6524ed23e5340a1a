package app.atelier.generation.composer.props.indoors;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Tables, chairs, lamps, hearths and floors. */
public final class Furniture {

    private static final int WOOD = 0x9a5f38;

    private Furniture() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("planks", 4, Footing.FLAT, Furniture::planks),
                Figure.of("rug", 4.2, Footing.FLAT, Furniture::rug),
                Figure.of("table", 1.7, Furniture::table),
                Figure.of("round-table", 1.3, Furniture::roundTable),
                Figure.of("armchair", .95, Furniture::armchair),
                Figure.of("sofa", 1.9, Furniture::sofa),
                Figure.of("bed", 1.8, Furniture::bed),
                Figure.of("floor-lamp", .34, s -> lamp(s, 62)).with(new Lamp(0, 80, 70, 0xffcf8a, .8)),
                Figure.of("table-lamp", .62, Footing.TABLE, Furniture::tableLamp)
                        .with(new Lamp(0, 70, 90, 0xffcf8a, .75)),
                Figure.of("fireplace", 1.2, Furniture::fireplace).with(new Lamp(0, 24, 80, 0xff9a3d, .8)),
                Figure.of("kitchen-counter", 2.2, Furniture::counter),
                Figure.of("stool", .6, Furniture::stool),
                Figure.of("desk", 1.6, Furniture::desk),
                Figure.of("piano", 1.3, Furniture::piano));
    }

    /** A table or floor of boards that run across, seen in perspective; fills its whole box. */
    private static void planks(Sketch s) {
        double half = s.halfWidth();
        double y = 100;
        double high = 9;
        while (y > 0) {
            double low = Math.max(0, y - high);
            int rgb = Rgb.mix(WOOD, s.chance(.5) ? 0x5a3018 : 0xd9a068, s.between(0, .16));
            Rectangle2D board = Outlines.slab(-half, low, half, y + .3);
            s.fall(board, rgb, -.14, .14);
            for (int i = 0; i < 9; i++) {
                double x = s.about(half);
                double long_ = Math.min(s.between(20, 80), half - x);
                double at = s.between(low + high * .1, y - high * .1);
                s.line(
                        Outlines.curve(
                                x, at, x + long_ / 2, at + s.about(high * .12), x + long_, at + s.about(high * .05)),
                        high * .022,
                        0x4a2412,
                        .3,
                        .34);
            }
            double joint = s.about(half);
            s.line(Outlines.polyline(joint, low, joint * 1.02, y), high * .03, 0x3a1c10, .6, .6);
            s.fade(
                    Outlines.slab(-half, low, half, low + high * .09),
                    0x2a140c,
                    .8,
                    .1,
                    .75,
                    0,
                    low + high * .09,
                    0,
                    low);
            y = low;
            high *= 1.36;
        }
        s.fill(Outlines.slab(-half, 98.4, half, 100), WOOD, -.7);
        s.fade(Outlines.slab(-half, 0, half, 46), 0x2a140c, .8, 0, .35, 0, 46, 0, 0);
    }

    private static void rug(Sketch s) {
        int rgb = s.pick(0xb5463f, 0x3f6f8a, 0x7a4f8a);
        s.fill(Outlines.ellipse(0, 46, 206, 46), Rgb.mix(rgb, 0x2a1020, .4), .35);
        s.fall(Outlines.ellipse(0, 50, 206, 46), rgb, .15, -.1);
        double[][] rings = {{190, 41, 4}, {176, 37.5, 2}, {120, 25, 3}, {60, 12, 3}};
        for (double[] ring : rings) {
            s.line(Outlines.ellipse(0, 50, ring[0], ring[1]), ring[2], 0xf6e2b8, .05, .85);
        }
        for (int i = 0; i < 28; i++) {
            double a = 2 * Math.PI * i / 28;
            s.veil(Outlines.ellipse(Math.cos(a) * 148, 50 + Math.sin(a) * 31, 7, 2.6), 0xf2b45f, 0, .85);
        }
    }

    private static void table(Sketch s) {
        for (double x : new double[] {-70, 70, -56, 56}) {
            boolean back = Math.abs(x) < 60;
            s.across(
                    Outlines.polygon(x - 4.4, 80, x + 4.4, 80, x + 3, back ? 8 : -1, x - 3, back ? 8 : -1),
                    WOOD,
                    back ? .4 : -.25,
                    back ? .75 : .5);
        }
        s.fall(Outlines.slab(-74, 72, 74, 84), WOOD, .2, .6);
        Path2D top = Outlines.polygon(-82, 84, -70, 98, 70, 98, 82, 84);
        s.fall(top, WOOD, -.2, -.4);
        for (int i = 0; i < 5; i++) {
            double y = 86 + i * 2.6;
            s.line(Outlines.curve(-76 + i * 2, y, 0, y + s.about(.6), 76 - i * 2, y), .4, 0x5a3018, .2, .4);
        }
        s.fall(Outlines.rounded(-83, 80, 83, 85, 1.4), WOOD, -.35, .35);
    }

    private static void roundTable(Sketch s) {
        s.across(Outlines.turned(4, 80, 5, 50, 4, 26, 10, 14, 26, 3, 30, -1), WOOD, -.3, .6);
        s.fill(Outlines.ellipse(0, 84, 62, 12), WOOD, .55);
        s.form(Outlines.ellipse(0, 88, 62, 12), WOOD, -.45, .05);
    }

    private static void armchair(Sketch s) {
        int rgb = s.pick(0xc9683f, 0x4f8a86, 0x8a5f9a);
        legs(s, 32, 7);
        s.form(Outlines.smooth(-34, 30, -37, 70, -28, 96, 0, 99, 28, 96, 37, 70, 34, 30, 0, 28), rgb, -.25, .45);
        for (int i = -1; i <= 1; i++) {
            s.soft(i * 14, 80 - Math.abs(i) * 3, 3, 3, rgb, .95, .8);
        }
        s.fade(Outlines.slab(-30, 36, 30, 60), 0x2a1020, .8, .0, .4, 0, 60, 0, 40);
        s.form(Outlines.rounded(-27, 30, 27, 46, 7), Rgb.mix(rgb, 0xffffff, .1), -.35, .35);
        s.fall(Outlines.rounded(-31, 8, 31, 34, 5), rgb, 0, .5);
        for (int k = -1; k <= 1; k += 2) {
            Path2D arm =
                    Outlines.smooth(k * 25, 8, k * 26, 40, k * 27, 54, k * 36, 58, k * 46, 52, k * 45, 36, k * 44, 8);
            s.across(arm, rgb, -.4 + (k == s.side() ? 0 : .35), k == s.side() ? .3 : .65);
            s.ball(Outlines.ellipse(k * 36.4, 50, 9.6, 8.4), rgb, k == s.side() ? -.45 : -.05, .5);
        }
    }

    private static void legs(Sketch s, double half, double top) {
        for (int k = -1; k <= 1; k += 2) {
            s.across(
                    Outlines.polygon(
                            k * half - 3, top + 3, k * half + 3, top + 3, k * half + 1.6, -1, k * half - 1.6, -1),
                    0x6a4228,
                    -.2,
                    .5);
        }
    }

    private static void sofa(Sketch s) {
        int rgb = s.pick(0x4f8a86, 0xc9785f, 0x6a7fb0);
        legs(s, 74, 8);
        s.form(Outlines.smooth(-78, 30, -80, 80, -70, 96, 0, 97, 70, 96, 80, 80, 78, 30, 0, 28), rgb, -.2, .45);
        for (int k = -1; k <= 1; k += 2) {
            s.form(Outlines.rounded(k == 1 ? 1 : -64, 42, k == 1 ? 64 : -1, 88, 10), rgb, -.3, .4);
            s.form(
                    Outlines.rounded(k == 1 ? 1 : -66, 28, k == 1 ? 66 : -1, 46, 7),
                    Rgb.mix(rgb, 0xffffff, .12),
                    -.35,
                    .35);
        }
        s.fall(Outlines.rounded(-72, 8, 72, 30, 4), rgb, .05, .55);
        for (int k = -1; k <= 1; k += 2) {
            s.across(
                    Outlines.smooth(k * 64, 8, k * 65, 46, k * 68, 60, k * 80, 64, k * 93, 56, k * 92, 36, k * 90, 8),
                    rgb,
                    k == s.side() ? -.4 : 0,
                    k == s.side() ? .3 : .65);
        }
        s.at(
                -44,
                46,
                1,
                10,
                t -> t.form(
                        Outlines.smooth(-14, 0, -16, 14, -14, 28, 0, 26, 14, 28, 16, 14, 14, 0, 0, 2),
                        0xf2c46a,
                        -.35,
                        .35));
        s.at(
                46,
                45,
                1,
                -8,
                t -> t.form(
                        Outlines.smooth(-13, 0, -15, 13, -13, 26, 0, 24, 13, 26, 15, 13, 13, 0, 0, 2),
                        0xf6ead6,
                        -.35,
                        .3));
    }

    private static void bed(Sketch s) {
        s.across(Outlines.rounded(-88, -1, -78, 97, 3), WOOD, -.3, .4);
        s.form(Outlines.rounded(-86, 30, -70, 92, 4), Rgb.mix(WOOD, 0xffffff, .1), -.2, .4);
        s.across(Outlines.rounded(78, -1, 87, 58, 3), WOOD, -.3, .4);
        s.fall(Outlines.slab(-80, 12, 80, 32), WOOD, -.1, .5);
        s.form(Outlines.rounded(-80, 28, 80, 50, 6), 0xfdf6ea, -.25, .35);
        s.form(Outlines.smooth(-76, 46, -74, 62, -54, 68, -34, 62, -32, 48, -54, 46), 0xfffaf2, -.4, .35);
        int rgb = s.pick(0x6a8fc0, 0xd98a7a, 0x7fae8a);
        Path2D quilt = Outlines.smooth(-40, 16, -42, 44, -34, 58, 0, 60, 40, 57, 82, 50, 84, 30, 83, 14, 30, 18);
        s.inside(quilt, t -> t.form(quilt, rgb, -.35, .5), t -> {
            for (int i = 0; i < 6; i++) {
                double x = -30 + i * 22;
                t.line(Outlines.curve(x, 64, x + 3, 40, x - 1, 10), 1, rgb, .7, .4);
            }
            for (double y : new double[] {24, 40}) {
                t.line(Outlines.curve(-44, y + 2, 20, y + 4, 86, y - 2), 1, rgb, .7, .4);
            }
        });
    }

    private static void lamp(Sketch s, double foot) {
        s.across(Outlines.slab(-.8, 2, .8, foot + 10), 0x6a5048, -.4, .5);
        s.form(Outlines.ellipse(0, 1.4, 10, 2.4), 0x6a5048, -.4, .5);
        shade(s, foot);
    }

    private static void shade(Sketch s, double y) {
        Path2D shade = Outlines.polygon(-15, y, -9.5, y + 34, 9.5, y + 34, 15, y);
        s.blendForm(shade, 0xffe9c4, -.3, 0xe8c08a, .2);
        s.glow(shade, 0xfff2cf, .35 + .6 * s.darkness());
        s.shine(0, y + 12, 12, 16, 0xffffff, .35 + .5 * s.darkness());
        s.line(Outlines.polyline(-15, y, 15, y), .9, 0xd9a860, 0);
        s.line(Outlines.polyline(-9.5, y + 34, 9.5, y + 34), .9, 0xd9a860, 0);
    }

    private static void tableLamp(Sketch s) {
        int rgb = s.pick(0x4f8fa0, 0xc9704f, 0x7a9a6a);
        s.ball(Outlines.turned(4, 48, 4, 42, 16, 30, 18, 16, 11, 4, 13, -1), rgb, -.5, .55);
        s.at(0, -33, 1.35, 0, t -> {
            t.across(Outlines.slab(-.9, 58, .9, 66), 0x8a6a4a, -.3, .4);
            shade(t, 62);
        });
    }

    private static void fireplace(Sketch s) {
        int stone = 0xb59a8c;
        Shape body = Outlines.slab(-52, -1, 52, 78);
        s.inside(body, t -> t.across(body, stone, -.2, .4), t -> {
            for (int row = 0; row < 9; row++) {
                for (int k = 0; k < 9; k++) {
                    double x = -58 + k * 13 + (row % 2) * 6.5;
                    double y = row * 9;
                    t.form(
                            Outlines.rounded(x + .5, y + .5, x + 12.4, y + 8.4, 1.4),
                            Rgb.mix(stone, s.pick(0x8f7a78, 0xd0b4a0, 0xa88a7a), .5),
                            -.25,
                            .3);
                }
            }
        });
        Path2D hearth = Outlines.arch(0, 3, 26, 31);
        s.fill(Outlines.arch(0, 2, 26, 34), 0x6a5650, .3);
        s.inside(hearth, t -> t.fill(hearth, 0x1a1016, .4), t -> {
            t.shine(0, 16, 40, 40, 0xff8a3a, .65);
            Fires.logs(t, 0, 5, 26);
            Fires.flames(t, 0, 7, 38, 24);
        });
        s.fall(Outlines.rounded(-60, 77, 60, 85, 1.4), WOOD, -.4, .3);
        s.veil(Outlines.slab(-54, 72, 54, 77), 0x1a1016, .8, .35);
        s.fall(Outlines.slab(-58, -2, 58, 4), 0x8f7a74, -.2, .3);
        s.at(-34, 85, .14, 0, Tableware::candle);
        s.at(34, 85, .15, 0, t -> Tableware.pot(t, 0xc9784f));
    }

    private static void counter(Sketch s) {
        int paint = 0x7fa8a0;
        s.fall(Outlines.slab(-106, -1, 106, 82), paint, -.1, .4);
        s.fill(Outlines.slab(-104, -2, 104, 6), 0x2f3a40, .4);
        for (int i = 0; i < 4; i++) {
            double x = -102 + i * 52;
            s.form(Outlines.rounded(x, 10, x + 48, 56, 2), Rgb.mix(paint, 0xffffff, .1), -.25, .25);
            s.line(Outlines.rounded(x + 5, 15, x + 43, 51, 2), .8, paint, .6, .5);
            s.form(Outlines.rounded(x, 60, x + 48, 78, 2), Rgb.mix(paint, 0xffffff, .1), -.25, .25);
            s.ball(Outlines.disc(x + 24, 69, 2), 0xe8c070, -.6, .4);
            s.ball(Outlines.disc(x + 42, 36, 2), 0xe8c070, -.6, .4);
        }
        s.fall(Outlines.rounded(-110, 82, 110, 92, 1.6), 0xd9a870, -.45, .3);
    }

    private static void stool(Sketch s) {
        for (double[] leg : new double[][] {{-14, -22}, {14, 22}, {-5, -8}, {5, 8}}) {
            s.across(Outlines.strip(4, 3, leg[0], 88, (leg[0] + leg[1]) / 2, 44, leg[1], -1), WOOD, -.2, .55);
        }
        s.line(Outlines.polyline(-17, 34, 17, 34), 2.4, WOOD, .2);
        s.fill(Outlines.ellipse(0, 89, 26, 6.6), WOOD, .5);
        s.form(Outlines.ellipse(0, 92, 26, 6.6), 0xc98a55, -.4, .1);
    }

    private static void desk(Sketch s) {
        s.fall(Outlines.slab(-74, -1, -30, 84), WOOD, -.1, .45);
        for (int i = 0; i < 3; i++) {
            s.form(Outlines.rounded(-71, 6 + i * 26, -33, 29 + i * 26, 1.6), Rgb.mix(WOOD, 0xffffff, .12), -.25, .3);
            s.ball(Outlines.disc(-52, 18 + i * 26, 2), 0xe8c070, -.6, .4);
        }
        for (double x : new double[] {66, 72}) {
            s.across(Outlines.slab(x - 3, -1, x + 3, 84), WOOD, x > 70 ? -.2 : .4, .6);
        }
        s.fall(Outlines.rounded(-80, 84, 80, 94, 1.6), WOOD, -.45, .35);
    }

    private static void piano(Sketch s) {
        int black = 0x2f2a3a;
        s.form(Outlines.rounded(-58, -1, 58, 97, 3), black, -.25, .5);
        s.form(Outlines.slab(-52, 58, 52, 90), Rgb.mix(black, 0x6a5f7a, .3), -.3, .4);
        s.fade(Outlines.polygon(-52, 90, -20, 90, -40, 58, -52, 58), 0xffffff, -.5, .16, .03, 0, 90, 0, 58);
        s.fall(Outlines.rounded(-63, 36, 63, 50, 2), black, -.35, .4);
        s.fall(Outlines.slab(-56, 44, 56, 51), 0xfdf8ee, -.3, .15);
        for (int i = 0; i < 26; i++) {
            double x = -56 + i * 4.31;
            s.line(Outlines.polyline(x, 44, x, 51), .3, 0x5a5460, .3);
            if (i % 7 != 0 && i % 7 != 3) {
                s.fill(Outlines.slab(x - 1.1, 47, x + 1.1, 51), 0x1a1622, .1);
            }
        }
        for (double x : new double[] {-56, 56}) {
            s.across(Outlines.slab(x - 4, -1, x + 4, 38), black, -.3, .4);
        }
        s.form(Outlines.rounded(-20, 58, 20, 74, 1), 0xfdf6e6, -.2, .2);
    }
}
