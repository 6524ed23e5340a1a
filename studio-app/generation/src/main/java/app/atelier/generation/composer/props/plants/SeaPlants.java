package app.atelier.generation.composer.props.plants;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Figure;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Plants and corals of the sea bed. */
public final class SeaPlants {

    private static final int[] CORALS = {0xff7a6b, 0xf2a04d, 0xe05f9a, 0xff8a5c, 0xb56fd0};

    private SeaPlants() {}

    public static List<Figure> figures() {
        return List.of(
                Figure.of(
                        "kelp", .42, Footing.SEABED, s -> kelp(s, 0, 0, 98, s.pick(0x2f9a7a, 0x3fa56a, 0x2a8a80), .1)),
                Figure.of("seaweed", .8, Footing.SEABED, SeaPlants::seaweed),
                Figure.of("coral", .95, Footing.SEABED, s -> coral(s, 0, 0, 1, s.pick(CORALS), 0)),
                Figure.of("fan-coral", 1.1, Footing.SEABED, SeaPlants::fan),
                Figure.of("tube-coral", .9, Footing.SEABED, SeaPlants::tubes),
                Figure.of("anemone", 1.2, Footing.SEABED, SeaPlants::anemone));
    }

    /** A waving stalk with leaves by turns. */
    public static void kelp(Sketch s, double x, double y, double height, int rgb, double shade) {
        double phase = s.between(0, 6);
        int n = 12;
        double[] stalk = new double[2 * (n + 1)];
        for (int i = 0; i <= n; i++) {
            double t = i / (double) n;
            stalk[2 * i] = x + (Math.sin(phase + t * 5) - Math.sin(phase)) * height * .055;
            stalk[2 * i + 1] = y - 1 + height * t * .96;
        }
        s.across(Outlines.strip(height * .028, height * .008, stalk), rgb, shade - .2, shade + .5);
        for (int i = 1; i <= n; i++) {
            int side = i % 2 == 0 ? 1 : -1;
            double l = height * .17 * (1.15 - .6 * i / n) * s.between(.85, 1.15);
            double px = stalk[2 * i];
            double py = stalk[2 * i + 1];
            s.form(
                    Outlines.leaf(px, py, px + side * l * .78, py + l * .55, l * .2, side * .2),
                    i % 3 == 0 ? Rgb.mix(rgb, 0xd0e07a, .2) : rgb,
                    shade - .35,
                    shade + .4);
        }
        double tipX = stalk[2 * n];
        s.form(
                Outlines.leaf(tipX, y + height * .93, tipX + s.about(4), y + height * 1.02, height * .03, 0),
                rgb,
                shade - .3,
                shade + .2);
    }

    private static void seaweed(Sketch s) {
        for (int i = 0; i < 9; i++) {
            double u = -1 + 2 * (i + .5) / 9;
            double h = s.between(50, 97) * (1 - .25 * Math.abs(u));
            double phase = s.between(0, 6);
            double[] xy = new double[14];
            for (int k = 0; k < 7; k++) {
                double t = k / 6.0;
                xy[2 * k] = u * 20 + u * 14 * t + Math.sin(phase + t * 4.6) * 5 * t;
                xy[2 * k + 1] = -1 + h * t;
            }
            s.fall(Outlines.strip(6.4, 1, xy), s.pick(0x3fa56a, 0x2f8f7a, 0x6ab05a), -.4, .55);
        }
    }

    /** A branching coral of thick rounded strokes, 100 high at scale 1. */
    public static void coral(Sketch s, double x, double y, double scale, int rgb, double shade) {
        long seed = s.random().nextLong();
        for (int layer = 0; layer < 3; layer++) {
            RandomGenerator same = new SplittableRandom(seed);
            double shift = layer == 0 ? -s.lightX() * 3.4 : layer == 2 ? s.lightX() * 1.3 : 0;
            double width = layer == 2 ? .42 : 1;
            double tone = shade + (layer == 0 ? .6 : layer == 1 ? .05 : -.45);
            s.at(x + shift * scale, y, scale, 0, t -> twig(t, same, 0, -2, 30, 90, 10.5, width, rgb, tone, 0));
        }
    }

