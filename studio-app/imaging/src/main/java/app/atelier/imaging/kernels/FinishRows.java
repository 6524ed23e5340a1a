package app.atelier.imaging.kernels;

import org.jspecify.annotations.Nullable;

/**
 * The end of many adjustments in one pass: a matrix, vibrance, and packed opaque pixels, which are written while the next
 * are computed. Allocates nothing; the vector and the scalar form give the same bits, which are those of
 * {@link PointRows#matrix}, {@link PointRows#vibrance} and {@link Rows#packOpaque} one after the other, but for what is
 * not a number.
 */
public sealed interface FinishRows permits VectorFinishRows, ScalarFinishRows {

    /** The form that belongs to a form of {@link Rows}. */
    static FinishRows like(Rows rows) {
        return rows == Rows.scalar() ? ScalarFinishRows.INSTANCE : Preferred.ROWS;
    }

    /**
     * Packs three rows of 0…1, rounding to the nearest; what lies outside in the end is cut.
     *
     * @param matrix twelve coefficients as in {@link PointRows#matrix}; null for none
     * @param vibrance as in {@link PointRows#vibrance}; 0 for none
     */
    void finish(
            float[] r,
            float[] g,
            float[] b,
            int from,
            float @Nullable [] matrix,
            float vibrance,
            int[] argb,
            int at,
            int count);

    /** Holds the choice, so that the vector classes are only loaded where their module is. */
    final class Preferred {
        private static final FinishRows ROWS =
                Rows.preferred() == Rows.scalar() ? ScalarFinishRows.INSTANCE : new VectorFinishRows();

        private Preferred() {}
    }
}
