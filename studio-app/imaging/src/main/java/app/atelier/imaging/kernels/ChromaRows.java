package app.atelier.imaging.kernels;

import java.lang.foreign.MemorySegment;

/**
 * Rows of luma and chroma at half the resolution both ways to opaque ARGB (JFIF 1.02): chroma between two samples is
 * three quarters of the nearer and one of the farther one, along each axis, in whole numbers as libjpeg does it. No
 * pass allocates; the vector and the scalar form give the same bits.
 */
public sealed interface ChromaRows permits VectorChromaRows, ScalarChromaRows {
    /** The fastest form that runs here. */
    static ChromaRows preferred() {
        return Preferred.ROWS;
    }

    /** The plain form. */
    static ChromaRows scalar() {
        return ScalarChromaRows.INSTANCE;
    }

    /**
     * Three times the nearer row and once the farther one, less four times 128; {@code sums} gets one more on each side, as
     * the outermost, so it holds {@code count + 2}.
     */
    void sums(MemorySegment plane, long near, long far, int[] sums, int count);

    /** One row of pixels out of luma and the {@link #sums} of both chromas. */
    void row(MemorySegment luma, long from, int[] blueSums, int[] redSums, int[] argb, int at, int count);

    /** Holds the choice, so that the vector classes are only loaded where their module is. */
    final class Preferred {
        private static final ChromaRows ROWS = choose();

        private Preferred() {}

        private static ChromaRows choose() {
            boolean vectors =
                    ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
            return vectors ? VectorChromaRows.create() : ScalarChromaRows.INSTANCE;
        }
    }
}
