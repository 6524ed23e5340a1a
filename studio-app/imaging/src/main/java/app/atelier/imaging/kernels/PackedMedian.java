package app.atelier.imaging.kernels;

/** The median of 3 × 3 of packed pixels, channel by channel, edges replicated: two rows at a time. */
public final class PackedMedian {
    /** An even number, so that both rows of a pair lie in one band. */
    private static final int BAND_ROWS = 64;

    /** Rows that two medians are made of. */
    private static final int ROWS = 4;

    private PackedMedian() {}

    /** From {@code src} to {@code dst}, another array. */
    public static void of(int[] src, int[] dst, int width, int height, Bands bands, Rows rows, Pool pool) {
        MedianRows passes = MedianRows.like(rows);
        bands.run(height, BAND_ROWS, (from, to) -> {
            int[] edge = pool.ints(3 * ROWS);
            for (int y = from; y < to; y += 2) {
                int above = Math.max(0, y - 1) * width;
                int first = y * width;
                int second = Math.min(height - 1, y + 1) * width;
                int below = Math.min(height - 1, y + 2) * width;
                if (width > 2) {
                    int inner = width - 2;
                    passes.twoRows(src, above + 1, first + 1, second + 1, below + 1, dst, first + 1, second + 1, inner);
                }
                atEdge(src, above, first, second, below, dst, 0, width, edge);
                atEdge(src, above, first, second, below, dst, width - 1, width, edge);
            }
            pool.give(edge);
        });
    }

    /** One column of two rows, beyond which its pixels go on. */
    private static void atEdge(
            int[] src, int above, int first, int second, int below, int[] dst, int x, int width, int[] edge) {
        for (int k = 0; k < 3; k++) {
            int column = Math.clamp(x + k - 1, 0, width - 1);
            edge[k] = src[above + column];
            edge[3 + k] = src[first + column];
            edge[6 + k] = src[second + column];
            edge[9 + k] = src[below + column];
        }
        ScalarMedianRows.INSTANCE.twoRows(edge, 1, 4, 7, 10, dst, first + x, second + x, 1);
    }
}
