package app.atelier.imaging.filters;

/**
 * The bilateral filter (Tomasi and Manduchi 1998): a Gaussian mean of neighbours, weighted also by how close their
 * colour is. Takes away noise and keeps edges.
 *
 * @param radius standard deviation in document pixels, 0 to 20
 * @param tolerance standard deviation of colour, 0.005 to 1
 */
public record Bilateral(double radius, double tolerance) implements Filter {
    private static final int TABLE = 1024;

    public Bilateral {
        Limits.require("The radius of noise reduction", radius, 0, 20);
        Limits.require("The tolerance of noise reduction", tolerance, 0.005, 1);
    }

    @Override
    public int reach(FilterContext context) {
        return (int) Math.ceil(2 * radius * context.scale());
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        double sigma = radius * context.scale();
        int reach = (int) Math.ceil(2 * sigma);
        if (sigma < 0.3) {
            return;
        }
        Surface source = s.copy();
        float[] closeness = new float[TABLE + 1];
        for (int i = 0; i <= TABLE; i++) {
            // The table runs over squared distances of up to 3.
            closeness[i] = (float) Math.exp(-3.0 * i / TABLE / (2 * tolerance * tolerance));
        }
        float[] near = new float[2 * reach + 1];
        for (int d = -reach; d <= reach; d++) {
            near[d + reach] = (float) Math.exp(-d * d / (2 * sigma * sigma));
        }
        context.bands().run(s.height, 8, (from, to) -> {
            for (int y = from; y < to; y++) {
                for (int x = 0; x < s.width; x++) {
                    mean(source, s, x, y, reach, near, closeness);
                }
            }
        });
    }

    private static void mean(Surface p, Surface out, int x, int y, int reach, float[] near, float[] closeness) {
        int i = y * p.width + x;
        float r0 = p.r[i];
        float g0 = p.g[i];
        float b0 = p.b[i];
        float r = 0;
        float g = 0;
        float b = 0;
        float sum = 0;
        for (int dy = -reach; dy <= reach; dy++) {
            int row = Math.clamp(y + dy, 0, p.height - 1) * p.width;
            for (int dx = -reach; dx <= reach; dx++) {
                int k = row + Math.clamp(x + dx, 0, p.width - 1);
                float dr = p.r[k] - r0;
                float dg = p.g[k] - g0;
                float db = p.b[k] - b0;
                int step = (int) Math.min(TABLE, (dr * dr + dg * dg + db * db) * (TABLE / 3f));
                float w = near[dy + reach] * near[dx + reach] * closeness[step];
                r += w * p.r[k];
                g += w * p.g[k];
                b += w * p.b[k];
                sum += w;
            }
        }
        out.r[i] = r / sum;
        out.g[i] = g / sum;
        out.b[i] = b / sum;
        Work.fit(out, i);
    }
}
