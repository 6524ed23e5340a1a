package app.atelier.generation.composer.props.plants;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.List;

/** Flowers of the meadow and the garden. */
public final class Flowers {

    public static final int[] MEADOW = {0xfff4e6, 0xffd45c, 0xf27a8a, 0xc08af0, 0xff9a5c};
    private static final int STEM = 0x57964a;

    private Flowers() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of("flowers", 1.2, s -> bed(s, MEADOW)),
                Figure.of("flower", .5, s -> single(s, s.pick(MEADOW))),
                Figure.of("poppies", 1.1, s -> bed(s, new int[] {0xe2473c, 0xf0654a})),
                Figure.of("lavender", .9, Flowers::lavender),
                Figure.of("tulips", .9, Flowers::tulips),
                Figure.of("sunflower", .5, Flowers::sunflower),
                Figure.of("lotus", 1.5, Footing.WATER, Flowers::lotus),
                Figure.of("lily-pads", 3.4, Footing.WATER, Flowers::pads));
    }

    /** An open flower seen from the front, {@code r} from its middle to the tips. */
    public static void head(Sketch s, double x, double y, double r, int rgb, double shade) {
        int petals = s.pick(5, 6, 8);
        double turn = s.between(0, 6);
        boolean fine = r * s.height() / 100 > 5;
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < petals; i++) {
            double a = turn + 2 * Math.PI * i / petals;
            all.append(
                    Outlines.leaf(
                            x + Math.cos(a) * r * .1,
                            y + Math.sin(a) * r * .09,
                            x + Math.cos(a) * r,
                            y + Math.sin(a) * r * .88,
                            r * (petals > 6 ? .42 : .66),
                            .02),
                    false);
        }
        if (fine) {
            s.fill(
                    Outlines.moved(all, -s.lightX() * r * .06, -s.lightY() * r * .1),
                    Rgb.mix(rgb, 0x6a3a7a, .35),
                    shade + .3);
        }
        s.form(all, rgb, shade - .4, shade + .25);
        s.ball(Outlines.ellipse(x, y, r * .3, r * .27), rgb == 0xffd45c ? 0xd98a3a : 0xffcf52, shade - .5, shade + .45);
    }

    /** A stem with two leaves. */
    public static void stem(Sketch s, double x0, double y0, double x1, double y1, double width, double shade) {
        double mx = (x0 + x1) / 2 + (x0 - x1) * .2;
        double my = (y0 + y1) / 2;
        s.line(Outlines.curve(x0, y0, mx, my, x1, y1), width, STEM, shade + .2);
        double l = Math.hypot(x1 - x0, y1 - y0) * .34;
        s.form(Outlines.leaf(mx, my - l * .5, mx - l * .7, my + l * .35, l * .26, .1), STEM, shade - .2, shade + .4);
        s.form(Outlines.leaf(mx, my - l * .8, mx + l * .75, my + l * .1, l * .26, -.1), STEM, shade - .2, shade + .4);
    }

    private static void bed(Sketch s, int[] colours) {
        for (int i = 0; i < 16; i++) {
            double x = s.about(48);
            Blades.blade(s, x, -1, s.between(20, 46), s.about(14), 4.5, STEM, .5, -.1);
        }
        int n = 15;
        for (int i = 0; i < n; i++) {
            double x = -46 + 92.0 * (i + .5) / n + s.about(4);
            double y = s.between(36, 86) * (1 - Math.abs(x) / 130);
            stem(s, x * .8, 0, x, y, 1.3, 0);
        }
        for (int i = 0; i < n; i++) {
            double x = s.about(48);
            head(s, x, s.between(30, 90) * (1 - Math.abs(x) / 140), s.between(6, 10), s.pick(colours), 0);
        }
    }

    private static void single(Sketch s, int colour) {
        stem(s, 0, -1, 2, 76, 2.4, 0);
        head(s, 2, 77, 20, colour, 0);
    }

    private static void lavender(Sketch s) {
        for (int i = 0; i < 15; i++) {
            double x = -30 + 60 * (i + .5) / 15;
            double tip = x * 1.25 + s.about(3);
            double top = s.between(72, 97);
            s.line(Outlines.curve(x * .5, -1, x * .8, 40, tip, top), 1.1, 0x6f9a6a, .25);
            for (double v = top; v > top - 34; v -= 4.2) {
                double r = 3.4 - Math.abs(v - top + 15) * .07;
                double at = tip - (tip - x * .8) * (top - v) / (top - 40) * .6;
                s.ball(
                        Outlines.blob(at, v, r, r * .8, 6, .2, s.random()),
                        s.pick(0x9a7fe0, 0x8468c8, 0xb59af0),
                        -.5,
                        .45);
            }
        }
    }

    private static void tulips(Sketch s) {
        int[] colours = {0xf2557b, 0xf79a3e, 0xf6d04d, 0xd94a6a, 0xf28fb0};
        for (int i = 0; i < 9; i++) {
            double x = -36 + 72 * (i + .5) / 9;
            double lean = s.about(5);
            double top = s.between(62, 84);
            s.line(Outlines.curve(x, -1, x + lean * .2, top * .5, x + lean, top), 2.1, STEM, .2);
            s.form(Outlines.leaf(x, 0, x - 9 - s.between(0, 5), top * .72, 5, .12), STEM, -.3, .4);
            s.form(Outlines.leaf(x, 0, x + 9 + s.between(0, 5), top * .62, 5, -.12), 0x3f7d3a, -.2, .5);
            tulip(s, x + lean, top - 2, .62, -lean * 2, colours[s.random().nextInt(colours.length)]);
        }
    }

    /** A closed tulip; at scale 1 it is about 30 high, its foot in the point. */
    public static void tulip(Sketch s, double x, double y, double scale, double degrees, int rgb) {
        s.at(x, y, scale, degrees, t -> {
            Path2D cup = Outlines.smooth(-9, 8, -11, 20, -7, 30, 0, 27, 7, 30, 11, 20, 9, 8, 0, 0);
            t.form(cup, rgb, -.15, .45);
            t.form(
                    Outlines.smooth(-9, 8, -11.4, 20, -7.6, 31, -2, 22, -1.6, 8, -4, 2),
                    Rgb.mix(rgb, 0x8a1f5a, .25),
                    -.1,
                    .5);
            t.form(
                    Outlines.smooth(9, 8, 11.4, 20, 7.6, 31, 2, 22, 1.6, 8, 4, 2),
                    Rgb.mix(rgb, 0x8a1f5a, .12),
                    -.2,
                    .42);
            t.form(
                    Outlines.smooth(0, 1, -5.4, 10, -4.4, 23, 0, 31, 4.4, 23, 5.4, 10),
                    Rgb.mix(rgb, 0xffffff, .16),
                    -.5,
                    .2);
            t.line(Outlines.curve(0, 5, .5, 16, 0, 27), .5, Rgb.mix(rgb, 0x8a1f5a, .3), 0, .45);
        });
    }

    /** An open rose seen from the front, {@code r} from its middle to its rim. */
    public static void rose(Sketch s, double x, double y, double r, int rgb) {
        int deep = Rgb.mix(rgb, 0x4a0a2a, .45);
        s.fill(Outlines.disc(x, y - r * .04, r * 1.02), deep, .35);
        for (int i = 0; i < 5; i++) {
            double a = Math.toRadians(90 + 72 * i + 20);
            s.form(
                    Outlines.ellipse(x + Math.cos(a) * r * .44, y + Math.sin(a) * r * .42, r * .62, r * .58),
                    rgb,
                    -.25,
                    .5);
        }
        for (int i = 0; i < 3; i++) {
            double a = Math.toRadians(30 + 120 * i);
            s.fill(Outlines.ellipse(x + Math.cos(a) * r * .2, y + Math.sin(a) * r * .2, r * .47, r * .44), deep, .25);
            s.form(
                    Outlines.ellipse(x + Math.cos(a) * r * .2, y + Math.sin(a) * r * .2 + r * .05, r * .45, r * .40),
                    rgb,
                    -.35,
                    .35);
        }
        s.form(Outlines.disc(x, y, r * .34), deep, .0, .5);
        s.form(Outlines.ellipse(x, y + r * .05, r * .29, r * .26), rgb, -.4, .2);
        s.line(
                Outlines.curve(
                        x - r * .1,
                        y,
                        x,
                        y - r * .1,
                        x + r * .12,
                        y + r * .04,
                        x,
                        y + r * .18,
                        x - r * .2,
                        y + r * .06),
                r * .06,
                deep,
                .3);
    }

    private static void sunflower(Sketch s) {
        s.line(Outlines.curve(0, -1, 3, 36, 0, 74), 3, 0x57964a, .2);
        s.form(Outlines.leaf(2, 26, -20, 42, 8, .15), 0x57964a, -.3, .4);
        s.form(Outlines.leaf(2, 34, 22, 50, 8, -.15), 0x4f8a45, -.2, .5);
        s.at(0, 76, 1, 0, Flowers::sunflowerHead);
    }

    /** The head of a sunflower about the origin, 22.5 in radius. */
    public static void sunflowerHead(Sketch s) {
        for (int layer = 0; layer < 2; layer++) {
            for (int i = 0; i < 16; i++) {
                double a = 2 * Math.PI * (i + layer * .5) / 16;
                double r = layer == 0 ? 22.5 : 19.5;
                s.form(
                        Outlines.leaf(Math.cos(a) * 7, Math.sin(a) * 7, Math.cos(a) * r, Math.sin(a) * r, 3.6, .03),
                        layer == 0 ? 0xe8a12f : 0xffc83d,
                        -.3,
                        .3);
            }
        }
        s.ball(Outlines.disc(0, 0, 10.5), 0x7a4a2a, -.35, .6);
        for (int i = 0; i < 60; i++) {
            double a = i * 2.39996;
            double r = Math.sqrt(i / 60.0) * 9.4;
            s.veil(Outlines.disc(Math.cos(a) * r, Math.sin(a) * r, .62), 0xd99a4a, -.2, .6);
        }
    }

    private static void lotus(Sketch s) {
        pad(s, 0, 14, 62, 15);
        double[][] rows = {{5, 62, 92, .3}, {5, 44, 86, .1}, {3, 22, 76, -.12}};
        for (double[] row : rows) {
            int n = (int) row[0];
            for (int i = 0; i < n; i++) {
                double u = n == 1 ? 0 : -1 + 2.0 * i / (n - 1);
                double a = Math.toRadians(90 - u * row[1]);
                double l = row[2] * (1 - .18 * Math.abs(u));
                Path2D petal = Outlines.leaf(u * 5, 16, Math.cos(a) * l * .66, 16 + Math.sin(a) * l * .86, 15, u * .06);
                s.blend(
                        petal,
                        0xffe6f0,
                        row[3] - .35,
                        0xf29ac0,
                        row[3] + .15,
                        0,
                        16,
                        Math.cos(a) * l * .6,
                        16 + Math.sin(a) * l * .8);
            }
        }
    }

    private static void pads(Sketch s) {
        for (int i = 0; i < 5; i++) {
            double x = -120 + 240 * (i + .5) / 5 + s.about(14);
            double r = s.between(24, 42);
            pad(s, x, i % 2 == 0 ? 28 : 64, r, r * .4);
        }
    }

    private static void pad(Sketch s, double x, double y, double rx, double ry) {
        s.soft(x, y - ry * .2, rx * 1.12, ry * 1.15, 0x12303f, .7, .5);
        double cut = s.between(.1, .5);
        Arc2D arc = new Arc2D.Double(x - rx, y - ry, 2 * rx, 2 * ry, Math.toDegrees(cut), 338, Arc2D.PIE);
        s.form(arc, s.pick(0x5f9a5a, 0x6fa862, 0x4f8f62), -.4, .4);
        for (int i = 0; i < 7; i++) {
            double a = cut + .6 + i * .78;
            s.line(
                    Outlines.polyline(x, y, x + Math.cos(a) * rx * .8, y - Math.sin(a) * ry * .8),
                    rx * .014,
                    0xa9d08a,
                    -.1,
                    .4);
        }
    }
}
