package app.atelier.imaging.kernels;

import java.util.Arrays;

/** Scale changes of planes by whole factors: box means down, linear interpolation up. */
public final class Halving {
    private Halving() {}

    /**
     * Means of {@code factor × factor} blocks, as if the plane were continued by its edge pixels on all sides.
     *
     * @param margin blocks beyond the plane on each side
     * @param small (⌈width/factor⌉ + 2·margin) × (⌈height/factor⌉ + 2·margin) means
     */
    public static void boxMeans(
            float[] src, int width, int height, int factor, int margin, float[] small, Bands bands) {
        int inner = (width + factor - 1) / factor;
        int smallWidth = inner + 2 * margin;
        int smallHeight = (height + factor - 1) / factor + 2 * margin;
        float share = 1f / (factor * factor);
        bands.run(smallHeight, 16, (from, to) -> {
            float[] sums = new float[inner * factor];
            for (int sy = from; sy < to; sy++) {
                Arrays.fill(sums, 0);
                for (int k = 0; k < factor; k++) {
                    int o = Math.clamp((sy - margin) * factor + k, 0, height - 1) * width;
                    for (int x = 0; x < width; x++) {
                        sums[x] += src[o + x];
                    }
                }
                Arrays.fill(sums, width, sums.length, sums[width - 1]);
                int row = sy * smallWidth;
                Arrays.fill(small, row, row + margin, sums[0] * factor * share);
                for (int sx = 0; sx < inner; sx++) {
                    float sum = 0;
                    for (int k = 0; k < factor; k++) {
                        sum += sums[sx * factor + k];
                    }
                    small[row + margin + sx] = sum * share;
                }
                Arrays.fill(small, row + margin + inner, row + smallWidth, sums[width - 1] * factor * share);
            }
        });
    }

    /**
     * Linear enlargement by a factor of 2 or more, sample centres aligned.
     *
     * @param margin columns and rows of {@code small} on each side that lie beyond the result, 1 or more
     */
    public static void enlarge(
            float[] small,
            int smallWidth,
            int factor,
            int margin,
            float[] dst,
            int width,
            int height,
            Bands bands,
            Rows rows) {
        bands.run(height, 32, (from, to) -> {
            float[] row = new float[smallWidth];
            float[] wide = new float[(smallWidth - 1) * factor];
            for (int y = from; y < to; y++) {
                float at = (y + 0.5f) / factor - 0.5f;
                int low = (int) Math.floor(at);
                float t = at - low;
                int a = (low + margin) * smallWidth;
                rows.mix(small, a, 1 - t, small, a + smallWidth, t, row, 0, smallWidth);
                spread(row, smallWidth - 1, factor, wide);
                System.arraycopy(wide, (margin - 1) * factor + (factor + 1) / 2, dst, y * width, width);
            }
        });
    }

    /** Puts between each two samples {@code factor} values on the line through them. */
    private static void spread(float[] row, int spans, int factor, float[] wide) {
        float step = 1f / factor;
        // Even factors put no sample on a centre, odd ones do.
        float first = (factor & 1) == 0 ? step / 2 : 0;
        for (int i = 0; i < spans; i++) {
            float left = row[i];
            float rise = row[i + 1] - left;
            int o = i * factor;
            for (int k = 0; k < factor; k++) {
                wide[o + k] = left + rise * (first + k * step);
            }
        }
    }
}
