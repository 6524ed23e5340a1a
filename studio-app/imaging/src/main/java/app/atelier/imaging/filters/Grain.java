package app.atelier.imaging.filters;

import app.atelier.imaging.kernels.Noise;

/**
 * Film grain: noise added to the luma, strongest in the midtones; fixed to the document, so that it does not swim.
 *
 * @param amount 0 to 1
 * @param size of a grain in document pixels, 0.5 to 20
 * @param seed which grain
 */
public record Grain(double amount, double size, long seed) implements Filter {
    public Grain {
        Limits.require("of.amount-of-grain", amount, 0, 1);
        Limits.require("of.size-of-grain", size, 0.5, 20);
    }

    @Override
    public int reach(FilterContext context) {
        return 0;
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        if (amount == 0) {
            return;
        }
        Noise noise = Noise.of(seed);
        double step = 1 / (context.scale() * size);
        // Where one output pixel covers many grains, they average out.
        float strength = (float) (amount * 0.5 * Math.min(1, context.scale() * size));
        context.bands().run(s.height, 16, (from, to) -> {
            for (int y = from; y < to; y++) {
                double ny = context.originY() / size + (y + 0.5) * step;
                for (int x = 0; x < s.width; x++) {
                    int i = y * s.width + x;
                    double nx = context.originX() / size + (x + 0.5) * step;
                    float l = Math.max(0f, Math.min(1f, 0.2126f * s.r[i] + 0.7152f * s.g[i] + 0.0722f * s.b[i]));
                    float add = (noise.value(nx, ny) - 0.5f) * strength * (0.35f + 2.6f * l * (1 - l)) * s.a[i];
                    s.r[i] += add;
                    s.g[i] += add;
                    s.b[i] += add;
                    Work.fit(s, i);
                }
            }
        });
    }
}
