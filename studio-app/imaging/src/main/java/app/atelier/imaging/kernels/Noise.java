package app.atelier.imaging.kernels;

/**
 * Deterministic value noise: random values on a lattice, joined smoothly. The same seed gives the same noise on every
 * machine and with any number of threads; values are 0…1 with a mean of about one half.
 */
public final class Noise {
    private final long seed;

    private Noise(long seed) {
        this.seed = seed;
    }

    public static Noise of(long seed) {
        return new Noise(mix(seed ^ 0x9E3779B97F4A7C15L));
    }

    /** A noise of its own kind from the same seed, for another purpose. */
    public Noise derive(long purpose) {
        return new Noise(mix(seed + 0xD1B54A32D192ED03L * (purpose + 1)));
    }

    /** Uniform white noise at an integer place, 0 (inclusive) to 1 (exclusive). */
    public float white(int x, int y) {
        return (hash(x, y) >>> 40) * 0x1p-24f;
    }

    /** Smooth noise at a place measured in lattice cells. */
    public float value(double x, double y) {
        double fx = Math.floor(x);
        double fy = Math.floor(y);
        int ix = (int) fx;
        int iy = (int) fy;
        float u = smooth((float) (x - fx));
        float v = smooth((float) (y - fy));
        float top = lerp(white(ix, iy), white(ix + 1, iy), u);
        float bottom = lerp(white(ix, iy + 1), white(ix + 1, iy + 1), u);
        return lerp(top, bottom, v);
    }

    /**
     * Sum of octaves of {@link #value}, each of doubled frequency and {@code gain} times the weight, scaled back to 0…1.
     *
     * @param octaves 1 or more
     */
    public float fbm(double x, double y, int octaves, double gain) {
        double sum = 0;
        double weight = 1;
        double total = 0;
        double scale = 1;
        for (int i = 0; i < octaves; i++) {
            // Offsets keep the lattices of the octaves from lying on each other.
            sum += weight * value(x * scale + i * 17.17, y * scale + i * 31.31);
            total += weight;
            weight *= gain;
            scale *= 2;
        }
        return (float) (sum / total);
    }

    /**
     * Fills a plane with {@link #fbm}.
     *
     * @param cell size of the coarsest cell in pixels, above 0
     */
    public void fill(float[] plane, int width, int height, double cell, int octaves, double gain) {
        fill(plane, width, height, cell, cell, octaves, gain, Bands.ALL);
    }

    /** As {@link #fill(float[], int, int, double, int, double)} with cells of their own width and height. */
    public void fill(
            float[] plane,
            int width,
            int height,
            double cellWidth,
            double cellHeight,
            int octaves,
            double gain,
            Bands bands) {
        fill(plane, width, height, cellWidth, cellHeight, octaves, gain, 0, 0, bands);
    }

    /**
     * As {@link #fill(float[], int, int, double, double, int, double, Bands)} for a part of a larger plane.
     *
     * @param left the part's left edge in pixels of the larger plane
     * @param top the part's upper edge in pixels of the larger plane
     */
    public void fill(
            float[] plane,
            int width,
            int height,
            double cellWidth,
            double cellHeight,
            int octaves,
            double gain,
            double left,
            double top,
            Bands bands) {
        if (!(cellWidth > 0) || !(cellHeight > 0) || octaves < 1) {
            throw new IllegalArgumentException("Noise needs cells larger than 0 and at least one octave.");
        }
        double[] weights = new double[octaves];
        double total = 0;
        for (int i = 0; i < octaves; i++) {
            weights[i] = Math.pow(gain, i);
            total += weights[i];
        }
        double all = total;
        bands.run(height, 16, (from, to) -> {
            for (int y = from; y < to; y++) {
                java.util.Arrays.fill(plane, y * width, (y + 1) * width, 0f);
                for (int i = 0; i < octaves; i++) {
                    double scale = 1 << i;
                    addRow(
                            plane,
                            y * width,
                            width,
                            scale / cellWidth,
                            left,
                            i * 17.17,
                            (top + y) / cellHeight * scale + i * 31.31,
                            (float) (weights[i] / all));
                }
            }
        });
    }

    /** Adds one octave to a row, with the lattice values read once for each cell. */
    private void addRow(
            float[] plane, int at, int width, double step, double from, double offset, double y, float weight) {
        double fy = Math.floor(y);
        int iy = (int) fy;
        float v = smooth((float) (y - fy));
        int cell = Integer.MIN_VALUE;
        float left = 0;
        float right = 0;
        for (int x = 0; x < width; x++) {
            double px = (from + x) * step + offset;
            int ix = (int) Math.floor(px);
            if (ix != cell) {
                left = lerp(white(ix, iy), white(ix, iy + 1), v);
                right = lerp(white(ix + 1, iy), white(ix + 1, iy + 1), v);
                cell = ix;
            }
            plane[at + x] += weight * lerp(left, right, smooth((float) (px - ix)));
        }
    }

    private long hash(int x, int y) {
        return mix(seed ^ (x * 0x9E3779B97F4A7C15L + y * 0xC2B2AE3D27D4EB4FL));
    }

    /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long mix(long z) {
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    private static float smooth(float t) {
        return t * t * (3 - 2 * t);
    }

    private static float lerp(float a, float b, float t) {
        return a + (b - a) * t;
    }
}
