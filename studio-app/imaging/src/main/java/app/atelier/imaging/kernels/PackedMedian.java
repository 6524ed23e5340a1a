package app.atelier.imaging.kernels;

/**
 * The median of 3 × 3 of packed pixels, channel by channel, edges replicated: two rows at a time, columns sorted once and
 * used three times.
 */
public final class PackedMedian {
    /** Columns that are worked on together, so that the sorted ones stay in the first-level cache. */
    private static final int TILE = 496;

    /** From one row of sorted columns to the next; not a multiple of 4 KB, that rows do not share places in the cache. */
    private static final int STRIDE = TILE + 16;

    private static final int BAND_ROWS = 64;

    private PackedMedian() {}

    /** From {@code src} to {@code dst}, another array. */
    public static void of(int[] src, int[] dst, int width, int height, Bands bands, Rows rows, Pool pool) {
        MedianRows passes = MedianRows.like(rows);
        bands.run(height, BAND_ROWS, (from, to) -> {
            int[] sorted = pool.ints(6 * STRIDE);
            for (int y = from; y < to; y += 2) {
                twoRows(src, dst, width, height, y, passes, sorted);
            }
            pool.give(sorted);
        });
    }

    private static void twoRows(int[] src, int[] dst, int width, int height, int y, MedianRows passes, int[] sorted) {
        int first = y * width;
        int above = Math.max(0, y - 1) * width;
        int second = Math.min(height - 1, y + 1) * width;
        int below = Math.min(height - 1, y + 2) * width;
        for (int x = 0; x < width; x += TILE) {
            int count = Math.min(TILE, width - x);
            // One column more on each side, where there is one.
            int before = x > 0 ? 1 : 0;
            int after = x + count < width ? 1 : 0;
            int o = x - before;
            int columns = count + before + after;
            passes.sortColumns(src, above + o, first + o, second + o, below + o, sorted, 1 - before, STRIDE, columns);
            for (int i = 0; i < 6 * STRIDE; i += STRIDE) {
                sorted[i] = before == 0 ? sorted[i + 1] : sorted[i];
                sorted[i + count + 1] = after == 0 ? sorted[i + count] : sorted[i + count + 1];
            }
            passes.medianOfColumns(sorted, 1, STRIDE, dst, first + x, count);
            if (y + 1 < height) {
                passes.medianOfColumns(sorted, 1 + 3 * STRIDE, STRIDE, dst, second + x, count);
            }
        }
    }
}
