package app.atelier.imaging.resample;

/** Rows of four floats a pixel. */
final class Interleaved {
    private Interleaved() {}

    static void unpack(int[] argb, int from, int count, float[] rgba, int at) {
        float unit = 1f / 255;
        for (int i = 0, o = at; i < count; i++, o += 4) {
            int p = argb[from + i];
            rgba[o] = (p >> 16 & 255) * unit;
            rgba[o + 1] = (p >> 8 & 255) * unit;
            rgba[o + 2] = (p & 255) * unit;
            rgba[o + 3] = (p >>> 24) * unit;
        }
    }

    static void pack(float[] rgba, int count, int[] argb, int at) {
        for (int i = 0, o = 0; i < count; i++, o += 4) {
            float a = Math.clamp(rgba[o + 3], 0f, 1f);
            argb[at + i] =
                    level(a, 1f) << 24 | level(rgba[o], a) << 16 | level(rgba[o + 1], a) << 8 | level(rgba[o + 2], a);
        }
    }

    /** Output pixel i is the sum of {@code taps} pixels from {@code first[i] − left} on. */
    static void gather(float[] src, int left, int[] first, float[] weights, int taps, float[] dst, int count) {
        for (int i = 0; i < count; i++) {
            int o = (first[i] - left) * 4;
            int w = i * taps;
            float r = 0;
            float g = 0;
            float b = 0;
            float a = 0;
            for (int k = 0; k < taps; k++, o += 4) {
                float weight = weights[w + k];
                r += src[o] * weight;
                g += src[o + 1] * weight;
                b += src[o + 2] * weight;
                a += src[o + 3] * weight;
            }
            dst[i * 4] = r;
            dst[i * 4 + 1] = g;
            dst[i * 4 + 2] = b;
            dst[i * 4 + 3] = a;
        }
    }

    private static int level(float value, float limit) {
        return (int) (Math.max(0f, Math.min(limit, value)) * 255f + 0.5f);
    }
}
