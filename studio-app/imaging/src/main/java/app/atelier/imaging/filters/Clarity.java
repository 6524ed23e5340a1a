package app.atelier.imaging.filters;

/**
 * Local contrast of the midtones: the difference to a wide blur of the luma is added, less towards black and white.
 *
 * @param amount −1 (softer) to 1
 * @param radius standard deviation in document pixels, 1 to 500
 */
public record Clarity(double amount, double radius) implements Filter {
    public Clarity {
        Limits.require("of.clarity", amount, -1, 1);
        Limits.require("of.radius-of-clarity", radius, 1, 500);
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
        float[] luma = Work.luma(s, context);
        float[] soft = Work.blurred(luma, s, radius * context.scale(), context);
        float k = (float) amount;
        Work.eachPixel(s, context, i -> {
            float l = Math.max(0f, Math.min(1f, luma[i]));
            float lift = k * (luma[i] - soft[i]) * 4 * l * (1 - l);
            s.r[i] += lift * s.a[i];
            s.g[i] += lift * s.a[i];
            s.b[i] += lift * s.a[i];
            Work.fit(s, i);
        });
    }
}
