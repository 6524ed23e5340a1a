package app.atelier.generation.composer.colour;

import app.atelier.imaging.colour.HexColour;

/**
 * Arithmetic on packed sRGB colours, {@code 0xRRGGBB}; a component runs 0..255 packed and 0..1 as a number. Mixing happens in
 * gamma-encoded space on purpose: the composer's recipe was found there.
 */
public final class Rgb {
    public static final int WHITE = 0xffffff;
    public static final int BLACK = 0;

    private Rgb() {}

    public static double red(int rgb) {
        return (rgb >> 16 & 255) / 255.0;
    }

    public static double green(int rgb) {
        return (rgb >> 8 & 255) / 255.0;
    }

    public static double blue(int rgb) {
        return (rgb & 255) / 255.0;
    }

    /** Packs components of 0..1; what lies outside is clipped. */
    public static int of(double red, double green, double blue) {
        return component(red) << 16 | component(green) << 8 | component(blue);
    }

    /** Reads {@code #rrggbb}. */
    public static int parse(String hex) {
        return HexColour.rgb(hex);
    }

    /** {@code a(1-t) + b·t}; t is not clipped, the result is. */
    public static int mix(int a, int b, double t) {
        return of(
                red(a) + (red(b) - red(a)) * t,
                green(a) + (green(b) - green(a)) * t,
                blue(a) + (blue(b) - blue(a)) * t);
    }

    /** Component-wise product. */
    public static int multiply(int a, int b) {
        return of(red(a) * red(b), green(a) * green(b), blue(a) * blue(b));
    }

    /** Every component times the factor. */
    public static int scale(int a, double factor) {
        return of(red(a) * factor, green(a) * factor, blue(a) * factor);
    }

    /** {@code 1-(1-a)(1-b·strength)}. */
    public static int screen(int a, int b, double strength) {
        return of(
                1 - (1 - red(a)) * (1 - red(b) * strength),
                1 - (1 - green(a)) * (1 - green(b) * strength),
                1 - (1 - blue(a)) * (1 - blue(b) * strength));
    }

    /** Luminance weights of Rec. 709 on the encoded components, 0..1. */
    public static double luminance(int rgb) {
        return .2126 * red(rgb) + .7152 * green(rgb) + .0722 * blue(rgb);
    }

    /** The colour with an opacity of 0..1 as {@code 0xAARRGGBB}, not premultiplied. */
    public static int withAlpha(int rgb, double opacity) {
        return component(opacity) << 24 | rgb & 0xffffff;
    }

    private static int component(double value) {
        return (int) Math.round(Math.clamp(value, 0.0, 1.0) * 255);
    }
}
