package app.atelier.generation.composer.props.wear;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What is worn on head, neck and back. */
public final class Hats {

    private Hats() {}

    public static List<Figure> figures() {
        return List.of(
                worn("party-hat", .8, 0x4f9fd0, Hats::party),
                worn("wizard-hat", 1.1, 0x4a3f8f, Hats::wizard),
                worn("witch-hat", 1.1, 0x2f2a3f, Hats::wizard),
                worn("straw-hat", 1.9, 0xe6bf6a, Hats::brim),
                worn("sun-hat", 1.9, 0xf2a0a8, Hats::brim),
                worn("cowboy-hat", 1.9, 0x9a6238, Hats::cowboy),
                worn("fedora", 1.75, 0x5a5068, Hats::fedora),
                worn("top-hat", 1.15, 0x2f2f44, Hats::top),
                worn("crown", 1.3, 0xf2bd3f, Hats::crown),
                worn("santa-hat", 1.1, 0xd9403f, Hats::santa),
                worn("beanie", 1.15, 0xd9704f, Hats::beanie),
                worn("cap", 1.5, 0x3f7fc0, Hats::cap),
                worn("chef-hat", 1.05, 0xfdf8f0, Hats::chef),
                worn("pirate-hat", 1.7, 0x2a2634, Hats::pirate),
                worn("flower-crown", 2.2, 0x6aa85a, Hats::flowers),
                worn("helmet", 1, 0xe9ecf3, Hats::helmet),
                worn("glasses", 2.6, 0x3a3040, Hats::glasses),
                worn("sunglasses", 2.6, 0x22202c, Hats::glasses),
                worn("headphones", 1.15, 0x3f4a6a, Hats::headphones),
                worn("scarf", 1.35, 0xd9483f, Hats::scarf),
                worn("bow-tie", 2, 0xd9483f, Hats::bowTie),
                worn("space-suit", .74, 0xe9ecf3, Suits::space),
                worn("cape", 1.05, 0xc23a4a, Suits::cape),
                worn("backpack", .85, 0x4f8a7a, Suits::backpack));
    }

    /** One of them in another colour; empty if there is none of that name. */
    public static Optional<Figure> coloured(String id, int rgb) {
        return switch (id) {
            case "party-hat" -> one(id, .8, rgb, Hats::party);
            case "wizard-hat", "witch-hat" -> one(id, 1.1, rgb, Hats::wizard);
            case "straw-hat", "sun-hat" -> one(id, 1.9, rgb, Hats::brim);
            case "cowboy-hat" -> one(id, 1.9, rgb, Hats::cowboy);
            case "fedora" -> one(id, 1.75, rgb, Hats::fedora);
            case "top-hat" -> one(id, 1.15, rgb, Hats::top);
            case "crown" -> one(id, 1.3, rgb, Hats::crown);
            case "santa-hat" -> one(id, 1.1, rgb, Hats::santa);
            case "beanie" -> one(id, 1.15, rgb, Hats::beanie);
            case "cap" -> one(id, 1.5, rgb, Hats::cap);
            case "scarf" -> one(id, 1.35, rgb, Hats::scarf);
            case "bow-tie" -> one(id, 2, rgb, Hats::bowTie);
            case "cape" -> one(id, 1.05, rgb, Suits::cape);
            default -> Optional.empty();
        };
    }

    private static Optional<Figure> one(String id, double aspect, int rgb, BiConsumer<Sketch, Integer> drawing) {
        return Optional.of(worn(id, aspect, rgb, drawing));
    }

    private static Figure worn(String id, double aspect, int rgb, BiConsumer<Sketch, Integer> drawing) {
        return Figure.of(id, aspect, Footing.WORN, s -> drawing.accept(s, rgb));
    }

    private static void party(Sketch s, int rgb) {
        Path2D cone = Outlines.polygon(-36, 4, 0, 88, 36, 4, 0, -3);
        s.inside(cone, t -> t.across(cone, rgb, -.35, .45), t -> {
            int[] dots = {0xf6d24f, 0xf27a8a, 0xfff6ea};
            for (int i = 0; i < 16; i++) {
                t.fill(Outlines.disc(-30 + (i % 4) * 20 + (i / 4 % 2) * 10, 10 + i / 4 * 20, 4.6), dots[i % 3], -.1);
            }
        });
        s.form(Outlines.smooth(-38, 5, 0, -1, 38, 5, 37, 11, 0, 5, -37, 11), 0xf6d24f, -.3, .3);
        s.ball(Outlines.blob(0, 89, 11, 11, 14, .14, s.random()), 0xf6d24f, -.5, .4);
    }

