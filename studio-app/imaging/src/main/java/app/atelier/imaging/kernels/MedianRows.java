package app.atelier.imaging.kernels;

/**
 * Passes for the median of 3 × 3 of packed pixels, all four channels of many pixels at once. The vector and the scalar
 * form give the same bits.
 */
sealed interface MedianRows permits VectorMedianRows, ScalarMedianRows {

    /** The form that belongs to a form of {@link Rows}. */
    static MedianRows like(Rows rows) {
        return rows == Rows.scalar() ? ScalarMedianRows.INSTANCE : Preferred.ROWS;
    }

    /**
     * The medians around two rows of pixels, one below the other, channel by channel (Devillard 1998): the two have two of
     * their three rows in common. Reads one pixel more on each side.
     *
     * @param above where the row above {@code first} begins
     * @param below where the row below {@code second} begins
     * @param upper where the result for {@code first} goes
     * @param lower where the result for {@code second} goes; in the same place as {@code upper} it does not count
     */
    void twoRows(int[] src, int above, int first, int second, int below, int[] dst, int upper, int lower, int count);

    /** Holds the choice, so that the vector classes are only loaded where their module is. */
    final class Preferred {
        private static final MedianRows ROWS =
                PackedRows.preferred() == PackedRows.scalar() ? ScalarMedianRows.INSTANCE : new VectorMedianRows();

        private Preferred() {}
    }
}
