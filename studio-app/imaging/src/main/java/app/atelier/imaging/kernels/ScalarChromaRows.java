package app.atelier.imaging.kernels;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** The passes of {@link ChromaRows} in plain Java. */
final class ScalarChromaRows implements ChromaRows {
    static final ScalarChromaRows INSTANCE = new ScalarChromaRows();

    /** Coefficients of JFIF times 2^16. */
    static final int RED_OF_RED = 91881;

    static final int BLUE_OF_BLUE = 116130;
    static final int GREEN_OF_BLUE = -22554;
    static final int GREEN_OF_RED = -46802;
    static final int HALF = 1 << 15;

    private ScalarChromaRows() {}

    @Override
    public void sums(MemorySegment plane, long near, long far, int[] sums, int count) {
        sums(plane, near, far, sums, 0, count);
    }

    static void sums(MemorySegment plane, long near, long far, int[] sums, int from, int count) {
        for (int i = from; i < count; i++) {
            int close = plane.get(ValueLayout.JAVA_BYTE, near + i) & 255;
            int distant = plane.get(ValueLayout.JAVA_BYTE, far + i) & 255;
            sums[i + 1] = 3 * close + distant - 4 * 128;
        }
        sums[0] = sums[1];
        sums[count + 1] = sums[count];
    }

    @Override
    public void row(MemorySegment luma, long from, int[] blueSums, int[] redSums, int[] argb, int at, int count) {
        row(luma, from, blueSums, redSums, argb, at, 0, count);
    }

    static void row(
            MemorySegment luma, long from, int[] blueSums, int[] redSums, int[] argb, int at, int begin, int count) {
        for (int x = begin; x < count; x++) {
            int y = luma.get(ValueLayout.JAVA_BYTE, from + x) & 255;
            int i = x / 2 + 1;
            int beside = (x & 1) == 0 ? i - 1 : i + 1;
            int bias = (x & 1) == 0 ? 8 : 7;
            int cb = 3 * blueSums[i] + blueSums[beside] + bias >> 4;
            int cr = 3 * redSums[i] + redSums[beside] + bias >> 4;
            int r = cut(y + (RED_OF_RED * cr + HALF >> 16));
            int g = cut(y + (GREEN_OF_BLUE * cb + GREEN_OF_RED * cr + HALF >> 16));
            int b = cut(y + (BLUE_OF_BLUE * cb + HALF >> 16));
            argb[at + x] = 0xff000000 | r << 16 | g << 8 | b;
        }
    }

    private static int cut(int value) {
        return Math.max(0, Math.min(255, value));
    }
}
