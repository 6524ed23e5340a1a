package app.atelier.imaging.kernels;

/**
 * Passes over rows of floats. {@link #preferred()} gives the vector form where the machine and the JVM have it;
 * the scalar form gives the same bits, since both add in the same order with fused multiply-adds.
 *
 * <p>No pass allocates. Offsets and counts are in elements; callers keep them inside the arrays.
 */
public sealed interface Rows permits VectorRows, ScalarRows {

    /** The fastest form that runs here. */
    static Rows preferred() {
        return Preferred.ROWS;
    }

    /** The plain form, for machines without vectors and for tests. */
    static Rows scalar() {
        return ScalarRows.INSTANCE;
    }

    /**
     * {@code dst[at+x] = Σ weights[k] · src[offsets[k]+x]} for x below {@code count}: one output row of a
     * vertical convolution, with the offsets of the input rows (repeated at edges by the caller).
     */
    void vertical(float[] src, int[] offsets, float[] weights, int taps, float[] dst, int at, int count);

    /**
     * Four output rows of a vertical convolution at once, one after the other in {@code dst}: row j is the sum over k of
     * {@code shifted[k+3−j] · src[offsets[k]+x]}, where {@code shifted} are the weights with three zeros on each side.
     */
    void verticalFour(float[] src, int[] offsets, float[] shifted, int taps, float[] dst, int count);

    /**
     * Enlarges along a row by a power of two: {@code dst[at+x]} is the sum of three neighbours about sample
     * {@code from + x/factor}, weighted by {@code spline}: three rows of equal length, a multiple of the factor and of 64.
     */
    void spread(float[] src, int from, int factor, float[] spline, float[] dst, int at, int count);

    /** {@code dst[at+x] = Σ weights[k] · padded[from+x+k]}: a horizontal convolution over a row with its edges laid on. */
    void horizontal(float[] padded, int from, float[] weights, int taps, float[] dst, int at, int count);

    /** {@code dst[at+x] = a·left[la+x] + b·right[ra+x]}. */
    void mix(float[] left, int la, float a, float[] right, int ra, float b, float[] dst, int at, int count);

    /** {@code dst[at+x] += factor · src[from+x]}. */
    void add(float[] src, int from, float factor, float[] dst, int at, int count);

    /** {@code dst[at+x] *= src[from+x]}. */
    void multiply(float[] src, int from, float[] dst, int at, int count);

    /** {@code dst[at+x] = min(most, (v − threshold) · share · v)} for each v of {@code src} above the threshold, 0 for others. */
    void excess(float[] src, int from, float threshold, float share, float most, float[] dst, int at, int count);

    /** {@code dst[at+x] += min(1, amount · light[from+x]) · max(0, 1 − dst[at+x])}. */
    void screen(float[] light, int from, float amount, float[] dst, int at, int count);

    /** Unpacks premultiplied ARGB into four rows of 0…1, still premultiplied. */
    void unpack(int[] argb, int from, float[] r, float[] g, float[] b, float[] a, int at, int count);

    /** As {@link #unpack} without alpha. */
    void unpackOpaque(int[] argb, int from, float[] r, float[] g, float[] b, int at, int count);

    /** As {@link #unpackOpaque} through tables of 256 values for each channel: red, green, blue in one array. */
    void lookupOpaque(int[] argb, int from, float[] tables, float[] r, float[] g, float[] b, int at, int count);

    /** As {@link #pack} of rows whose alpha is 1. */
    void packOpaque(float[] r, float[] g, float[] b, int from, int[] argb, int at, int count);

    /** Packs premultiplied rows into ARGB: alpha clamped to 0…1, colours to 0…alpha, rounded to the nearest of 255. */
    void pack(float[] r, float[] g, float[] b, float[] a, int from, int[] argb, int at, int count);

    /** Of three rows of one plane, column by column, the least, the middle and the largest value. */
    void sortColumns(
            float[] src, int up, int mid, int low, float[] least, float[] middle, float[] most, int at, int count);

    /** The median of nine out of sorted columns {@code at+x−1…at+x+1} (Devillard 1998). */
    void medianOfColumns(float[] least, float[] middle, float[] most, int at, float[] dst, int dstAt, int count);

    /** Unpacks premultiplied ARGB into four floats a pixel: red, green, blue, alpha of 0…1. */
    void interleave(int[] argb, int from, float[] rgba, int at, int count);

    /**
     * Sums of pixels of four floats: output pixel i is the sum over k of {@code weights[i·taps+k]} times pixel
     * {@code first[i] − left + k} of the source.
     */
    void gather(float[] rgba, int left, int[] first, float[] weights, int taps, float[] dst, int count);

    /** As {@link #gather} for two rows, the second {@code stride} pixels on; its results follow those of the first. */
    void gatherTwo(float[] rgba, int stride, int left, int[] first, float[] weights, int taps, float[] dst, int count);

    /** Holds the choice, so that the vector classes are only loaded where their module is. */
    final class Preferred {
        private static final Rows ROWS = choose();

        private Preferred() {}

        private static Rows choose() {
            boolean vectors =
                    ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
            return vectors ? VectorRows.create() : ScalarRows.INSTANCE;
        }
    }
}
