package app.atelier.imaging.colour;

/**
 * Takes rows of floats from one colour space to another, in place: decoded to linear light, mixed by a matrix, encoded
 * again. Nothing is clipped: what the other gamut does not hold comes out below 0 or above 1. Allocates nothing.
 */
public final class Conversion {
    private static final Conversion[][] ALL = all();

    private final boolean decode;
    private final float[] m;
    private final boolean mix;
    private final boolean encode;

    private Conversion(ColourSpace from, ColourSpace to) {
        mix = from.primaries() != to.primaries();
        boolean same = !mix && from.linear() == to.linear();
        decode = !same && !from.linear();
        encode = !same && !to.linear();
        double[] exact = from.primaries().to(to.primaries());
        m = new float[9];
        for (int i = 0; i < 9; i++) {
            m[i] = (float) exact[i];
        }
    }

    public static Conversion between(ColourSpace from, ColourSpace to) {
        return ALL[from.ordinal()][to.ordinal()];
    }

    private static Conversion[][] all() {
        ColourSpace[] spaces = ColourSpace.values();
        Conversion[][] all = new Conversion[spaces.length][spaces.length];
        for (ColourSpace from : spaces) {
            for (ColourSpace to : spaces) {
                all[from.ordinal()][to.ordinal()] = new Conversion(from, to);
            }
        }
        return all;
    }

    /** Whether nothing would change. */
    public boolean identity() {
        return !decode && !mix && !encode;
    }

    /** Rows of colour that is not premultiplied. */
    public void straight(float[] r, float[] g, float[] b, int from, int count) {
        if (identity()) {
            return;
        }
        if (decode) {
            Transfer.toLinear(r, from, count, 1);
            Transfer.toLinear(g, from, count, 1);
            Transfer.toLinear(b, from, count, 1);
        }
        if (mix) {
            for (int i = from; i < from + count; i++) {
                float x = r[i];
                float y = g[i];
                float z = b[i];
                r[i] = m[0] * x + m[1] * y + m[2] * z;
                g[i] = m[3] * x + m[4] * y + m[5] * z;
                b[i] = m[6] * x + m[7] * y + m[8] * z;
            }
        }
        if (encode) {
            Transfer.toEncoded(r, from, count, 1);
            Transfer.toEncoded(g, from, count, 1);
            Transfer.toEncoded(b, from, count, 1);
        }
    }

    /** Rows of premultiplied colour; pixels of alpha 0 become 0. */
    public void premultiplied(float[] r, float[] g, float[] b, float[] a, int from, int count) {
        if (identity()) {
            return;
        }
        boolean curved = decode || encode;
        if (curved) {
            for (int i = from; i < from + count; i++) {
                float scale = a[i] > 0 ? 1 / a[i] : 0;
                r[i] *= scale;
                g[i] *= scale;
                b[i] *= scale;
            }
        }
        straight(r, g, b, from, count);
        if (curved) {
            for (int i = from; i < from + count; i++) {
                r[i] *= a[i];
                g[i] *= a[i];
                b[i] *= a[i];
            }
        }
    }

    /** A row of four floats a pixel: red, green, blue, alpha, premultiplied. {@code from} is the first float's index. */
    public void interleaved(float[] rgba, int from, int count) {
        if (identity()) {
            return;
        }
        int end = from + 4 * count;
        boolean curved = decode || encode;
        if (curved) {
            for (int o = from; o < end; o += 4) {
                float scale = rgba[o + 3] > 0 ? 1 / rgba[o + 3] : 0;
                rgba[o] *= scale;
                rgba[o + 1] *= scale;
                rgba[o + 2] *= scale;
            }
        }
        if (decode) {
            for (int c = 0; c < 3; c++) {
                Transfer.toLinear(rgba, from + c, count, 4);
            }
        }
        if (mix) {
            for (int o = from; o < end; o += 4) {
                float x = rgba[o];
                float y = rgba[o + 1];
                float z = rgba[o + 2];
                rgba[o] = m[0] * x + m[1] * y + m[2] * z;
                rgba[o + 1] = m[3] * x + m[4] * y + m[5] * z;
                rgba[o + 2] = m[6] * x + m[7] * y + m[8] * z;
            }
        }
        if (encode) {
            for (int c = 0; c < 3; c++) {
                Transfer.toEncoded(rgba, from + c, count, 4);
            }
        }
        if (curved) {
            for (int o = from; o < end; o += 4) {
                rgba[o] *= rgba[o + 3];
                rgba[o + 1] *= rgba[o + 3];
                rgba[o + 2] *= rgba[o + 3];
            }
        }
    }
}
