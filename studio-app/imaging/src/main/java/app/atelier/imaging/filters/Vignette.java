package app.atelier.imaging.filters;

/**
 * Corners darker (or lighter) than the middle of the page: c·(1 + amount·f(d)), d the distance from the middle with
 * 1 in the corners.
 *
 * @param amount −1 (dark) to 1 (light)
 * @param midpoint where it begins, 0 to 0.95
 * @param centreX middle as a share of the width, 0 to 1
 * @param centreY middle as a share of the height, 0 to 1
 */
public record Vignette(double amount, double midpoint, double centreX, double centreY) implements Filter {
    public Vignette {
        Limits.require("of.strength-of-a-vignette", amount, -1, 1);
        Limits.require("of.midpoint-of-a-vignette", midpoint, 0, 0.95);
        Limits.require("of.middle-of-a-vignette", centreX, 0, 1);
        Limits.require("of.middle-of-a-vignette", centreY, 0, 1);
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
        double width = context.pageWidth(s);
        double height = context.pageHeight(s);
        context.bands().run(s.height, (from, to) -> {
            for (int y = from; y < to; y++) {
                double v = ((y + 0.5) / context.scale() + context.originY()) / height - centreY;
                for (int x = 0; x < s.width; x++) {
                    double u = ((x + 0.5) / context.scale() + context.originX()) / width - centreX;
                    float d = (float) Math.sqrt(2 * (u * u + v * v));
                    float gain = 1 + (float) amount * Work.smoothstep((float) midpoint, 1.05f, d);
                    int i = y * s.width + x;
                    s.r[i] *= gain;
                    s.g[i] *= gain;
                    s.b[i] *= gain;
                    Work.fit(s, i);
                }
            }
        });
    }
}
