package app.atelier.imaging.filters;

import app.atelier.imaging.kernels.GaussianBlur;
import app.atelier.imaging.kernels.PackedBlur;

/**
 * Gaussian blur of premultiplied values: in the document's own light (on encoded values, unless the document is linear),
 * or in linear light if asked for, where small bright things glow as they do out of focus.
 *
 * @param sigma standard deviation in document pixels, 0 to 1000
 * @param linear whether to blur in linear light in every document
 */
public record GaussianFilter(double sigma, @OffUnlessSaid boolean linear) implements Filter, PackedFilter {
    /** In the document's own light. */
    public GaussianFilter(double sigma) {
        this(sigma, false);
    }

    public GaussianFilter {
        if (!(sigma >= 0 && sigma <= 1000)) {
            throw FilterWords.WORDS.refusal("gaussian.radius", sigma);
        }
    }

    @Override
    public Light light() {
        return linear ? Light.LINEAR : Light.DOCUMENT;
    }

    @Override
    public int reach(FilterContext context) {
        return GaussianBlur.reach(sigma * context.scale());
    }

    @Override
    public int grid(FilterContext context) {
        return GaussianBlur.grid(sigma * context.scale());
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        double radius = sigma * context.scale();
        if (radius < GaussianBlur.NO_SIGMA) {
            return;
        }
        float[] spare = context.pool().floats(s.width * s.height);
        spare = swap(s, spare, 0, radius, context);
        spare = swap(s, spare, 1, radius, context);
        spare = swap(s, spare, 2, radius, context);
        if (!opaque(s)) {
            spare = swap(s, spare, 3, radius, context);
        }
        context.pool().give(spare);
    }

    @Override
    public boolean packs(FilterContext context) {
        return !linear && PackedBlur.reaches(sigma * context.scale());
    }

    @Override
    public void apply(int[] argb, int width, int height, boolean opaque, FilterContext context, int[] result) {
        new PackedBlur(argb, width, height, opaque, context.bands(), context.rows(), context.pool())
                .into(result, sigma * context.scale());
    }

    private static boolean opaque(Surface s) {
        for (int i = 0; i < s.width * s.height; i++) {
            if (s.a[i] != 1f) {
                return false;
            }
        }
        return true;
    }

    private static float[] swap(Surface s, float[] spare, int channel, double sigma, FilterContext context) {
        float[] plane =
                switch (channel) {
                    case 0 -> s.r;
                    case 1 -> s.g;
                    case 2 -> s.b;
                    default -> s.a;
                };
        GaussianBlur.blur(plane, spare, s.width, s.height, sigma, context.bands(), context.rows(), context.pool());
        switch (channel) {
            case 0 -> s.r = spare;
            case 1 -> s.g = spare;
            case 2 -> s.b = spare;
            default -> s.a = spare;
        }
        return plane;
    }
}
