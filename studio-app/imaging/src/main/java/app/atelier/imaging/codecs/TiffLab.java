package app.atelier.imaging.codecs;

import app.atelier.imaging.colour.Srgb;
import app.atelier.imaging.kernels.Bands;

/** Pixels of TIFF files in CIE L*a*b*, which have the white of D50 (TIFF 6.0, section 23; CIE 15). */
final class TiffLab {
    private static final double WHITE_X = 0.96422;
    private static final double WHITE_Z = 0.82521;
    private static final double EPSILON = 216.0 / 24389;
    private static final double KAPPA = 24389.0 / 27;

    private TiffLab() {}

    /**
     * Opaque sRGB; colours that it has not are cut channel by channel.
     *
     * @param lab L of 0 to 255 in the lowest byte, then a and b, each −128 to 127
     */
    static int[] toSrgb(int[] lab) {
        int[] argb = new int[lab.length];
        Bands.ALL.run(lab.length, 1 << 14, (from, to) -> {
            for (int i = from; i < to; i++) {
                int p = lab[i];
                argb[i] = toSrgb((p & 255) / 2.55, (byte) (p >> 8), (byte) (p >> 16));
            }
        });
        return argb;
    }

    private static int toSrgb(double l, int a, int b) {
        double fy = (l + 16) / 116;
        double y = l > KAPPA * EPSILON ? fy * fy * fy : l / KAPPA;
        double[] rgb = TableProfile.fromPcs(new float[] {
            (float) (cube(fy + a / 500.0) * WHITE_X), (float) y, (float) (cube(fy - b / 200.0) * WHITE_Z)
        });
        int pixel = 0xff;
        for (double v : rgb) {
            pixel = pixel << 8 | (int) Math.round(255 * Math.clamp(Srgb.fromLinear(v), 0.0, 1.0));
        }
        return pixel;
    }

    private static double cube(double f) {
        double cube = f * f * f;
        return cube > EPSILON ? cube : (116 * f - 16) / KAPPA;
    }
}