    private static void wizard(Sketch s, int rgb) {
        s.form(Outlines.ellipse(0, 9, 54, 10), Rgb.mix(rgb, 0x0f0a20, .3), -.2, .5);
        Path2D cone =
                Outlines.smooth(-31, 11, -22, 40, -12, 68, 2, 90, 22, 97, 24, 92, 12, 82, 12, 62, 22, 38, 31, 11, 0, 5);
        s.inside(cone, t -> t.across(cone, rgb, -.35, .55), t -> {
            for (double[] star : new double[][] {{-8, 36, 6}, {11, 52, 4.6}, {-2, 66, 4}, {14, 28, 3.6}}) {
                double[] xy = new double[20];
                for (int i = 0; i < 10; i++) {
                    double r = i % 2 == 0 ? star[2] : star[2] * .42;
                    xy[2 * i] = star[0] + Math.sin(Math.PI * i / 5) * r;
                    xy[2 * i + 1] = star[1] + Math.cos(Math.PI * i / 5) * r;
                }
                t.fill(Outlines.polygon(xy), 0xf6d86a, -.3);
            }
        });
        s.form(Outlines.smooth(-32, 10, 0, 4, 32, 10, 30, 19, 0, 13, -30, 19), 0xd9a03f, -.3, .4);
        s.form(Outlines.smooth(-52, 8, 0, 0, 52, 8, 40, 2, 0, -4, -40, 2), rgb, -.25, .35);
    }

    private static void brim(Sketch s, int rgb) {
        s.form(Outlines.ellipse(0, 22, 93, 20), Rgb.mix(rgb, 0x6a3a1a, .3), .1, .5);
        s.form(Outlines.ellipse(0, 26, 92, 19), rgb, -.4, .25);
        Path2D dome = Outlines.smooth(-46, 28, -42, 66, -24, 90, 0, 95, 24, 90, 42, 66, 46, 28, 0, 18);
        s.inside(dome, t -> t.form(dome, rgb, -.35, .45), t -> {
            for (int i = 0; i < 8; i++) {
                t.line(
                        Outlines.curve(-50, 26 + i * 9, 0, 18 + i * 9, 50, 26 + i * 9),
                        1,
                        Rgb.mix(rgb, 0x8a5a1a, .5),
                        .1,
                        .4);
            }
            t.form(Outlines.smooth(-50, 30, 0, 20, 50, 30, 48, 44, 0, 34, -48, 44), 0xd9563f, -.3, .4);
        });
    }

    private static void cowboy(Sketch s, int rgb) {
        s.form(
                Outlines.smooth(
                        -94, 44, -70, 22, -30, 8, 0, 4, 30, 8, 70, 22, 94, 44, 80, 24, 40, 2, 0, -3, -40, 2, -80, 24),
                rgb,
                .1,
                .5);
        Path2D dome = Outlines.smooth(-48, 14, -46, 60, -36, 92, -14, 97, 0, 88, 14, 97, 36, 92, 46, 60, 48, 14, 0, 8);
        s.form(dome, rgb, -.35, .5);
        s.form(Outlines.smooth(-49, 18, 0, 8, 49, 18, 48, 32, 0, 22, -48, 32), 0x4a2a1c, -.2, .4);
        s.form(
                Outlines.smooth(
                        -96, 48, -72, 18, -34, 6, 0, 2, 34, 6, 72, 18, 96, 48, 74, 34, 36, 20, 0, 16, -36, 20, -74, 34),
                rgb,
                -.3,
                .4);
    }

