package app.atelier.generation.composer.props.built;

import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** A hut of boards in the fork of a broad tree, with a ladder, a railing and a lantern. */
public final class Treehouses {
    private static final int BARK = 0x7a5640;
    private static final int BOARD = 0xc98d54;
    private static final int[] LEAVES = {0x5fa353, 0x73b35f, 0x4f9358, 0x86bf63};

    private Treehouses() {}

    public static List<Figure> figures() {
        return List.of(Figure.of("treehouse", .79, Treehouses::draw)
                .with(new Lamp(-8, 54, 16, Openings.LAMP, .6))
                .with(new Lamp(10, 54, 14, Openings.LAMP, .5))
                .with(new Lamp(27, 45, 11, 0xffb84a, .7)));
    }

    private static void draw(Sketch s) {
        crown(s, 0, 74, 35, 24, 22, .5);
        trunk(s);
        platform(s);
        hut(s);
        ladder(s);
        lantern(s);
        crown(s, -27, 67, 13, 12, 9, -.05);
        crown(s, 28, 70, 12, 12, 9, -.05);
        crown(s, 0, 90, 30, 9, 14, -.1);
        for (int i = 0; i < 5; i++) {
            double x = s.about(15);
            s.ball(Outlines.blob(x, 2, 4, 3.4, 8, .2, s.random()), s.pick(LEAVES), -.2, .5);
        }
    }

    /** Clumps of leaves: dark ones first, then lit ones gathered towards the light. */
    private static void crown(Sketch s, double cx, double cy, double rx, double ry, int many, double deep) {
        for (int i = 0; i < many; i++) {
            double a = Math.PI * 2 * i / many + s.about(.3);
            double r = s.between(.45, 1);
            double size = s.between(.24, .36) * Math.min(rx, ry * 1.4);
            s.ball(
                    Outlines.blob(
                            cx + Math.cos(a) * rx * r, cy + Math.sin(a) * ry * r, size * 1.15, size, 9, .1, s.random()),
                    s.pick(LEAVES),
                    -.05 + deep * .5,
                    .75);
        }
        for (int i = 0; i < many; i++) {
            double a = s.between(0, Math.PI * 2);
            double r = Math.sqrt(s.random().nextDouble()) * .8;
            double size = s.between(.14, .24) * Math.min(rx, ry * 1.4);
            s.ball(
                    Outlines.blob(
                            cx + s.lightX() * rx * .2 + Math.cos(a) * rx * r,
                            cy + ry * .16 + Math.sin(a) * ry * r,
                            size * 1.15,
                            size,
                            8,
                            .12,
                            s.random()),
                    s.pick(LEAVES),
                    -.4 + deep * .6,
                    .4);
        }
        for (int i = 0; i < many * 3; i++) {
            double a = s.between(0, Math.PI * 2);
            double r = .7 + .45 * s.random().nextDouble();
            s.fill(
                    Outlines.disc(cx + Math.cos(a) * rx * r, cy + Math.sin(a) * ry * r, s.between(.5, 1)),
                    s.pick(LEAVES),
                    s.about(.35));
        }
    }

    private static void trunk(Sketch s) {
        Path2D trunk = Outlines.smooth(
                -15, -1, -8, 6, -6.4, 22, -8, 38, -24, 56, -28, 62, -22, 62, -6, 48, -3, 66, 3, 66, 5, 48, 20, 60, 27,
                64, 25, 57, 9, 40, 7, 22, 9, 6, 17, -1, 0, -2);
        s.inside(trunk, t -> t.across(trunk, BARK, -.35, .65), t -> {
            for (int i = 0; i < 22; i++) {
                double x = t.about(7);
                double y = t.between(0, 40);
                t.line(Outlines.curve(x, y, x + t.about(1), y + 4, x + t.about(1.4), y + 9), .6, 0x4a3226, .4, .5);
            }
            t.fade(Outlines.slab(-30, 28, 30, 44), 0x2a1a2a, .8, 0, .5, 0, 28, 0, 42);
        });
    }

