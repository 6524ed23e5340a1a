package app.atelier.imaging.render;

/** Packs sampled floats into pixels, with the share of each pixel that a picture covers. */
final class Coverage {
    private Coverage() {}

    /** A row of interleaved premultiplied floats times {@code across[i]·down}. */
    static void pack(float[] rgba, int[] argb, int at, int count, float[] across, float down) {
        for (int i = 0, o = 0; i < count; i++, o += 4) {
            argb[at + i] = pixel(rgba[o], rgba[o + 1], rgba[o + 2], rgba[o + 3], across[i] * down);
        }
    }

    /** One pixel; overshoot of a kernel is cut to what its alpha can hold. */
    static int pixel(float r, float g, float b, float a, float cover) {
        float alpha = Math.max(0f, Math.min(1f, a));
        float scale = cover * 255f;
        return (int) (alpha * scale + 0.5f) << 24
                | (int) (Math.max(0f, Math.min(alpha, r)) * scale + 0.5f) << 16
                | (int) (Math.max(0f, Math.min(alpha, g)) * scale + 0.5f) << 8
                | (int) (Math.max(0f, Math.min(alpha, b)) * scale + 0.5f);
    }
}
