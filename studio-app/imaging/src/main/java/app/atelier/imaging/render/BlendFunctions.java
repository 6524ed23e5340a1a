package app.atelier.imaging.render;

import app.atelier.imaging.layers.BlendMode;

/** The functions B(cb, cs) of W3C Compositing and Blending Level 1, sections 10.1 and 10.2, and the arithmetic ones. */
final class BlendFunctions {
    /** The largest half-precision number: over any light in a picture. */
    private static final float LARGEST = 65_504f;

    private BlendFunctions() {}

    /**
     * For modes that treat each channel alone; colours not premultiplied, nominally 0…1.
     *
     * @param extended whether colours may be brighter than white: colour burn then keeps such a backdrop, divide gives the
     *     quotient whatever it is, colour dodge goes up to white or to the backdrop if that is brighter; the arithmetic
     *     modes have no upper limit and the others never had one
     */
    static float separable(BlendMode mode, float b, float s, boolean extended) {
        float most = extended ? Math.max(1, b) : 1;
        return switch (mode) {
            case MULTIPLY -> b * s;
            case SCREEN -> b + s - b * s;
            case OVERLAY -> hardLight(s, b);
            case DARKEN -> Math.min(b, s);
            case LIGHTEN -> Math.max(b, s);
            case COLOR_DODGE -> b <= 0 ? 0 : s >= 1 ? most : Math.min(most, b / (1 - s));
            case COLOR_BURN -> b >= 1 ? most : s <= 0 ? 0 : 1 - Math.min(1, (1 - b) / s);
            case HARD_LIGHT -> hardLight(b, s);
            case SOFT_LIGHT -> softLight(b, s);
            case DIFFERENCE -> Math.abs(b - s);
            case EXCLUSION -> b + s - 2 * b * s;
            case ADD -> extended ? b + s : Math.min(1, b + s);
            case SUBTRACT -> Math.max(0, b - s);
            case DIVIDE -> b <= 0 ? 0 : s <= 0 ? most : extended ? Math.min(b / s, LARGEST) : Math.min(1, b / s);
            case NORMAL, HUE, SATURATION, COLOR, LUMINOSITY -> s;
        };
    }

    private static float hardLight(float b, float s) {
        return s <= 0.5f ? b * 2 * s : b + (2 * s - 1) - b * (2 * s - 1);
    }

    private static float softLight(float b, float s) {
        if (s <= 0.5f) {
            return b - (1 - 2 * s) * b * (1 - b);
        }
        float d = b <= 0.25f ? ((16 * b - 12) * b + 4) * b : (float) Math.sqrt(b);
        return b + (2 * s - 1) * (d - b);
    }

    /**
     * For modes that mix the channels; colours not premultiplied, nominally 0…1.
     *
     * @param extended whether colours may be brighter than white: the result is then brought back, with its luminosity
     *     kept, not to white but to the brightest channel of both where that is more
     */
    static void mixed(
            BlendMode mode, float br, float bg, float bb, float sr, float sg, float sb, boolean extended, float[] out) {
        float most = extended ? Math.max(1, Math.max(brightest(br, bg, bb), brightest(sr, sg, sb))) : 1;
        switch (mode) {
            case HUE -> {
                saturate(sr, sg, sb, saturation(br, bg, bb), out);
                relight(out[0], out[1], out[2], luminosity(br, bg, bb), most, out);
            }
            case SATURATION -> {
                saturate(br, bg, bb, saturation(sr, sg, sb), out);
                relight(out[0], out[1], out[2], luminosity(br, bg, bb), most, out);
            }
            case COLOR -> relight(sr, sg, sb, luminosity(br, bg, bb), most, out);
            case LUMINOSITY -> relight(br, bg, bb, luminosity(sr, sg, sb), most, out);
            default -> throw new IllegalArgumentException("Not a mode that mixes channels: " + mode);
        }
    }

    private static float luminosity(float r, float g, float b) {
        return 0.3f * r + 0.59f * g + 0.11f * b;
    }

    private static float brightest(float r, float g, float b) {
        return Math.max(r, Math.max(g, b));
    }

    private static float saturation(float r, float g, float b) {
        return Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b));
    }

    /** SetSat: the same order of channels with the given distance between the largest and the smallest. */
    private static void saturate(float r, float g, float b, float saturation, float[] out) {
        float low = Math.min(r, Math.min(g, b));
        float span = Math.max(r, Math.max(g, b)) - low;
        float scale = span > 0 ? saturation / span : 0;
        out[0] = (r - low) * scale;
        out[1] = (g - low) * scale;
        out[2] = (b - low) * scale;
    }

    /** SetLum with ClipColor. */
    private static void relight(float r, float g, float b, float target, float most, float[] out) {
        float lift = target - luminosity(r, g, b);
        out[0] = r + lift;
        out[1] = g + lift;
        out[2] = b + lift;
        float l = luminosity(out[0], out[1], out[2]);
        float low = Math.min(out[0], Math.min(out[1], out[2]));
        float high = Math.max(out[0], Math.max(out[1], out[2]));
        if (low < 0) {
            scale(out, l, l / (l - low));
        }
        if (high > most) {
            scale(out, l, (most - l) / (high - l));
        }
    }

    private static void scale(float[] out, float about, float factor) {
        for (int i = 0; i < 3; i++) {
            out[i] = about + (out[i] - about) * factor;
        }
    }
}
