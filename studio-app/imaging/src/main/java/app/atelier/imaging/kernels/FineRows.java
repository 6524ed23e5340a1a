package app.atelier.imaging.kernels;

/**
 * Passes over rows of opaque pixels of 16 bits a channel, kept as small as that goes: red above green in an int, blue in
 * a short. Planes hold 0…1. No pass allocates; the vector and the scalar form give the same bits.
 */
public sealed interface FineRows permits VectorFineRows, ScalarFineRows {
    /** Values of a channel that {@link #lookup} tells apart. */
    int LEVELS = 4096;

    /** The form that belongs to a form of {@link Rows}. */
    static FineRows like(Rows rows) {
        return rows == Rows.scalar() ? ScalarFineRows.INSTANCE : Preferred.ROWS;
    }

    /** Packs three rows of 0…1, rounding to the nearest; what lies outside is cut. */
    void pack(float[] r, float[] g, float[] b, int from, int[] redGreen, short[] blue, int at, int count);

    /** Unpacks into three rows. */
    void unpack(int[] redGreen, short[] blue, int from, float[] r, float[] g, float[] b, int at, int count);

    /**
     * As {@link #unpack} through tables of {@value #LEVELS} values for each channel: red, green, blue in one array. The
     * upper twelve bits of a value are its place; {@link #middle} gives what an entry stands for.
     */
    void lookup(
            int[] redGreen, short[] blue, int from, float[] tables, float[] r, float[] g, float[] b, int at, int count);

    /** The value in the middle of those that share an entry of {@link #lookup}, 0…1. */
    static float middle(int entry) {
        return (entry * 16 + 7.5f) / 65535f;
    }

    /** Made once, where vectors are there. */
    final class Preferred {
        private static final FineRows ROWS =
                Rows.preferred() == Rows.scalar() ? ScalarFineRows.INSTANCE : VectorFineRows.create();

        private Preferred() {}
    }
}
