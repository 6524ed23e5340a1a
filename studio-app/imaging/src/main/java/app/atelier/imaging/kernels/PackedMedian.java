package app.atelier.imaging.kernels;

/** The median of 3 × 3 of packed pixels, channel by channel, edges replicated: columns sorted once, used three times. */
public final class PackedMedian {
    /** Columns that are worked on together, so that the sorted ones stay in the first-level cache. */
    private static final int TILE = 2048;

    private static final int BAND_ROWS = 64;

    private PackedMedian() {}

    /** From {@code src} to {@code dst}, another array. */
    public static void of(int[] src, int[] dst, int width, int height, Bands bands, Rows rows, Pool pool) {
        PackedRows packed = PackedRows.like(rows);
        bands.run(height, BAND_ROWS, (from, to) -> {
            int[] least = pool.ints(TILE + 2);
            int[] middle = pool.ints(TILE + 2);
            int[] most = pool.ints(TILE + 2);
            for (int y = from; y < to; y++) {
                int up = Math.max(0, y - 1) * width;
                int low = Math.min(height - 1, y + 1) * width;
                for (int x = 0; x < width; x += TILE) {
                    int count = Math.min(TILE, width - x);
                    // One column more on each side, where there is one.
                    int before = x > 0 ? 1 : 0;
                    int after = x + count < width ? 1 : 0;
                    int first = x - before;
                    int columns = count + before + after;
                    packed.sortColumns(
                            src, up + first, y * width + first, low + first, least, middle, most, 1 - before, columns);
                    if (before == 0) {
                        continueLeft(least, middle, most);
                    }
                    if (after == 0) {
                        continueRight(least, middle, most, count);
                    }
                    packed.medianOfColumns(least, middle, most, 1, dst, y * width + x, count);
                }
            }
            pool.give(least);
            pool.give(middle);
            pool.give(most);
        });
    }

    private static void continueLeft(int[] least, int[] middle, int[] most) {
        least[0] = least[1];
        middle[0] = middle[1];
        most[0] = most[1];
    }

    private static void continueRight(int[] least, int[] middle, int[] most, int count) {
        least[count + 1] = least[count];
        middle[count + 1] = middle[count];
        most[count + 1] = most[count];
    }
}