    /** A soft felt hat: a pinched crown, a broad band, a brim that dips in front. */
    private static void fedora(Sketch s, int rgb) {
        s.form(Outlines.ellipse(0, 17, 84, 12), rgb, .25, .6);
        Path2D dome = Outlines.smooth(
                -51, 14, -50, 44, -46, 74, -33, 93, -16, 96, 0, 86, 16, 96, 33, 93, 46, 74, 50, 44, 51, 14, 0, 6);
        s.inside(dome, t -> t.form(dome, rgb, -.35, .5), t -> {
            t.form(Outlines.smooth(-9, 100, -7, 80, 0, 62, 7, 80, 9, 100, 0, 92), rgb, .35, .6);
            t.line(Outlines.curve(-26, 92, -22, 78, -14, 66), 2.4, rgb, .5, .6);
            t.line(Outlines.curve(26, 92, 22, 78, 14, 66), 2.4, rgb, .5, .6);
            t.form(Outlines.smooth(-56, 16, 0, 6, 56, 16, 54, 38, 0, 29, -54, 38), 0x2a2536, -.15, .4);
        });
        s.form(
                Outlines.smooth(
                        -88, 20, -60, 8, -30, -1, 0, -4, 30, -1, 60, 8, 88, 20, 66, 21, 34, 14, 0, 11, -34, 14, -66,
                        21),
                rgb,
                -.4,
                .3);
    }

    private static void top(Sketch s, int rgb) {
        s.form(Outlines.ellipse(0, 10, 56, 11), rgb, -.1, .5);
        Path2D body = Outlines.smooth(-34, 12, -33, 50, -38, 93, 0, 98, 38, 93, 33, 50, 34, 12, 0, 5);
        s.across(body, rgb, -.4, .55);
        s.form(Outlines.ellipse(0, 93, 38, 6), rgb, -.45, .1);
        s.form(Outlines.smooth(-34, 14, 0, 7, 34, 14, 33.4, 29, 0, 22, -33.4, 29), 0xc23a4a, -.3, .4);
        s.line(Outlines.curve(-55, 8, 0, -1, 55, 8), 3, rgb, -.4);
    }

    private static void crown(Sketch s, int rgb) {
        Path2D crown = Outlines.polygon(-54, 6, -61, 78, -34, 44, -20, 88, 0, 48, 20, 88, 34, 44, 61, 78, 54, 6, 0, -2);
        s.blendForm(crown, 0xffe48a, -.4, rgb, .45);
        s.form(Outlines.smooth(-55, 8, 0, -1, 55, 8, 57, 24, 0, 15, -57, 24), rgb, -.35, .35);
        double[][] tips = {{-61, 82}, {-20, 92}, {20, 92}, {61, 82}};
        for (double[] tip : tips) {
            s.ball(Outlines.disc(tip[0] * .98, tip[1], 6), 0xfff0b0, -.5, .4);
        }
        int[] gems = {0x4f9fe0, 0xe5484a, 0x5fb87a};
        for (int i = -1; i <= 1; i++) {
            s.ball(Outlines.ellipse(i * 32, 12 + Math.abs(i) * 3, 6.4, 7.4), gems[i + 1], -.7, .4);
        }
    }

    private static void santa(Sketch s, int rgb) {
        Path2D hat = Outlines.smooth(
                -42, 18, -34, 56, -6, 88, 26, 92, 46, 70, 52, 46, 44, 42, 34, 60, 38, 40, 42, 18, 0, 10);
        s.form(hat, rgb, -.35, .5);
        s.line(Outlines.curve(34, 60, 26, 70, 14, 74), 1.4, Rgb.mix(rgb, 0x3a0a1a, .5), .3, .6);
        s.ball(Outlines.blob(48, 40, 13, 13, 12, .1, s.random()), 0xfdfaf4, -.4, .4);
        s.form(Outlines.blob(0, 12, 52, 13, 18, .06, s.random()), 0xfdfaf4, -.35, .4);
    }

    private static void beanie(Sketch s, int rgb) {
        Path2D dome = Outlines.smooth(-46, 22, -44, 56, -24, 80, 0, 86, 24, 80, 44, 56, 46, 22, 0, 14);
        s.inside(dome, t -> t.form(dome, rgb, -.35, .5), t -> {
            for (int i = -4; i <= 4; i++) {
                t.line(Outlines.curve(i * 11.5, 14, i * 10, 54, i * 3, 88), 1.8, rgb, .7, .35);
            }
        });
        s.form(Outlines.rounded(-52, 3, 52, 28, 10), Rgb.mix(rgb, 0xffffff, .2), -.3, .4);
        for (int i = -6; i <= 6; i++) {
            s.line(Outlines.polyline(i * 7.6, 6, i * 7.6, 25), 1.5, rgb, .6, .4);
        }
        s.ball(Outlines.blob(0, 89, 12, 11, 14, .14, s.random()), 0xfdf6ea, -.45, .4);
    }

