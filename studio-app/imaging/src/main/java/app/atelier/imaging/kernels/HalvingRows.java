package app.atelier.imaging.kernels;

/**
 * Halves packed pixels: each the mean of four, every channel rounded to the nearest, half way to the even number, as a
 * resampler in floats does it. Allocates nothing; the vector and the scalar form give the same bits.
 */
public sealed interface HalvingRows permits VectorHalvingRows, ScalarHalvingRows {

    /** The fastest form that runs here. */
    static HalvingRows preferred() {
        return Preferred.ROWS;
    }

    /** The plain form. */
    static HalvingRows scalar() {
        return ScalarHalvingRows.INSTANCE;
    }

    /**
     * Makes {@code count} pixels out of twice as many of two rows that begin at {@code upper} and {@code lower} of
     * {@code src}.
     */
    void halve(int[] src, int upper, int lower, int[] into, int at, int count);

    /** Holds the choice, so that the vector classes are only loaded where their module is. */
    final class Preferred {
        private static final HalvingRows ROWS =
                PackedRows.preferred() == PackedRows.scalar() ? ScalarHalvingRows.INSTANCE : new VectorHalvingRows();

        private Preferred() {}
    }
}
