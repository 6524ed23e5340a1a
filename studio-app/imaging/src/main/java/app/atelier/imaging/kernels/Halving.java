package app.atelier.imaging.kernels;

import java.util.Arrays;

/** Scale changes of planes by whole factors: smooth means down, quadratic B-spline up. */
public final class Halving {
    private Halving() {}

    /**
     * Weighted means of blocks and half a block around each, as if the plane were continued by its edge pixels on all
     * sides.
     *
     * @param small {@link BlurScale#blocks} of the width × those of the height
     */
    static void means(
            float[] src, int width, int height, BlurScale scale, float[] small, Bands bands, Rows rows, Pool pool) {
        int factor = scale.factor();
        int half = factor / 2;
        int margin = scale.margin();
        int smallWidth = scale.blocks(width);
        int wide = smallWidth * factor + factor;
        int left = margin * factor + half;
        bands.run(scale.blocks(height), Math.max(1, 64 / factor), (from, to) -> {
            float[] sums = pool.floats(wide);
            for (int sy = from; sy < to; sy++) {
                Arrays.fill(sums, left, left + width, 0);
                for (int k = -half; k < factor + half; k++) {
                    int o = Math.clamp((sy - margin) * factor + k, 0, height - 1) * width;
                    rows.add(src, o, k < 0 || k >= factor ? 1 : 3, sums, left, width);
                }
                Edges.extend(sums, 0, left, left + width, wide);
                along(sums, scale, small, sy * smallWidth, smallWidth);
            }
            pool.give(sums);
        });
    }

    /** Weighted means along a row of column sums that begins half a block before the first block. */
    static void along(float[] sums, BlurScale scale, float[] small, int at, int smallWidth) {
        int factor = scale.factor();
        int half = factor / 2;
        float share = scale.share();
        float before = sum(sums, 0, half);
        float first = sum(sums, half, half);
        for (int sx = 0; sx < smallWidth; sx++) {
            float second = sum(sums, sx * factor + factor, half);
            float after = sum(sums, sx * factor + factor + half, half);
            small[at + sx] = (before + 3 * (first + second) + after) * share;
            before = second;
            first = after;
        }
    }

    private static float sum(float[] row, int from, int count) {
        float sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += row[i];
        }
        return sum;
    }

    /** Enlargement of block means with margins to a plane, by {@link BlurScale#spline()}. */
    static void enlarge(
            float[] small,
            int smallWidth,
            BlurScale scale,
            float[] dst,
            int width,
            int height,
            Bands bands,
            Rows rows,
            Pool pool) {
        int factor = scale.factor();
        int margin = scale.margin();
        float[] spline = scale.spline();
        int phases = scale.phases();
        bands.run((height + factor - 1) / factor, Math.max(1, 64 / factor), (from, to) -> {
            float[] wide = pool.floats(3 * width);
            int[] offsets = new int[3];
            float[] weights = new float[3];
            for (int block = from - 1; block <= to; block++) {
                int row = (block + margin) * smallWidth + margin;
                rows.spread(small, row, factor, spline, wide, (block + 1) % 3 * width, width);
                if (block <= from) {
                    continue;
                }
                for (int k = 0; k < 3; k++) {
                    offsets[k] = (block - 1 + k) % 3 * width;
                }
                int first = (block - 1) * factor;
                for (int y = first; y < Math.min(height, first + factor); y++) {
                    for (int k = 0; k < 3; k++) {
                        weights[k] = spline[k * phases + y - first];
                    }
                    rows.vertical(wide, offsets, weights, 3, dst, y * width, width);
                }
            }
            pool.give(wide);
        });
    }
}
