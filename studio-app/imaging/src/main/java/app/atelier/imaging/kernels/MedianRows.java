package app.atelier.imaging.kernels;

/**
 * Passes for the median of 3 × 3 of packed pixels, all four channels of many pixels at once. Sorted columns lie in one
 * array as six rows {@code stride} apart: the least, the middle and the largest values around one row of pixels, then
 * those around the next one. No pass allocates; the vector and the scalar form give the same bits.
 */
sealed interface MedianRows permits VectorMedianRows, ScalarMedianRows {

    /** The form that belongs to a form of {@link Rows}. */
    static MedianRows like(Rows rows) {
        return rows == Rows.scalar() ? ScalarMedianRows.INSTANCE : Preferred.ROWS;
    }

    /**
     * Sorts each column of the three rows around {@code first} and of the three around {@code second}, the row below it:
     * the two have two rows in common.
     *
     * @param above where the row above {@code first} begins
     * @param below where the row below {@code second} begins
     */
    void sortColumns(
            int[] src, int above, int first, int second, int below, int[] sorted, int at, int stride, int count);

    /** The median of nine out of three rows of sorted columns {@code at+x−1…at+x+1}, channel by channel (Devillard 1998). */
    void medianOfColumns(int[] sorted, int at, int stride, int[] dst, int to, int count);

    /** Holds the choice, so that the vector classes are only loaded where their module is. */
    final class Preferred {
        private static final MedianRows ROWS =
                PackedRows.preferred() == PackedRows.scalar() ? ScalarMedianRows.INSTANCE : new VectorMedianRows();

        private Preferred() {}
    }
}
