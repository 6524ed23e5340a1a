package app.atelier.imaging.resample;

/** Rows of four floats a pixel. */
final class Interleaved {
    private Interleaved() {}

    static void pack(float[] rgba, int count, int[] argb, int at) {
        for (int i = 0, o = 0; i < count; i++, o += 4) {
            float a = Math.clamp(rgba[o + 3], 0f, 1f);
            argb[at + i] =
                    level(a, 1f) << 24 | level(rgba[o], a) << 16 | level(rgba[o + 1], a) << 8 | level(rgba[o + 2], a);
        }
    }

    private static int level(float value, float limit) {
        return (int) (Math.max(0f, Math.min(limit, value)) * 255f + 0.5f);
    }
}
