package app.atelier.generation.composer.props.indoors;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** What stands beside a dish or hangs over it: flask and cup, salad, cheese, fruit, biscuits, a jug, short curtains. */
public final class Servings {

    private Servings() {}

    public static List<Figure> figures() {
        return List.of(
                Tableware.table("sake-set", 1.05, Servings::sake),
                Tableware.table("side-dish", 1.5, Servings::sideDish),
                Tableware.table("cheese-board", 1.7, Servings::cheese),
                Tableware.table("tomatoes", 1.6, Servings::tomatoes),
                Tableware.table("lemons", 1.5, Servings::lemons),
                Tableware.table("cookie-plate", 1.9, Servings::cookies),
                Tableware.table("milk-jug", .8, Servings::jug),
                Figure.of("noren", 3.2, Footing.AIR, Servings::noren));
    }

    private static void sake(Sketch s) {
        Path2D flask = Outlines.turned(9, 98, 6, 90, 7, 82, 19, 62, 23, 40, 22, 14, 16, 0, 15, -1);
        s.at(-12, 0, 1, 0, t -> {
            t.inside(flask, u -> u.across(flask, 0xf6f0e8, -.3, .55), u -> {
                u.across(Outlines.slab(-12, 90, 12, 96), 0x3f7fa8, -.2, .5);
                u.line(Outlines.curve(-26, 22, 0, 17, 26, 22), 2.2, 0x3f7fa8, 0);
                u.line(Outlines.curve(-6, 34, 0, 52, 8, 38, 12, 56), 1.6, 0x3f7fa8, 0, .7);
            });
            t.form(Outlines.ellipse(0, 98, 9, 2.4), 0x5a5a70, .1, .4);
        });
        s.at(32, 0, 1, 0, t -> {
            Path2D cup = Outlines.smooth(-16, 30, -14, 8, -9, 0, 9, 0, 14, 8, 16, 30, 0, 27);
            t.inside(
                    cup,
                    u -> u.across(cup, 0xf6f0e8, -.3, .5),
                    u -> u.line(Outlines.curve(-18, 24, 0, 20, 18, 24), 2, 0x3f7fa8, 0));
            t.form(Outlines.ellipse(0, 30, 16, 4), 0xfdf8f0, -.4, .1);
            t.form(Outlines.ellipse(0, 29.6, 13, 2.8), 0xd8e4e4, .1, .2);
        });
    }

    private static void sideDish(Sketch s) {
        int rgb = s.pick(0x4f7f93, 0xf2ead8, 0x8a4a3f);
        for (double[] at : new double[][] {{-30, 60}, {-8, 66}, {16, 62}, {36, 58}, {2, 76}, {-20, 70}, {22, 72}}) {
            s.ball(
                    Outlines.blob(at[0], at[1], 16, 11, 9, .14, s.random()),
                    s.pick(0x7fb54f, 0x5f9a45, 0xe05a3f, 0xf2b84f),
                    -.4,
                    .45);
        }
        Path2D body = Outlines.smooth(-60, 58, -54, 26, -30, 3, 0, 0, 30, 3, 54, 26, 60, 58, 0, 48);
        s.inside(
                body,
                t -> t.form(body, rgb, -.35, .55),
                t -> t.line(Outlines.curve(-62, 48, 0, 37, 62, 48), 3, Rgb.mix(rgb, 0xffffff, .5), -.1));
        s.line(Outlines.curve(-60, 58, 0, 48, 60, 58), 4, rgb, -.45);
    }

    private static void cheese(Sketch s) {
        s.across(Outlines.rounded(-82, -1, 82, 10, 4), Dishes.WOOD, -.1, .6);
        s.form(Outlines.polygon(-80, 10, 80, 10, 70, 24, -70, 24), Dishes.WOOD, -.45, .2);
        s.form(Outlines.polygon(-58, 18, 30, 14, 30, 52, -58, 40), 0xf6c84a, -.2, .35);
        s.form(Outlines.polygon(-58, 40, 30, 52, 48, 66, -30, 62), 0xfbe08a, -.5, .05);
        s.form(Outlines.polygon(30, 14, 48, 22, 48, 66, 30, 52), 0xe0a838, .1, .5);
        for (double[] hole : new double[][] {{-34, 30, 5}, {-10, 36, 6}, {14, 28, 7}, {-20, 22, 3}, {0, 21, 3.4}}) {
            s.form(Outlines.ellipse(hole[0], hole[1], hole[2], hole[2] * .84), 0xd0922f, .3, .05);
        }
        for (int i = 0; i < 8; i++) {
            s.ball(Outlines.disc(58 + s.about(11), 22 + s.between(0, 16), 6.6), 0x6f4a9a, -.5, .5);
        }
    }

