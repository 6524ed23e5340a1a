package app.atelier.imaging.colour;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An ICC profile that is three colorants and tone curves, or one grey curve (ICC.1:2022, sections 8.3.3 and 8.3.4): nearly
 * all that pictures carry. Profiles of tables are left to a colour engine.
 */
public final class IccReader {
    private static final int POINTS = 4096;
    private static final double NEAR_COLORANT = 0.0015;
    private static final double NEAR_CURVE = 0.002;
    /** How far outside sRGB a colorant may lie before a profile counts as wider. */
    private static final double OUTSIDE = 0.015;

    private final byte[] profile;
    private final double[] toLinearSrgb = new double[9];
    private final float[][] curves = new float[3][];
    private boolean grey;

    private IccReader(byte[] profile) {
        this.profile = profile;
    }

    /** The profile; empty if it is damaged, or not made of curves and a matrix. */
    public static Optional<IccReader> read(byte[] profile) {
        IccReader reader = new IccReader(profile);
        try {
            return reader.parse() ? Optional.of(reader) : Optional.empty();
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            // A tag that points outside the profile, or colorants that no light makes.
            return Optional.empty();
        }
    }

    /** Whether it is for grey pictures. */
    public boolean grey() {
        return grey;
    }

    /** The space of ours that the profile describes, to within its rounding; empty if none. */
    public Optional<ColourSpace> exactly() {
        for (ColourSpace space : ColourSpace.values()) {
            if (same(space)) {
                return Optional.of(space);
            }
        }
        return Optional.empty();
    }

    /** The encoded space of ours that holds the profile's colours best: Display P3 for what is wider than sRGB. */
    public ColourSpace nearest() {
        for (double v : toLinearSrgb) {
            if (v < -OUTSIDE) {
                return ColourSpace.DISPLAY_P3;
            }
        }
        return ColourSpace.SRGB;
    }

