package app.atelier.imaging.adjustments;

import app.atelier.imaging.kernels.PointRows;

/** The work of {@link HueSaturation}: tables by degrees of hue (in sixths of the circle for the hue itself). */
record HslShift(
        float[] hue, float[] saturation, float[] lightness, float allHue, float allSaturation, float allLightness)
        implements Stage.Free {

    @Override
    public void apply(float[] r, float[] g, float[] b, int from, int count, PointRows rows) {
        for (int x = from; x < from + count; x++) {
            float red = unit(r[x]);
            float green = unit(g[x]);
            float blue = unit(b[x]);
            float high = red > green ? red : green;
            high = blue > high ? blue : high;
            float low = red < green ? red : green;
            low = blue < low ? blue : low;
            float chroma = high - low;
            float l = (high + low) * 0.5f;
            float h = chroma <= 0 ? 0 : sixth(red, green, blue, high, chroma);
            int d = (int) (h * 60f + 0.5f);
            float room = l < 0.5f ? 2 * l : 2 - 2 * l;
            float s = room <= 1e-6f ? 0 : unit(chroma / room);
            h += hue[d] + allHue;
            h = h < 0 ? h + 6 : h >= 6 ? h - 6 : h;
            float light = lightness[d] * s + allLightness;
            s = unit(s * (1 + saturation[d]) * allSaturation);
            l = light >= 0 ? l + (1 - l) * light : l * (1 + light);
            float a = s * (l < 0.5f ? l : 1 - l);
            r[x] = channel(h, 0, l, a);
            g[x] = channel(h, 8, l, a);
            b[x] = channel(h, 4, l, a);
        }
    }

    // Comparisons instead of Math.min and max, whose care for NaN and −0 costs more than the rest here.
    private static float unit(float v) {
        return v > 0 ? (v < 1 ? v : 1) : 0;
    }

    private static float sixth(float r, float g, float b, float high, float chroma) {
        if (high == r) {
            float h = (g - b) / chroma;
            return h < 0 ? h + 6 : h;
        }
        return high == g ? (b - r) / chroma + 2 : (r - g) / chroma + 4;
    }

    /** CSS Color 4, section 7.1, with hue in sixths and offsets in twelfths. */
    private static float channel(float h, int offset, float l, float a) {
        float k = 2 * h + offset;
        k = k >= 12 ? k - 12 : k;
        float up = k - 3;
        float down = 9 - k;
        float t = up < down ? up : down;
        t = t > 1 ? 1 : t < -1 ? -1 : t;
        return l - a * t;
    }
}
