package app.atelier.imaging.colour;

/** The transfer function of sRGB (IEC 61966-2-1). */
public final class Srgb {
    private Srgb() {}

    /** Encoded 0…1 to linear light 0…1; odd about 0 for values outside. */
    public static double toLinear(double encoded) {
        double v = Math.abs(encoded);
        double linear = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
        return Math.copySign(linear, encoded);
    }

    /** Linear light 0…1 to encoded 0…1; odd about 0 for values outside. */
    public static double fromLinear(double linear) {
        double v = Math.abs(linear);
        double encoded = v <= 0.0031308 ? v * 12.92 : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
        return Math.copySign(encoded, linear);
    }
}
