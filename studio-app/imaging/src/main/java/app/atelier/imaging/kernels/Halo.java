package app.atelier.imaging.kernels;

import java.util.Arrays;

/**
 * Light that spreads from the bright places of a picture, as in an eye or a lens: a narrow and a wide Gaussian of what they
 * give off, 0.6 and 0.5 of each, edges replicated. It is computed where four pixels at least make a narrow σ and enlarged by
 * straight lines, so that its cost hardly grows with the picture; {@link #row} may be called by several threads.
 */
public final class Halo {
    /** The wide σ in narrow ones. */
    private static final double WIDER = 10 / 3.0;

    private static final float NARROW = .6f;
    private static final float WIDE = .5f;

    /** A narrow σ is at least so many pixels of the reduced scale. */
    private static final double FINEST_SIGMA = 4;

    private static final int BAND_ROWS = 16;

    private final int factor;
    private final int width;
    private final int height;
    private final float[][] planes;
    private final Rows rows;

    /** Left and right neighbour of each pixel at the reduced scale, and how far it is from the left one. */
    private final int[] left;

    private final int[] right;
    private final float[] share;

    /** What the pixels of a row give off, 0 or more, into arrays that may be longer; called by several threads. */
    @FunctionalInterface
    public interface Source {
        void row(int y, float[] r, float[] g, float[] b);
    }

    private Halo(int width, int height, int factor, float[][] planes, Rows rows) {
        this.factor = factor;
        this.width = Math.ceilDiv(width, factor);
        this.height = Math.ceilDiv(height, factor);
        this.planes = planes;
        this.rows = rows;
        this.left = new int[width];
        this.right = new int[width];
        this.share = new float[width];
        for (int x = 0; x < width; x++) {
            float at = (x + .5f) / factor - .5f;
            int before = (int) Math.floor(at);
            left[x] = Math.max(0, before);
            right[x] = Math.min(this.width - 1, before + 1);
            share[x] = at - before;
        }
    }

    /**
     * The light around a picture of {@code width × height}.
     *
     * @param sigma the narrow standard deviation in pixels, above 0
     */
    public static Halo of(Source source, int width, int height, double sigma, Bands bands, Rows rows, Pool pool) {
        Gathering gathering = new Gathering(width, height, sigma, rows, pool);
        bands.run(height, BAND_ROWS * gathering.step(), (from, to) -> gathering.rows(source, from, to));
        return gathering.spread(bands);
    }

    /** What the rows of a picture give off, gathered while they are at hand; several threads may bring them. */
    public static final class Gathering {
        private final int width;
        private final int height;
        private final double sigma;
        private final int factor;

        /** Size at the reduced scale. */
        private final int w;

        private final int h;
        private final float[][] planes;
        private final Rows rows;
        private final Pool pool;

        /** @param sigma as in {@link Halo#of} */
        public Gathering(int width, int height, double sigma, Rows rows, Pool pool) {
            this.width = width;
            this.height = height;
            this.sigma = sigma;
            this.rows = rows;
            this.pool = pool;
            this.factor = Halo.factor(sigma);
            this.w = Math.ceilDiv(width, factor);
            this.h = Math.ceilDiv(height, factor);
            this.planes = new float[3][w * h];
        }

        /** How many rows belong together. */
        public int step() {
            return factor;
        }

        /** Takes rows; {@code from} is a multiple of {@link #step}, and {@code to} as well or the height. */
        public void rows(Source source, int from, int to) {
            float[][] row = {pool.floats(width), pool.floats(width), pool.floats(width)};
            float[][] sums = {pool.floats(w * factor), pool.floats(w * factor), pool.floats(w * factor)};
            float weight = 1f / (factor * factor);
            for (int y = from / factor; y < Math.ceilDiv(to, factor); y++) {
                for (float[] sum : sums) {
                    Arrays.fill(sum, 0, width, 0f);
                }
                for (int k = 0; k < factor; k++) {
                    source.row(Math.min(height - 1, y * factor + k), row[0], row[1], row[2]);
                    for (int c = 0; c < 3; c++) {
                        rows.add(row[c], 0, weight, sums[c], 0, width);
                    }
                }
                for (int c = 0; c < 3; c++) {
                    float[] sum = sums[c];
                    Arrays.fill(sum, width, w * factor, sum[width - 1]);
                    float[] plane = planes[c];
                    for (int x = 0, i = 0; x < w; x++) {
                        float all = 0;
                        for (int end = i + factor; i < end; i++) {
                            all += sum[i];
                        }
                        plane[y * w + x] = all;
                    }
                }
            }
            for (int c = 0; c < 3; c++) {
                pool.give(row[c]);
                pool.give(sums[c]);
            }
        }

        /** The light, once all rows were taken; once only. */
        public Halo spread(Bands bands) {
            float[] narrow = pool.floats(w * h);
            float[] wide = pool.floats(w * h);
            for (float[] plane : planes) {
                GaussianBlur.blur(plane, narrow, w, h, sigma / factor, bands, rows, pool);
                GaussianBlur.blur(plane, wide, w, h, sigma * WIDER / factor, bands, rows, pool);
                rows.mix(narrow, 0, NARROW, wide, 0, WIDE, plane, 0, w * h);
            }
            pool.give(narrow);
            pool.give(wide);
            return new Halo(width, height, factor, planes, rows);
        }
    }

    /** How many pixels around a place have any influence on it. */
    public static int reach(double sigma) {
        int factor = factor(sigma);
        // A block to either side for the means, and one for the lines between them.
        return factor * (GaussianBlur.reach(sigma * WIDER / factor) + 2);
    }

    /** Pictures whose edges are a multiple of this apart have the same light where they overlap. */
    public static int grid(double sigma) {
        int factor = factor(sigma);
        return factor * Math.max(GaussianBlur.grid(sigma / factor), GaussianBlur.grid(sigma * WIDER / factor));
    }

    private static int factor(double sigma) {
        int factor = 1;
        while (sigma / (2 * factor) >= FINEST_SIGMA) {
            factor *= 2;
        }
        return factor;
    }

    /** Pixels in a row. */
    public int length() {
        return left.length;
    }

    /**
     * The light that falls on the pixels of a row, into arrays that may be longer.
     *
     * @param spare working memory, as long as a row
     */
    public void row(int y, float[] r, float[] g, float[] b, float[] spare) {
        float at = (y + .5f) / factor - .5f;
        int before = (int) Math.floor(at);
        int upper = Math.max(0, before) * width;
        int lower = Math.min(height - 1, before + 1) * width;
        float below = at - before;
        spread(planes[0], upper, lower, below, spare, r);
        spread(planes[1], upper, lower, below, spare, g);
        spread(planes[2], upper, lower, below, spare, b);
    }

    private void spread(float[] plane, int upper, int lower, float below, float[] line, float[] row) {
        rows.mix(plane, upper, 1 - below, plane, lower, below, line, 0, width);
        for (int x = 0; x < left.length; x++) {
            float l = line[left[x]];
            row[x] = l + (line[right[x]] - l) * share[x];
        }
    }
}
