package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.drawing.Wash;
import app.atelier.generation.composer.moods.LightSource;
import app.atelier.generation.composer.moods.SceneLight;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.props.Box;
import app.atelier.generation.composer.props.vector.Footing;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.GaussianBlur;
import app.atelier.imaging.kernels.Rows;

/**
 * What a thing of the place throws on the ground it stands on: dark where it touches, and its silhouette laid down away from the light, if the
 * light is strong enough to throw one.
 */
record Shade(Plan plan, double depth) {
    private static final double LEAST_HEIGHT = .045;
    private static final double FARTHEST = .34;

    /** Whether anybody would see the shade of a thing that stands so. */
    static boolean seen(Plan plan, Footing footing, double height, double depth) {
        boolean stands = footing == Footing.GROUND || footing == Footing.TABLE;
        boolean ground = plan.stage().base() > plan.stage().horizon();
        return stands && ground && plan.shaded() && height >= LEAST_HEIGHT && depth < FARTHEST;
    }

    /** Strength of the cast silhouette, 0 under a covered sky. */
    private double sharpness() {
        LightSource source = plan.mood().source();
        if (source.hasDisc()) {
            return plan.light().disc() ? .62 : .26;
        }
        return source == LightSource.HIDDEN || source == LightSource.NONE ? 0 : .34;
    }

    /** The shade of a drawing that stands on the lower edge of its box. */
    Sheet of(Sheet thing, Box box) {
        int step = Wash.step(plan.frame());
        double k = plan.frame().scale() / step;
        double tall = box.h() * k;
        SceneLight light = plan.lightAt(box.x() + box.w() / 2, box.y() + box.h() / 2, depth);
        double low = Math.clamp(1 + light.lightY(), 0, 1);
        double length = (.12 + .30 * low) * tall;
        double sideways =
                -Math.signum(light.lightX()) * (.30 + .55 * Math.abs(light.lightX())) * (.7 + .5 * low) * tall;
        boolean forward = plan.mood().back() > .3 || light.lightY() < -.92;
        int pad = (int) Math.ceil(tall * .06) + 4;
        int left = (int) Math.floor(Math.min(0, sideways) + thing.x() / (double) step) - pad;
        int right = (int) Math.ceil(Math.max(0, sideways) + (thing.x() + thing.width()) / (double) step) + pad;
        double base = (box.y() + box.h()) * k - tall * .012;
        int top = (int) Math.floor(base - (forward ? tall * .05 : length)) - pad;
        int bottom = (int) Math.ceil(base + (forward ? length : tall * .05)) + pad;
        int margin = step > 1 ? 1 : 0;
        left = Math.max(-margin, left);
        top = Math.max(-margin, top);
        right = Math.min(Math.ceilDiv(plan.frame().width(), step) + margin, right);
        bottom = Math.min(Math.ceilDiv(plan.frame().height(), step) + margin, bottom);
        int w = right - left;
        int h = bottom - top;
        if (w <= 0 || h <= 0) {
            return Sheet.of(0, 0, 1, 1);
        }
        float[] plane = new float[w * h];
        if (sharpness() > 0) {
            lay(thing, step, new Laid(base, tall, forward ? length : -length, sideways), plane, left, top, w);
        }
        float[] soft = blurred(plane, w, h, tall * .016);
        touch(thing, step, base, tall, soft, left, top, w);
        return coloured(soft, left * step, top * step, w, h, step);
    }

    private record Laid(double base, double tall, double length, double sideways) {}

    private void lay(Sheet thing, int step, Laid laid, float[] plane, int left, int top, int w) {
        float strength = (float) sharpness();
        for (int y = 0; y < thing.height(); y += step) {
            double up = (laid.base - (thing.y() + y) / (double) step) / laid.tall;
            if (up < 0 || up > 1.15) {
                continue;
            }
            int row = (int) Math.round(laid.base + laid.length * up) - top;
            int shift = (int) Math.round(laid.sideways * up) - left;
            float faded = (float) (strength * (1 - .72 * Math.min(1, up)));
            if (row < 0 || row >= plane.length / w) {
                continue;
            }
            for (int x = 0; x < thing.width(); x += step) {
                float a = (thing.argb()[y * thing.width() + x] >>> 24) / 255f * faded;
                int column = Math.floorDiv(thing.x() + x, step) + shift;
                if (a > 0 && column >= 0 && column < w) {
                    plane[row * w + column] = Math.max(plane[row * w + column], a);
                }
            }
        }
    }

    /** Two ellipses under the lowest part. */
    private void touch(Sheet thing, int step, double base, double tall, float[] plane, int left, int top, int w) {
        int from = Integer.MAX_VALUE;
        int to = Integer.MIN_VALUE;
        int lowest = (int) ((base - tall * .05) * step) - thing.y();
        for (int y = Math.max(0, lowest); y < thing.height(); y++) {
            for (int x = 0; x < thing.width(); x++) {
                if (thing.argb()[y * thing.width() + x] >>> 24 > 90) {
                    from = Math.min(from, x);
                    to = Math.max(to, x);
                }
            }
        }
        if (from > to) {
            return;
        }
        double middle = (thing.x() + (from + to) / 2.0) / step;
        double half = Math.max(2, (to - from) / 2.0 / step);
        double flat = Math.clamp(half * .16, tall * .012, tall * .05);
        for (int i = 0; i < plane.length; i++) {
            double dx = (i % w + left + .5 - middle) / (half * 1.12);
            double dy = (i / w + top + .5 - base) / (flat * 1.8);
            double d = dx * dx * dx * dx + dy * dy;
            if (d < 4) {
                float a = (float) (.5 * Math.exp(-d * 1.6));
                plane[i] = plane[i] + a - plane[i] * a;
            }
        }
    }

    private static float[] blurred(float[] plane, int w, int h, double sigma) {
        float[] soft = new float[plane.length];
        GaussianBlur.blur(plane, soft, w, h, Math.max(.8, sigma), Bands.ONE, Rows.preferred());
        return soft;
    }

    private Sheet coloured(float[] alpha, int x, int y, int w, int h, int step) {
        int rgb = Rgb.mix(plan.mood().shadow(), plan.mood().haze(), Math.min(.8, depth));
        float fade = (float) (1 - .9 * depth);
        int[] argb = new int[alpha.length];
        for (int i = 0; i < argb.length; i++) {
            float a = Math.clamp(alpha[i] * fade, 0f, 1f);
            argb[i] = (int) (a * 255 + .5f) << 24
                    | (int) (a * (rgb >> 16 & 255) + .5f) << 16
                    | (int) (a * (rgb >> 8 & 255) + .5f) << 8
                    | (int) (a * (rgb & 255) + .5f);
        }
        return Sheet.coarse(x, y, w, h, step, argb);
    }
}