    private static void cap(Sketch s, int rgb) {
        Path2D dome = Outlines.smooth(-52, 16, -50, 56, -30, 84, 0, 92, 30, 84, 48, 56, 50, 16, 0, 10);
        s.form(dome, rgb, -.35, .5);
        s.line(Outlines.curve(-2, 92, -12, 54, -8, 12), 1, rgb, .8, .6);
        s.form(
                Outlines.smooth(-6, 16, 30, 22, 60, 14, 76, 2, 66, -3, 34, 4, -6, 6),
                Rgb.mix(rgb, 0x0f1a3a, .25),
                -.35,
                .4);
        s.ball(Outlines.disc(0, 92, 4.4), rgb, -.4, .4);
        s.form(Outlines.disc(18, 46, 13), 0xfdf6ea, -.2, .2);
    }

    private static void chef(Sketch s, int rgb) {
        Path2D puff = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double[][] discs = {{-30, 62, 22}, {30, 62, 22}, {-13, 76, 22}, {14, 77, 22}, {0, 60, 26}};
        for (double[] d : discs) {
            puff.append(Outlines.disc(d[0], d[1], d[2]), false);
        }
        s.form(puff, rgb, -.3, .45);
        for (double x : new double[] {-16, 0, 16}) {
            s.line(Outlines.curve(x, 36, x * 1.2, 48, x * 1.3, 58), 1.2, rgb, .6, .6);
        }
        s.across(Outlines.smooth(-32, 2, -34, 40, 0, 36, 34, 40, 32, 2, 0, -3), rgb, -.3, .4);
    }

    private static void pirate(Sketch s, int rgb) {
        Path2D hat = Outlines.smooth(
                -84, 34, -64, 66, -30, 88, 0, 96, 30, 88, 64, 66, 84, 34, 70, 10, 36, 6, 0, 2, -36, 6, -70, 10);
        s.form(hat, rgb, -.3, .5);
        s.line(Outlines.curve(-84, 34, -64, 66, -30, 88, 0, 96, 30, 88, 64, 66, 84, 34), 3.4, 0xe2b04a, -.3);
        s.ball(Outlines.ellipse(0, 48, 16, 15), 0xfdf6ea, -.3, .3);
        s.fill(Outlines.rounded(-8, 28, 8, 38, 3), 0xfdf6ea, 0);
        for (int k = -1; k <= 1; k += 2) {
            s.fill(Outlines.ellipse(k * 6.4, 48, 4.6, 5), rgb, .1);
            s.line(Outlines.polyline(-26, 22 + k * 5, 26, 22 - k * 5), 4, 0xfdf6ea, 0);
        }
        s.fill(Outlines.polygon(-2, 38, 2, 38, 0, 43), rgb, .1);
    }

    private static void flowers(Sketch s, int rgb) {
        s.line(Outlines.curve(-100, 40, -50, 18, 0, 12, 50, 18, 100, 40), 7, rgb, .2);
        for (int i = 0; i < 13; i++) {
            double x = -96 + i * 16;
            double y = 12 + 28 * Math.pow(x / 100, 2);
            s.form(Outlines.leaf(x, y, x + s.about(12), y + s.between(18, 40), 7, .1), rgb, -.3, .3);
        }
        int[] colours = {0xf7a3c0, 0xfff4e6, 0xf2c44f, 0xf27a8a, 0xc8a0f0};
        for (int i = 0; i < 7; i++) {
            double x = -90 + i * 30;
            int k = i;
            s.at(x, 30 + 28 * Math.pow(x / 100, 2), .25, s.about(30), t -> bloom(t, colours[k % 5]));
        }
    }

    private static void bloom(Sketch t, int rgb) {
        for (int i = 0; i < 6; i++) {
            double a = Math.PI * i / 3;
            t.form(Outlines.disc(Math.cos(a) * 48, Math.sin(a) * 48, 42), rgb, -.35, .3);
        }
        t.ball(Outlines.disc(0, 0, 34), 0xf6c24f, -.5, .4);
    }