    private boolean same(ColourSpace space) {
        double[] m = space.primaries().to(Primaries.SRGB);
        for (int i = 0; i < 9; i++) {
            if (Math.abs(m[i] - toLinearSrgb[i]) > 4 * NEAR_COLORANT) {
                return false;
            }
        }
        for (float[] curve : curves) {
            for (int i = 0; i <= 64; i++) {
                double x = i / 64.0;
                double wanted = space.linear() ? x : Srgb.toLinear(x);
                if (Math.abs(curve[i * (POINTS / 64)] - wanted) > NEAR_CURVE) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Takes rows of colour of 0…1 that is not premultiplied to a space, in place; colours outside its gamut come out below
     * 0 or above 1. A grey profile reads the first row only.
     */
    public void convert(float[] r, float[] g, float[] b, int from, int count, ColourSpace to) {
        double[] exact = Adaptation.product(Primaries.SRGB.to(to.primaries()), toLinearSrgb);
        float[] m = new float[9];
        for (int i = 0; i < 9; i++) {
            m[i] = (float) exact[i];
        }
        for (int i = from; i < from + count; i++) {
            float x = at(curves[0], r[i]);
            float y = grey ? x : at(curves[1], g[i]);
            float z = grey ? x : at(curves[2], b[i]);
            r[i] = m[0] * x + m[1] * y + m[2] * z;
            g[i] = m[3] * x + m[4] * y + m[5] * z;
            b[i] = m[6] * x + m[7] * y + m[8] * z;
        }
        Conversion.between(to.asLinear(), to).straight(r, g, b, from, count);
    }

    private static float at(float[] curve, float value) {
        if (!(value > 0)) {
            return value < 0 ? value : curve[0];
        }
        if (value >= 1) {
            // Floats brighter than white go on in proportion.
            return curve[POINTS] * value;
        }
        float place = value * POINTS;
        int low = (int) place;
        return curve[low] + (curve[low + 1] - curve[low]) * (place - low);
    }

    private boolean parse() {
        if (profile.length < 132 || !matches(36, "acsp")) {
            return false;
        }
        if (matches(16, "GRAY") && tag("kTRC") >= 0) {
            grey = true;
            for (int c = 0; c < 3; c++) {
                toLinearSrgb[4 * c] = 1;
            }
            float[] curve = curve(tag("kTRC"));
            if (curve == null) {
                return false;
            }
            java.util.Arrays.fill(curves, curve);
            return true;
        }
        // A profile with tables says by them what it means.
        return matches(16, "RGB ") && matches(20, "XYZ ") && tag("A2B0") < 0 && colorants() && curves();
    }

    private boolean colorants() {
        double[] toXyz = new double[9];
        String[] names = {"rXYZ", "gXYZ", "bXYZ"};
        for (int c = 0; c < 3; c++) {
            int at = tag(names[c]);
            if (at < 0 || !matches(at, "XYZ ")) {
                return false;
            }
            for (int row = 0; row < 3; row++) {
                toXyz[3 * row + c] = i32(at + 8 + 4 * row) / 65536.0;
            }
        }
        double[] d65 = Adaptation.between(new double[] {0.9642, 1, 0.8249}, IccWriter.white());
        double[] m = Adaptation.product(Adaptation.inverse(Primaries.SRGB.toXyz()), Adaptation.product(d65, toXyz));
        for (int i = 0; i < 9; i++) {
            if (!(Math.abs(m[i]) < 100)) {
                return false;
            }
        }
        System.arraycopy(m, 0, toLinearSrgb, 0, 9);
        for (int row = 0; row < 3; row++) {
            double sum = m[3 * row] + m[3 * row + 1] + m[3 * row + 2];
            if (Math.abs(sum - 1) > 0.1) {
                // White would not be white: nonsense, or not adapted to D50.
                return false;
            }
        }
        return true;
    }

    private boolean curves() {
        String[] names = {"rTRC", "gTRC", "bTRC"};
        for (int c = 0; c < 3; c++) {
            int at = tag(names[c]);
            float[] curve = at < 0 ? null : curve(at);
            if (curve == null) {
                return false;
            }
            curves[c] = curve;
        }
        return true;
    }

    private float @Nullable [] curve(int at) {
        float[] values = new float[POINTS + 1];
        for (int i = 0; i <= POINTS; i++) {
            double x = i / (double) POINTS;
            double y = matches(at, "curv") ? table(at, x) : matches(at, "para") ? formula(at, x) : Double.NaN;
            if (!(y >= -0.1 && y <= 2)) {
                return null;
            }
            values[i] = (float) y;
        }
        return values;
    }

    private double table(int at, double x) {
        int points = i32(at + 8);
        if (points == 0) {
            return x;
        }
        if (points == 1) {
            return Math.pow(x, u16(at + 12) / 256.0);
        }
        if (points < 0 || at + 12L + 2L * points > profile.length) {
            return Double.NaN;
        }
        double place = x * (points - 1);
        int low = Math.min((int) place, points - 2);
        double a = u16(at + 12 + 2 * low) / 65535.0;
        double b = u16(at + 14 + 2 * low) / 65535.0;
        return a + (b - a) * (place - low);
    }

    private double formula(int at, double x) {
        int kind = u16(at + 8);
        double[] p = new double[7];
        int count = kind >= 0 && kind <= 4 ? new int[] {1, 3, 4, 5, 7}[kind] : 0;
        for (int i = 0; i < count; i++) {
            p[i] = i32(at + 12 + 4 * i) / 65536.0;
        }
        double bent = Math.pow(Math.max(0, p[1] * x + p[2]), p[0]);
        return switch (kind) {
            case 0 -> Math.pow(x, p[0]);
            case 1 -> x >= -p[2] / p[1] ? bent : 0;
            case 2 -> x >= -p[2] / p[1] ? bent + p[3] : p[3];
            case 3 -> x >= p[4] ? bent : p[3] * x;
            case 4 -> x >= p[4] ? bent + p[5] : p[3] * x + p[6];
            default -> Double.NaN;
        };
    }

    /** Where the data of a tag begins, or −1. */
    private int tag(String name) {
        int count = i32(128);
        for (int i = 0; i < Math.min(Math.max(0, count), 100); i++) {
            int at = 132 + 12 * i;
            if (matches(at, name)) {
                int place = i32(at + 4);
                return place >= 128 && place < profile.length - 8 ? place : -1;
            }
        }
        return -1;
    }

    private boolean matches(int at, String text) {
        byte[] letters = text.getBytes(StandardCharsets.US_ASCII);
        return at >= 0
                && at + letters.length <= profile.length
                && java.util.Arrays.equals(profile, at, at + letters.length, letters, 0, letters.length);
    }

    private int u16(int at) {
        return (profile[at] & 255) << 8 | profile[at + 1] & 255;
    }

    private int i32(int at) {
        return u16(at) << 16 | u16(at + 2);
    }
}