    private static void twig(
            Sketch s,
            RandomGenerator same,
            double x,
            double y,
            double length,
            double degrees,
            double width,
            double thin,
            int rgb,
            double shade,
            int level) {
        double a = Math.toRadians(degrees);
        double ex = x + Math.cos(a) * length;
        double ey = y + Math.sin(a) * length;
        double bend = length * (same.nextDouble() - .5) * .3;
        s.line(
                Outlines.curve(x, y, (x + ex) / 2 - Math.sin(a) * bend, (y + ey) / 2 + Math.cos(a) * bend, ex, ey),
                width * thin,
                rgb,
                Math.clamp(shade - .1 * level, -1, 1));
        if (level == 3) {
            return;
        }
        int forks = level == 0 ? 3 : 2;
        for (int i = 0; i < forks; i++) {
            double turn = (i - (forks - 1) / 2.0) * 44 + (same.nextDouble() - .5) * 22;
            twig(
                    s,
                    same,
                    ex,
                    ey,
                    length * (.62 + .2 * same.nextDouble()),
                    degrees + turn,
                    width * .76,
                    thin,
                    rgb,
                    shade,
                    level + 1);
        }
    }

    private static void fan(Sketch s) {
        int rgb = s.pick(0xd96fb0, 0x9a6fd9, 0xf08a6a);
        var shape = Outlines.smooth(-4, 0, -30, 22, -50, 52, -42, 82, -14, 97, 18, 96, 44, 80, 50, 50, 30, 22, 4, 0);
        s.inside(shape, t -> t.form(shape, rgb, -.3, .5), t -> {
            for (int i = 0; i < 13; i++) {
                double a = Math.toRadians(14 + 152 * i / 12.0);
                t.line(
                        Outlines.curve(
                                0,
                                -2,
                                Math.cos(a) * 40,
                                Math.sin(a) * 48,
                                Math.cos(a) * 64 + s.about(4),
                                Math.sin(a) * 104),
                        1.7,
                        Rgb.mix(rgb, 0x5a1f6a, .35),
                        .25,
                        .8);
            }
            for (int i = 1; i < 8; i++) {
                double r = i * 13;
                double[] arc = new double[18];
                for (int k = 0; k < 9; k++) {
                    double a = Math.PI * k / 8;
                    arc[2 * k] = Math.cos(a) * r * .8 + s.about(1.6);
                    arc[2 * k + 1] = Math.sin(a) * r + s.about(1.6);
                }
                t.line(Outlines.curve(arc), .9, Rgb.mix(rgb, 0x5a1f6a, .3), .2, .55);
            }
        });
    }

    private static void tubes(Sketch s) {
        int rgb = s.pick(0xf2b05f, 0xc98af0, 0x6fc0d9);
        double[][] tubes = {
            {-26, 48, 9}, {26, 56, 10}, {-10, 82, 11}, {12, 94, 10}, {0, 58, 11}, {-32, 28, 8}, {34, 32, 8}
        };
        for (double[] tube : tubes) {
            double x = tube[0];
            double r = tube[2];
            s.across(
                    Outlines.strip(r * 1.5, r * 2, x * .45, -2, x * .8, tube[1] * .5, x, tube[1] - r * .3),
                    rgb,
                    -.35,
                    .6);
            s.form(Outlines.ellipse(x, tube[1] - r * .3, r, r * .36), Rgb.mix(rgb, 0xffffff, .3), -.4, .1);
            s.fill(Outlines.ellipse(x, tube[1] - r * .34, r * .66, r * .22), Rgb.mix(rgb, 0x3a1f4a, .6), .5);
        }
    }

    private static void anemone(Sketch s) {
        int rgb = s.pick(0xf58ab0, 0xf2c46a, 0xa98af0);
        s.across(
                Outlines.smooth(-30, -2, -36, 20, -30, 40, 0, 46, 30, 40, 36, 20, 30, -2),
                Rgb.mix(rgb, 0x7a3a6a, .4),
                -.2,
                .6);
        for (int i = 0; i < 26; i++) {
            double u = -1 + 2 * ((i * 7) % 26 + .5) / 26;
            double l = s.between(38, 58) * (1 - .3 * Math.abs(u));
            double ex = u * 52 + s.about(4);
            s.line(
                    Outlines.curve(u * 26, 36, u * 36, 36 + l * .5, ex, 38 + l),
                    5.4,
                    rgb,
                    .35 - .5 * (u * s.side() * .5 + .5) + s.about(.12));
            s.ball(Outlines.disc(ex, 38 + l, 3.6), Rgb.mix(rgb, 0xffffff, .45), -.5, .3);
        }
    }
}
