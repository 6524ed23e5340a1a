package app.atelier.imaging.kernels;

/**
 * Passes over rows of packed pixels: premultiplied ARGB of 8 bits. Planes beside them hold floats of 0 to 255, one
 * channel after the other {@code stride} apart: red, green, blue and, with four channels, alpha. No pass allocates;
 * the vector and the scalar form give the same bits.
 */
public sealed interface PackedRows permits VectorPackedRows, ScalarPackedRows {

    /** The fastest form that runs here. */
    static PackedRows preferred() {
        return Preferred.ROWS;
    }

    /** The plain form. */
    static PackedRows scalar() {
        return ScalarPackedRows.INSTANCE;
    }

    /** The form that belongs to a form of {@link Rows}. */
    static PackedRows like(Rows rows) {
        return rows == Rows.scalar() ? scalar() : preferred();
    }

    /** Packs planes, rounding to the nearest; with three channels the result is opaque. Values must be 0 to 255. */
    void pack(float[] planes, int at, int stride, int channels, int[] argb, int to, int count);

    /** As {@link #pack} of three channels whose values may lie beyond 0 to 255 and are cut to it. */
    void packLimited(float[] planes, int at, int stride, int[] argb, int to, int count);

    /** Unpacks the channel that begins at a bit. */
    void channel(int[] argb, int from, int bit, float[] plane, int at, int count);

    /**
     * Unsharp mask of the channel that begins at a bit, in place: {@code soft} becomes s + amount·(s − soft) where they differ
     * by more than the threshold (of 255), else s; cut to 0…alpha.
     */
    void unsharp(int[] argb, int from, int bit, float amount, float threshold, float[] soft, int at, int count);

    /** Unsharp mask of three channels of opaque pixels without a threshold, packed: as {@link #unsharp} and {@link #pack}. */
    void unsharpOpaque(
            int[] argb, int from, float amount, float[] soft, int at, int stride, int[] result, int to, int count);

    /**
     * Several rows, each the sum of the same three rows of planes by weights of its own, packed as by {@link #pack}: row j is
     * the sum over k of {@code weights[k·phases + j]} times the planes at {@code offsets[k]}, and goes to {@code to + j·pitch}.
     */
    void mixThree(
            float[] planes,
            int[] offsets,
            int stride,
            int channels,
            float[] weights,
            int rows,
            int[] argb,
            int to,
            int pitch,
            int count);

    /** Source over what is below, which may be the result itself: d = s + b·(255 − sa)/255, rounded. */
    void over(int[] src, int from, int[] below, int under, int[] dst, int at, int count);

    /** Source screened over what is below, which may be the result itself: d = s + b − s·b/255, rounded, alike for alpha. */
    void screen(int[] src, int from, int[] below, int under, int[] dst, int at, int count);

    /** Source multiplied over what is below, which must be opaque: d = (b·(255 − sa) + s·b)/255, rounded. */
    void multiply(int[] src, int from, int[] below, int under, int[] dst, int at, int count);

    /**
     * Sums of each column, two channels of 16 bits in an int (red and blue, alpha and green): the middle half of the rows
     * three times, the first and the last quarter once. At most 128 rows, that the sums fit.
     *
     * @param offsets where the rows begin, a multiple of four
     */
    void sumColumns(int[] argb, int[] offsets, int[] redBlue, int[] alphaGreen, int at, int count);

    /**
     * Weighted sums of rows, packed: {@code Σ weights[k] · pixel[offsets[k]+x]} into four floats a pixel: blue, green, red,
     * alpha.
     */
    void vertical(int[] argb, int[] offsets, float[] weights, int taps, float[] bgra, int count);

    /**
     * As {@link #vertical}, two results from the same rows: the second, with the weights from {@code taps} on, begins at
     * {@code 4·stride}.
     */
    void verticalTwo(int[] argb, int[] offsets, float[] weights, int taps, float[] bgra, int stride, int count);

    /**
     * Weighted sums of the channel that begins at a bit, for four rows of results at once: result j at x is the sum over k of
     * {@code shifted[k+3−j]} times the channel at {@code offsets[k]+from+x}, and goes to {@code at + j·stride + x}.
     *
     * @param offsets where the rows begin, three more than there are weights
     * @param shifted the weights with three zeros on each side
     */
    void verticalFour(
            int[] argb, int[] offsets, int from, int bit, float[] shifted, float[] dst, int at, int stride, int count);

    /**
     * Sums of an even number of rows with symmetric weights, as planes: at x the sum over k of {@code weights[k]} times the
     * channel at {@code offsets[k]+from+x} and the one as far from the end.
     *
     * @param offsets where the rows begin, twice as many as there are weights
     */
    void verticalPairs(
            int[] argb,
            int[] offsets,
            int from,
            float[] weights,
            int channels,
            float[] planes,
            int at,
            int stride,
            int count);

    /** Packs four floats a pixel (blue, green, red, alpha), cutting alpha to 0…255 and colours to 0…alpha. */
    void packCut(float[] bgra, int from, int[] argb, int to, int count);

    /** Holds the choice, so that the vector classes are only loaded where their module is. */
    final class Preferred {
        private static final PackedRows ROWS = choose();

        private Preferred() {}

        private static PackedRows choose() {
            boolean vectors =
                    ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
            return vectors ? VectorPackedRows.create() : ScalarPackedRows.INSTANCE;
        }
    }
}
