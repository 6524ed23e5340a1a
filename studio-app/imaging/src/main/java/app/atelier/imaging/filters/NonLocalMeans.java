package app.atelier.imaging.filters;

import app.atelier.imaging.kernels.PatchMeans;

/**
 * Non-local means (Buades, Coll and Morel 2005): each pixel becomes the mean of others around, weighted by how alike
 * the patches about them are. The strongest noise reduction here, and the slowest.
 *
 * @param strength 0 to 1, about the standard deviation of the noise times two
 * @param window how far others are looked for, in document pixels, 1 to 15
 */
public record NonLocalMeans(double strength, int window) implements Filter {
    public NonLocalMeans {
        Limits.require("of.strength-of-noise-reduction", strength, 0, 1);
        Limits.require("of.window-of-noise-reduction", window, 1, 15);
    }

    @Override
    public int reach(FilterContext context) {
        return window + PatchMeans.PATCH;
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        if (strength == 0) {
            return;
        }
        float[] luma = Work.luma(s, context);
        float[][] planes = {s.r, s.g, s.b};
        float[][] means = new float[3][];
        for (int c = 0; c < 3; c++) {
            means[c] = context.pool().floats(s.width * s.height);
        }
        // Of hardly any strength: large, but not so large that nothing times it is no number.
        float steepness = (float) Math.min(1e30, 1 / (strength * strength * 0.25));
        new PatchMeans(s.width, s.height, context.bands(), context.rows(), context.pool())
                .run(luma, planes, window, steepness, means);
        s.r = means[0];
        s.g = means[1];
        s.b = means[2];
        for (float[] plane : planes) {
            context.pool().give(plane);
        }
        Work.eachPixel(s, context, i -> Work.fit(s, i));
    }
}
