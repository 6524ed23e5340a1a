package app.atelier.generation.composer.props.built;

import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Lamp;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** What stands on a quay and lies before it. */
public final class Harbours {
    private static final int WOOD = 0xb0804f;
    private static final int IRON = 0x3a4256;

    private Harbours() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("harbour-crane", .95, Harbours::crane).with(new Lamp(26, 70, 22, 0xffd890, .4)),
                Figure.of("bollard", .8, Harbours::bollard),
                Figure.of("crates", 1.3, Harbours::crates),
                Figure.of("barrels", 1.25, Harbours::barrels),
                Figure.of("buoy", .6, Footing.WATER, Harbours::buoy).with(new Lamp(0, 92, 24, 0xff8a6a, .6)),
                Figure.of("lobster-pots", 1.5, Harbours::pots),
                Figure.of("fish-house", 1.5, Harbours::house).with(new Lamp(-10, 26, 40, Openings.LAMP, .4)));
    }

    private static void crane(Sketch s) {
        int red = 0xd9604a;
        s.soft(0, -1, 34, 3, 0x2a3048, .6, .4);
        for (int side = -1; side <= 1; side += 2) {
            s.across(
                    Outlines.polygon(side * 22 - 2, -1, side * 22 + 2, -1, side * 12 + 2, 44, side * 12 - 2, 44),
                    red,
                    -.3,
                    .5);
        }
        s.line(Outlines.polyline(-20, 8, 14, 42), .9, red, .2);
        s.line(Outlines.polyline(20, 8, -14, 42), .9, red, .2);
        s.fall(Outlines.rounded(-18, 42, 18, 46, 1), IRON, -.2, .4);
        s.across(Outlines.rounded(-17, 46, 11, 66, 2), 0xf2b544, -.3, .5);
        s.pane(Outlines.rounded(-2, 52, 9, 63, 1.5), 0xbfe0ee, 0xffd890);
        s.line(Outlines.polyline(2, 64, 46, 99), 2.4, red, -.1);
        s.line(Outlines.polyline(-6, 65, 43, 99), 1.2, red, .3);
        for (int i = 0; i < 8; i++) {
            double t = i / 8.0;
            s.line(Outlines.polyline(2 + 44 * t, 64 + 35 * t, -6 + 49 * (t + .1), 65 + 34 * (t + .1)), .8, red, .2);
        }
        s.line(Outlines.polyline(-14, 66, -10, 84, 44, 98), .7, IRON, .1);
        s.line(Outlines.polyline(45, 98, 45, 58), .7, IRON, .1);
        s.across(Outlines.slab(38, 46, 52, 57), WOOD, -.2, .5);
        s.line(Outlines.polyline(38, 57, 45, 62, 52, 57), .7, IRON, .1);
    }

    private static void bollard(Sketch s) {
        s.soft(0, 0, 40, 8, 0x1a2038, .6, .5);
        s.across(Outlines.smooth(-24, 0, -20, 40, -22, 62, 22, 62, 20, 40, 24, 0, 0, -4), IRON, -.4, .6);
        s.form(Outlines.smooth(-34, 72, -30, 92, 0, 100, 30, 92, 34, 72, 0, 62), IRON, -.6, .4);
        for (int i = 0; i < 3; i++) {
            s.line(Outlines.curve(-24, 24 + i * 9, 0, 17 + i * 9, 24, 24 + i * 9), 6, 0xe2c48a, -.1 - .1 * i);
        }
    }

    private static void crate(Sketch t) {
        t.across(Outlines.slab(-50, 0, 50, 92), WOOD, -.25, .5);
        for (int i = 0; i < 5; i++) {
            t.line(Outlines.polyline(-50, 18 * i + 10, 50, 18 * i + 10), 2.4, 0x5a3a22, .4, .7);
        }
        t.across(Outlines.slab(-50, 0, -38, 92), 0xc9965f, -.25, .4);
        t.across(Outlines.slab(38, 0, 50, 92), 0xc9965f, -.25, .4);
        t.line(Outlines.polyline(-38, 6, 38, 86), 8, 0xc9965f, .1);
    }

    private static void crates(Sketch s) {
        s.soft(0, 0, 70, 6, 0x1a2038, .6, .45);
        s.at(-30, 0, .56, 0, Harbours::crate);
        s.at(32, 0, .5, 0, Harbours::crate);
        s.at(-6, 49, .48, 0, Harbours::crate);
    }

    private static void barrel(Sketch t) {
        Path2D body = Outlines.smooth(-34, 2, -44, 50, -34, 98, 34, 98, 44, 50, 34, 2);
        t.inside(body, u -> u.across(body, 0xa86e3f, -.3, .6), u -> {
            for (int i = -2; i <= 2; i++) {
                u.line(Outlines.curve(i * 15, 0, i * 19, 50, i * 15, 100), 1.6, 0x4a2f1c, .4, .6);
            }
            for (double y : new double[] {16, 38, 64, 86}) {
                u.line(Outlines.curve(-46, y + 2, 0, y - 3, 46, y + 2), 5, IRON, -.1);
            }
        });
        t.fall(Outlines.ellipse(0, 98, 33, 6), 0xc08a55, -.3, .2);
    }

    private static void barrels(Sketch s) {
        s.soft(0, 0, 64, 6, 0x1a2038, .6, .45);
        s.at(-26, 6, .78, 0, Harbours::barrel);
        s.at(30, 0, .72, 0, Harbours::barrel);
    }

    private static void buoy(Sketch s) {
        s.across(Outlines.smooth(-28, 0, -24, 22, 24, 22, 28, 0, 0, -6), 0xe8574a, -.4, .5);
        s.across(Outlines.polygon(-14, 22, -6, 78, 6, 78, 14, 22), 0xe8574a, -.35, .5);
        s.across(Outlines.polygon(-11, 42, -8, 60, 8, 60, 11, 42), 0xfff4e4, -.35, .4);
        s.glow(Outlines.disc(0, 86, 6), 0xffd0a0, .6 + .4 * s.darkness());
    }

    private static void pots(Sketch s) {
        s.soft(0, 0, 76, 6, 0x1a2038, .6, .45);
        double[][] at = {{-36, 0}, {36, 0}, {0, 44}};
        for (double[] p : at) {
            Path2D pot = Outlines.smooth(
                    p[0] - 36, p[1], p[0] - 36, p[1] + 34, p[0], p[1] + 52, p[0] + 36, p[1] + 34, p[0] + 36, p[1]);
            s.veil(pot, 0x3f5a4a, .2, .55);
            for (int i = -3; i <= 3; i++) {
                s.line(
                        Outlines.polyline(p[0] + i * 11, p[1] + 1, p[0] + i * 10, p[1] + 46 - Math.abs(i) * 4),
                        1.4,
                        0xd8c090,
                        .1);
            }
            for (int i = 0; i < 4; i++) {
                s.line(
                        Outlines.polyline(p[0] - 35, p[1] + 4 + i * 11, p[0] + 35, p[1] + 4 + i * 11),
                        1.4,
                        0xd8c090,
                        .1);
            }
            s.line(pot, 3.4, 0x9a6a3f, 0);
        }
    }

    private static void house(Sketch s) {
        int wall = s.pick(0xd9604a, 0x4f8fb0, 0xf0e2c8, 0xd9a24a);
        s.soft(0, -1, 80, 3, 0x2a3048, .6, .35);
        s.across(Outlines.polygon(-60, -1, -60, 52, -24, 84, 12, 52, 12, -1), wall, -.25, .2);
        s.across(Outlines.slab(12, -1, 66, 52), wall, .15, .55);
        Path2D roof = Outlines.polygon(-24, 90, 46, 90, 72, 50, 12, 48);
        s.fall(roof, 0x4a4456, -.3, .3);
        Openings.tiles(
                s,
                new double[] {-24, 90},
                new double[] {46, 90},
                new double[] {72, 50},
                new double[] {14, 48},
                5,
                0x4a4456);
        s.line(Outlines.polyline(-66, 46, -24, 88, 14, 48), 4, 0xf6f0e4, -.1);
        Openings.window(s, -50, 22, -36, 40, 0xf6f0e4);
        Openings.window(s, 24, 18, 36, 34, 0xf6f0e4);
        Openings.window(s, 46, 18, 58, 34, 0xf6f0e4);
        Openings.door(s, -16, 34, 9, 0x5a4a5a);
        Openings.window(s, -29, 58, -19, 68, 0xf6f0e4);
    }
}
