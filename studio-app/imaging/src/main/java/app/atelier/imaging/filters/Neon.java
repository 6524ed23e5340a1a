package app.atelier.imaging.filters;

import app.atelier.imaging.kernels.InkLines;

/**
 * Glowing lines on a dark ground in the hues of neon signs.
 *
 * @param width of the lines in document pixels, 0.5 to 20
 * @param glow strength of the light around them, 0 to 2
 */
public record Neon(double width, double glow) implements Filter {
    private static final float[] HUES = {30, 188, 280, 318, 390};

    public Neon {
        Limits.require("The width of a line", width, 0.5, 20);
        Limits.require("The glow", glow, 0, 2);
    }

    @Override
    public int reach(FilterContext context) {
        return (int) Math.ceil(60 * width * context.scale()) + 4;
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        double w = width * context.scale();
        float[] lines = InkLines.find(s.r, s.g, s.b, s.width, s.height, w, 0.007, context.bands());
        Surface light = new Surface(s.width, s.height);
        Work.eachPixel(s, context, i -> sign(s, light, i, lines[i]));
        Surface near = Work.blurred(light, 2 * w, context);
        Surface wide = Work.blurred(light, 7 * w, context);
        Surface far = Work.blurred(light, 20 * w, context);
        float k = (float) glow;
        float[] ground = {0.027f, 0.016f, 0.110f};
        Work.eachPixel(s, context, i -> {
            float a = s.a[i];
            float l = 0.2126f * s.r[i] + 0.7152f * s.g[i] + 0.0722f * s.b[i];
            float base = (float) Math.pow(Math.max(0f, l), 1.2) * 0.48f;
            float core = 0.45f * lines[i];
            s.r[i] = screened(ground[0] + base * 0.55f, core, light.r[i], near.r[i], wide.r[i], far.r[i], k) * a;
            s.g[i] = screened(ground[1] + base * 0.38f, core, light.g[i], near.g[i], wide.g[i], far.g[i], k) * a;
            s.b[i] = screened(ground[2] + base * 0.95f, core, light.b[i], near.b[i], wide.b[i], far.b[i], k) * a;
        });
    }

    private static float screened(float ground, float core, float line, float near, float wide, float far, float glow) {
        float dark = 1 - Math.max(0f, Math.min(1f, ground));
        dark *= 1 - Math.min(1f, core);
        dark *= 1 - Math.min(1f, line);
        dark *= 1 - Math.min(1f, near * 1.1f * glow);
        dark *= 1 - Math.min(1f, wide * 1.2f * glow);
        dark *= 1 - Math.min(1f, far * 1.3f * glow);
        return 1 - dark;
    }

    /** The colour of a line: the hue of what it runs along, moved to the nearest of the signs' hues, full. */
    private static void sign(Surface s, Surface light, int i, float line) {
        float high = Math.max(s.r[i], Math.max(s.g[i], s.b[i]));
        float low = Math.min(s.r[i], Math.min(s.g[i], s.b[i]));
        float chroma = high - low;
        float hue = 188;
        if (chroma > 0.02f) {
            float sixth = high == s.r[i]
                    ? (s.g[i] - s.b[i]) / chroma
                    : high == s.g[i] ? (s.b[i] - s.r[i]) / chroma + 2 : (s.r[i] - s.g[i]) / chroma + 4;
            hue = (sixth * 60 + 360) % 360;
        }
        float best = HUES[0];
        for (float candidate : HUES) {
            best = Math.abs(candidate - hue) < Math.abs(best - hue) ? candidate : best;
        }
        light.r[i] = line * channel(best, 0);
        light.g[i] = line * channel(best, 4);
        light.b[i] = line * channel(best, 2);
    }

    private static float channel(float hue, int offset) {
        float k = (hue / 60 + offset) * 2 % 12;
        return 0.5f - 0.5f * Math.max(-1f, Math.min(Math.min(k - 3, 9 - k), 1f));
    }
}
