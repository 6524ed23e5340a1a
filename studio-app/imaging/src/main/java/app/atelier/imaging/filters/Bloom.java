package app.atelier.imaging.filters;

import app.atelier.imaging.kernels.Halo;

/**
 * Shine around bright places, narrow and wide at once ({@link Halo}), as of a picture seen with dazzled eyes. A component c
 * above the threshold t gives off c·(c − t)/(1 − t), each for itself, so that coloured lamps shine in their colour; the sum
 * is screened over the picture. On encoded values.
 *
 * @param amount 0 to 2
 * @param radius standard deviation of the narrow shine in document pixels, 0.5 to 300; the wide one has 10/3 of it
 * @param threshold above which a component shines, 0 to 0.99
 */
public record Bloom(double amount, double radius, double threshold) implements Filter {
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
        return Math.max(0, component - t) * (1 / (1 - t)) * component;
    }

    @Override
    public void apply(Surface s, FilterContext context) {
        if (amount == 0) {
            return;
        }
        Halo halo = Halo.of(
                (y, r, g, b) -> light(s, y, r, g, b),
                s.width,
                s.height,
                radius * context.scale(),
                context.bands(),
                context.rows(),
                context.pool());
        context.bands().run(s.height, (from, to) -> {
            float[] r = new float[s.width];
            float[] g = new float[s.width];
            float[] b = new float[s.width];
            float[] spare = new float[s.width];
            for (int y = from; y < to; y++) {
                halo.row(y, r, g, b, spare);
                screen(s.r, r, s.a, y * s.width);
                screen(s.g, g, s.a, y * s.width);
                screen(s.b, b, s.a, y * s.width);
            }
        });
    }

    private void light(Surface s, int y, float[] r, float[] g, float[] b) {
        float t = (float) threshold;
        float share = 1 / (1 - t);
        if (opaque(s.a, y * s.width, s.width)) {
            light(s.r, y * s.width, s.width, t, share, r);
            light(s.g, y * s.width, s.width, t, share, g);
            light(s.b, y * s.width, s.width, t, share, b);
            return;
        }
        for (int x = 0, i = y * s.width; x < s.width; x++, i++) {
            float a = s.a[i];
            float k = a > 0 ? share / a : 0;
            r[x] = Math.max(0, s.r[i] - t * a) * k * s.r[i];
            g[x] = Math.max(0, s.g[i] - t * a) * k * s.g[i];
            b[x] = Math.max(0, s.b[i] - t * a) * k * s.b[i];
        }
    }

    private static void light(float[] plane, int from, int count, float t, float share, float[] light) {
        for (int x = 0; x < count; x++) {
            float v = plane[from + x];
            light[x] = Math.max(0, v - t) * share * v;
        }
    }

    private static boolean opaque(float[] alpha, int from, int count) {
        float open = 0;
        for (int i = from; i < from + count; i++) {
            open += alpha[i] == 1 ? 0 : 1;
        }
        return open == 0;
    }

    private void screen(float[] plane, float[] light, float[] alpha, int from) {
        float k = (float) amount;
        if (opaque(alpha, from, light.length)) {
            for (int x = 0; x < light.length; x++) {
                float v = plane[from + x];
                plane[from + x] = v + Math.min(1, light[x] * k) * Math.max(0, 1 - v);
            }
            return;
        }
        for (int x = 0, i = from; x < light.length; x++, i++) {
            float a = alpha[i];
            float room = a > 0 ? Math.max(0, a - plane[i]) / a : 0;
            plane[i] += Math.min(a, light[x] * k) * room;
        }
    }
}
