package app.atelier.imaging.filters;

import app.atelier.imaging.kernels.Noise;

/**
 * Moves pixels about by smooth noise, as wet paper or hot air does; fixed to the document.
 *
 * @param amount largest way in document pixels, 0 to 500
 * @param size of the waves in document pixels, 2 to 5000
 * @param seed which waves
 */
public record Displacement(double amount, double size, long seed) implements Filter {
    private static final int OCTAVES = 3;

    public Displacement {
        Limits.require("of.amount-of-displacement", amount, 0, 500);
        Limits.require("of.size-of-displacement", size, 2, 5000);
    }

    @Override
    public Light light() {
        return Light.DOCUMENT;
    }

    @Override
    public int reach(FilterContext context) {
        return (int) Math.ceil(amount * context.scale()) + 1;
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        if (amount == 0) {
            return;
        }
        Noise right = Noise.of(seed).derive(1);
        Noise down = Noise.of(seed).derive(2);
        Surface source = s.copy();
        double k = 1 / context.scale();
        context.bands().run(s.height, 16, (from, to) -> {
            for (int y = from; y < to; y++) {
                double v = (context.originY() + (y + 0.5) * k) / size;
                for (int x = 0; x < s.width; x++) {
                    double u = (context.originX() + (x + 0.5) * k) / size;
                    double dx = (right.fbm(u, v, OCTAVES, 0.5) * 2 - 1) * amount * context.scale();
                    double dy = (down.fbm(u, v, OCTAVES, 0.5) * 2 - 1) * amount * context.scale();
                    int i = y * s.width + x;
                    s.r[i] = linear(source.r, s, x + dx, y + dy);
                    s.g[i] = linear(source.g, s, x + dx, y + dy);
                    s.b[i] = linear(source.b, s, x + dx, y + dy);
                    s.a[i] = linear(source.a, s, x + dx, y + dy);
                }
            }
        });
    }

    private static float linear(float[] plane, Surface s, double x, double y) {
        double cx = Math.clamp(x, 0, s.width - 1);
        double cy = Math.clamp(y, 0, s.height - 1);
        int ix = Math.min((int) cx, Math.max(0, s.width - 2));
        int iy = Math.min((int) cy, Math.max(0, s.height - 2));
        float tx = (float) (cx - ix);
        float ty = (float) (cy - iy);
        int right = Math.min(ix + 1, s.width - 1);
        int low = Math.min(iy + 1, s.height - 1) * s.width;
        int top = iy * s.width;
        float a = plane[top + ix] + (plane[top + right] - plane[top + ix]) * tx;
        float b = plane[low + ix] + (plane[low + right] - plane[low + ix]) * tx;
        return a + (b - a) * ty;
    }
}
