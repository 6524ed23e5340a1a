package app.atelier.imaging.kernels;

import java.util.function.DoubleUnaryOperator;

/**
 * Odd functions with a straight toe, such as transfer functions of colour spaces, over rows of floats in place. No pass
 * allocates; the vector and the scalar form give the same bits.
 */
public sealed interface TransferRows permits VectorTransferRows, ScalarTransferRows {
    /** Bits of the mantissa that a table tells apart; between its entries values are read linearly. */
    int MANTISSA_BITS = 10;

    int SHIFT = 23 - MANTISSA_BITS;

    /** The fastest form that runs here. */
    static TransferRows preferred() {
        return Preferred.ROWS;
    }

    /** The plain form. */
    static TransferRows scalar() {
        return ScalarTransferRows.INSTANCE;
    }

    /** Applies a function to values {@code step} apart. */
    void apply(float[] row, int from, int count, int step, Function function);

    /**
     * A function of which f(−x) = −f(x).
     *
     * @param toe up to which size it is {@code slope} times the value
     * @param slope of the toe
     * @param first the upper bits of the table's first value, which is at most the toe
     * @param table from there to {@code top}, {@code 2^MANTISSA_BITS} entries for each doubling, and one more
     * @param top sizes from here on are given to {@code exact}
     * @param exact the function itself
     */
    record Function(float toe, float slope, int first, float[] table, float top, DoubleUnaryOperator exact) {
        /** @param begin a power of two, at most the toe */
        public static Function of(float toe, float slope, float begin, float top, DoubleUnaryOperator exact) {
            int first = Float.floatToRawIntBits(begin) >>> SHIFT;
            int last = Float.floatToRawIntBits(top) >>> SHIFT;
            float[] values = new float[last - first + 2];
            for (int i = 0; i < values.length; i++) {
                values[i] = (float) exact.applyAsDouble(Float.intBitsToFloat(first + i << SHIFT));
            }
            return new Function(toe, slope, first, values, top, exact);
        }
    }

    /** Made once, where vectors are there. */
    final class Preferred {
        private static final TransferRows ROWS =
                Rows.preferred() == Rows.scalar() ? ScalarTransferRows.INSTANCE : VectorTransferRows.create();

        private Preferred() {}
    }
}
