package app.atelier.generation.composer.props.built;

import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** A farm's silo, wind pump, tractor and stack of bales. */
public final class Farms {
    private Farms() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("silo", .42, Farms::silo),
                Figure.of("wind-pump", .52, Farms::pump),
                Figure.of("farm-tractor", 1.35, Farms::tractor),
                Figure.of("bale-stack", 1.5, Farms::bales),
                Figure.of("tool-shed", 1.1, Farms::shed));
    }

    private static void silo(Sketch s) {
        s.soft(0, -1, 26, 3, 0x2a3048, .6, .4);
        Path2D tower = Outlines.arch(0, -1, 78, 20);
        s.inside(tower, t -> t.across(tower, 0xd8dde2, -.4, .6), t -> {
            for (int i = 0; i < 9; i++) {
                t.line(Outlines.curve(-20, 6 + i * 9, 0, 4 + i * 9, 20, 6 + i * 9), .7, 0x8a94a0, .2, .7);
            }
            t.across(Outlines.slab(-20, 78, 20, 100), 0xb04a42, -.3, .5);
        });
        s.line(Outlines.polyline(-8, 0, -8, 80), .8, 0x8a94a0, .3);
    }

    private static void pump(Sketch s) {
        for (int side = -1; side <= 1; side += 2) {
            s.line(Outlines.polyline(side * 14, -1, side * 2, 78), 1.3, 0x8a8f9a, side * s.side() > 0 ? -.2 : .3);
        }
        for (int i = 0; i < 5; i++) {
            double y = 4 + i * 15;
            double half = 13.4 - i * 2.3;
            s.line(Outlines.polyline(-half, y, half - 2, y + 13), .7, 0x8a8f9a, .1);
            s.line(Outlines.polyline(half, y, -half + 2, y + 13), .7, 0x8a8f9a, .1);
        }
        s.form(Outlines.polygon(3, 79, 24, 86, 24, 74), 0xd9604a, -.2, .3);
        s.at(0, 80, 1, s.between(0, 20), t -> {
            for (int i = 0; i < 12; i++) {
                double a = Math.PI * i / 6;
                t.form(
                        Outlines.polygon(
                                Math.cos(a) * 4, Math.sin(a) * 4,
                                Math.cos(a - .16) * 19, Math.sin(a - .16) * 19,
                                Math.cos(a + .16) * 19, Math.sin(a + .16) * 19),
                        0xe8edf2,
                        -.3,
                        .4);
            }
        });
        s.ball(Outlines.disc(0, 80, 3), 0xd9604a, -.4, .3);
    }

    private static void wheel(Sketch s, double x, double y, double r) {
        s.ball(Outlines.disc(x, y, r), 0x33343f, -.35, .5);
        for (int i = 0; i < 14; i++) {
            double a = Math.PI * i / 7;
            s.line(
                    Outlines.polyline(
                            x + Math.cos(a) * r * .8,
                            y + Math.sin(a) * r * .8,
                            x + Math.cos(a + .14) * r * 1.02,
                            y + Math.sin(a + .14) * r * 1.02),
                    r * .12,
                    0x26272f,
                    .1);
        }
        s.ball(Outlines.disc(x, y, r * .56), 0xf6c445, -.4, .4);
        s.ball(Outlines.disc(x, y, r * .2), 0xd89a2a, -.3, .4);
    }

    private static void tractor(Sketch s) {
        int green = 0x4f9a4a;
        s.soft(0, 0, 70, 5, 0x1a2038, .6, .5);
        s.line(Outlines.polyline(30, 52, 30, 84), 2.4, 0x4a4f5a, 0);
        s.form(Outlines.smooth(-2, 30, 0, 56, 40, 56, 54, 48, 56, 28, 20, 22), green, -.35, .45);
        s.fill(Outlines.rounded(47, 30, 56, 46, 2), 0x2f3a3a, .1);
        s.line(Outlines.polyline(6, 46, 44, 46), 1.6, 0xf6e08a, -.1);
        s.form(Outlines.polygon(-44, 40, -40, 56, 2, 56, 2, 24, -30, 24), green, -.2, .5);
        s.pane(Outlines.polygon(-36, 56, -33, 88, -6, 88, 0, 56), 0xbfe0ee, 0xffe0a0);
        s.line(Outlines.polyline(-37, 55, -34, 90), 2.6, green, .1);
        s.line(Outlines.polyline(1, 55, -5, 90), 2.6, green, -.1);
        s.fall(Outlines.rounded(-40, 88, 0, 94, 2.5), green, -.4, .3);
        s.line(Outlines.curve(-60, 34, -50, 60, -28, 62, -8, 44), 5, green, -.2);
        wheel(s, -34, 28, 29);
        wheel(s, 42, 17, 18);
    }

    private static void bales(Sketch s) {
        s.soft(0, 0, 78, 6, 0x2a3048, .6, .4);
        double[][] at = {{-46, 0}, {0, 0}, {46, 0}, {-23, 40}, {23, 40}};
        for (double[] p : at) {
            double x = p[0];
            double y = p[1] + 22;
            s.across(Outlines.rounded(x - 23, y - 22, x + 23, y + 20, 6), 0xe0b458, -.35, .5);
            s.form(Outlines.disc(x, y, 19), 0xeec870, -.4, .35);
            for (int i = 1; i < 4; i++) {
                s.line(Outlines.disc(x, y, 4.6 * i), .9, 0xa87a2f, .2, .7);
            }
        }
    }

    private static void shed(Sketch s) {
        s.across(Outlines.slab(-42, -1, 42, 58), 0xb57a50, -.25, .5);
        for (int i = 0; i < 9; i++) {
            s.line(Outlines.polyline(-42 + i * 10.5, 0, -42 + i * 10.5, 58), .8, 0x5a3a26, .4, .6);
        }
        s.fall(Outlines.polygon(-52, 56, -44, 88, 44, 92, 52, 60), 0x5f6a7a, -.3, .4);
        Openings.door(s, -12, 46, 13, 0x7a4a30);
        Openings.window(s, 14, 24, 32, 42, 0xf6f0e4);
    }
}
