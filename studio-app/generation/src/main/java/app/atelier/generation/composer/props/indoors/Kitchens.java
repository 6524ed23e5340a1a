package app.atelier.generation.composer.props.indoors;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** What makes a kitchen, a café or a shop out of a room. */
public final class Kitchens {
    private static final int STEEL = 0xb8c2cc;
    private static final int[] GOODS = {0xe8574a, 0xf6c445, 0x4f9a8a, 0x8f6ac0, 0xf2a0a8, 0x6fa0d8, 0xe0884a};

    private Kitchens() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("stove", .82, Kitchens::stove).with(new Lamp(0, 26, 36, 0xff9a4a, .45)),
                Figure.of("fridge", .5, Kitchens::fridge),
                Figure.of("pan-rack", 2.2, Footing.WALL, Kitchens::pans),
                Figure.of("pendant-lamp", .5, Footing.AIR, Kitchens::pendant).with(new Lamp(0, 12, 90, 0xffd08a, .6)),
                Figure.of("cafe-counter", 2.3, Kitchens::counter).with(new Lamp(-50, 76, 40, 0xffcf8a, .3)),
                Figure.of("menu-board", 1.2, Footing.WALL, Kitchens::menu),
                Figure.of("pantry-shelf", 1.4, Footing.WALL, Kitchens::pantry),
                Figure.of("goods-shelf", 1.1, Kitchens::goods),
                Figure.of("shop-counter", 1.7, Kitchens::till));
    }

    private static void stove(Sketch s) {
        int enamel = 0xf2ead8;
        s.soft(0, 0, 44, 5, 0x1a1420, .6, .5);
        s.across(Outlines.rounded(-40, 0, 40, 62, 3), enamel, -.2, .4);
        s.fill(Outlines.rounded(-30, 8, 30, 46, 3), 0x4a4450, .1);
        s.glow(Outlines.rounded(-26, 12, 26, 42, 2), 0xff9a4a, 0xffd88a, 0, 42, 0, 12);
        s.veil(Outlines.rounded(-26, 12, 26, 42, 2), 0x3a2030, .4, .35);
        s.fall(Outlines.rounded(-15, 15, 15, 28, 5), 0xc98a4a, -.3, .4);
        s.line(Outlines.polyline(-28, 49, 28, 49), 2.4, STEEL, -.3);
        for (int i = 0; i < 4; i++) {
            s.ball(Outlines.disc(-27 + i * 18, 56, 3.2), 0x5a5560, -.4, .4);
        }
        s.fall(Outlines.rounded(-42, 61, 42, 66, 2), 0x55505e, -.2, .3);
        s.across(Outlines.rounded(-34, 66, -4, 84, 3), 0xd9604a, -.35, .45);
        s.fall(Outlines.rounded(-36, 83, -2, 87, 2), 0xe8806a, -.3, .2);
        s.ball(Outlines.disc(-19, 89, 2.6), 0x4a4450, -.4, .4);
        Path2D kettle = Outlines.smooth(8, 66, 7, 78, 20, 86, 33, 78, 32, 66);
        s.ball(kettle, STEEL, -.5, .5);
        s.line(Outlines.curve(10, 80, 20, 97, 31, 80), 2, 0x4a4450, 0);
        s.line(Outlines.curve(8, 74, 0, 78, -1, 84), 2.6, STEEL, 0);
    }

    private static void fridge(Sketch s) {
        int mint = s.pick(0xa8d8cc, 0xf2c0b0, 0xf0e2b8);
        s.soft(0, 0, 28, 4, 0x1a1420, .6, .5);
        s.across(Outlines.rounded(-23, 2, 23, 98, 7), mint, -.3, .45);
        s.line(Outlines.polyline(-23, 66, 23, 66), 1, Rgb.mix(mint, 0x3a4a50, .5), .2);
        for (double y : new double[] {72, 46}) {
            s.across(Outlines.rounded(13, y, 17, y + 16, 2), STEEL, -.5, .4);
        }
        s.form(Outlines.slab(-14, 74, -4, 84), 0xfff6d0, -.2, .1);
        s.form(Outlines.slab(-10, 48, 2, 58), 0xf6b0a0, -.2, .1);
        s.ball(Outlines.disc(-9, 84, 1.5), 0xe8574a, -.4, .3);
    }

    private static void pans(Sketch s) {
        s.fall(Outlines.rounded(-104, 88, 104, 94, 2), 0x6a4a3a, -.2, .3);
        for (int i = 0; i < 6; i++) {
            double x = -86 + i * 34;
            double r = 15 + i % 3 * 3.4;
            int metal = i % 2 == 0 ? 0xc98050 : 0x6a7080;
            s.line(Outlines.polyline(x, 90, x, 54), 3.4, metal, .1);
            s.ball(Outlines.disc(x, 54 - r, r), metal, -.5, .5);
            s.line(Outlines.disc(x, 54 - r, r * .8), 1, metal, .5, .6);
        }
    }

    private static void pendant(Sketch s) {
        s.line(Outlines.polyline(0, 40, 0, 103), 1.3, 0x3a3036, .1);
        s.across(
                Outlines.smooth(-24, 12, -14, 34, 0, 42, 14, 34, 24, 12, 0, 9),
                s.pick(0xd9604a, 0x4f8a8a, 0xe0a84a),
                -.3,
                .45);
        s.glow(Outlines.ellipse(0, 12, 21, 3.6), 0xfff0c0, .95);
        s.shine(0, 8, 26, 12, 0xffe0a0, .7);
    }

    private static void counter(Sketch s) {
        int wood = 0x9a6440;
        s.soft(0, 0, 116, 6, 0x1a1420, .6, .5);
        s.across(Outlines.slab(-108, 0, 108, 56), wood, -.2, .4);
        for (int i = 0; i < 13; i++) {
            s.line(Outlines.polyline(-108 + i * 18, 2, -108 + i * 18, 54), 1.2, 0x4a2f22, .4, .6);
        }
        s.fall(Outlines.rounded(-114, 54, 114, 62, 2), 0xe8d8c0, -.3, .3);
        s.across(Outlines.rounded(-84, 62, -26, 92, 4), STEEL, -.5, .5);
        s.fall(Outlines.rounded(-88, 90, -22, 98, 3), 0xd9604a, -.3, .3);
        for (double x : new double[] {-70, -42}) {
            s.fill(Outlines.slab(x - 6, 74, x + 6, 80), 0x3a3640, .1);
            s.across(Outlines.polygon(x - 5, 62, x - 6, 71, x + 6, 71, x + 5, 62), 0xfffaf0, -.3, .3);
        }
        s.pane(Outlines.rounded(6, 62, 76, 88, 4), 0xd8ecf0, 0xffe6b8);
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 5; i++) {
                s.ball(
                        Outlines.ellipse(14 + i * 13.6, 66 + row * 12, 5.4, 3.8),
                        s.pick(0xd98a4a, 0xf2a0a8, 0x8a5a3a, 0xf6d890),
                        -.4,
                        .4);
            }
            s.line(Outlines.polyline(7, 62.4 + row * 12, 75, 62.4 + row * 12), 1, STEEL, 0);
        }
        for (int i = 0; i < 3; i++) {
            s.across(
                    Outlines.polygon(
                            86 + i * .6, 62 + i * 8, 86, 69 + i * 8, 102, 69 + i * 8, 101.4 - i * .6, 62 + i * 8),
                    0xfffaf0,
                    -.3,
                    .35);
        }
    }

    private static void menu(Sketch s) {
        s.fall(Outlines.rounded(-59, 0, 59, 99, 3), 0x8a5a3a, -.3, .3);
        s.fill(Outlines.slab(-53, 6, 53, 93), 0x34423c, .1);
        s.line(Outlines.polyline(-26, 82, 26, 82), 3.4, 0xfff4dc, 0, .9);
        for (int i = 0; i < 6; i++) {
            double y = 68 - i * 10;
            s.line(Outlines.polyline(-44, y, -44 + s.between(34, 54), y), 2, 0xfff4dc, 0, .8);
            s.line(Outlines.polyline(34, y, 44, y), 2, 0xf6c445, 0, .9);
        }
    }

    private static void pantry(Sketch s) {
        for (int row = 0; row < 2; row++) {
            double y = 8 + row * 48;
            double x = -64;
            while (x < 58) {
                double w = s.between(9, 15);
                int rgb = s.pick(0x7a9a5a, 0xc9683a, 0xe0b860, 0x8a4a42, 0x6f8fa0, 0xf0e2c8);
                if (s.chance(.4)) {
                    s.across(Outlines.rounded(x, y, x + w * .7, y + 22, 2.4), rgb, -.3, .45);
                    s.across(Outlines.slab(x + w * .22, y + 20, x + w * .48, y + 33), rgb, -.3, .45);
                    s.fill(Outlines.slab(x + w * .08, y + 7, x + w * .62, y + 14), 0xf6ead0, .05);
                } else if (s.chance(.5)) {
                    s.across(Outlines.rounded(x, y, x + w, y + 18, 3), rgb, -.3, .4);
                    s.fall(Outlines.rounded(x + 1, y + 18, x + w - 1, y + 22, 1), 0xb08050, -.2, .3);
                } else {
                    for (int i = 0; i < 3; i++) {
                        s.across(
                                Outlines.smooth(
                                        x - 1,
                                        y + 6 + i * 6,
                                        x + w * .3,
                                        y + i * 6,
                                        x + w * .9,
                                        y + i * 6,
                                        x + w * 1.2 + 1,
                                        y + 6 + i * 6),
                                0xf0e2d0,
                                -.3,
                                .4);
                    }
                    x += w * .2;
                }
                x += w + s.between(1.5, 4);
            }
            s.fall(Outlines.slab(-69, y - 5, 69, y), 0x8a5a3a, -.3, .3);
        }
    }

    private static void goods(Sketch s) {
        s.soft(0, 0, 60, 5, 0x1a1420, .6, .5);
        s.across(Outlines.slab(-54, 0, 54, 98), 0x8a5c3c, .1, .5);
        s.fill(Outlines.slab(-49, 4, 49, 94), 0x5a3c34, .35);
        for (int row = 0; row < 4; row++) {
            double y = 6 + row * 23;
            double x = -46;
            while (x < 40) {
                double w = s.between(6, 12);
                double h = s.between(9, 17);
                int rgb = s.pick(GOODS);
                if (s.chance(.4)) {
                    s.across(Outlines.rounded(x, y, x + w * .8, y + h, 2.4), rgb, -.3, .4);
                    s.fill(Outlines.slab(x + w * .2, y + h, x + w * .6, y + h + 2.4), 0xf2e6d0, 0);
                } else {
                    s.across(Outlines.slab(x, y, x + w, y + h), rgb, -.3, .4);
                    s.veil(Outlines.slab(x, y + h * .35, x + w, y + h * .6), 0xfff8e8, -.1, .8);
                }
                x += w + s.between(.8, 2);
            }
            s.fall(Outlines.slab(-51, y - 3.4, 51, y), 0xb07a50, -.3, .3);
        }
        s.fall(Outlines.rounded(-58, 94, 58, 100, 2), 0xa06c48, -.3, .3);
    }

    private static void till(Sketch s) {
        s.soft(0, 0, 84, 6, 0x1a1420, .6, .5);
        s.across(Outlines.slab(-78, 0, 78, 64), 0xd8b890, -.2, .4);
        for (int i = 0; i < 4; i++) {
            s.across(Outlines.rounded(-72 + i * 37, 8, -41 + i * 37, 54, 2), 0xc29a70, -.2, .4);
        }
        s.fall(Outlines.rounded(-83, 62, 83, 70, 2), 0x9a6c48, -.3, .3);
        s.across(Outlines.rounded(-62, 70, -22, 88, 3), 0x8a4a42, -.3, .45);
        s.fall(Outlines.polygon(-58, 88, -26, 88, -30, 99, -54, 99), 0x5a4450, -.2, .3);
        for (int i = 0; i < 6; i++) {
            s.ball(Outlines.disc(-54 + i % 3 * 12, 75 + i / 3 * 7, 2.4), 0xfff0d0, -.4, .3);
        }
        s.across(Outlines.polygon(20, 70, 17, 92, 49, 92, 46, 70), 0xd8b48a, -.2, .4);
        s.line(Outlines.curve(26, 92, 33, 103, 40, 92), 1.6, 0xa07a50, .1);
    }
}
