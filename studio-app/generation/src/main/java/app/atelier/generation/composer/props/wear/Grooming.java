package app.atelier.generation.composer.props.wear;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What a face or its hair is known by, and cloths tied on: moustache, beard, braids, freckles, headscarf, apron. */
public final class Grooming {
    private static final int HAIR = 0x5a3a2c;
    private static final int RIBBON = 0xe8476a;

    private Grooming() {}

    public static List<Figure> figures() {
        return List.of(
                worn("moustache", 3, HAIR, Grooming::moustache),
                worn("beard", 1.3, 0x6a4634, Grooming::beard),
                worn("ponytail", .62, HAIR, Grooming::ponytail),
                worn("braids", 1.5, HAIR, Grooming::braids),
                worn("freckles", 5.6, 0xa8603c, Grooming::freckles),
                worn("headscarf", .84, 0x3f8f9a, Grooming::headscarf),
                worn("apron", .76, 0xf3edf8, Grooming::apron));
    }

    /** One of them in another colour; empty if there is none of that name. */
    public static Optional<Figure> coloured(String id, int rgb) {
        return switch (id) {
            case "moustache" -> Optional.of(worn(id, 3, rgb, Grooming::moustache));
            case "beard" -> Optional.of(worn(id, 1.3, rgb, Grooming::beard));
            case "ponytail" -> Optional.of(worn(id, .62, rgb, Grooming::ponytail));
            case "braids" -> Optional.of(worn(id, 1.5, rgb, Grooming::braids));
            case "headscarf" -> Optional.of(worn(id, .84, rgb, Grooming::headscarf));
            case "apron" -> Optional.of(worn(id, .76, rgb, Grooming::apron));
            default -> Optional.empty();
        };
    }

    private static Figure worn(String id, double aspect, int rgb, BiConsumer<Sketch, Integer> drawing) {
        return Figure.of(id, aspect, Footing.WORN, s -> drawing.accept(s, rgb));
    }

    private static void moustache(Sketch s, int rgb) {
        for (int k = -1; k <= 1; k += 2) {
            Path2D wing = Outlines.smooth(
                    0, 78, k * 30, 96, k * 66, 90, k * 100, 58, k * 128, 58, k * 146, 84, k * 138, 40, k * 104, 12,
                    k * 58, 8, k * 22, 26, 0, 44);
            s.form(wing, rgb, -.35, .4);
            for (int i = 0; i < 4; i++) {
                s.line(
                        Outlines.curve(
                                k * (14 + i * 8),
                                76 - i * 3,
                                k * (50 + i * 8),
                                62 - i * 9,
                                k * (92 + i * 6),
                                30 - i * 3),
                        3.4,
                        Rgb.mix(rgb, 0xffffff, .22),
                        -.1,
                        .4);
            }
        }
    }

    private static void beard(Sketch s, int rgb) {
        Path2D all = Outlines.smooth(
                -64, 99, -64, 60, -50, 24, -24, 4, 0, -1, 24, 4, 50, 24, 64, 60, 64, 99, 54, 97, 47, 78, 26, 86, 0, 81,
                -26, 86, -47, 78, -54, 97);
        Shape beard = Outlines.without(all, Outlines.ellipse(0, 64, 25, 10));
        s.form(beard, rgb, -.3, .5);
        for (int i = -5; i <= 5; i++) {
            double x = i * 9.5;
            double top = 50 + Math.abs(i) * 4;
            s.line(
                    Outlines.curve(x, top, x * .96, (top + 14) / 2, x * .8, 12 + Math.abs(i) * 3),
                    1.8,
                    Rgb.mix(rgb, i % 2 == 0 ? 0xffffff : 0x1a1018, .25),
                    0,
                    .4);
        }
    }

    private static void ponytail(Sketch s, int rgb) {
        Path2D tail =
                Outlines.smooth(-28, 88, -14, 99, 6, 98, 24, 82, 30, 56, 27, 28, 14, 0, 10, 26, 2, 44, -6, 62, -20, 76);
        s.inside(tail, t -> t.form(tail, rgb, -.35, .5), t -> {
            for (int i = 0; i < 4; i++) {
                t.line(
                        Outlines.curve(-20 + i * 6, 88, 6 + i * 6, 82 - i * 6, 16 + i * 3, 50, 13, 8),
                        1.6,
                        Rgb.mix(rgb, 0xffffff, .28),
                        -.1,
                        .45);
            }
        });
        s.form(Outlines.turnedBy(Outlines.rounded(-29, 78, -16, 97, 5), 20, -22, 88), RIBBON, -.4, .4);
    }

