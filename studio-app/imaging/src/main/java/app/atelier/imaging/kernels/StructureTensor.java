package app.atelier.imaging.kernels;

/**
 * The local direction of a picture (Förstner; see Kyprianidis and Döllner 2008): gradients by Sobel, their products
 * summed over channels and blurred. Immutable once made.
 */
public final class StructureTensor {
    private final int width;
    private final int height;
    private final float[] e;
    private final float[] f;
    private final float[] g;

    private StructureTensor(int width, int height, float[] e, float[] f, float[] g) {
        this.width = width;
        this.height = height;
        this.e = e;
        this.f = f;
        this.g = g;
    }

    /**
     * Of one or more planes of the same size.
     *
     * @param sigma blur of the products in pixels; 2 to 4 gives a steady flow
     */
    public static StructureTensor of(int width, int height, double sigma, Bands bands, float[]... planes) {
        float[] xx = new float[width * height];
        float[] xy = new float[width * height];
        float[] yy = new float[width * height];
        for (float[] plane : planes) {
            bands.run(height, (from, to) -> {
                for (int y = from; y < to; y++) {
                    products(plane, width, height, y, xx, xy, yy);
                }
            });
        }
        Rows rows = Rows.preferred();
        float[] e = new float[width * height];
        float[] f = new float[width * height];
        float[] g = new float[width * height];
        GaussianBlur.blur(xx, e, width, height, sigma, bands, rows);
        GaussianBlur.blur(xy, f, width, height, sigma, bands, rows);
        GaussianBlur.blur(yy, g, width, height, sigma, bands, rows);
        return new StructureTensor(width, height, e, f, g);
    }

    private static void products(float[] p, int width, int height, int y, float[] xx, float[] xy, float[] yy) {
        int up = Math.max(0, y - 1) * width;
        int mid = y * width;
        int low = Math.min(height - 1, y + 1) * width;
        for (int x = 0; x < width; x++) {
            int l = Math.max(0, x - 1);
            int r = Math.min(width - 1, x + 1);
            float gx = (p[up + r] - p[up + l] + 2 * (p[mid + r] - p[mid + l]) + p[low + r] - p[low + l]) / 4;
            float gy = (p[low + l] - p[up + l] + 2 * (p[low + x] - p[up + x]) + p[low + r] - p[up + r]) / 4;
            xx[mid + x] += gx * gx;
            xy[mid + x] += gx * gy;
            yy[mid + x] += gy * gy;
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The angle along the edge at a pixel (least change), radians from the x axis, −π/2 to π/2. */
    public float tangent(int x, int y) {
        int i = y * width + x;
        // The gradient's angle is half that of (E−G, 2F); the tangent is at right angles to it.
        double gradient = 0.5 * Math.atan2(2 * f[i], e[i] - g[i]);
        double tangent = gradient + Math.PI / 2;
        return (float) (tangent > Math.PI / 2 ? tangent - Math.PI : tangent);
    }

    /** How much one direction prevails at a pixel: 0 (none) to 1 (a straight edge). */
    public float coherence(int x, int y) {
        int i = y * width + x;
        float sum = e[i] + g[i];
        float root = (float) Math.sqrt((e[i] - g[i]) * (e[i] - g[i]) + 4 * f[i] * f[i]);
        return sum > 1e-12f ? root / sum : 0;
    }

    /** Strength of the change at a pixel: the square root of the larger eigenvalue. */
    public float strength(int x, int y) {
        int i = y * width + x;
        double root = Math.sqrt((e[i] - g[i]) * (e[i] - g[i]) + 4 * f[i] * f[i]);
        return (float) Math.sqrt(Math.max(0, (e[i] + g[i] + root) / 2));
    }
}
