package app.atelier.imaging.render;

import app.atelier.imaging.filters.Surface;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.PointRows;
import app.atelier.imaging.kernels.Pool;
import app.atelier.imaging.layers.BlendMode;
import java.awt.Rectangle;

/**
 * Lays one surface on another: W3C Compositing and Blending Level 1, source over with a blend function,
 * co = cs·αs·(1−αb) + cb·αb·(1−αs) + αs·αb·B(cb, cs), on premultiplied encoded values.
 */
final class Blending {
    private final Bands bands;
    private final PointRows points;
    private final boolean extended;
    private final Pool pool;

    /** {@code extended}: sums of light may be brighter than white, as in documents of floats. */
    Blending(Bands bands, PointRows points, boolean extended, Pool pool) {
        this.pool = pool;
        this.bands = bands;
        this.points = points;
        this.extended = extended;
    }

    /** Coverage of a row of the source from its left edge on, 0…1, or null for all of it. */
    @FunctionalInterface
    interface Cover {
        void row(int y, float[] cover, int count);
    }

    /** Blends the part of {@code source} that overlaps {@code backdrop} into the backdrop. */
    void blend(Region source, Region backdrop, BlendMode mode, Cover cover) {
        Rectangle shared = source.place().intersection(backdrop.place());
        if (shared.isEmpty()) {
            return;
        }
        Surface s = source.surface();
        Surface d = backdrop.surface();
        bands.run(shared.height, (from, to) -> {
            float[] k = pool.floats(s.width);
            boolean rows = !mode.mixesChannels()
                    && mode != BlendMode.NORMAL
                    && mode != BlendMode.SCREEN
                    && mode != BlendMode.MULTIPLY
                    && mode != BlendMode.SOFT_LIGHT;
            ChannelRows channels = rows ? new ChannelRows(shared.width, extended, pool) : null;
            for (int row = from; row < to; row++) {
                int y = shared.y + row;
                int sx = shared.x - source.x();
                cover.row(y - source.y(), k, s.width);
                int at = (y - source.y()) * s.width + sx;
                int to2 = (y - backdrop.y()) * d.width + shared.x - backdrop.x();
                switch (mode) {
                    case NORMAL -> points.over(s.r, s.g, s.b, s.a, at, k, sx, d.r, d.g, d.b, d.a, to2, shared.width);
                    case SCREEN -> points.screen(s.r, s.g, s.b, s.a, at, k, sx, d.r, d.g, d.b, d.a, to2, shared.width);
                    case MULTIPLY ->
                        points.multiply(s.r, s.g, s.b, s.a, at, k, sx, d.r, d.g, d.b, d.a, to2, shared.width);
                    case SOFT_LIGHT ->
                        points.softLight(s.r, s.g, s.b, s.a, at, k, sx, d.r, d.g, d.b, d.a, to2, shared.width);
                    default -> {
                        if (mode.mixesChannels()) {
                            mixed(s, at, k, sx, d, to2, shared.width, mode);
                        } else if (extended && mode == BlendMode.ADD) {
                            sum(s, at, k, sx, d, to2, shared.width);
                        } else if (channels != null) {
                            channels.blend(s, at, k, sx, d, to2, shared.width, mode);
                        }
                    }
                }
            }
            if (channels != null) {
                channels.release(pool);
            }
            pool.give(k);
        });
    }

    /** Plain addition: what both cover becomes cs + cb without a limit. */
    private static void sum(Surface s, int from, float[] cover, int coverFrom, Surface d, int at, int count) {
        for (int x = 0; x < count; x++) {
            float k = cover[coverFrom + x];
            float sa = s.a[from + x] * k;
            float da = d.a[at + x];
            // co = cs·αs·(1−αb) + cb·αb·(1−αs) + αs·αb·(cb + cs), premultiplied: all of both.
            d.r[at + x] += s.r[from + x] * k;
            d.g[at + x] += s.g[from + x] * k;
            d.b[at + x] += s.b[from + x] * k;
            d.a[at + x] = sa + da * (1 - sa);
        }
    }

    private void mixed(
            Surface s, int from, float[] cover, int coverFrom, Surface d, int at, int count, BlendMode mode) {
        float[] out = new float[3];
        for (int x = 0; x < count; x++) {
            int i = from + x;
            int o = at + x;
            float k = cover[coverFrom + x];
            float sa = s.a[i] * k;
            if (sa <= 0) {
                continue;
            }
            float da = d.a[o];
            float su = 1 / s.a[i];
            float du = da > 0 ? 1 / da : 0;
            BlendFunctions.mixed(
                    mode, d.r[o] * du, d.g[o] * du, d.b[o] * du, s.r[i] * su, s.g[i] * su, s.b[i] * su, extended, out);
            float both = sa * da;
            d.r[o] = s.r[i] * k * (1 - da) + d.r[o] * (1 - sa) + both * out[0];
            d.g[o] = s.g[i] * k * (1 - da) + d.g[o] * (1 - sa) + both * out[1];
            d.b[o] = s.b[i] * k * (1 - da) + d.b[o] * (1 - sa) + both * out[2];
            d.a[o] = sa + da * (1 - sa);
        }
    }
}