    private static void platform(Sketch s) {
        for (int k = -1; k <= 1; k += 2) {
            s.line(Outlines.polyline(k * 5, 24, k * 25, 40), 2.2, 0x8a5c36, .3);
        }
        s.fall(Outlines.slab(-33, 38, 33, 42), BOARD, -.3, .5);
        for (int i = -6; i <= 6; i++) {
            s.line(Outlines.polyline(i * 5, 38.4, i * 5, 41.6), .5, 0x6a4228, .3, .7);
        }
        s.veil(Outlines.slab(-31, 35.4, 31, 38), 0x2a1a2a, .8, .35);
    }

    private static void hut(Sketch s) {
        Path2D wall = Outlines.polygon(-19, 42, -19, 63, 0, 74, 19, 63, 19, 42);
        s.inside(wall, t -> t.across(wall, BOARD, -.35, .4), t -> {
            for (double x = -19; x < 19; x += 3.4) {
                t.line(Outlines.polyline(x + t.about(.3), 40, x + t.about(.3), 76), .5, 0x7a4a2a, .3, .6);
                t.veil(Outlines.slab(x, 40, x + 3.4, 76), 0x7a4a2a, t.about(.5), .18);
            }
            t.fade(wall, 0x2a1a2a, .8, .5, 0, 0, 74, 0, 60);
        });
        Openings.window(s, -14, 49, -3, 59, 0x7a4f2e);
        Path2D door = Outlines.arch(9.6, 42, 54, 4.8);
        s.inside(door, t -> t.pane(door, 0x8a5a36, Openings.LAMP), t -> {
            t.line(Outlines.polyline(9.6, 40, 9.6, 62), .6, 0x5a3822, .3);
        });
        s.line(door, 1.2, 0x7a4f2e, .1);
        int roof = s.pick(0xc9573f, 0x4f8a8a, 0xb87a3a, 0xc9573f);
        Path2D left = Outlines.polygon(-25, 59, 0, 75.6, 0, 80, -28, 61.4);
        Path2D right = Outlines.polygon(25, 59, 0, 75.6, 0, 80, 28, 61.4);
        s.fall(left, roof, s.side() < 0 ? -.45 : .05, s.side() < 0 ? 0 : .45);
        s.fall(right, roof, s.side() > 0 ? -.45 : .05, s.side() > 0 ? 0 : .45);
        // railing before it
        for (double x = -32; x <= 32; x += 5.3) {
            if (x < 3 || x > 16) {
                s.line(Outlines.polyline(x, 42, x, 48.4), .9, 0xa8703f, -.1);
            }
        }
        s.line(Outlines.polyline(-33, 48.4, 3, 48.4), 1.2, 0xd9a066, -.3);
        s.line(Outlines.polyline(16, 48.4, 33, 48.4), 1.2, 0xd9a066, -.3);
    }

    private static void ladder(Sketch s) {
        for (double x : new double[] {6.4, 13}) {
            s.line(Outlines.polyline(x + 3.4, -1, x, 42), 1.3, 0xb0743f, -.1);
        }
        for (int i = 0; i < 8; i++) {
            double y = 3 + i * 5;
            double lean = 3.4 * (1 - y / 42);
            s.line(Outlines.polyline(6.4 + lean, y, 13 + lean, y), 1.2, 0xd9a066, -.25);
        }
    }

    private static void lantern(Sketch s) {
        s.line(Outlines.polyline(24, 58, 27, 52), .6, 0x4a3226, .1);
        s.line(Outlines.polyline(27, 52, 27, 48), .5, 0x4a3226, .1);
        s.across(Outlines.polygon(25, 48, 29, 48, 27, 50.4), 0x3d3350, -.2, .4);
        s.glow(Outlines.rounded(25.2, 42.6, 28.8, 48, .8), 0xffd98a, .5 + .5 * s.darkness());
        s.line(Outlines.rounded(25.2, 42.6, 28.8, 48, .8), .5, 0x3d3350, 0);
    }
}
