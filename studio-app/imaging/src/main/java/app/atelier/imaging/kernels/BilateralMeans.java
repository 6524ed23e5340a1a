package app.atelier.imaging.kernels;

import java.util.Arrays;

/**
 * The bilateral filter (Tomasi and Manduchi 1998) of three planes with replicated edges: the mean of a disc of neighbours,
 * weighted by a Gaussian of their distance, cut at 2σ, and by a Gaussian of how far their colour is.
 */
public final class BilateralMeans {
    /** Columns that are worked on together, so that what a row needs stays in the first-level cache. */
    private static final int TILE = 128;

    private static final int BAND_ROWS = 32;

    private final int width;
    private final int height;
    private final Bands bands;
    private final BilateralRows rows;
    private final Pool pool;

    public BilateralMeans(int width, int height, Bands bands, Rows rows, Pool pool) {
        this.width = width;
        this.height = height;
        this.bands = bands;
        this.rows = BilateralRows.like(rows);
        this.pool = pool;
    }

    /** Gives {@code count} numbers of a plane (0, 1 or 2), from column {@code x} of row {@code y} on; to several threads. */
    @FunctionalInterface
    public interface Source {
        void part(int plane, int x, int y, int count, float[] values, int at);
    }

    /** Takes parts of finished rows as three planes {@code stride} apart, from their beginning; from several threads. */
    @FunctionalInterface
    public interface Sink {
        void part(int x, int y, int count, float[] planes, int stride);
    }

    /** How far neighbours count. */
    public static int reach(double sigma) {
        return (int) Math.ceil(2 * sigma);
    }

    /**
     * @param sigma standard deviation in pixels, more than 0
     * @param tolerance standard deviation of colour, in the unit of the planes, more than 0
     */
    public void run(double sigma, double tolerance, Source source, Sink sink) {
        int reach = reach(sigma);
        int across = TILE + 2 * reach;
        int stride = across * (BAND_ROWS + 2 * reach);
        Disc disc = Disc.of(reach, across, sigma);
        float steepness = (float) (-1 / (2 * tolerance * tolerance * Math.log(2)));
        bands.run(height, BAND_ROWS, (from, to) -> {
            float[] planes = pool.floats(3 * stride);
            float[] out = pool.floats(4 * TILE);
            for (int x = 0; x < width; x += TILE) {
                int count = Math.min(TILE, width - x);
                fill(source, x - reach, from - reach, count + 2 * reach, to - from + 2 * reach, planes, across, stride);
                for (int y = from; y < to; y++) {
                    int at = (y - from + reach) * across + reach;
                    rows.means(planes, at, stride, disc.taps, disc.logs, steepness, out, TILE, count);
                    sink.part(x, y, count, out, TILE);
                }
            }
            pool.give(planes);
            pool.give(out);
        });
    }

    /** A part of the picture with what lies around it. */
    private void fill(Source source, int x, int y, int count, int lines, float[] planes, int across, int stride) {
        int left = Math.max(0, x);
        int right = Math.min(width, x + count);
        for (int c = 0; c < 3; c++) {
            for (int line = 0; line < lines; line++) {
                int o = c * stride + line * across;
                int row = Math.clamp(y + line, 0, height - 1);
                source.part(c, left, row, right - left, planes, o + left - x);
                Edges.extend(planes, o, o + left - x, o + right - x, o + count);
            }
        }
    }

    /** The places of a disc, in a plane whose rows are {@code across} apart, and their weights as powers of two. */
    private record Disc(int[] taps, float[] logs) {
        static Disc of(int reach, int across, double sigma) {
            int side = 2 * reach + 1;
            int[] taps = new int[side * side];
            float[] logs = new float[side * side];
            int n = 0;
            for (int dy = -reach; dy <= reach; dy++) {
                for (int dx = -reach; dx <= reach; dx++) {
                    int square = dx * dx + dy * dy;
                    if (square <= reach * reach) {
                        taps[n] = dy * across + dx;
                        logs[n++] = (float) (-square / (2 * sigma * sigma * Math.log(2)));
                    }
                }
            }
            return new Disc(Arrays.copyOf(taps, n), Arrays.copyOf(logs, n));
        }
    }
}
