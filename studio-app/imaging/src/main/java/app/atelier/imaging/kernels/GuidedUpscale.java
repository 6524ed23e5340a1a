package app.atelier.imaging.kernels;

import java.util.Arrays;

/**
 * Enlarges what was computed from a reduced picture with the edges of the full one: around each place the result is
 * fitted as a·guide + b (He, Sun and Tang 2013; He and Sun 2015), a and b are enlarged and meet the full guide, and what
 * the fit left over (brush strokes that the picture does not have) is enlarged and added.
 */
public final class GuidedUpscale {
    private static final int RADIUS = 3;
    private static final float EPSILON = 1.5e-3f;

    private final int width;
    private final int height;
    private final int fullWidth;
    private final int fullHeight;
    private final float[] guide;
    private final float[] fullGuide;
    private final Bands bands;

    /**
     * @param guide the reduced picture's luma, {@code width × height}
     * @param fullGuide the full picture's
     */
    public GuidedUpscale(
            float[] guide, int width, int height, float[] fullGuide, int fullWidth, int fullHeight, Bands bands) {
        this.guide = guide;
        this.width = width;
        this.height = height;
        this.fullGuide = fullGuide;
        this.fullWidth = fullWidth;
        this.fullHeight = fullHeight;
        this.bands = bands;
    }

    /** A plane of the reduced size enlarged to the full one; values may lie a little outside of their former range. */
    public float[] enlarge(float[] plane) {
        if (width == fullWidth && height == fullHeight) {
            return plane.clone();
        }
        float[] meanGuide = boxed(guide);
        float[] meanPlane = boxed(plane);
        float[] square = boxed(product(guide, guide));
        float[] joint = boxed(product(guide, plane));
        float[] a = new float[plane.length];
        float[] b = new float[plane.length];
        for (int i = 0; i < a.length; i++) {
            float variance = Math.max(0, square[i] - meanGuide[i] * meanGuide[i]);
            a[i] = (joint[i] - meanGuide[i] * meanPlane[i]) / (variance + EPSILON);
            b[i] = meanPlane[i] - a[i] * meanGuide[i];
        }
        a = boxed(a);
        b = boxed(b);
        float[] rest = new float[plane.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = plane[i] - a[i] * guide[i] - b[i];
        }
        float[] result = larger(a);
        float[] offset = larger(b);
        float[] left = larger(rest);
        bands.run(fullHeight, (from, to) -> {
            for (int i = from * fullWidth; i < to * fullWidth; i++) {
                result[i] = result[i] * fullGuide[i] + offset[i] + left[i];
            }
        });
        return result;
    }

    private static float[] product(float[] a, float[] b) {
        float[] out = new float[a.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = a[i] * b[i];
        }
        return out;
    }

    private float[] boxed(float[] plane) {
        float[] box = new float[2 * RADIUS + 1];
        Arrays.fill(box, 1f / box.length);
        float[] out = new float[plane.length];
        GaussianBlur.direct(plane, out, width, height, box, bands, Rows.preferred());
        return out;
    }

    /** Cubic enlargement (Catmull and Rom 1974), sample centres aligned, edges going on. */
    private float[] larger(float[] plane) {
        float[] wide = new float[fullWidth * height];
        int[] columns = new int[4 * fullWidth];
        float[] across = new float[4 * fullWidth];
        taps(width, fullWidth, columns, across);
        bands.run(height, (from, to) -> {
            for (int y = from; y < to; y++) {
                for (int x = 0; x < fullWidth; x++) {
                    float sum = 0;
                    for (int k = 4 * x; k < 4 * x + 4; k++) {
                        sum += across[k] * plane[y * width + columns[k]];
                    }
                    wide[y * fullWidth + x] = sum;
                }
            }
        });
        int[] lines = new int[4 * fullHeight];
        float[] down = new float[4 * fullHeight];
        taps(height, fullHeight, lines, down);
        float[] out = new float[fullWidth * fullHeight];
        bands.run(fullHeight, (from, to) -> {
            for (int y = from; y < to; y++) {
                for (int k = 4 * y; k < 4 * y + 4; k++) {
                    int source = lines[k] * fullWidth;
                    for (int x = 0; x < fullWidth; x++) {
                        out[y * fullWidth + x] += down[k] * wide[source + x];
                    }
                }
            }
        });
        return out;
    }

    private static void taps(int small, int large, int[] at, float[] weights) {
        for (int i = 0; i < large; i++) {
            double place = (i + .5) * small / large - .5;
            int low = (int) Math.floor(place);
            double t = place - low;
            double[] w = {
                ((-.5 * t + 1) * t - .5) * t,
                (1.5 * t - 2.5) * t * t + 1,
                ((-1.5 * t + 2) * t + .5) * t,
                (.5 * t - .5) * t * t
            };
            for (int k = 0; k < 4; k++) {
                at[4 * i + k] = Math.clamp(low - 1 + k, 0, small - 1);
                weights[4 * i + k] = (float) w[k];
            }
        }
    }
}
