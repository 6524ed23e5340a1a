package app.atelier.imaging.filters;

import app.atelier.imaging.kernels.Halo;
import app.atelier.imaging.kernels.Pool;
import app.atelier.imaging.kernels.Rows;

/**
 * Shine around bright places, narrow and wide at once ({@link Halo}), as of a picture seen with dazzled eyes. A component c
 * above the threshold t gives off c·(c − t)/(1 − t), each for itself, so that coloured lamps shine in their colour; the sum
 * is screened over the picture. What is not a number gives off nothing. On encoded values.
 *
 * @param amount 0 to 2
 * @param radius standard deviation of the narrow shine in document pixels, 0.5 to 300; the wide one has 10/3 of it
 * @param threshold above which a component shines, 0 to 0.99
 */
public record Bloom(double amount, double radius, double threshold) implements Filter {
    /**
     * No component gives off more: a pixel of a broken file that holds an endless number would take the whole picture with
     * it. A sun of many pixels is white to its edge long before.
     */
    private static final float BRIGHTEST = 1000;

    public Bloom {
        Limits.require("of.amount-of-glow", amount, 0, 2);
        Limits.require("of.radius-of-glow", radius, 0.5, 300);
        Limits.require("of.threshold-of-glow", threshold, 0, 0.99);
    }

    @Override
    public int reach(FilterContext context) {
        return amount == 0 ? 0 : Halo.reach(radius * context.scale());
    }

    @Override
    public int grid(FilterContext context) {
        return Halo.grid(radius * context.scale());
    }

    /** What a component of an opaque pixel gives off. */
    public float light(float component) {
        float t = (float) threshold;
        return component > t ? Math.min(BRIGHTEST, (component - t) * (1 / (1 - t)) * component) : 0;
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        if (amount == 0) {
            return;
        }
        Halo halo = Halo.of(
                (y, r, g, b) -> light(s, y, false, r, g, b, context.rows()),
                s.width,
                s.height,
                radius * context.scale(),
                context.bands(),
                context.rows(),
                context.pool());
        context.bands()
                .run(s.height, (from, to) -> lay(halo, 0, from, s, from, to, false, context.rows(), context.pool()));
    }

    /**
     * Lays light over rows of a surface.
     *
     * @param left column of the light at the surface's left edge
     * @param top row of the light at row {@code from} of the surface
     * @param opaque whether it is known that all pixels are
     */
    public void lay(Halo halo, int left, int top, Surface s, int from, int to, boolean opaque, Rows rows, Pool pool) {
        float[] r = pool.floats(s.width + halo.step());
        float[] g = pool.floats(s.width + halo.step());
        float[] b = pool.floats(s.width + halo.step());
        float[] spare = pool.floats(halo.spare());
        for (int y = from; y < to; y++) {
            int at = halo.row(top + y - from, left, s.width, r, g, b, spare);
            boolean whole = opaque || opaque(s.a, y * s.width, s.width);
            screen(s.r, r, at, s.a, y * s.width, s.width, whole, rows);
            screen(s.g, g, at, s.a, y * s.width, s.width, whole, rows);
            screen(s.b, b, at, s.a, y * s.width, s.width, whole, rows);
        }
        pool.give(r);
        pool.give(g);
        pool.give(b);
        pool.give(spare);
    }

    /**
     * What a row of a surface gives off, into arrays that may be longer.
     *
     * @param opaque whether it is known that all pixels are
     */
    public void light(Surface s, int y, boolean opaque, float[] r, float[] g, float[] b, Rows rows) {
        float t = (float) threshold;
        float share = 1 / (1 - t);
        if (opaque || opaque(s.a, y * s.width, s.width)) {
            rows.excess(s.r, y * s.width, t, share, BRIGHTEST, r, 0, s.width);
            rows.excess(s.g, y * s.width, t, share, BRIGHTEST, g, 0, s.width);
            rows.excess(s.b, y * s.width, t, share, BRIGHTEST, b, 0, s.width);
            return;
        }
        for (int x = 0, i = y * s.width; x < s.width; x++, i++) {
            float a = s.a[i];
            float k = a > 0 ? share / a : 0;
            r[x] = light(s.r[i], t * a, k, a);
            g[x] = light(s.g[i], t * a, k, a);
            b[x] = light(s.b[i], t * a, k, a);
        }
    }

    private static float light(float component, float threshold, float share, float alpha) {
        return share > 0 && component > threshold
                ? Math.min(BRIGHTEST * alpha, (component - threshold) * share * component)
                : 0;
    }

    private static boolean opaque(float[] alpha, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (alpha[i] != 1) {
                return false;
            }
        }
        return true;
    }

    private void screen(
            float[] plane, float[] light, int left, float[] alpha, int from, int count, boolean opaque, Rows rows) {
        float k = (float) amount;
        if (opaque) {
            rows.screen(light, left, k, plane, from, count);
            return;
        }
        for (int x = 0, i = from; x < count; x++, i++) {
            float a = alpha[i];
            float room = a > 0 ? Math.max(0, a - plane[i]) / a : 0;
            plane[i] += Math.min(a, light[left + x] * k) * room;
        }
    }
}
