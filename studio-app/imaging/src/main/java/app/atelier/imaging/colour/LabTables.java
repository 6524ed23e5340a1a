package app.atelier.imaging.colour;

import app.atelier.imaging.kernels.Bands;

/**
 * As {@link Lab}, for many colours: CIE L*a*b* (D65, 2°) of sRGB colours with components of 0..1, after IEC 61966-2-1
 * and CIE 15. Transfer curves come out of tables, good to about 1e-4.
 */
public final class LabTables {
    private static final int SIZE = 4096;
    private static final float[] LINEAR = new float[SIZE + 2];
    private static final float[] ENCODED = new float[SIZE + 2];
    private static final float[] ROOT = new float[SIZE + 2];
    private static final float WHITE_X = .95047f;
    private static final float WHITE_Z = 1.08883f;

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            double v = (double) i / SIZE;
            LINEAR[i] = (float) (v <= .04045 ? v / 12.92 : Math.pow((v + .055) / 1.055, 2.4));
            // The steep foot of these curves is sampled evenly in the square root.
            double w = v * v;
            ENCODED[i] = (float) (w <= .0031308 ? w * 12.92 : 1.055 * Math.pow(w, 1 / 2.4) - .055);
            ROOT[i] = (float) (w > 216.0 / 24389 ? Math.cbrt(w) : (24389.0 / 27 * w + 16) / 116);
        }
    }

    private LabTables() {}

    /** Writes L (0..100), a and b of a colour into {@code out}. */
    public static void of(float red, float green, float blue, float[] out) {
        float r = table(LINEAR, red);
        float g = table(LINEAR, green);
        float b = table(LINEAR, blue);
        float x = root((.4124564f * r + .3575761f * g + .1804375f * b) / WHITE_X);
        float y = root(.2126729f * r + .7151522f * g + .0721750f * b);
        float z = root((.0193339f * r + .1191920f * g + .9503041f * b) / WHITE_Z);
        out[0] = 116 * y - 16;
        out[1] = 500 * (x - y);
        out[2] = 200 * (y - z);
    }

    /** L, a and b of a packed colour. */
    public static float[] of(int rgb) {
        float[] out = new float[3];
        of((rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f, out);
        return out;
    }

    /** Writes red, green and blue of a colour, clipped to 0..1, into {@code out}. */
    public static void toRgb(float lightness, float a, float b, float[] out) {
        float fy = (lightness + 16) / 116;
        float x = WHITE_X * cube(fy + a / 500);
        float y = cube(fy);
        float z = WHITE_Z * cube(fy - b / 200);
        out[0] = encoded(3.2404542f * x - 1.5371385f * y - .4985314f * z);
        out[1] = encoded(-.9692660f * x + 1.8760108f * y + .0415560f * z);
        out[2] = encoded(.0556434f * x - .2040259f * y + 1.0572252f * z);
    }

    /** Planes of L, a and b for planes of encoded colour. */
    public static float[][] planes(float[] r, float[] g, float[] b, int width, int height, Bands bands) {
        float[][] planes = new float[3][width * height];
        bands.run(height, (from, to) -> {
            float[] lab = new float[3];
            for (int i = from * width; i < to * width; i++) {
                of(r[i], g[i], b[i], lab);
                planes[0][i] = lab[0];
                planes[1][i] = lab[1];
                planes[2][i] = lab[2];
            }
        });
        return planes;
    }

    private static float root(float value) {
        return table(ROOT, (float) Math.sqrt(Math.max(0, value)));
    }

    private static float encoded(float linear) {
        return table(ENCODED, (float) Math.sqrt(Math.max(0, linear)));
    }

    private static float cube(float t) {
        return t > 6f / 29 ? t * t * t : 3 * (6f / 29) * (6f / 29) * (t - 4f / 29);
    }

    private static float table(float[] table, float at) {
        float p = Math.clamp(at, 0f, 1f) * SIZE;
        int i = (int) p;
        return table[i] + (table[i + 1] - table[i]) * (p - i);
    }
}
