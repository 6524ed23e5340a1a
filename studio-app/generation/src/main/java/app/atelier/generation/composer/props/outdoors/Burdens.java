package app.atelier.generation.composer.props.outdoors;

import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** What is carried: a stick and a twig, a filled sack. */
public final class Burdens {
    private static final int BARK = 0x8a5c38;
    private static final int BURLAP = 0xcba871;

    private Burdens() {}

    /** All figures of this kind. */
    public static List<Figure> figures() {
        return List.of(
                Figure.of("stick", 4.6, Burdens::stick),
                Figure.of("twig", 2.5, Burdens::twig),
                Figure.of("sack", .84, Burdens::sack));
    }

    private static void stick(Sketch s) {
        s.across(Outlines.strip(24, 14, 60, 52, 96, 78, 132, 92), BARK, -.1, .5);
        Path2D stick = Outlines.strip(38, 28, -218, 40, -80, 52, 60, 46, 216, 58);
        s.across(stick, BARK, -.35, .6);
        s.ball(Outlines.ellipse(-218, 40, 9, 18), 0xdcb684, -.2, .3);
        s.ball(Outlines.ellipse(216, 58, 8, 14), 0xdcb684, -.2, .3);
        for (double[] knot : new double[][] {{-120, 50, 22}, {-20, 47, 16}, {120, 50, 20}}) {
            s.line(
                    Outlines.curve(knot[0] - knot[2], knot[1], knot[0], knot[1] + 7, knot[0] + knot[2], knot[1] - 1),
                    4,
                    0x5c3a22,
                    .2,
                    .8);
        }
    }

    private static void twig(Sketch s) {
        s.across(Outlines.strip(12, 6, -118, 42, -40, 50, 40, 46, 112, 62), BARK, -.3, .6);
        s.across(Outlines.strip(7, 4, 10, 48, 40, 64, 66, 84), BARK, -.2, .6);
        s.across(Outlines.strip(7, 4, -50, 49, -26, 34, -6, 18), BARK, -.1, .6);
        double[][] leaves = {
            {-92, 46, -104, 78, 11}, {-58, 50, -52, 86, 12}, {-22, 48, -8, 82, 12}, {66, 84, 78, 98, 9},
            {44, 68, 26, 92, 11}, {-6, 18, 12, 2, 10}, {-26, 34, -48, 8, 11}, {60, 50, 74, 20, 12},
            {92, 58, 118, 40, 11}, {112, 62, 122, 88, 10}
        };
        for (double[] leaf : leaves) {
            s.form(
                    Outlines.leaf(leaf[0], leaf[1], leaf[2], leaf[3], leaf[4], 0),
                    s.pick(0x6fae4a, 0x5c9a42, 0x83bd58),
                    -.35,
                    .4);
        }
    }

    private static void sack(Sketch s) {
        Path2D body = Outlines.smooth(
                -14, 76, -26, 66, -38, 40, -40, 14, -30, 1, 0, -1, 30, 1, 40, 14, 38, 40, 26, 66, 14, 76, 0, 74);
        s.inside(body, t -> t.ball(body, BURLAP, -.4, .55), t -> {
            for (int i = -3; i <= 3; i++) {
                t.line(Outlines.curve(i * 5, 74, i * 11, 44, i * 11.5, 4), .9, 0x8a6a3c, .2, .35);
            }
            for (int row = 0; row < 6; row++) {
                t.line(Outlines.curve(-42, 10 + row * 11, 0, 6 + row * 11, 42, 10 + row * 11), .8, 0x8a6a3c, .2, .3);
            }
        });
        Path2D frill = Outlines.smooth(-10, 78, -22, 90, -25, 97, -12, 94, -2, 99, 10, 94, 24, 97, 20, 88, 10, 78);
        s.form(frill, BURLAP, -.3, .5);
        s.line(Outlines.curve(-14, 77, 0, 73.6, 14, 77), 5, 0x7a4f2c, -.1);
        s.line(Outlines.curve(8, 75, 18, 68, 16, 60), 2.4, 0x7a4f2c, 0);
    }
}
