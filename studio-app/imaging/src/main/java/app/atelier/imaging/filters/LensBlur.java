package app.atelier.imaging.filters;

/**
 * The blur of a round aperture in linear light (encoded values by γ 2.2, linear documents as they are): bright points
 * become discs, as in a photograph out of focus.
 *
 * @param radius of the disc in document pixels, 0 to 100
 */
public record LensBlur(double radius) implements Filter {
    public LensBlur {
        Limits.require("of.radius-of-a-lens-blur", radius, 0, 100);
    }

    @Override
    public Light light() {
        return Light.DOCUMENT;
    }

    @Override
    public int reach(FilterContext context) {
        return (int) Math.ceil(radius * context.scale()) + 1;
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        double r = radius * context.scale();
        if (r < 0.5) {
            return;
        }
        boolean already = s.space.linear();
        s.r = already ? disc(s.r, s, r, context) : encoded(disc(linear(s.r), s, r, context));
        s.g = already ? disc(s.g, s, r, context) : encoded(disc(linear(s.g), s, r, context));
        s.b = already ? disc(s.b, s, r, context) : encoded(disc(linear(s.b), s, r, context));
        s.a = disc(s.a, s, r, context);
        Work.eachPixel(s, context, i -> Work.fit(s, i));
    }

    private static float[] linear(float[] plane) {
        float[] result = new float[plane.length];
        for (int i = 0; i < plane.length; i++) {
            result[i] = (float) Math.pow(Math.max(0f, plane[i]), 2.2);
        }
        return result;
    }

    private static float[] encoded(float[] plane) {
        for (int i = 0; i < plane.length; i++) {
            plane[i] = (float) Math.pow(Math.max(0f, plane[i]), 1 / 2.2);
        }
        return plane;
    }

    /** A disc is a stack of horizontal runs, and a run is a difference of two running sums. */
    private static float[] disc(float[] plane, Surface s, double radius, FilterContext context) {
        int reach = (int) Math.floor(radius);
        int[] half = new int[2 * reach + 1];
        int count = 0;
        for (int d = -reach; d <= reach; d++) {
            half[d + reach] = (int) Math.floor(Math.sqrt(radius * radius - d * d));
            count += 2 * half[d + reach] + 1;
        }
        double[] sums = new double[(s.width + 2 * reach + 1) * s.height];
        int stride = s.width + 2 * reach + 1;
        context.bands().run(s.height, (from, to) -> {
            for (int y = from; y < to; y++) {
                double sum = 0;
                for (int x = 0; x < stride - 1; x++) {
                    sum += plane[y * s.width + Math.clamp(x - reach, 0, s.width - 1)];
                    sums[y * stride + x + 1] = sum;
                }
            }
        });
        float[] result = new float[plane.length];
        float share = 1f / count;
        context.bands().run(s.height, (from, to) -> {
            for (int y = from; y < to; y++) {
                for (int x = 0; x < s.width; x++) {
                    double sum = 0;
                    for (int d = -reach; d <= reach; d++) {
                        int o = Math.clamp(y + d, 0, s.height - 1) * stride + x + reach;
                        int h = half[d + reach];
                        sum += sums[o + h + 1] - sums[o - h];
                    }
                    result[y * s.width + x] = (float) (sum * share);
                }
            }
        });
        return result;
    }
}
