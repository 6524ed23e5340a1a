package app.atelier.generation.composer.props.indoors;

import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** What classrooms, laboratories, workshops and bedrooms are furnished with. */
public final class Equipment {
    private static final int WOOD = 0xb57f50;
    private static final int[] LIQUIDS = {0x5fd0a8, 0xf27ab0, 0x6fb8f2, 0xf6c445, 0xb08af0};

    private Equipment() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("blackboard", 1.9, Footing.WALL, Equipment::blackboard),
                Figure.of("school-desk", 1.15, Equipment::desk),
                Figure.of("world-map", 1.6, Footing.WALL, Equipment::map),
                Figure.of("lab-bench", 2.4, Equipment::bench).with(new Lamp(-34, 64, 34, 0x7fe8c0, .4)),
                Figure.of("bottle-shelf", 1.5, Footing.WALL, Equipment::bottles),
                Figure.of("tool-wall", 1.6, Footing.WALL, Equipment::tools),
                Figure.of("workbench", 2.2, Equipment::workbench),
                Figure.of("wardrobe", .7, Equipment::wardrobe),
                Figure.of("toy-box", 1.3, Equipment::toys));
    }

    private static void blackboard(Sketch s) {
        s.fall(Outlines.rounded(-94, 4, 94, 99, 2), WOOD, -.3, .3);
        Path2D slate = Outlines.polygon(-88, 10, -88, 94, 88, 94, 88, 10);
        s.inside(slate, t -> t.fall(slate, 0x3f6a58, -.1, .25), t -> {
            for (int i = 0; i < 7; i++) {
                t.soft(t.about(80), t.between(20, 84), 34, 9, 0xcfe4d8, 0, .14);
            }
        });
        for (int i = 0; i < 3; i++) {
            double y = 78 - i * 15;
            s.line(
                    Outlines.curve(-74, y, -60, y + s.about(3), -46, y, -30, y + s.about(3), -16, y),
                    1.6,
                    0xf4f8f0,
                    0,
                    .85);
        }
        s.line(Outlines.polygon(16, 40, 44, 40, 44, 68, 16, 68), 1.6, 0xf6e08a, 0, .9);
        s.line(Outlines.polygon(16, 68, 30, 82, 44, 68), 1.6, 0xf6e08a, 0, .9);
        s.line(Outlines.disc(66, 72, 8), 1.6, 0xf2a0a8, 0, .9);
        for (int i = 0; i < 8; i++) {
            double a = Math.PI * i / 4;
            s.line(
                    Outlines.polyline(
                            66 + Math.cos(a) * 11, 72 + Math.sin(a) * 11, 66 + Math.cos(a) * 15, 72 + Math.sin(a) * 15),
                    1.4,
                    0xf2a0a8,
                    0,
                    .9);
        }
        s.fall(Outlines.rounded(-80, 0, 80, 6, 1), 0xcf9a68, -.3, .3);
        s.fall(Outlines.rounded(-20, 5, -6, 10, 1), 0xfafaf4, -.2, .2);
        s.fall(Outlines.rounded(26, 5, 46, 12, 1), 0xd9604a, -.2, .3);
    }

    private static void desk(Sketch s) {
        s.soft(0, 0, 58, 6, 0x1a1420, .6, .4);
        for (double x : new double[] {-46, 42}) {
            s.across(Outlines.slab(x, 0, x + 4, 66), 0x6a7484, -.3, .4);
        }
        s.line(Outlines.polyline(-44, 16, 44, 16), 2.4, 0x6a7484, 0);
        s.across(Outlines.slab(-48, 50, 48, 66), 0xa8744c, .1, .5);
        s.fall(Outlines.polygon(-54, 64, 54, 64, 46, 76, -46, 76), 0xd8a46a, -.35, .1);
        s.fall(Outlines.rounded(-54, 61, 54, 66, 1.5), 0xc08a56, -.1, .3);
        s.across(Outlines.polygon(-30, 72, -6, 72, -8, 77, -28, 77), s.pick(0xe8574a, 0x4f9fd0, 0xf6c445), -.3, .3);
        s.ball(Outlines.disc(22, 78, 6), 0xe8574a, -.5, .4);
        s.line(Outlines.curve(22, 83, 23, 87, 26, 88), 1.2, 0x5a7a3a, 0);
    }

    private static void map(Sketch s) {
        s.fall(Outlines.slab(-78, 6, 78, 94), 0xa8d4e6, -.2, .2);
        double[][] lands = {
            {-44, 62, 22, 16}, {-32, 32, 11, 16}, {6, 66, 15, 10}, {8, 42, 13, 17}, {44, 64, 26, 14}, {56, 28, 12, 8}
        };
        for (double[] at : lands) {
            s.form(
                    Outlines.blob(at[0], at[1], at[2], at[3], 11, .28, s.random()),
                    s.pick(0x8fc07a, 0xe0c070, 0xd89a6a),
                    -.2,
                    .3);
        }
        s.fall(Outlines.rounded(-82, 92, 82, 98, 2), WOOD, -.3, .3);
        s.fall(Outlines.rounded(-82, 2, 82, 7, 2), WOOD, -.3, .3);
    }

    private static void flask(Sketch t, int rgb, boolean round) {
        Path2D glass = round
                ? Outlines.smooth(-5, 96, -5, 60, -24, 34, -20, 6, 0, 0, 20, 6, 24, 34, 5, 60, 5, 96)
                : Outlines.polygon(-5, 96, -5, 58, -26, 2, 26, 2, 5, 58, 5, 96);
        t.inside(glass, u -> u.veil(glass, 0xe6f6fa, -.3, .5), u -> {
            u.glow(Outlines.slab(-40, 0, 40, 36), rgb, .9);
            u.soft(0, 10, 26, 14, 0xffffff, -.4, .35);
            for (int i = 0; i < 5; i++) {
                u.veil(Outlines.disc(u.about(14), u.between(6, 34), 2), 0xffffff, -.4, .7);
            }
        });
        t.line(glass, 2, 0xf4fcff, -.2, .8);
        t.line(Outlines.polyline(-8, 97, 8, 97), 3.4, 0xf4fcff, -.2, .9);
    }

    private static void bench(Sketch s) {
        s.soft(0, 0, 120, 6, 0x1a1420, .6, .5);
        s.across(Outlines.slab(-112, 0, 112, 46), 0xdfe6ea, -.2, .4);
        for (int i = 0; i < 5; i++) {
            s.across(Outlines.rounded(-106 + i * 43, 5, -68 + i * 43, 40, 2), 0xc4d2da, -.2, .35);
            s.line(Outlines.polyline(-92 + i * 43, 34, -82 + i * 43, 34), 2, 0x6a7888, 0);
        }
        s.fall(Outlines.rounded(-118, 45, 118, 52, 2), 0x566474, -.2, .3);
        double[] xs = {-88, -56, -34, 8, 74, 96};
        for (int i = 0; i < xs.length; i++) {
            int rgb = LIQUIDS[i % LIQUIDS.length];
            boolean round = i % 2 == 1;
            s.at(xs[i], 52, .28 + .07 * (i % 3), 0, t -> flask(t, rgb, round));
        }
        s.across(Outlines.slab(34, 52, 38, 94), 0x6a7888, -.3, .4);
        s.fall(Outlines.rounded(24, 52, 56, 56, 1), 0x6a7888, -.2, .3);
        s.at(46, 72, .3, 0, t -> flask(t, 0x6fb8f2, true));
        s.line(Outlines.polyline(38, 84, 52, 84), 2, 0x6a7888, 0);
        s.glow(Outlines.smooth(46, 58, 42, 63, 46, 71, 50, 63), 0x8fc8ff, .9);
        s.line(Outlines.curve(8, 80, 16, 96, 30, 98, 44, 96), 1.2, 0xf4fcff, -.2, .8);
    }

    private static void bottles(Sketch s) {
        for (int row = 0; row < 2; row++) {
            double y = 6 + row * 48;
            for (int i = 0; i < 9; i++) {
                double x = -64 + i * 15.6 + s.about(1.6);
                int rgb = s.pick(LIQUIDS);
                boolean round = s.chance(.5);
                if (s.chance(.55)) {
                    s.at(x, y, .34, 0, t -> flask(t, rgb, round));
                } else {
                    s.across(Outlines.rounded(x - 5, y, x + 5, y + 22, 2), rgb, -.2, .4);
                    s.fill(Outlines.slab(x - 4, y + 8, x + 4, y + 16), 0xfff8e8, 0);
                    s.fill(Outlines.slab(x - 3, y + 22, x + 3, y + 27), 0x5a4a44, 0);
                }
            }
            s.fall(Outlines.rounded(-74, y - 5, 74, y, 1), WOOD, -.3, .3);
        }
    }

    private static void tools(Sketch s) {
        s.fall(Outlines.rounded(-79, 1, 79, 99, 2), 0xc79a6c, -.15, .25);
        for (double x = -70; x < 76; x += 10) {
            for (double y = 12; y < 96; y += 10) {
                s.veil(Outlines.disc(x, y, .8), 0x5a3a26, .4, .6);
            }
        }
        int steel = 0x8f9aa8;
        s.across(Outlines.slab(-62, 40, -57, 84), 0x9a5a3a, -.3, .4);
        s.form(Outlines.rounded(-70, 82, -48, 91, 2), steel, -.4, .4);
        s.form(Outlines.polygon(-42, 88, -16, 84, -16, 78, -42, 56), steel, -.3, .4);
        s.across(Outlines.rounded(-42, 74, -30, 92, 3), 0x9a5a3a, -.3, .4);
        for (int i = 0; i < 3; i++) {
            double x = -4 + i * 10;
            s.across(Outlines.rounded(x - 2.4, 70, x + 2.4, 90, 2), s.pick(0xe8574a, 0xf6c445, 0x4f9fd0), -.3, .4);
            s.line(Outlines.polyline(x, 70, x, 50), 1.6, steel, 0);
        }
        s.line(Outlines.curve(44, 84, 36, 64, 46, 46), 3.4, steel, -.1);
        s.line(Outlines.curve(50, 84, 58, 64, 48, 46), 3.4, steel, .1);
        s.line(Outlines.polyline(64, 48, 68, 88), 4, steel, -.1);
        s.line(Outlines.disc(68, 88, 4), 2.6, steel, 0);
        s.line(Outlines.ellipse(-48, 24, 18, 13), 3.4, 0xe0b060, 0);
        s.across(Outlines.polygon(0, 12, 60, 12, 60, 18, 6, 18, 6, 34, 0, 34), 0xf2c870, -.2, .2);
    }

    private static void workbench(Sketch s) {
        s.soft(0, 0, 112, 6, 0x1a1420, .6, .5);
        for (double x : new double[] {-92, 80}) {
            s.across(Outlines.slab(x, 0, x + 13, 56), WOOD, -.2, .5);
        }
        s.across(Outlines.slab(-86, 14, 86, 21), 0x8a5c3a, .1, .5);
        s.across(Outlines.slab(-50, 21, -6, 42), 0xd0493f, -.25, .4);
        s.line(Outlines.curve(-38, 42, -28, 50, -18, 42), 2, 0x3a3a44, 0);
        s.across(Outlines.slab(20, 36, 76, 55), WOOD, 0, .4);
        s.ball(Outlines.disc(48, 46, 2.6), 0x3a3a44, -.3, .3);
        s.fall(Outlines.rounded(-104, 54, 104, 66, 2), 0xcf9a66, -.3, .35);
        s.across(Outlines.rounded(-96, 66, -66, 84, 2), 0x5f7a98, -.3, .4);
        s.line(Outlines.polyline(-81, 70, -81, 92), 3, 0x8f9aa8, -.1);
        s.line(Outlines.polyline(-92, 90, -70, 90), 3, 0x8f9aa8, -.1);
        s.across(Outlines.slab(-44, 66, 14, 73), 0xe8c890, -.3, .3);
        for (int i = 0; i < 5; i++) {
            s.line(Outlines.curve(20 + i * 6, 67, 23 + i * 6, 72, 27 + i * 6, 67), 1.4, 0xf2d8a8, -.2);
        }
        s.across(Outlines.polygon(64, 66, 60, 84, 90, 84, 86, 66), 0x4f9a8a, -.3, .4);
        for (int i = 0; i < 5; i++) {
            s.line(Outlines.polyline(66 + i * 5, 84, 63 + i * 6.4, 99), 2, s.pick(0xe8b060, 0xe8574a, 0x6a7484), -.1);
        }
    }

    private static void wardrobe(Sketch s) {
        s.soft(0, 0, 40, 5, 0x1a1420, .6, .5);
        s.across(Outlines.rounded(-34, 0, 34, 97, 2), 0xb0764c, -.2, .45);
        for (int side = -1; side <= 1; side += 2) {
            s.across(Outlines.rounded(side * 17 - 13, 30, side * 17 + 13, 90, 3), 0xc48c5c, -.2, .35);
            s.ball(Outlines.disc(side * 6, 58, 1.8), 0xf2d48a, -.5, .3);
        }
        s.across(Outlines.rounded(-30, 6, 30, 25, 2), 0xc48c5c, -.2, .35);
        s.ball(Outlines.disc(0, 15, 2), 0xf2d48a, -.5, .3);
        s.fall(Outlines.rounded(-37, 94, 37, 100, 2), 0x9a6440, -.3, .3);
    }

    private static void toys(Sketch s) {
        s.soft(0, 0, 68, 6, 0x1a1420, .6, .5);
        s.ball(Outlines.disc(-26, 66, 20), 0xc98a56, -.4, .4);
        for (int side = -1; side <= 1; side += 2) {
            s.ball(Outlines.disc(-26 + side * 15, 83, 8), 0xc98a56, -.4, .4);
            s.fill(Outlines.disc(-26 + side * 7, 68, 2.2), 0x2a2028, 0);
        }
        s.form(Outlines.ellipse(-26, 61, 7, 5), 0xf2d8b0, -.2, .2);
        s.ball(Outlines.disc(16, 62, 17), 0x4f9fd0, -.5, .4);
        s.line(Outlines.curve(2, 62, 16, 70, 31, 60), 4, 0xf6e08a, -.1);
        s.across(Outlines.slab(34, 50, 52, 70), 0xe8574a, -.3, .4);
        s.across(Outlines.polygon(-60, 52, 60, 52, 56, 0, -56, 0), 0xf6c445, -.25, .4);
        for (int i = 0; i < 3; i++) {
            s.form(Outlines.disc(-34 + i * 34, 26, 9), s.pick(0xe8574a, 0x4f9fd0, 0x6fbf5f), -.3, .3);
        }
    }
}
