package app.atelier.imaging.kernels;

/**
 * Blurs packed pixels by a small kernel: down the columns of a tile first, straight from where the pixels lie, four rows of
 * results at a time, then along these rows while they are in the first-level cache. Beyond the picture its edge goes on.
 */
record TiledBlur(
        int[] argb, int width, int height, int channels, Bands bands, Rows rows, PackedRows packed, Pool pool) {
    /** Rows that are computed together, each input row being read once for all of them. */
    static final int GROUP = 4;

    /** Columns that are blurred together: four rows of them in floats stay in the first-level cache. */
    private static final int TILE = 384;

    /** Convolves with a kernel of odd length along both axes. */
    void run(float[] weights, PackedBlur.Sink sink) {
        int taps = weights.length;
        int radius = taps / 2;
        int slots = taps + GROUP - 1;
        int stride = TILE + 2 * radius;
        float[] shifted = shifted(weights);
        bands.run(height, (from, to) -> {
            float[] tall = pool.floats(GROUP * channels * stride);
            float[] row = pool.floats(channels * TILE);
            int[] offsets = new int[slots];
            for (int y = from; y < to; y += GROUP) {
                for (int k = 0; k < slots; k++) {
                    offsets[k] = Math.clamp(y + k - radius, 0, height - 1) * width;
                }
                for (int x = 0; x < width; x += TILE) {
                    int count = Math.min(TILE, width - x);
                    down(offsets, shifted, x, count, radius, tall);
                    for (int j = 0; j < Math.min(GROUP, to - y); j++) {
                        for (int c = 0; c < channels; c++) {
                            int o = (j * channels + c) * stride;
                            rows.horizontal(tall, o, weights, taps, row, c * TILE, count);
                        }
                        sink.row(x, y + j, count, row, 0, TILE);
                    }
                }
            }
            pool.give(tall);
            pool.give(row);
        });
    }

    /** Four rows of a tile and what lies beside it, summed down the columns; beyond the picture its edge goes on. */
    private void down(int[] offsets, float[] shifted, int x, int count, int radius, float[] tall) {
        int stride = TILE + 2 * radius;
        int left = Math.max(0, x - radius);
        int right = Math.min(width, x + count + radius);
        int before = left - (x - radius);
        for (int c = 0; c < channels; c++) {
            packed.verticalFour(
                    argb,
                    offsets,
                    left,
                    c == 3 ? 24 : 16 - 8 * c,
                    shifted,
                    tall,
                    c * stride + before,
                    channels * stride,
                    right - left);
        }
        for (int o = 0; o < GROUP * channels * stride; o += stride) {
            Edges.extend(tall, o, o + before, o + before + right - left, o + count + 2 * radius);
        }
    }

    /** A kernel with the zeros around it that let one pass serve four rows. */
    static float[] shifted(float[] weights) {
        float[] shifted = new float[weights.length + 2 * (GROUP - 1)];
        System.arraycopy(weights, 0, shifted, GROUP - 1, weights.length);
        return shifted;
    }
}
