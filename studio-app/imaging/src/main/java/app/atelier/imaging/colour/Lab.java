package app.atelier.imaging.colour;

import app.atelier.imaging.kernels.Bands;

/**
 * CIE L*a*b* of sRGB colours, with the white of D65 that sRGB itself has (CSS Color 4's matrices; CIE 15).
 * L is 0…100, a and b about −110…110.
 */
public final class Lab {
    private static final double WHITE_X = 0.3127 / 0.3290;
    private static final double WHITE_Z = (1 - 0.3127 - 0.3290) / 0.3290;
    private static final double EPSILON = 216.0 / 24389;
    private static final double KAPPA = 24389.0 / 27;

    private Lab() {}

    /** L, a, b of an encoded colour of 0…1. */
    public static double[] of(double red, double green, double blue) {
        double r = Srgb.toLinear(red);
        double g = Srgb.toLinear(green);
        double b = Srgb.toLinear(blue);
        double x = (506752.0 / 1228815) * r + (87881.0 / 245763) * g + (12673.0 / 70218) * b;
        double y = (87098.0 / 409605) * r + (175762.0 / 245763) * g + (12673.0 / 175545) * b;
        double z = (7918.0 / 409605) * r + (87881.0 / 737289) * g + (1001167.0 / 1053270) * b;
        double fx = f(x / WHITE_X);
        double fy = f(y);
        double fz = f(z / WHITE_Z);
        return new double[] {116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)};
    }

    /** Encoded red, green and blue of a colour, not clipped: below 0 or above 1 where sRGB has no such colour. */
    public static double[] toRgb(double l, double a, double b) {
        double fy = (l + 16) / 116;
        double x = inverse(fy + a / 500) * WHITE_X;
        double y = l > KAPPA * EPSILON ? fy * fy * fy : l / KAPPA;
        double z = inverse(fy - b / 200) * WHITE_Z;
        return new double[] {
            Srgb.fromLinear((12831.0 / 3959) * x + (-329.0 / 214) * y + (-1974.0 / 3959) * z),
            Srgb.fromLinear((-851781.0 / 878810) * x + (1648619.0 / 878810) * y + (36519.0 / 878810) * z),
            Srgb.fromLinear((705.0 / 12673) * x + (-2585.0 / 12673) * y + (705.0 / 667) * z)
        };
    }

    /** Planes of L, a and b for planes of encoded colour. */
    public static float[][] planes(float[] r, float[] g, float[] b, int width, int height, Bands bands) {
        float[][] lab = new float[3][width * height];
        bands.run(height, (from, to) -> {
            for (int i = from * width; i < to * width; i++) {
                double[] c = of(r[i], g[i], b[i]);
                lab[0][i] = (float) c[0];
                lab[1][i] = (float) c[1];
                lab[2][i] = (float) c[2];
            }
        });
        return lab;
    }

    private static double f(double t) {
        return t > EPSILON ? Math.cbrt(t) : (KAPPA * t + 16) / 116;
    }

    private static double inverse(double f) {
        double cube = f * f * f;
        return cube > EPSILON ? cube : (116 * f - 16) / KAPPA;
    }
}
