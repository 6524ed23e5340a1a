package app.atelier.imaging.filters;

/** Single-coloured surfaces out of shapes. */
final class Shapes {
    private Shapes() {}

    /** A plane moved by parts of pixels; what comes from outside is empty. */
    static float[] shifted(float[] plane, Surface s, double dx, double dy, FilterContext context) {
        int ix = (int) Math.floor(-dx);
        int iy = (int) Math.floor(-dy);
        float tx = (float) (-dx - ix);
        float ty = (float) (-dy - iy);
        float[] result = new float[s.width * s.height];
        context.bands().run(s.height, (from, to) -> {
            for (int y = from; y < to; y++) {
                for (int x = 0; x < s.width; x++) {
                    float a = at(plane, s, x + ix, y + iy) * (1 - tx) + at(plane, s, x + ix + 1, y + iy) * tx;
                    float b = at(plane, s, x + ix, y + iy + 1) * (1 - tx) + at(plane, s, x + ix + 1, y + iy + 1) * tx;
                    result[y * s.width + x] = a * (1 - ty) + b * ty;
                }
            }
        });
        return result;
    }

    private static float at(float[] plane, Surface s, int x, int y) {
        return x < 0 || y < 0 || x >= s.width || y >= s.height ? 0 : plane[y * s.width + x];
    }

    static Surface coloured(float[] shape, Surface s, int rgb, double opacity) {
        Surface result = new Surface(s.width, s.height);
        for (int i = 0; i < s.width * s.height; i++) {
            float a = shape[i] * (float) opacity;
            result.a[i] = a;
            result.r[i] = a * (rgb >> 16 & 255) / 255f;
            result.g[i] = a * (rgb >> 8 & 255) / 255f;
            result.b[i] = a * (rgb & 255) / 255f;
        }
        return result;
    }
}
