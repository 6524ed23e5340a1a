package app.atelier.imaging.filters;

import app.atelier.imaging.colour.Srgb;

/**
 * Light that spreads: what is brighter than the threshold, blurred and screened over the picture. Works in the document's
 * own light (on encoded values, unless the document is linear), or in linear light if asked for, where it spreads as in a
 * lens.
 *
 * @param amount 0 to 2
 * @param radius standard deviation in document pixels, 0.5 to 300
 * @param threshold luma above which things glow, encoded, 0 to 0.99
 * @param linear whether to work in linear light in every document
 */
public record Glow(
        double amount,
        double radius,
        double threshold,
        @OffUnlessSaid boolean linear) implements Filter {
    /** How far above the threshold things glow fully. */
    private static final double SOFTNESS = 0.3;

    /** In the document's own light. */
    public Glow(double amount, double radius, double threshold) {
        this(amount, radius, threshold, false);
    }

    public Glow {
        Limits.require("of.amount-of-glow", amount, 0, 2);
        Limits.require("of.radius-of-glow", radius, 0.5, 300);
        Limits.require("of.threshold-of-glow", threshold, 0, 0.99);
    }

    @Override
    public Light light() {
        return linear ? Light.LINEAR : Light.DOCUMENT;
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
        float low = measured(threshold, s);
        float high = measured(Math.min(1, threshold + SOFTNESS), s);
        Surface light = s.copy();
        Work.eachPixel(light, context, i -> {
            float l = 0.2126f * light.r[i] + 0.7152f * light.g[i] + 0.0722f * light.b[i];
            float keep = Work.smoothstep(low, high, l);
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

    private static float measured(double encoded, Surface s) {
        return (float) (s.space.linear() ? Srgb.toLinear(encoded) : encoded);
    }

    private static float screen(float v, float light, float alpha) {
        float add = Math.min(alpha, light);
        return alpha <= 0 ? 0 : v + add - v * add / alpha;
    }
}
