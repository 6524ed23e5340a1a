package app.atelier.imaging.kernels;

/**
 * Blurs packed pixels by a middling σ at half as many rows: summed down the columns for every other row, along these rows,
 * and mixed again for all rows. A tile of columns is worked down a band, so that all of it stays in the caches. Beyond the
 * picture its edge goes on.
 */
record RowHalvingBlur(
        int[] argb, int width, int height, int channels, Bands bands, Rows rows, PackedRows packed, Pool pool) {
    /** A tile's rows in floats: a few of them fit in the second-level cache. */
    private static final int TILE = 768;

    /** Rows that are worked on together; two pairs more are computed for each band. */
    private static final int BAND_ROWS = 128;

    void run(RowHalving halving, PackedBlur.BlockSink sink) {
        int radius = halving.along().length / 2;
        int plane = TILE + 2 * radius;
        bands.run(height, BAND_ROWS, (from, to) -> {
            float[] tall = pool.floats(channels * plane);
            float[] ring = pool.floats(3 * channels * TILE);
            int[] offsets = new int[2 * halving.down().length];
            int[] around = new int[3];
            for (int x = 0; x < width; x += TILE) {
                int count = Math.min(TILE, width - x);
                for (int pair = from / 2 - 1; 2 * pair <= to + 1; pair++) {
                    down(halving.down(), pair, x, count, radius, offsets, tall);
                    for (int c = 0; c < channels; c++) {
                        int at = ((pair + 1) % 3 * channels + c) * TILE;
                        rows.horizontal(tall, c * plane, halving.along(), 2 * radius + 1, ring, at, count);
                    }
                    if (2 * pair > from) {
                        for (int k = 0; k < 3; k++) {
                            around[k] = (pair - 1 + k) % 3 * channels * TILE;
                        }
                        sink.block(x, pair - 1, count, ring, around, TILE, halving.spline());
                    }
                }
            }
            pool.give(tall);
            pool.give(ring);
        });
    }

    /** The row between the two of a pair, with what lies beside the tile. */
    private void down(float[] weights, int pair, int x, int count, int radius, int[] offsets, float[] tall) {
        for (int k = 0; k < offsets.length; k++) {
            offsets[k] = Math.clamp(2 * pair + 1 + k - weights.length, 0, height - 1) * width;
        }
        int plane = TILE + 2 * radius;
        int left = Math.max(0, x - radius);
        int right = Math.min(width, x + count + radius);
        int before = left - (x - radius);
        packed.verticalPairs(argb, offsets, left, weights, channels, tall, before, plane, right - left);
        for (int o = 0; o < channels * plane; o += plane) {
            Edges.extend(tall, o, o + before, o + before + right - left, o + count + 2 * radius);
        }
    }
}
