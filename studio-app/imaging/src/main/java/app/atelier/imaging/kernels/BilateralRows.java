package app.atelier.imaging.kernels;

/**
 * The pass of {@link BilateralMeans}. It allocates nothing; the vector and the scalar form give the same bits, for which
 * both take the same steps to e^x: a power of two and a Taylor series of degree 4, off by at most 1 in 20,000.
 */
sealed interface BilateralRows permits VectorBilateralRows, ScalarBilateralRows {
    /** Below this power of two a weight counts for nothing, and is kept from becoming a denormal number. */
    float LEAST = -100;

    /** Adding and subtracting it rounds to a whole number, which then lies in the lowest bits. */
    float WHOLE = 0x1.8p23f;

    float C1 = (float) Math.log(2);
    float C2 = C1 * C1 / 2;
    float C3 = C1 * C2 / 3;
    float C4 = C1 * C3 / 4;

    /** The form that belongs to a form of {@link Rows}. */
    static BilateralRows like(Rows rows) {
        return rows == Rows.scalar() ? ScalarBilateralRows.INSTANCE : Preferred.ROWS;
    }

    /**
     * Weighted means of three planes that lie {@code stride} apart: a neighbour {@code taps[k]} away counts
     * {@code 2^(steepness·d² + logs[k])} with d the distance of its colour.
     *
     * @param at where the row begins in the first plane
     * @param steepness below 0
     * @param out three planes {@code apart}, from their first number on
     */
    void means(
            float[] planes,
            int at,
            int stride,
            int[] taps,
            float[] logs,
            float steepness,
            float[] out,
            int apart,
            int count);

    /** Holds the choice, so that the vector classes are only loaded where their module is. */
    final class Preferred {
        private static final BilateralRows ROWS = PackedRows.preferred() == PackedRows.scalar()
                ? ScalarBilateralRows.INSTANCE
                : new VectorBilateralRows();

        private Preferred() {}
    }
}
