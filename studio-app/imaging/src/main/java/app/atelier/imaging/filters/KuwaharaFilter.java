package app.atelier.imaging.filters;

import app.atelier.imaging.kernels.Kuwahara;

/**
 * Flat touches of colour with clear edges: {@link Kuwahara}, once or several times over.
 *
 * @param radius in document pixels, 1 to 40
 * @param passes 1 to 4
 */
public record KuwaharaFilter(double radius, int passes) implements Filter {
    public KuwaharaFilter {
        Limits.require("of.radius-of-a-brush", radius, 1, 40);
        Limits.require("of.number-of-passes", passes, 1, 4);
    }

    @Override
    public int reach(FilterContext context) {
        return passes * ((int) Math.ceil(radius * context.scale()) + 1);
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        int r = (int) Math.round(radius * context.scale());
        for (int i = 0; i < passes; i++) {
            Kuwahara.smooth(s.r, s.g, s.b, s.width, s.height, r, context.bands());
        }
        Work.eachPixel(s, context, i -> Work.fit(s, i));
    }
}
