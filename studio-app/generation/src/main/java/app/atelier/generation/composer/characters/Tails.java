package app.atelier.generation.composer.characters;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.props.vector.Outlines;
import java.awt.geom.Path2D;

/** Tails of all kinds, to the right of their root. */
final class Tails {

    private static final double[] BUSHY = {-8, -4, 20, -8, 44, 6, 54, 32, 50, 58, 38, 84};
    private static final double[] THIN = {-6, -6, 18, -10, 36, 4, 40, 28, 34, 46, 44, 60};
    private static final double[] LONG = {-6, -6, 22, -12, 46, 0, 56, 28, 44, 50, 28, 44, 32, 32};
    private static final double[] UP = {-6, -4, 14, 2, 26, 18, 30, 38};
    private static final double[] TUFT = {-6, -6, 22, -12, 44, 2, 50, 28, 46, 46};
    private static final double[] PINK = {-6, -8, 22, -14, 46, -6, 54, 14, 46, 30, 56, 44};

    private Tails() {}

    static void draw(Ink ink, Look look, double x, double y, double size) {
        switch (look.tail()) {
            case "bushy" -> bushy(ink, look, ribbon(BUSHY, x, y, size, 14, 23, 34, 39, 33, 20, 2), size);
            case "ringed" -> ringed(ink, look, ribbon(BUSHY, x, y, size, 14, 23, 34, 39, 33, 20, 2), .1, look.tip());
            case "striped" -> ringed(ink, look, ribbon(THIN, x, y, size, 15, 15, 14, 14, 13, 12), .09, look.dark());
            case "thin" ->
                ink.form(ribbon(THIN, x, y, size, 15, 15, 14, 14, 13, 12).shape(), look.fur());
            case "long" ->
                ink.form(ribbon(LONG, x, y, size, 12, 12, 12, 11, 10, 9).shape(), look.fur());
            case "pink" -> ink.form(ribbon(PINK, x, y, size, 9, 8, 7, 6, 5, 3).shape(), look.tip());
            case "up" -> up(ink, look, ribbon(UP, x, y, size, 16, 15, 13, 9));
            case "tuft" -> tuft(ink, look, ribbon(TUFT, x, y, size, 10, 9, 8, 7, 7), size);
            case "puff" ->
                ink.form(
                        Outlines.ellipse(x + 9 * size, y - 4 * size, 15 * size, 14 * size),
                        Rgb.mix(look.fur(), 0xffffff, .45));
            case "stub" -> ink.form(Outlines.ellipse(x + 5 * size, y - 2 * size, 11 * size, 10 * size), look.fur());
            case "curl" -> curl(ink, look, x, y, size);
            default -> {}
        }
    }

    private static Ribbon ribbon(double[] points, double x, double y, double size, double... widths) {
        double[] xy = new double[points.length];
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = x + points[i] * size;
            xy[i + 1] = y - points[i + 1] * size;
        }
        double[] w = widths.clone();
        for (int i = 0; i < w.length; i++) {
            w[i] *= size;
        }
        return new Ribbon(xy, w);
    }

    private static void bushy(Ink ink, Look look, Ribbon tail, double size) {
        Path2D shape = tail.shape();
        ink.form(shape, look.fur());
        double[] p = tail.at(.68);
        double w = 30 * size;
        double[] zigzag = new double[2 * 9];
        for (int i = 0; i < 7; i++) {
            double across = w * (1 - 2 * i / 6.0);
            double along = (i % 2 == 1 ? 8 : -4) * size;
            zigzag[2 * i] = p[0] - p[3] * across + p[2] * along;
            zigzag[2 * i + 1] = p[1] + p[2] * across + p[3] * along;
        }
        double far = 80 * size;
        zigzag[14] = p[0] + p[3] * 2 * w + p[2] * far;
        zigzag[15] = p[1] - p[2] * 2 * w + p[3] * far;
        zigzag[16] = p[0] - p[3] * 2 * w + p[2] * far;
        zigzag[17] = p[1] + p[2] * 2 * w + p[3] * far;
        ink.form(Outlines.common(shape, Outlines.polygon(zigzag)), look.tip(), .3, .4);
    }

    private static void ringed(Ink ink, Look look, Ribbon tail, double ring, int rgb) {
        Path2D shape = tail.shape();
        ink.form(shape, look.fur());
        Ribbon wide = tail.wider(6);
        for (double t : new double[] {.26, .46, .66, .86}) {
            Path2D band = wide.part(t, t < .8 ? t + ring : 1, false, false);
            ink.form(Outlines.common(shape, band), rgb, .25, .3);
        }
    }

    private static void up(Ink ink, Look look, Ribbon tail) {
        Path2D shape = tail.shape();
        ink.form(shape, look.fur());
        if (Look.differ(look.tip(), look.fur())) {
            ink.form(Outlines.common(shape, tail.wider(6).part(.62, 1, false, true)), look.tip(), .3, .3);
        }
    }

    private static void tuft(Ink ink, Look look, Ribbon tail, double size) {
        ink.form(tail.shape(), look.fur());
        double[] p = tail.at(1);
        ink.form(
                Outlines.leaf(
                        p[0] - p[2] * 10 * size,
                        p[1] - p[3] * 10 * size,
                        p[0] + p[2] * 24 * size,
                        p[1] + p[3] * 24 * size,
                        17 * size,
                        0),
                look.tip());
    }

    private static void curl(Ink ink, Look look, double x, double y, double size) {
        double[] points = {-4, 0, 10, 0, 18, 8, 12, 16, 5, 10, 14, 2, 26, 6};
        double[] xy = new double[points.length];
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = x + points[i] * size;
            xy[i + 1] = y - points[i + 1] * size;
        }
        Path2D line = Outlines.curve(xy);
        ink.line(line, Ink.shade(look.fur(), .5), 7 * size, 1);
        ink.line(line, Ink.light(look.fur(), .2), 4 * size, 1);
    }
}
