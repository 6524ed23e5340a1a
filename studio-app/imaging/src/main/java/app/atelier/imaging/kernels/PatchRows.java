package app.atelier.imaging.kernels;

/** The passes of {@link PatchMeans}. They allocate nothing; the vector and the scalar form give the same bits. */
sealed interface PatchRows permits VectorPatchRows, ScalarPatchRows {

    /** The form that belongs to a form of {@link Rows}. */
    static PatchRows like(Rows rows) {
        return rows == Rows.scalar() ? ScalarPatchRows.INSTANCE : Preferred.ROWS;
    }

    /** {@code dst[at+x] = (plane[a+x] − plane[b+x])²}. */
    void squares(float[] plane, int a, int b, float[] dst, int at, int count);

    /**
     * Adds neighbours, weighted by 1/(1 + steepness·d)⁴ with d the sum of five columns {@code at+x−2…at+x+2}: to three
     * planes of sums, {@code apart} apart, what lies in three planes from {@code from} on, {@code stride} apart; to a fourth
     * the weight.
     *
     * @param steepness 0 or more
     */
    void weigh(
            float[] columns,
            int at,
            float steepness,
            float[] planes,
            int from,
            int stride,
            float[] sums,
            int to,
            int apart,
            int count);

    /** Holds the choice, so that the vector classes are only loaded where their module is. */
    final class Preferred {
        private static final PatchRows ROWS =
                PackedRows.preferred() == PackedRows.scalar() ? ScalarPatchRows.INSTANCE : new VectorPatchRows();

        private Preferred() {}
    }
}
