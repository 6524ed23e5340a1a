package app.atelier.generation.composer.props.outdoors;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.util.List;

/** Things that characters sit, stand and slide on. */
public final class Requisites {
    private static final int GOLD = 0xe9b23f;
    private static final int VELVET = 0xb8304a;
    private static final int PAD = 0x4f9f62;
    private static final int BLOSSOM = 0xf7b7d2;

    private Requisites() {}

    /** All figures of this kind. */
    public static List<Figure> figures() {
        return List.of(
                Figure.of("throne", .62, Requisites::throne),
                Figure.of("lily-pad", 3.9, Footing.WATER, Requisites::lilyPad));
    }

    private static void throne(Sketch s) {
        for (int k = -1; k <= 1; k += 2) {
            s.across(Outlines.rounded(k * 26 - 3, 0, k * 26 + 3, 14, 2), GOLD, -.3, .5);
        }
        Path2D back = Outlines.smooth(-25, 18, -26, 60, -22, 84, -9, 93, 0, 97, 9, 93, 22, 84, 26, 60, 25, 18, 0, 16);
        s.form(back, GOLD, -.35, .45);
        Path2D velvet = Outlines.smooth(-19, 20, -20, 58, -16, 78, 0, 86, 16, 78, 20, 58, 19, 20, 0, 18);
        s.form(velvet, VELVET, -.2, .5);
        for (int row = 0; row < 3; row++) {
            for (int k = -1; k <= 1; k++) {
                double x = k * 10 + (row % 2 == 0 ? 0 : 5);
                if (Math.abs(x) < 13) {
                    s.soft(x, 48 + row * 10, 1.8, 1.8, GOLD, .1, .95);
                }
            }
        }
        for (int k = -1; k <= 1; k += 2) {
            s.ball(Outlines.disc(k * 24, 88, 4.6), GOLD, -.45, .4);
        }
        s.ball(Outlines.disc(0, 99, 5), 0xd9405e, -.45, .4);
        s.form(Outlines.rounded(-23, 22, 23, 34, 5), Rgb.mix(VELVET, 0xffffff, .08), -.3, .35);
        s.fall(Outlines.rounded(-27, 10, 27, 24, 3), GOLD, -.1, .5);
        for (int k = -1; k <= 1; k += 2) {
            s.across(Outlines.rounded(k * 27 - 5, 10, k * 27 + 5, 42, 4), GOLD, -.3, .5);
            s.ball(Outlines.ellipse(k * 27, 43, 7, 5.4), GOLD, -.5, .35);
        }
    }

    /** One large leaf on the water with a blossom at its side. */
    private static void lilyPad(Sketch s) {
        double half = s.halfWidth();
        Path2D rim = Outlines.smooth(
                -half * .96,
                44,
                -half * .7,
                72,
                -half * .2,
                86,
                half * .3,
                86,
                half * .76,
                70,
                half * .97,
                42,
                half * .72,
                14,
                half * .2,
                3,
                -half * .3,
                4,
                -half * .76,
                18);
        s.fill(Outlines.moved(rim, 0, -7), Rgb.mix(PAD, 0x173a34, .5), .35);
        s.form(rim, PAD, -.35, .25);
        for (int i = 0; i < 9; i++) {
            double a = Math.PI * 2 * i / 9 + .3;
            s.line(
                    Outlines.curve(
                            half * .04,
                            46,
                            half * .4 * Math.cos(a),
                            46 + 20 * Math.sin(a),
                            half * .8 * Math.cos(a),
                            46 + 35 * Math.sin(a)),
                    1.6,
                    Rgb.mix(PAD, 0xf0ffd0, .35),
                    0,
                    .5);
        }
        for (int k = -2; k <= 2; k++) {
            s.ball(
                    Outlines.leaf(half * .84, 40, half * .84 + k * 13, 74 - Math.abs(k) * 9, 12, .02),
                    BLOSSOM,
                    -.35,
                    .2);
        }
    }
}
