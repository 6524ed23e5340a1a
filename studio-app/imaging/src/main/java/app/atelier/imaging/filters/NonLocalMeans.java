package app.atelier.imaging.filters;

/**
 * Non-local means (Buades, Coll and Morel 2005): each pixel becomes the mean of others around, weighted by how alike
 * the patches about them are. The strongest noise reduction here, and the slowest.
 *
 * @param strength 0 to 1, about the standard deviation of the noise times two
 * @param window how far others are looked for, in document pixels, 1 to 15
 */
public record NonLocalMeans(double strength, int window) implements Filter {
    private static final int PATCH = 2;

    public NonLocalMeans {
        Limits.require("of.strength-of-noise-reduction", strength, 0, 1);
        Limits.require("of.window-of-noise-reduction", window, 1, 15);
    }

    @Override
    public int reach(FilterContext context) {
        return window + PATCH;
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        if (strength == 0) {
            return;
        }
        int n = s.width * s.height;
        Surface source = s.copy();
        float[] luma = Work.luma(source, context);
        float[] sum = new float[n];
        s.r = new float[n];
        s.g = new float[n];
        s.b = new float[n];
        float falloff = (float) (1 / (strength * strength * 0.25));
        for (int dy = -window; dy <= window; dy++) {
            for (int dx = -window; dx <= window; dx++) {
                shift(s, source, luma, sum, dx, dy, falloff, context);
            }
        }
        Work.eachPixel(s, context, i -> {
            s.r[i] /= sum[i];
            s.g[i] /= sum[i];
            s.b[i] /= sum[i];
            Work.fit(s, i);
        });
    }

    /** Adds what lies one step away, for all pixels: patch distances of one step are one box mean (Darbon et al. 2008). */
    private static void shift(
            Surface s, Surface p, float[] luma, float[] sum, int dx, int dy, float falloff, FilterContext context) {
        int w = s.width;
        int h = s.height;
        context.bands().run(h, 16, (from, to) -> {
            float[] columns = new float[w];
            for (int y = from; y < to; y++) {
                java.util.Arrays.fill(columns, 0);
                for (int k = -PATCH; k <= PATCH; k++) {
                    int a = Math.clamp(y + k, 0, h - 1) * w;
                    int b = Math.clamp(y + k + dy, 0, h - 1) * w;
                    for (int x = 0; x < w; x++) {
                        float d = luma[a + x] - luma[b + Math.clamp(x + dx, 0, w - 1)];
                        columns[x] += d * d;
                    }
                }
                int other = Math.clamp(y + dy, 0, h - 1) * w;
                for (int x = 0; x < w; x++) {
                    float d = 0;
                    for (int k = -PATCH; k <= PATCH; k++) {
                        d += columns[Math.clamp(x + k, 0, w - 1)];
                    }
                    float t = 1 + d * falloff / 25;
                    // A rational falloff stands for the exponential: 1/t⁴ is as steep where it counts.
                    float weight = 1 / (t * t * t * t);
                    int i = y * w + x;
                    int o = other + Math.clamp(x + dx, 0, w - 1);
                    s.r[i] += weight * p.r[o];
                    s.g[i] += weight * p.g[o];
                    s.b[i] += weight * p.b[o];
                    sum[i] += weight;
                }
            }
        });
    }
}
