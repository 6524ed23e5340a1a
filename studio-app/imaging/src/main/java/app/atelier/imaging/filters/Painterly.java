package app.atelier.imaging.filters;

import app.atelier.imaging.painterly.Paint;

/** Lets painterly cores work on surfaces: straight colour, also under what is translucent, mixed back by an amount. */
final class Painterly {
    /** What of a colour's neighbourhood shows through where there is next to no colour of its own. */
    private static final float BLEED = 0.02f;

    private static final double BLEED_SIGMA = 6;

    /** A reach beyond every page. */
    static final int WHOLE_PAGE = 1 << 20;

    private Painterly() {}

    /** Work on a picture and on where it is to keep its drawing, 0…1 for each pixel. */
    @FunctionalInterface
    interface Core {
        void paint(Paint picture, float[] focus);
    }

    /**
     * Paints a surface; its alpha stays.
     *
     * @param unit document pixels in a unit of the core
     * @param amount 0 leaves everything as it was, 1 takes the painting alone
     */
    static void paint(Surface s, FilterContext context, double unit, double amount, Core core) {
        if (amount == 0) {
            return;
        }
        Paint paint = straight(s, context, unit * context.scale());
        float[] focus = context.focus();
        core.paint(paint, focus == null ? new float[s.width * s.height] : focus);
        float k = (float) amount;
        Work.eachPixel(s, context, i -> {
            float a = s.a[i];
            s.r[i] += (paint.red[i] * a - s.r[i]) * k;
            s.g[i] += (paint.green[i] * a - s.g[i]) * k;
            s.b[i] += (paint.blue[i] * a - s.b[i]) * k;
        });
    }

    /** Pixels around a place that have influence on it. */
    static int reach(FilterContext context, double unit, double units) {
        return (int) Math.ceil(units * unit * context.scale()) + 8;
    }

    private static Paint straight(Surface s, FilterContext context, double unit) {
        Paint.Place place = new Paint.Place(
                unit,
                Math.rint(context.originX() * context.scale()),
                Math.rint(context.originY() * context.scale()),
                context.pageWidth(s) * context.scale(),
                context.pageHeight(s) * context.scale(),
                context.bands());
        if (opaque(s)) {
            return new Paint(s.width, s.height, fit(s.r), fit(s.g), fit(s.b), place);
        }
        float[] alpha = Work.blurred(s.a, s, BLEED_SIGMA, context);
        return new Paint(
                s.width,
                s.height,
                spread(s.r, s, alpha, context),
                spread(s.g, s, alpha, context),
                spread(s.b, s, alpha, context),
                place);
    }

    private static float[] spread(float[] plane, Surface s, float[] alpha, FilterContext context) {
        float[] soft = Work.blurred(plane, s, BLEED_SIGMA, context);
        Work.eachPixel(s, context, i -> {
            float weight = s.a[i] + BLEED * alpha[i];
            float v = weight < 1e-4f ? 0.5f : (plane[i] + BLEED * soft[i]) / weight;
            soft[i] = Math.max(0f, Math.min(1f, v));
        });
        return soft;
    }

    private static float[] fit(float[] plane) {
        float[] out = new float[plane.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.max(0f, Math.min(1f, plane[i]));
        }
        return out;
    }

    private static boolean opaque(Surface s) {
        for (int i = 0; i < s.width * s.height; i++) {
            if (s.a[i] < 1f) {
                return false;
            }
        }
        return true;
    }
}
