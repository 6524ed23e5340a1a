package app.atelier.imaging.kernels;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

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

    /** No vector has more floats: so far beyond the end of a line may be read. */
    private static final int SLACK = 64;

    private final int factor;
    private final int pixels;

    /** Size at the reduced scale. */
    private final int width;

    private final int height;
    private final float[][] planes;
    private final Rows rows;

    /** Shares of the block before, the block itself and the one after in each of its pixels; see {@link Rows#spread}. */
    private final float[] shares;

    /** What the pixels of a row give off, 0 or more, into arrays that may be longer; called by several threads. */
    @FunctionalInterface
    public interface Source {
        void row(int y, float[] r, float[] g, float[] b);
    }

    private Halo(int width, int height, int factor, float[][] planes, Rows rows) {
        this.factor = factor;
        this.pixels = width;
        this.width = Math.ceilDiv(width, factor);
        this.height = Math.ceilDiv(height, factor);
        this.planes = planes;
        this.rows = rows;
        this.shares = shares(factor);
    }

    /** Straight lines from the middle of each block to the middle of the next, the pattern repeated for small blocks. */
    private static float[] shares(int factor) {
        int phases = Math.max(factor, SLACK);
        float[] shares = new float[3 * phases];
        for (int i = 0; i < phases; i++) {
            float t = (i % factor + .5f) / factor - .5f;
            shares[i] = Math.max(0, -t);
            shares[phases + i] = 1 - Math.abs(t);
            shares[2 * phases + i] = Math.max(0, t);
        }
        return shares;
    }

    /**
     * The light around a picture of {@code width × height}.
     *
     * @param sigma the narrow standard deviation in pixels, above 0
     */
    public static Halo of(Source source, int width, int height, double sigma, Bands bands, Rows rows, Pool pool) {
        Gathering gathering = new Gathering(width, height, sigma, false, rows, pool);
        bands.run(height, BAND_ROWS * gathering.step(), (from, to) -> gathering.rows(source, 0, width, from, to));
        return gathering.spread(bands);
    }

    /** What the pixels of a picture give off, gathered while they are at hand; several threads may bring them. */
    public static final class Gathering {
        private static final int ALL = 7;

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
        private final Halo halo;

        /** A bit for each channel that is not what was spread last. */
        private final AtomicInteger changed = new AtomicInteger(ALL);

        /**
         * @param sigma as in {@link Halo#of}
         * @param again whether parts will be brought again after the light was spread
         */
        public Gathering(int width, int height, double sigma, boolean again, Rows rows, Pool pool) {
            this.width = width;
            this.height = height;
            this.sigma = sigma;
            this.rows = rows;
            this.pool = pool;
            this.factor = Halo.factor(sigma);
            this.w = Math.ceilDiv(width, factor);
            this.h = Math.ceilDiv(height, factor);
            this.planes = new float[3][w * h];
            this.halo = new Halo(width, height, factor, again ? new float[3][w * h] : planes, rows);
        }

        /** How many rows, and columns, belong together. */
        public int step() {
            return factor;
        }

        /** Bytes that are held. */
        public long bytes() {
            return 12L * w * h * (halo.planes == planes ? 1 : 2);
        }

        /**
         * Takes a part of the picture: {@code left} and {@code from} are multiples of {@link #step}, {@code right} and
         * {@code to} as well or the ends of the picture.
         *
         * @param source gives the columns from {@code left} on
         */
        public void rows(Source source, int left, int right, int from, int to) {
            int count = right - left;
            int blocks = Math.ceilDiv(count, factor);
            float[][] row = {pool.floats(count), pool.floats(count), pool.floats(count)};
            float[] sums = pool.floats(3 * blocks * factor);
            float weight = 1f / (factor * factor);
            int other = 0;
            for (int y = from / factor; y < Math.ceilDiv(to, factor); y++) {
                Arrays.fill(sums, 0, 3 * blocks * factor, 0f);
                for (int k = 0; k < factor; k++) {
                    source.row(Math.min(height - 1, y * factor + k), row[0], row[1], row[2]);
                    for (int c = 0; c < 3; c++) {
                        rows.add(row[c], 0, weight, sums, c * blocks * factor, count);
                    }
                }
                for (int c = 0; c < 3; c++) {
                    int at = c * blocks * factor;
                    Arrays.fill(sums, at + count, at + blocks * factor, sums[at + count - 1]);
                    other |= means(sums, at, planes[c], y * w + left / factor, blocks) ? 1 << c : 0;
                }
            }
            changed.accumulateAndGet(other, (one, two) -> one | two);
            for (float[] one : row) {
                pool.give(one);
            }
            pool.give(sums);
        }

        /** Adds up blocks along a row of column sums; whether any is another than before. */
        private boolean means(float[] sums, int from, float[] plane, int at, int blocks) {
            boolean other = false;
            for (int x = 0, i = from; x < blocks; x++) {
                float all = 0;
                for (int end = i + factor; i < end; i++) {
                    all += sums[i];
                }
                other |= plane[at + x] != all;
                plane[at + x] = all;
            }
            return other;
        }

        /**
         * The light of all that was taken; the same object each time, of which channels are spread anew where something
         * changed. Once only, unless parts are brought again.
         */
        public Halo spread(Bands bands) {
            int other = changed.getAndSet(0);
            float[] narrow = pool.floats(w * h);
            float[] wide = pool.floats(w * h);
            for (int c = 0; c < 3; c++) {
                if ((other >> c & 1) != 0) {
                    GaussianBlur.blur(planes[c], narrow, w, h, sigma / factor, bands, rows, pool);
                    GaussianBlur.blur(planes[c], wide, w, h, sigma * WIDER / factor, bands, rows, pool);
                    rows.mix(narrow, 0, NARROW, wide, 0, WIDE, halo.planes[c], 0, w * h);
                }
            }
            pool.give(narrow);
            pool.give(wide);
            return halo;
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

    /** How many pixels are enlarged together. */
    public int step() {
        return factor;
    }

    /** How long working memory for a row has to be. */
    public int spare() {
        return width + 2 + SLACK;
    }

    /**
     * The light that falls on the pixels of a row.
     *
     * @param r as {@code g} and {@code b} for all pixels of the row at least
     * @param spare working memory of {@link #spare}
     */
    public void row(int y, float[] r, float[] g, float[] b, float[] spare) {
        row(y, 0, pixels, r, g, b, spare);
    }

    /**
     * The light that falls on some pixels of a row.
     *
     * @param r as {@code g} and {@code b} for {@link #step} more pixels than {@code count}
     * @return where the light of column {@code left} is in them
     */
    public int row(int y, int left, int count, float[] r, float[] g, float[] b, float[] spare) {
        float at = (y + .5f) / factor - .5f;
        int before = (int) Math.floor(at);
        int upper = Math.max(0, before) * width;
        int lower = Math.min(height - 1, before + 1) * width;
        float below = at - before;
        int first = left / factor;
        int end = Math.ceilDiv(left + count, factor);
        int shift = left - first * factor;
        spread(planes[0], upper, lower, below, first, end, spare, r, shift + count);
        spread(planes[1], upper, lower, below, first, end, spare, g, shift + count);
        spread(planes[2], upper, lower, below, first, end, spare, b, shift + count);
        return shift;
    }

    /** @param first block of those up to {@code end} */
    private void spread(
            float[] plane,
            int upper,
            int lower,
            float below,
            int first,
            int end,
            float[] line,
            float[] row,
            int count) {
        if (factor == 1) {
            System.arraycopy(plane, upper + first, row, 0, count);
            return;
        }
        int from = Math.max(0, first - 1);
        int to = Math.min(width, end + 1);
        rows.mix(plane, upper + from, 1 - below, plane, lower + from, below, line, from + 1, to - from);
        if (from == 0) {
            line[0] = line[1];
        }
        if (to == width) {
            line[width + 1] = line[width];
        }
        rows.spread(line, first + 1, factor, shares, row, 0, count);
    }
}
