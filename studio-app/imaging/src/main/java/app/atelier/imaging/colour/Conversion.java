package app.atelier.imaging.colour;

import app.atelier.imaging.kernels.PointRows;

/**
 * Takes rows of floats from one colour space to another, in place: decoded to linear light, mixed by a matrix, encoded
 * again. Nothing is clipped: what the other gamut does not hold comes out below 0 or above 1. Allocates nothing.
 */
public final class Conversion {
    /** Pixels in turn are worked on in planes of so many, which vectors can work on. */
    private static final int PART = 256;

    private static final ThreadLocal<float[][]> PLANES = ThreadLocal.withInitial(() -> new float[4][PART]);
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
        m = new float[12];
        for (int i = 0; i < 9; i++) {
            m[i / 3 * 4 + i % 3] = (float) exact[i];
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
            PointRows.preferred().matrix(r, g, b, from, count, m);
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
            PointRows.preferred().unpremultiply(r, g, b, a, from, count);
        }
        straight(r, g, b, from, count);
        if (curved) {
            PointRows.preferred().premultiply(r, g, b, a, from, count);
        }
    }

    /** A row of four floats a pixel: red, green, blue, alpha, premultiplied. {@code from} is the first float's index. */
    public void interleaved(float[] rgba, int from, int count) {
        if (identity()) {
            return;
        }
        float[][] planes = PLANES.get();
        for (int done = 0; done < count; done += PART) {
            interleaved(
                    rgba, from + 4 * done, Math.min(PART, count - done), planes[0], planes[1], planes[2], planes[3]);
        }
    }

    private void interleaved(float[] rgba, int from, int count, float[] r, float[] g, float[] b, float[] a) {
        for (int i = 0, o = from; i < count; i++, o += 4) {
            r[i] = rgba[o];
            g[i] = rgba[o + 1];
            b[i] = rgba[o + 2];
            a[i] = rgba[o + 3];
        }
        premultiplied(r, g, b, a, 0, count);
        for (int i = 0, o = from; i < count; i++, o += 4) {
            rgba[o] = r[i];
            rgba[o + 1] = g[i];
            rgba[o + 2] = b[i];
        }
    }
}
