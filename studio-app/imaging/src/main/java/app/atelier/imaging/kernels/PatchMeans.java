package app.atelier.imaging.kernels;

import java.util.Arrays;

/**
 * Non-local means (Buades, Coll and Morel 2005) of three planes with replicated edges: the mean of all pixels in a window,
 * weighted by how alike the patches of 5 × 5 about them are. For one step from a pixel to another the distances of all
 * patches are sums over squares that neighbours share (Darbon et al. 2008); they are made tile by tile, so that nothing
 * leaves the processor's cache between one step and the next.
 */
public final class PatchMeans {
    /** How far a patch reaches. */
    public static final int PATCH = 2;

    private static final int SIDE = 2 * PATCH + 1;
    private static final float[] ONES = {1, 1, 1, 1, 1};

    /** Columns and rows whose sums stay in the first-level cache. */
    private static final int TILE = 128;

    private static final int BAND_ROWS = 16;

    private final int width;
    private final int height;
    private final Bands bands;
    private final Rows rows;
    private final PatchRows patches;
    private final Pool pool;

    public PatchMeans(int width, int height, Bands bands, Rows rows, Pool pool) {
        this.width = width;
        this.height = height;
        this.bands = bands;
        this.rows = rows;
        this.patches = PatchRows.like(rows);
        this.pool = pool;
    }

    /**
     * A neighbour counts 1/(1 + steepness·m)⁴, which is as steep as an exponential where it counts, with m the mean of the
     * squared differences of both patches.
     *
     * @param guide the plane whose patches are compared, width × height numbers
     * @param planes three planes, read only
     * @param window how far neighbours are looked for, along both axes
     * @param steepness 0 or more
     * @param results three other planes
     */
    public void run(float[] guide, float[][] planes, int window, float steepness, float[][] results) {
        int margin = window + PATCH;
        int across = TILE + 2 * margin;
        int stride = across * (BAND_ROWS + 2 * margin);
        float[][] four = {planes[0], planes[1], planes[2], guide};
        bands.run(height, BAND_ROWS, (from, to) -> {
            float[] near = pool.floats(4 * stride);
            float[] sums = pool.floats(4 * TILE * BAND_ROWS);
            float[] work = pool.floats((SIDE + 1) * (TILE + 2 * PATCH));
            int[] offsets = new int[SIDE];
            for (int x = 0; x < width; x += TILE) {
                int count = Math.min(TILE, width - x);
                for (int c = 0; c < 4; c++) {
                    fill(four[c], x - margin, from - margin, count, to - from, margin, near, c * stride);
                }
                Arrays.fill(sums, 0, 4 * TILE * BAND_ROWS, 0f);
                for (int dy = -window; dy <= window; dy++) {
                    for (int dx = -window; dx <= window; dx++) {
                        step(near, margin, dy * across + dx, count, to - from, steepness, sums, work, offsets);
                    }
                }
                for (int y = from; y < to; y++) {
                    divide(sums, (y - from) * TILE, count, results, y * width + x);
                }
            }
            pool.give(near);
            pool.give(sums);
            pool.give(work);
        });
    }

    /** Adds to all pixels of a tile what lies one step away. */
    private void step(
            float[] near,
            int margin,
            int step,
            int count,
            int lines,
            float steepness,
            float[] sums,
            float[] work,
            int[] offsets) {
        int across = TILE + 2 * margin;
        int stride = across * (BAND_ROWS + 2 * margin);
        int wide = TILE + 2 * PATCH;
        for (int line = 0; line < lines + 2 * PATCH; line++) {
            int at = (line + margin - PATCH) * across + margin - PATCH;
            patches.squares(near, 3 * stride + at, 3 * stride + at + step, work, line % SIDE * wide, count + 2 * PATCH);
            if (line < 2 * PATCH) {
                continue;
            }
            // From top to bottom, whatever row the tile begins with.
            for (int k = 0; k < SIDE; k++) {
                offsets[k] = (line + 1 + k) % SIDE * wide;
            }
            rows.vertical(work, offsets, ONES, SIDE, work, SIDE * wide, count + 2 * PATCH);
            int y = line - 2 * PATCH;
            int from = (y + margin) * across + margin + step;
            patches.weigh(
                    work,
                    SIDE * wide + PATCH,
                    steepness / (SIDE * SIDE),
                    near,
                    from,
                    stride,
                    sums,
                    y * TILE,
                    TILE * BAND_ROWS,
                    count);
        }
    }

    private static void divide(float[] sums, int from, int count, float[][] results, int at) {
        int apart = TILE * BAND_ROWS;
        for (int c = 0; c < 3; c++) {
            float[] result = results[c];
            int o = from + c * apart;
            int weights = from + 3 * apart;
            for (int x = 0; x < count; x++) {
                result[at + x] = sums[o + x] / sums[weights + x];
            }
        }
    }

    /** A part of a plane with what lies around it. */
    private void fill(float[] plane, int x, int y, int count, int lines, int margin, float[] near, int to) {
        int across = TILE + 2 * margin;
        int left = Math.max(0, x);
        int right = Math.min(width, x + count + 2 * margin);
        for (int line = 0; line < lines + 2 * margin; line++) {
            int o = to + line * across;
            int row = Math.clamp(y + line, 0, height - 1) * width;
            System.arraycopy(plane, row + left, near, o + left - x, right - left);
            Edges.extend(near, o, o + left - x, o + right - x, o + count + 2 * margin);
        }
    }
}
