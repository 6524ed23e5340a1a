package app.atelier.imaging.kernels;

/** Distances to shapes (Felzenszwalb and Huttenlocher 2012), exact, in linear time. */
public final class DistanceField {
    private static final float FAR = 1e20f;

    private DistanceField() {}

    /**
     * The distance of each pixel’s middle to the middle of the nearest pixel of a shape, 0 inside. Edge pixels that are covered in part count as
     * that much nearer.
     *
     * @param alpha coverage 0…1; half and more is inside
     */
    public static float[] toShape(float[] alpha, int width, int height, Bands bands) {
        float[] squared = new float[width * height];
        for (int i = 0; i < squared.length; i++) {
            float gap = alpha[i] >= 0.999f ? 0 : Math.max(0f, 0.5f - alpha[i]);
            squared[i] = alpha[i] >= 0.5f ? 0 : alpha[i] > 0.01f ? gap * gap : FAR;
        }
        bands.run(width, 32, (from, to) -> {
            float[] column = new float[height];
            float[] out = new float[height];
            int[] at = new int[height];
            float[] bounds = new float[height + 1];
            for (int x = from; x < to; x++) {
                for (int y = 0; y < height; y++) {
                    column[y] = squared[y * width + x];
                }
                line(column, height, out, at, bounds);
                for (int y = 0; y < height; y++) {
                    squared[y * width + x] = out[y];
                }
            }
        });
        bands.run(height, 32, (from, to) -> {
            float[] row = new float[width];
            float[] out = new float[width];
            int[] at = new int[width];
            float[] bounds = new float[width + 1];
            for (int y = from; y < to; y++) {
                System.arraycopy(squared, y * width, row, 0, width);
                line(row, width, out, at, bounds);
                for (int x = 0; x < width; x++) {
                    squared[y * width + x] = (float) Math.sqrt(out[x]);
                }
            }
        });
        return squared;
    }

    /** The lower envelope of parabolas on one line. */
    private static void line(float[] f, int n, float[] out, int[] at, float[] bounds) {
        int k = 0;
        at[0] = 0;
        bounds[0] = -FAR;
        bounds[1] = FAR;
        for (int q = 1; q < n; q++) {
            float s = meeting(f, q, at[k]);
            while (s <= bounds[k]) {
                k--;
                s = meeting(f, q, at[k]);
            }
            k++;
            at[k] = q;
            bounds[k] = s;
            bounds[k + 1] = FAR;
        }
        k = 0;
        for (int q = 0; q < n; q++) {
            while (bounds[k + 1] < q) {
                k++;
            }
            float d = q - at[k];
            out[q] = d * d + f[at[k]];
        }
    }

    private static float meeting(float[] f, int q, int p) {
        return (float) (((double) f[q] + (double) q * q - ((double) f[p] + (double) p * p)) / (2.0 * q - 2.0 * p));
    }
}
