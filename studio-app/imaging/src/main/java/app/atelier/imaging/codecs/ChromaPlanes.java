package app.atelier.imaging.codecs;

import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.ChromaRows;
import java.lang.foreign.MemorySegment;

/** Luma and, at half the resolution both ways, two chromas of a picture, outside the Java heap. */
record ChromaPlanes(int width, int height, MemorySegment memory) {
    private static final int BAND_ROWS = 64;

    /** In spare memory, where there is enough. */
    static ChromaPlanes of(int width, int height, SpareMemory spare) {
        return new ChromaPlanes(width, height, spare.take(size(width, height)));
    }

    private static long size(int width, int height) {
        long halfWidth = (width + 1) / 2;
        long halfHeight = (height + 1) / 2;
        return 6 * halfWidth * halfHeight;
    }

    private int halfWidth() {
        return (width + 1) / 2;
    }

    private int halfHeight() {
        return (height + 1) / 2;
    }

    /** 0 is luma, whose rows are padded to an even length; 1 and 2 the blue and the red chroma. */
    MemorySegment plane(int index) {
        long quarter = (long) halfWidth() * halfHeight();
        return switch (index) {
            case 0 -> memory.asSlice(0, 4 * quarter);
            case 1 -> memory.asSlice(4 * quarter, quarter);
            default -> memory.asSlice(5 * quarter, quarter);
        };
    }

    /** Fills {@code argb}, row by row, and gives it back. */
    int[] toArgb(int[] argb, Bands bands, ChromaRows rows) {
        MemorySegment luma = plane(0);
        MemorySegment blue = plane(1);
        MemorySegment red = plane(2);
        int half = halfWidth();
        bands.run(height, BAND_ROWS, (from, to) -> {
            int[] blueSums = new int[half + 2];
            int[] redSums = new int[half + 2];
            for (int y = from; y < to; y++) {
                long near = (long) (y / 2) * half;
                int beside = Math.clamp((y & 1) == 0 ? y / 2 - 1 : y / 2 + 1, 0, halfHeight() - 1);
                rows.sums(blue, near, (long) beside * half, blueSums, half);
                rows.sums(red, near, (long) beside * half, redSums, half);
                rows.row(luma, 2L * half * y, blueSums, redSums, argb, y * width, width);
            }
        });
        return argb;
    }
}
