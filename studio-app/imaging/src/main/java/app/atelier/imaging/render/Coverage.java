package app.atelier.imaging.render;

/** Packs sampled floats into pixels, with the share of each pixel that a picture covers. */
final class Coverage {
    private Coverage() {}

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