    private static void tomatoes(Sketch s) {
        for (double[] at : new double[][] {{-30, 26, 26}, {26, 24, 24}, {0, 22, 22}}) {
            s.ball(Outlines.ellipse(at[0], at[1], at[2] * 1.1, at[2] * .96), 0xe0402f, -.55, .6);
            for (int i = 0; i < 5; i++) {
                double a = Math.toRadians(72 * i + 18);
                double top = at[1] + at[2] * .8;
                s.form(
                        Outlines.leaf(at[0], top, at[0] + Math.cos(a) * 12, top + Math.sin(a) * 4.4, 3, .1),
                        0x4f8f3f,
                        -.3,
                        .4);
            }
        }
        for (int i = 0; i < 6; i++) {
            double a = Math.toRadians(20 + 28 * i);
            s.form(Outlines.leaf(56, 4, 56 + Math.cos(a) * 26, 6 + Math.sin(a) * 22, 8, .08), 0x4f9a45, -.35, .4);
        }
    }

    private static void lemons(Sketch s) {
        for (double[] at : new double[][] {{-26, 26, 8}, {24, 24, -12}}) {
            s.at(at[0], at[1], 1, at[2], t -> {
                t.ball(
                        Outlines.smooth(-36, 0, -26, 18, 0, 26, 26, 18, 36, 0, 26, -18, 0, -25, -26, -18),
                        0xf6d43f,
                        -.55,
                        .55);
                t.soft(-8, 12, 12, 5, 0xffffff, -.7, .45);
            });
        }
        s.form(Outlines.leaf(-8, 44, 24, 66, 12, .1), 0x5f9f4a, -.35, .4);
    }

    private static void cookies(Sketch s) {
        Dishes.plate(s, 82, 18, 0xf2ead8);
        for (double[] at : new double[][] {{-34, 34, 27}, {30, 33, 27}, {-2, 30, 28}, {4, 52, 26}}) {
            s.fill(Outlines.ellipse(at[0], at[1] - 5, at[2], at[2] * .36), 0x9a5f30, .4);
            s.form(Outlines.ellipse(at[0], at[1], at[2], at[2] * .4), 0xdca05c, -.4, .35);
            for (int i = 0; i < 6; i++) {
                double a = i * 2.4;
                double r = Math.sqrt((i + .5) / 6) * .74 * at[2];
                s.form(
                        Outlines.ellipse(at[0] + Math.cos(a) * r, at[1] + Math.sin(a) * r * .4, 4, 2.2),
                        0x54301f,
                        -.2,
                        .3);
            }
        }
    }

    private static void jug(Sketch s) {
        int rgb = s.pick(0xf2ead8, 0x9fc4d0, 0xe8b0a0);
        s.line(Outlines.curve(22, 74, 44, 76, 46, 44, 24, 34), 6, rgb, .25);
        Path2D body = Outlines.smooth(
                -22, 96, -19, 78, -28, 46, -30, 22, -20, 0, 20, 0, 30, 22, 28, 46, 19, 78, 22, 94, 0, 90);
        s.inside(body, t -> t.across(body, rgb, -.4, .55), t -> {
            t.line(Outlines.curve(-32, 30, 0, 25, 32, 30), 2, Rgb.mix(rgb, 0x3f6f9a, .5), 0, .7);
            t.soft(s.side() * 14, 40, 4, 20, 0xffffff, -.7, .5);
        });
        s.form(Outlines.smooth(-32, 98, -20, 92, 20, 91, 22, 96, 0, 100), rgb, -.5, .2);
    }

    /** Short curtains over a doorway of a shop that sells food, three panels with a disc each. */
    private static void noren(Sketch s) {
        int cloth = s.pick(0xa8322f, 0x9a2f3a, 0x2f4a7a);
        s.across(Outlines.rounded(-166, 90, 166, 97, 3), 0x5a3a28, -.2, .6);
        for (int i = -1; i <= 1; i++) {
            double x = i * 106;
            Path2D panel =
                    Outlines.polygon(x - 50, 92, x + 50, 92, x + 51, 4, x + 24, 1, x - 2, 4, x - 28, 0, x - 51, 4);
            s.inside(panel, t -> t.fall(panel, cloth, .2, -.15), t -> {
                for (int k = -2; k <= 2; k++) {
                    t.soft(x + k * 22, 40, 7, 52, 0x1a0810, .6, .28);
                }
                t.form(Outlines.disc(x, 46, 23), 0xf6e6c4, -.2, .2);
            });
        }
    }
}
