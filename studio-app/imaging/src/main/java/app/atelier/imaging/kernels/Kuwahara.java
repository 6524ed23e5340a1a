package app.atelier.imaging.kernels;

import java.util.Arrays;

/**
 * The filter of Kuwahara et al. (1976): of the four squares of r + 1 pixels a side that touch a pixel with a corner, the
 * mean of the one that varies least. Flattens texture and keeps edges, as a loaded brush does. Beyond the picture its
 * edge pixels go on, and squares are pushed back until their anchor lies inside.
 */
public final class Kuwahara {
    private Kuwahara() {}

    /**
     * Smooths three planes in place; the variance is summed over all three, so that channels move together.
     *
     * @param radius 1 or more; 0 changes nothing
     */
    public static void smooth(float[] r, float[] g, float[] b, int width, int height, int radius, Bands bands) {
        if (radius < 1) {
            return;
        }
        Rows rows = Rows.preferred();
        float[] box = new float[radius + 1];
        Arrays.fill(box, 1f / (radius + 1));
        float[][] planes = {r, g, b};
        float[][] means = new float[3][];
        float[] variance = new float[width * height];
        float[] square = new float[width * height];
        float[] meanSquare = new float[width * height];
        for (int c = 0; c < 3; c++) {
            float[] plane = planes[c];
            float[] mean = new float[width * height];
            bands.run(height, (from, to) -> {
                for (int i = from * width; i < to * width; i++) {
                    square[i] = plane[i] * plane[i];
                }
            });
            GaussianBlur.direct(plane, mean, width, height, box, bands, rows);
            GaussianBlur.direct(square, meanSquare, width, height, box, bands, rows);
            bands.run(height, (from, to) -> {
                for (int i = from * width; i < to * width; i++) {
                    variance[i] += meanSquare[i] - mean[i] * mean[i];
                }
            });
            means[c] = mean;
        }
        choose(planes, means, variance, width, height, radius, bands);
    }

    private static void choose(
            float[][] planes, float[][] means, float[] variance, int width, int height, int radius, Bands bands) {
        // A mean stands at the middle of its square; these steps lead to the squares that begin or end at a pixel.
        int after = (radius + 1) / 2;
        int before = after - radius;
        bands.run(height, (from, to) -> {
            for (int y = from; y < to; y++) {
                int up = Math.clamp(y + before, 0, height - 1) * width;
                int down = Math.clamp(y + after, 0, height - 1) * width;
                for (int x = 0; x < width; x++) {
                    int left = Math.clamp(x + before, 0, width - 1);
                    int right = Math.clamp(x + after, 0, width - 1);
                    int best = up + left;
                    best = variance[up + right] < variance[best] ? up + right : best;
                    best = variance[down + left] < variance[best] ? down + left : best;
                    best = variance[down + right] < variance[best] ? down + right : best;
                    int at = y * width + x;
                    planes[0][at] = means[0][best];
                    planes[1][at] = means[1][best];
                    planes[2][at] = means[2][best];
                }
            }
        });
    }
}
