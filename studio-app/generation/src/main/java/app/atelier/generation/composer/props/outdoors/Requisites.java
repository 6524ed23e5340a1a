package app.atelier.generation.composer.props.outdoors;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.Shape;
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
                Figure.of("stroller", 1.08, s -> s.mirrored(Requisites::stroller)),
                Figure.of("fish-bucket", .82, Requisites::bucket),
                Figure.of("lily-pad", 3.9, Footing.WATER, Requisites::lilyPad),
                Figure.of("log", 4.4, Requisites::log));
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

    /** A carriage for a baby, its handle to the right; it is shown mirrored. */
    private static void stroller(Sketch s) {
        int cloth = s.pick(0x4f8fc0, 0xd9707f, 0x5fa08a);
        s.line(Outlines.polyline(-30, 14, 22, 52, 46, 84, 52, 84), 3, 0x6a7080, 0);
        s.line(Outlines.polyline(28, 14, -22, 48), 3, 0x6a7080, .2);
        s.line(Outlines.polyline(45, 83.6, 53, 84), 5, 0x3a3440, 0);
        Path2D tub = Outlines.smooth(-46, 62, -44, 46, -32, 34, 4, 32, 24, 38, 32, 52, 32, 62, 0, 60);
        s.inside(
                tub,
                t -> t.form(tub, cloth, -.35, .5),
                t -> t.line(Outlines.curve(-48, 54, -8, 49, 34, 54), 2.6, Rgb.mix(cloth, 0xffffff, .5), -.1));
        s.form(Outlines.smooth(-40, 62, -30, 70, -8, 70, 6, 62, -16, 59), 0xfbf2e4, -.3, .25);
        s.ball(Outlines.disc(2, 68, 9), 0xf0c09a, -.4, .35);
        s.form(Outlines.smooth(-7, 70, -4, 79, 4, 80, 11, 74, 8, 73, 0, 75), 0xfff0e0, -.3, .3);
        Path2D hood = Outlines.smooth(32, 61, 36, 78, 26, 94, 8, 99, -8, 95, 4, 84, 12, 72, 14, 61);
        s.inside(hood, t -> t.form(hood, Rgb.mix(cloth, 0x2a2040, .12), -.4, .45), t -> {
            for (int i = 0; i < 3; i++) {
                t.line(
                        Outlines.curve(30, 60, 16 - i * 7, 84, -2 - i * 4, 98),
                        1.2,
                        Rgb.mix(cloth, 0xffffff, .4),
                        0,
                        .6);
            }
        });
        for (double x : new double[] {-30, 28}) {
            s.fill(Outlines.disc(x, 12, 13), 0x3a3440, .2);
            s.form(Outlines.disc(x, 12, 9.6), 0xd8dae4, -.3, .4);
            for (int i = 0; i < 4; i++) {
                double a = Math.PI * i / 4 + .3;
                double dx = Math.cos(a) * 9;
                double dy = Math.sin(a) * 9;
                s.line(Outlines.polyline(x - dx, 12 - dy, x + dx, 12 + dy), 1, 0x8f94a4, .1);
            }
            s.ball(Outlines.disc(x, 12, 3), 0x6a7080, -.4, .4);
        }
    }

    /** A pail of the day's catch. */
    private static void bucket(Sketch s) {
        s.line(Outlines.curve(-33, 58, -24, 92, 0, 99, 24, 92, 33, 58), 2, 0x8f98a8, -.1);
        for (int k = -1; k <= 1; k += 2) {
            s.at(k * 9, 54, 1, k * -16, t -> {
                t.form(Outlines.smooth(-11, 0, -12, 14, 0, 24, 12, 14, 11, 0), 0x5f9fc4, -.35, .4);
                t.form(Outlines.polygon(0, 20, -12, 38, 0, 33, 12, 38), 0x4f86b0, -.3, .4);
                t.soft(-4, 12, 4, 6, 0xffffff, -.6, .4);
            });
        }
        Path2D body = Outlines.polygon(-34, 60, 34, 60, 25, 0, -25, 0);
        int rgb = s.pick(0x4f8fc0, 0xd9604a, 0x5f9f7a);
        s.inside(body, t -> t.across(body, rgb, -.4, .6), t -> {
            t.line(Outlines.curve(-34, 46, 0, 42, 34, 46), 2.4, Rgb.mix(rgb, 0xffffff, .5), -.1, .7);
            t.line(Outlines.curve(-34, 16, 0, 12, 34, 16), 2.4, Rgb.mix(rgb, 0xffffff, .5), 0, .7);
            t.soft(s.side() * 15, 34, 4, 20, 0xffffff, -.7, .5);
        });
        s.line(Outlines.curve(-34, 60, 0, 55, 34, 60), 3, Rgb.mix(rgb, 0xffffff, .3), -.3);
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

    /** A trunk that lies, its cut end towards the viewer. */
    private static void log(Sketch s) {
        Path2D bark = Outlines.smooth(
                -206, 14, -212, 46, -196, 80, -120, 88, 0, 84, 110, 90, 176, 92, 190, 50, 176, 4, 100, 2, 0, 6, -110, 2,
                -190, 4);
        s.inside(bark, t -> t.fall(bark, 0x7a5238, -.25, .62), t -> {
            for (int i = 0; i < 22; i++) {
                double x = t.between(-200, 120);
                double y = t.between(8, 84);
                t.line(
                        Outlines.curve(x, y, x + 22, y + t.about(3), x + t.between(34, 70), y + t.about(4)),
                        t.between(1.2, 2.6),
                        0x3a2620,
                        .3,
                        .5);
            }
            t.line(Outlines.curve(-190, 80, -90, 84, 0, 79, 120, 85), 4, 0xb98a62, -.4, .6);
            t.soft(-120, 86, 60, 12, 0x7fae5a, -.2, .75);
            t.soft(20, 84, 40, 9, 0x6f9f52, -.1, .7);
        });
        s.across(Outlines.strip(20, 13, -96, 76, -104, 96, -116, 108), 0x6a4630, -.2, .5);
        Shape cut = Outlines.ellipse(184, 48, 25, 45);
        s.form(cut, 0xe2bd8a, -.3, .35);
        for (double k : new double[] {.78, .56, .34, .14}) {
            s.line(Outlines.ellipse(184, 48, 25 * k, 45 * k), 1.8, 0xa87a4c, .1, .8);
        }
        s.line(cut, 3, 0x5a3d2c, .2, .9);
    }
}
