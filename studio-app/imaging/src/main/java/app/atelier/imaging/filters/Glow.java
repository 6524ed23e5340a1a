package app.atelier.imaging.filters;

/**
 * Light that spreads: what is brighter than the threshold, blurred and screened over the picture.
 *
 * @param amount 0 to 2
 * @param radius standard deviation in document pixels, 0.5 to 300
 * @param threshold 0 to 0.99
 */
public record Glow(double amount, double radius, double threshold) implements Filter {
    public Glow {
        Limits.require("The amount of glow", amount, 0, 2);
        Limits.require("The radius of glow", radius, 0.5, 300);
        Limits.require("The threshold of glow", threshold, 0, 0.99);
    }

    @Override
    public int reach(FilterContext context) {
        return (int) Math.ceil(3 * radius * context.scale());
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        if (amount == 0) {
            return;
        }
        float low = (float) threshold;
        Surface light = s.copy();
        Work.eachPixel(light, context, i -> {
            float l = 0.2126f * light.r[i] + 0.7152f * light.g[i] + 0.0722f * light.b[i];
            float keep = Work.smoothstep(low, Math.min(1f, low + 0.3f), l);
            light.r[i] *= keep;
            light.g[i] *= keep;
            light.b[i] *= keep;
        });
        double sigma = radius * context.scale();
        light.r = Work.blurred(light.r, s, sigma, context);
        light.g = Work.blurred(light.g, s, sigma, context);
        light.b = Work.blurred(light.b, s, sigma, context);
        float k = (float) amount;
        Work.eachPixel(s, context, i -> {
            s.r[i] = screen(s.r[i], light.r[i] * k, s.a[i]);
            s.g[i] = screen(s.g[i], light.g[i] * k, s.a[i]);
            s.b[i] = screen(s.b[i], light.b[i] * k, s.a[i]);
        });
    }

    private static float screen(float v, float light, float alpha) {
        float add = Math.min(alpha, light);
        return alpha <= 0 ? 0 : v + add - v * add / alpha;
    }
}
