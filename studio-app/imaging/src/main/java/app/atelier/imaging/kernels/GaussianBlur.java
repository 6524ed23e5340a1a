package app.atelier.imaging.kernels;

import java.util.Arrays;

/**
 * Gaussian blur of a plane of floats with replicated edges.
 *
 * <p>Up to σ {@value #DIRECT_SIGMA} the kernel is sampled directly and cut at 3σ; beyond, the plane is blurred at a
 * scale reduced by a whole factor (box mean down, linear up), with the variance of both steps taken off σ² first.
 */
public final class GaussianBlur {
    /** The largest σ that is convolved at full scale. */
    public static final double DIRECT_SIGMA = 6;

    /** Below this σ a blur changes nothing that 16 bits can hold. */
    public static final double NO_SIGMA = 0.1;

    /** A smaller σ at the reduced scale would let the straight pieces of the enlargement be seen. */
    private static final double MOST_REDUCED_SIGMA = 6.5;

    private static final int BAND_ROWS = 32;

    private GaussianBlur() {}

    /** Blurs a plane of {@code width × height} in place on all processors. */
    public static void blur(float[] plane, int width, int height, double sigma) {
        float[] result = new float[width * height];
        blur(plane, result, width, height, sigma, Bands.ALL, Rows.preferred());
        System.arraycopy(result, 0, plane, 0, width * height);
    }

    /**
     * Blurs {@code src} into {@code dst}, which must be another array; sigma in pixels, 0 or more.
     *
     * @throws IllegalArgumentException if sigma is negative or not a number
     */
    public static void blur(float[] src, float[] dst, int width, int height, double sigma, Bands bands, Rows rows) {
        if (!(sigma >= 0) || Double.isInfinite(sigma)) {
            throw new IllegalArgumentException("The radius of a blur must be 0 or more, not " + sigma + ".");
        }
        if (sigma < NO_SIGMA) {
            System.arraycopy(src, 0, dst, 0, width * height);
        } else if (sigma <= DIRECT_SIGMA) {
            direct(src, dst, width, height, kernel(sigma), bands, rows);
        } else {
            reduced(src, dst, width, height, sigma, bands, rows);
        }
    }

    /** A sampled, normalised kernel of 2·⌈3σ⌉+1 weights. */
    public static float[] kernel(double sigma) {
        return kernel(sigma, 3);
    }

    private static float[] kernel(double sigma, double reach) {
        int radius = (int) Math.ceil(reach * sigma);
        float[] weights = new float[2 * radius + 1];
        double[] exact = new double[weights.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double d = (i - radius) / sigma;
            exact[i] = Math.exp(-0.5 * d * d);
            sum += exact[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) (exact[i] / sum);
        }
        return weights;
    }

    /** Convolves with a symmetric or asymmetric kernel of odd length along both axes, edges replicated. */
    public static void direct(
            float[] src, float[] dst, int width, int height, float[] weights, Bands bands, Rows rows) {
        int taps = weights.length;
        int radius = taps / 2;
        bands.run(height, BAND_ROWS, (from, to) -> {
            int[] offsets = new int[taps];
            float[] padded = new float[width + 2 * radius];
            for (int y = from; y < to; y++) {
                for (int k = 0; k < taps; k++) {
                    offsets[k] = Math.clamp(y + k - radius, 0, height - 1) * width;
                }
                rows.vertical(src, offsets, weights, taps, padded, radius, width);
                Arrays.fill(padded, 0, radius, padded[radius]);
                Arrays.fill(padded, radius + width, padded.length, padded[radius + width - 1]);
                rows.horizontal(padded, 0, weights, taps, dst, y * width, width);
            }
        });
    }

    private static void reduced(float[] src, float[] dst, int width, int height, double sigma, Bands bands, Rows rows) {
        int factor = 2;
        while (sigma / factor > MOST_REDUCED_SIGMA) {
            factor *= 2;
        }
        // Variance of a box of f samples is (f²−1)/12, of the triangle of linear enlargement f²/6 (both in pixels²).
        double rest = sigma * sigma - (factor * factor - 1) / 12.0 - factor * factor / 6.0;
        float[] weights = kernel(Math.sqrt(rest) / factor, 4);
        // Edge pixels go on, not means of edge blocks, so the small plane is wider by what the kernel can see.
        int margin = weights.length / 2 + 1;
        int smallWidth = (width + factor - 1) / factor + 2 * margin;
        int smallHeight = (height + factor - 1) / factor + 2 * margin;
        float[] small = new float[smallWidth * smallHeight];
        Halving.boxMeans(src, width, height, factor, margin, small, bands);
        float[] blurred = new float[small.length];
        direct(small, blurred, smallWidth, smallHeight, weights, bands, rows);
        Halving.enlarge(blurred, smallWidth, factor, margin, dst, width, height, bands, rows);
    }
}