    private static void helmet(Sketch s, int rgb) {
        var glass = Outlines.disc(0, 50, 41);
        s.veil(glass, 0x9fd4ff, -.2, .16);
        s.fade(Outlines.smooth(-30, 62, -22, 78, -6, 88, -16, 76, -24, 58), 0xffffff, -.8, .75, .2, -20, 88, -26, 56);
        s.form(Outlines.without(Outlines.disc(0, 50, 49), glass), rgb, -.35, .5);
        s.line(glass, 1.4, Rgb.mix(rgb, 0x5a6484, .6), .2);
        for (int k = -1; k <= 1; k += 2) {
            s.across(Outlines.rounded(k * 42, 38, k * 51, 62, 4), 0xe2703f, -.3, .5);
        }
        s.line(new Arc2D.Double(-45, 5, 90, 90, s.side() > 0 ? 290 : 180, 60, Arc2D.OPEN), 1.6, 0xffffff, -.6, .7);
    }

    private static void glasses(Sketch s, int rgb) {
        boolean dark = rgb == 0x22202c;
        for (int k = -1; k <= 1; k += 2) {
            Path2D lens = Outlines.smooth(k * 22, 72, k * 62, 84, k * 104, 70, k * 102, 34, k * 66, 12, k * 30, 28);
            if (dark) {
                s.fall(lens, 0x2a2838, .1, .4);
                s.fade(lens, 0xffffff, -.5, .35, .02, k * 60 - 30, 80, k * 60 + 20, 30);
            } else {
                s.veil(lens, 0xdff4ff, -.3, .3);
            }
            s.line(lens, dark ? 7 : 6, rgb, -.1);
            s.line(Outlines.polyline(k * 104, 66, k * 124, 76), 6, rgb, 0);
        }
        s.line(Outlines.curve(-22, 62, 0, 74, 22, 62), 7, rgb, 0);
    }

    private static void headphones(Sketch s, int rgb) {
        s.line(Outlines.curve(-46, 34, -42, 76, 0, 94, 42, 76, 46, 34), 7, rgb, -.2);
        for (int k = -1; k <= 1; k += 2) {
            s.across(Outlines.rounded(k * 34, 4, k * 55, 48, 9), Rgb.mix(rgb, 0x1a1a2a, .3), -.3, .5);
            s.across(Outlines.rounded(k * 43, 9, k * 58, 43, 7), 0xe2703f, -.3, .5);
        }
    }

    static void scarf(Sketch s, int rgb) {
        Path2D tail = Outlines.smooth(18, 66, 36, 60, 46, 34, 48, 2, 28, 0, 24, 30, 12, 52);
        s.inside(tail, t -> t.form(tail, rgb, -.2, .5), t -> {
            t.fill(Outlines.slab(0, 12, 60, 18), 0xfff0d8, .05);
            t.fill(Outlines.slab(0, 24, 60, 28), 0xfff0d8, .05);
        });
        for (int i = 0; i < 5; i++) {
            s.line(Outlines.polyline(30 + i * 4, 3, 29.5 + i * 4.2, -5), 2, rgb, .2);
        }
        Path2D ring = Outlines.smooth(-62, 76, -40, 92, 0, 97, 40, 92, 62, 76, 58, 54, 30, 44, 0, 41, -30, 44, -58, 54);
        s.inside(ring, t -> t.form(ring, rgb, -.35, .5), t -> {
            for (int i = 0; i < 6; i++) {
                double x = -58 + i * 23;
                t.line(Outlines.curve(x, 96, x + 7, 70, x + 2, 40), 1.4, rgb, .75, .5);
            }
            t.soft(0, 92, 44, 9, 0x2a1020, .9, .5);
        });
    }

    private static void bowTie(Sketch s, int rgb) {
        for (int k = -1; k <= 1; k += 2) {
            s.form(
                    Outlines.smooth(k * 8, 50, k * 40, 84, k * 90, 94, k * 97, 50, k * 90, 6, k * 40, 16),
                    rgb,
                    -.35,
                    .5);
            s.line(Outlines.curve(k * 16, 54, k * 38, 62, k * 56, 60), 3, rgb, .8, .5);
        }
        s.ball(Outlines.rounded(-17, 28, 17, 72, 12), Rgb.mix(rgb, 0x3a0a1a, .15), -.4, .5);
    }
}
