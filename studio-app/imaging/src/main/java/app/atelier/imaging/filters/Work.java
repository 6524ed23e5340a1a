package app.atelier.imaging.filters;

import app.atelier.imaging.kernels.GaussianBlur;

/** What several filters need: blurred copies, luma, mixing. */
final class Work {
    private Work() {}

    /** A blurred copy; sigma in pixels of the surface. */
    static Surface blurred(Surface s, double sigma, FilterContext context) {
        return new Surface(
                s.width,
                s.height,
                blurred(s.r, s, sigma, context),
                blurred(s.g, s, sigma, context),
                blurred(s.b, s, sigma, context),
                blurred(s.a, s, sigma, context));
    }

    static float[] blurred(float[] plane, Surface s, double sigma, FilterContext context) {
        float[] result = context.pool().floats(s.width * s.height);
        GaussianBlur.blur(plane, result, s.width, s.height, sigma, context.bands(), context.rows(), context.pool());
        return result;
    }

    /** Gives back the planes of a blurred copy that nobody will use again. */
    static void give(Surface blurred, FilterContext context) {
        context.pool().give(blurred.r);
        context.pool().give(blurred.g);
        context.pool().give(blurred.b);
        context.pool().give(blurred.a);
    }

    /** Rec. 709 luma of premultiplied values. */
    static float[] luma(Surface s, FilterContext context) {
        float[] luma = new float[s.width * s.height];
        eachPixel(s, context, i -> luma[i] = 0.2126f * s.r[i] + 0.7152f * s.g[i] + 0.0722f * s.b[i]);
        return luma;
    }

    /** Work on one pixel by its index. */
    @FunctionalInterface
    interface Pixel {
        void at(int index);
    }

    static void eachPixel(Surface s, FilterContext context, Pixel pixel) {
        context.bands().run(s.height, (from, to) -> {
            for (int i = from * s.width; i < to * s.width; i++) {
                pixel.at(i);
            }
        });
    }

    /** Cuts colours to 0…alpha, unless the surface holds light without a limit. */
    static void fit(Surface s, int i) {
        if (s.extended) {
            return;
        }
        float a = s.a[i];
        s.r[i] = Math.max(0f, Math.min(a, s.r[i]));
        s.g[i] = Math.max(0f, Math.min(a, s.g[i]));
        s.b[i] = Math.max(0f, Math.min(a, s.b[i]));
    }

    /** Puts {@code below} under the surface. */
    static void under(Surface s, FilterContext context, Surface below) {
        eachPixel(s, context, i -> {
            float rest = 1 - s.a[i];
            s.r[i] += below.r[i] * rest;
            s.g[i] += below.g[i] * rest;
            s.b[i] += below.b[i] * rest;
            s.a[i] += below.a[i] * rest;
        });
    }

    static float smoothstep(float low, float high, float x) {
        float t = Math.max(0f, Math.min(1f, (x - low) / (high - low)));
        return t * t * (3 - 2 * t);
    }
}
