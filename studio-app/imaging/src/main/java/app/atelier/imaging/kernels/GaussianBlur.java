package app.atelier.imaging.kernels;

/**
 * Gaussian blur of a plane of floats with replicated edges.
 *
 * <p>Up to σ {@link #DIRECT_SIGMA} the kernel is sampled directly and cut at 3σ; beyond, the plane is blurred at a
 * scale reduced by a whole factor (smooth means down, quadratic B-spline up), with the variance of both steps taken off σ²
 * first. It stays within 0.9/255 of the exact one. {@link #reach} and {@link #grid} hold for {@link PackedBlur} as well.
 */
public final class GaussianBlur {
    /** The largest σ that is convolved at full scale. */
    public static final double DIRECT_SIGMA = BlurScale.DIRECT_SIGMA;

    /** Below this σ a blur changes nothing that 16 bits can hold. */
    public static final double NO_SIGMA = 0.1;

    private static final int BAND_ROWS = 32;

    /** Rows that are computed together, each input row being read once for all of them. */
    private static final int GROUP = TiledBlur.GROUP;

    private GaussianBlur() {}

    /** Blurs a plane of {@code width × height} in place on all processors. */
    public static void blur(float[] plane, int width, int height, double sigma) {
        float[] result = new float[width * height];
        blur(plane, result, width, height, sigma, Bands.ALL, Rows.preferred(), new Pool(0));
        System.arraycopy(result, 0, plane, 0, width * height);
    }

    /**
     * Blurs {@code src} into {@code dst}, which must be another array; sigma in pixels, 0 or more.
     *
     * @throws IllegalArgumentException if sigma is negative or not a number
     */
    public static void blur(float[] src, float[] dst, int width, int height, double sigma, Bands bands, Rows rows) {
        blur(src, dst, width, height, sigma, bands, rows, new Pool(0));
    }

    /** As above, with working memory out of a pool; allocates next to nothing once that is filled. */
    public static void blur(
            float[] src, float[] dst, int width, int height, double sigma, Bands bands, Rows rows, Pool pool) {
        if (!(sigma >= 0) || Double.isInfinite(sigma)) {
            throw new IllegalArgumentException("The radius of a blur must be 0 or more, not " + sigma + ".");
        }
        if (sigma < NO_SIGMA) {
            System.arraycopy(src, 0, dst, 0, width * height);
            return;
        }
        BlurScale scale = BlurScale.of(sigma);
        if (scale.factor() == 1) {
            direct(src, dst, width, height, scale.weights(), bands, rows, pool);
        } else {
            reduced(src, dst, width, height, scale, bands, rows, pool);
        }
    }

    /** How many pixels around a place have any influence on it. */
    public static int reach(double sigma) {
        if (sigma < NO_SIGMA) {
            return 0;
        }
        if (RowHalving.suits(sigma)) {
            return RowHalving.reach(sigma);
        }
        BlurScale scale = BlurScale.of(sigma);
        return scale.factor() == 1 ? scale.weights().length / 2 : (scale.margin() + 2) * scale.factor();
    }

    /** Pictures whose edges are a multiple of this apart are blurred alike where they overlap. */
    public static int grid(double sigma) {
        if (RowHalving.suits(sigma)) {
            return RowHalving.FACTOR;
        }
        return sigma < NO_SIGMA ? 1 : BlurScale.of(sigma).factor();
    }

    /** A sampled, normalised kernel of 2·⌈3σ⌉+1 weights. */
    public static float[] kernel(double sigma) {
        return kernel(sigma, 3);
    }

    static float[] kernel(double sigma, double reach) {
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
        direct(src, dst, width, height, weights, bands, rows, new Pool(0));
    }

    static void direct(
            float[] src, float[] dst, int width, int height, float[] weights, Bands bands, Rows rows, Pool pool) {
        int taps = weights.length;
        int radius = taps / 2;
        float[] shifted = TiledBlur.shifted(weights);
        bands.run(height, BAND_ROWS, (from, to) -> {
            int[] offsets = new int[taps + GROUP - 1];
            float[] four = pool.floats(GROUP * width);
            float[] padded = pool.floats(width + 2 * radius);
            for (int y = from; y < to; y += GROUP) {
                for (int k = 0; k < offsets.length; k++) {
                    offsets[k] = Math.clamp(y + k - radius, 0, height - 1) * width;
                }
                rows.verticalFour(src, offsets, shifted, offsets.length, four, width);
                for (int j = 0; j < Math.min(GROUP, to - y); j++) {
                    System.arraycopy(four, j * width, padded, radius, width);
                    Edges.extend(padded, 0, radius, radius + width, 2 * radius + width);
                    rows.horizontal(padded, 0, weights, taps, dst, (y + j) * width, width);
                }
            }
            pool.give(padded);
            pool.give(four);
        });
    }

    private static void reduced(
            float[] src, float[] dst, int width, int height, BlurScale scale, Bands bands, Rows rows, Pool pool) {
        int smallWidth = scale.blocks(width);
        int smallHeight = scale.blocks(height);
        float[] small = pool.floats(smallWidth * smallHeight);
        float[] blurred = pool.floats(smallWidth * smallHeight);
        Halving.means(src, width, height, scale, small, bands, rows, pool);
        direct(small, blurred, smallWidth, smallHeight, scale.weights(), bands, rows, pool);
        Halving.enlarge(blurred, smallWidth, scale, dst, width, height, bands, rows, pool);
        pool.give(small);
        pool.give(blurred);
    }
}
