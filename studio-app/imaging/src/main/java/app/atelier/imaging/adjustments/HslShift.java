package app.atelier.imaging.adjustments;

import app.atelier.imaging.kernels.PointRows;

/** The work of {@link HueSaturation}: tables by degrees of hue (in sixths of the circle for the hue itself). */
record HslShift(
        float[] hue, float[] saturation, float[] lightness, float allHue, float allSaturation, float allLightness)
        implements Stage.Free {

    @Override
    public void apply(float[] r, float[] g, float[] b, int from, int count, PointRows rows) {
        for (int x = from; x < from + count; x++) {
            float red = Math.max(0f, Math.min(1f, r[x]));
            float green = Math.max(0f, Math.min(1f, g[x]));
            float blue = Math.max(0f, Math.min(1f, b[x]));
            float high = Math.max(red, Math.max(green, blue));
            float low = Math.min(red, Math.min(green, blue));
            float chroma = high - low;
            float l = (high + low) * 0.5f;
            float h = chroma <= 0 ? 0 : sixth(red, green, blue, high, chroma);
            int d = (int) (h * 60f + 0.5f);
            float room = 1 - Math.abs(2 * l - 1);
            float s = room <= 1e-6f ? 0 : Math.min(1f, chroma / room);
            h += hue[d] + allHue;
            float light = lightness[d] * s + allLightness;
            s = Math.max(0f, Math.min(1f, s * (1 + saturation[d]) * allSaturation));
            l = light >= 0 ? l + (1 - l) * light : l * (1 + light);
            float a = s * Math.min(l, 1 - l);
            r[x] = channel(h, 0, l, a);
            g[x] = channel(h, 4, l, a);
            b[x] = channel(h, 2, l, a);
        }
    }

    private static float sixth(float r, float g, float b, float high, float chroma) {
        if (high == r) {
            float h = (g - b) / chroma;
            return h < 0 ? h + 6 : h;
        }
        return high == g ? (b - r) / chroma + 2 : (r - g) / chroma + 4;
    }

    /** CSS Color 4, section 7.1, with hue in sixths. */
    private static float channel(float h, int offset, float l, float a) {
        float k = (h + offset) * 2;
        k -= 12 * (float) Math.floor(k / 12);
        return l - a * Math.max(-1f, Math.min(Math.min(k - 3, 9 - k), 1f));
    }
}