    private static void braids(Sketch s, int rgb) {
        for (int k = -1; k <= 1; k += 2) {
            for (int i = 0; i < 5; i++) {
                double y = 92 - i * 15;
                double x = k * (64 - i * 1.6);
                double r = 16 - i * .9;
                s.form(Outlines.leaf(x - r * .9, y + 9, x + r * .5, y - 9, r * .95, .18), rgb, -.25, .45);
                s.form(Outlines.leaf(x + r * .9, y + 8, x - r * .5, y - 10, r * .95, -.18), rgb, -.35, .35);
            }
            double x = k * 57;
            s.form(Outlines.smooth(x - 5, 18, x - 7, 6, x - 2, -2, x, 4, x + 2, -2, x + 7, 6, x + 5, 18), rgb, -.2, .5);
            for (int b = -1; b <= 1; b += 2) {
                s.form(
                        Outlines.smooth(x, 19, x + b * 8, 26, x + b * 13, 22, x + b * 12, 13, x + b * 7, 14),
                        RIBBON,
                        -.35,
                        .4);
            }
            s.ball(Outlines.disc(x, 19, 4), RIBBON, -.4, .4);
        }
    }

    private static void freckles(Sketch s, int rgb) {
        double[][] spots = {{150, 60}, {185, 30}, {200, 80}, {232, 50}, {165, 92}, {250, 84}, {218, 12}};
        for (int k = -1; k <= 1; k += 2) {
            for (double[] spot : spots) {
                s.veil(Outlines.disc(k * spot[0], spot[1], 13), rgb, .1, .85);
            }
        }
    }

    /** A cloth around head and neck that leaves the face free. */
    private static void headscarf(Sketch s, int rgb) {
        Path2D all = Outlines.smooth(
                0, 100, 24, 95, 38, 74, 41.5, 48, 41, 24, 40, 8, 24, 0, 0, -1, -24, 0, -40, 8, -41, 24, -41.5, 48, -38,
                74, -24, 95);
        Shape cloth = Outlines.without(all, Outlines.ellipse(0, 44, 25.5, 27));
        s.form(cloth, rgb, -.35, .45);
        Shape rim = Outlines.ellipse(0, 44, 26.4, 28);
        s.line(rim, 1.6, Rgb.mix(rgb, 0xffffff, .35), -.2, .8);
        for (int k = -1; k <= 1; k += 2) {
            s.line(
                    Outlines.curve(k * 30, 30, k * 26, 16, k * 8, 8, -k * 8, 6),
                    1.2,
                    Rgb.mix(rgb, 0x1a1028, .45),
                    .2,
                    .5);
            s.line(Outlines.curve(k * 33, 60, k * 30, 80, k * 14, 94), 1, Rgb.mix(rgb, 0x1a1028, .4), .1, .4);
        }
        s.line(Outlines.curve(-22, 10, -6, 2, 14, 8, 30, 4), 1.1, Rgb.mix(rgb, 0xffffff, .3), -.2, .6);
    }

    private static void apron(Sketch s, int rgb) {
        for (int k = -1; k <= 1; k += 2) {
            s.line(Outlines.curve(k * 19, 90, k * 21, 97, k * 17, 104), 3.4, rgb, -.1);
        }
        Path2D cloth = Outlines.smooth(
                -21, 93, 0, 91, 21, 93, 23, 74, 31, 64, 36, 34, 38, 6, 20, 0, 0, -1, -20, 0, -38, 6, -36, 34, -31, 64,
                -23, 74);
        s.inside(cloth, t -> t.form(cloth, rgb, -.3, .35), t -> {
            t.line(Outlines.curve(-40, 7, -20, 3, 0, 2, 20, 3, 40, 7), 2, Rgb.mix(rgb, 0x5a4a7a, .3), 0, .5);
            t.form(Outlines.rounded(-15, 24, 15, 46, 4), Rgb.mix(rgb, 0x5a4a7a, .10), -.1, .25);
            t.line(Outlines.polyline(-15, 45, 15, 45), 1.6, Rgb.mix(rgb, 0x5a4a7a, .35), 0, .7);
        });
        s.line(Outlines.curve(-33, 62, 0, 57, 33, 62), 3, Rgb.mix(rgb, 0x5a4a7a, .22), -.1);
    }
}
