package app.atelier.imaging.kernels;

/**
 * Differences of the bytes of a row from what PNG's filters foretell of them (ISO 15948, section 9), for the two filters
 * that the compiler leaves scalar. No pass allocates; the vector and the scalar form give the same bytes.
 */
public sealed interface PredictorRows permits VectorPredictorRows, ScalarPredictorRows {

    /** The fastest form that runs here. */
    static PredictorRows preferred() {
        return Preferred.ROWS;
    }

    /** The plain form. */
    static PredictorRows scalar() {
        return ScalarPredictorRows.INSTANCE;
    }

    /** Filter 3: each byte less the mean of the one a pixel before it and the one above. */
    void average(byte[] row, byte[] up, byte[] out, int pixel);

    /** Filter 4: each byte less that of the pixels before it, above and above the one before that fits the slope best. */
    void paeth(byte[] row, byte[] up, byte[] out, int pixel);

    /** Sum of the absolute values of signed bytes. */
    long magnitude(byte[] row);

    /** Holds the choice, so that the vector classes are only loaded where their module is. */
    final class Preferred {
        private static final PredictorRows ROWS = PackedRows.preferred() == PackedRows.scalar()
                ? ScalarPredictorRows.INSTANCE
                : new VectorPredictorRows();

        private Preferred() {}
    }
}
