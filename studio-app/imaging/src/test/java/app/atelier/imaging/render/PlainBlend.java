package app.atelier.imaging.render;

import app.atelier.imaging.layers.BlendMode;

/** Blend modes written down once more, in doubles and straight from W3C Compositing and Blending Level 1. */
final class PlainBlend {
    private PlainBlend() {}

    /** Premultiplied result 0…1 as alpha, red, green, blue. */
    static double[] over(int below, int above, double opacity, BlendMode mode) {
        double ab = (below >>> 24) / 255.0;
        double as = (above >>> 24) / 255.0 * opacity;
        double[] cb = straight(below);
        double[] cs = straight(above);
        double[] mixed = blend(cb, cs, mode);
        double[] result = new double[4];
        result[0] = as + ab * (1 - as);
        for (int i = 0; i < 3; i++) {
            result[i + 1] = as * (1 - ab) * cs[i] + as * ab * mixed[i] + (1 - as) * ab * cb[i];
        }
        return result;
    }

    private static double[] straight(int p) {
        double a = p >>> 24;
        return a == 0 ? new double[3] : new double[] {(p >> 16 & 255) / a, (p >> 8 & 255) / a, (p & 255) / a};
    }

    private static double[] blend(double[] b, double[] s, BlendMode mode) {
        return switch (mode) {
            case HUE -> setLum(setSat(s, sat(b)), lum(b));
            case SATURATION -> setLum(setSat(b, sat(s)), lum(b));
            case COLOR -> setLum(s, lum(b));
            case LUMINOSITY -> setLum(b, lum(s));
            default -> new double[] {one(b[0], s[0], mode), one(b[1], s[1], mode), one(b[2], s[2], mode)};
        };
    }

    private static double one(double b, double s, BlendMode mode) {
        return switch (mode) {
            case MULTIPLY -> b * s;
            case SCREEN -> 1 - (1 - b) * (1 - s);
            case OVERLAY -> one(s, b, BlendMode.HARD_LIGHT);
            case DARKEN -> Math.min(b, s);
            case LIGHTEN -> Math.max(b, s);
            case COLOR_DODGE -> b == 0 ? 0 : s == 1 ? 1 : Math.min(1, b / (1 - s));
            case COLOR_BURN -> b == 1 ? 1 : s == 0 ? 0 : 1 - Math.min(1, (1 - b) / s);
            case HARD_LIGHT -> s <= 0.5 ? 2 * b * s : 1 - 2 * (1 - b) * (1 - s);
            case SOFT_LIGHT -> {
                double d = b <= 0.25 ? ((16 * b - 12) * b + 4) * b : Math.sqrt(b);
                yield s <= 0.5 ? b - (1 - 2 * s) * b * (1 - b) : b + (2 * s - 1) * (d - b);
            }
            case DIFFERENCE -> Math.abs(b - s);
            case EXCLUSION -> b + s - 2 * b * s;
            case ADD -> Math.min(1, b + s);
            case SUBTRACT -> Math.max(0, b - s);
            case DIVIDE -> b == 0 ? 0 : s == 0 ? 1 : Math.min(1, b / s);
            default -> s;
        };
    }

    private static double lum(double[] c) {
        return 0.3 * c[0] + 0.59 * c[1] + 0.11 * c[2];
    }

    private static double sat(double[] c) {
        return Math.max(c[0], Math.max(c[1], c[2])) - Math.min(c[0], Math.min(c[1], c[2]));
    }

    private static double[] setSat(double[] c, double s) {
        double low = Math.min(c[0], Math.min(c[1], c[2]));
        double span = sat(c);
        double[] r = new double[3];
        for (int i = 0; i < 3; i++) {
            r[i] = span > 0 ? (c[i] - low) * s / span : 0;
        }
        return r;
    }

    private static double[] setLum(double[] c, double l) {
        double d = l - lum(c);
        double[] r = {c[0] + d, c[1] + d, c[2] + d};
        double lum = lum(r);
        double low = Math.min(r[0], Math.min(r[1], r[2]));
        double high = Math.max(r[0], Math.max(r[1], r[2]));
        for (int i = 0; i < 3; i++) {
            if (low < 0) {
                r[i] = lum + (r[i] - lum) * lum / (lum - low);
            }
            if (high > 1) {
                r[i] = lum + (r[i] - lum) * (1 - lum) / (high - lum);
            }
        }
        return r;
    }
}
