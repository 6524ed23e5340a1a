package app.atelier.imaging.filters;

import app.atelier.imaging.kernels.BilateralMeans;
import app.atelier.imaging.kernels.PackedRows;

/**
 * The bilateral filter (Tomasi and Manduchi 1998): a Gaussian mean of the neighbours in a disc of 2σ, weighted also by how
 * close their colour is. Takes away noise and keeps edges; alpha stays as it is.
 *
 * @param radius standard deviation σ in document pixels, 0 to 20
 * @param tolerance standard deviation of colour, 0.005 to 1
 */
public record Bilateral(double radius, double tolerance) implements Filter, PackedFilter {
    /** A smaller σ leaves everything as it is. */
    private static final double LEAST = 0.3;

    private static final int FULL = 255;

    public Bilateral {
        Limits.require("of.radius-of-noise-reduction", radius, 0, 20);
        Limits.require("of.tolerance-of-noise-reduction", tolerance, 0.005, 1);
    }

    @Override
    public int reach(FilterContext context) {
        return BilateralMeans.reach(radius * context.scale());
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        double sigma = radius * context.scale();
        if (sigma < LEAST) {
            return;
        }
        float[][] source = {s.r, s.g, s.b};
        int size = s.width * s.height;
        s.r = context.pool().floats(size);
        s.g = context.pool().floats(size);
        s.b = context.pool().floats(size);
        means(s.width, s.height, context)
                .run(
                        sigma,
                        tolerance,
                        (c, x, y, count, values, at) -> System.arraycopy(source[c], y * s.width + x, values, at, count),
                        (x, y, count, planes, stride) -> {
                            int o = y * s.width + x;
                            System.arraycopy(planes, 0, s.r, o, count);
                            System.arraycopy(planes, stride, s.g, o, count);
                            System.arraycopy(planes, 2 * stride, s.b, o, count);
                            for (int i = o; i < o + count; i++) {
                                Work.fit(s, i);
                            }
                        });
        for (float[] plane : source) {
            context.pool().give(plane);
        }
    }

    @Override
    public boolean packs(FilterContext context) {
        return radius * context.scale() >= LEAST;
    }

    @Override
    public void apply(int[] argb, int width, int height, boolean opaque, FilterContext context, int[] result) {
        PackedRows rows = PackedRows.like(context.rows());
        means(width, height, context)
                .run(
                        radius * context.scale(),
                        tolerance * FULL,
                        (c, x, y, count, values, at) ->
                                rows.channel(argb, y * width + x, 16 - 8 * c, values, at, count),
                        (x, y, count, planes, stride) -> {
                            int o = y * width + x;
                            if (!opaque) {
                                rows.channel(argb, o, 24, planes, 3 * stride, count);
                                cut(planes, stride, count);
                            }
                            rows.pack(planes, 0, stride, opaque ? 3 : 4, result, o, count);
                        });
    }

    private static BilateralMeans means(int width, int height, FilterContext context) {
        return new BilateralMeans(width, height, context.bands(), context.rows(), context.pool());
    }

    /** Neighbours that cover more may have more colour than this place can hold. */
    private static void cut(float[] planes, int stride, int count) {
        for (int i = 0; i < count; i++) {
            float alpha = planes[3 * stride + i];
            planes[i] = Math.min(planes[i], alpha);
            planes[stride + i] = Math.min(planes[stride + i], alpha);
            planes[2 * stride + i] = Math.min(planes[2 * stride + i], alpha);
        }
    }
}
