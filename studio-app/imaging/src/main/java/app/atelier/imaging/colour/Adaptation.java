package app.atelier.imaging.colour;

/** Colours of light and Bradford's adaptation between them (ICC.1:2022, annex E; CIE 15 for daylight). */
public final class Adaptation {
    private static final double[] BRADFORD = {0.8951, 0.2664, -0.1614, -0.7502, 1.7135, 0.0367, 0.0389, -0.0685, 1.0296
    };
    private static final double[] TO_XYZ = {
        506752.0 / 1228815, 87881.0 / 245763, 12673.0 / 70218,
        87098.0 / 409605, 175762.0 / 245763, 12673.0 / 175545,
        7918.0 / 409605, 87881.0 / 737289, 1001167.0 / 1053270
    };

    private Adaptation() {}

    /**
     * XYZ (Y = 1) of light of a correlated colour temperature: CIE daylight from 4000 K on, Planck's locus (Kim et al.
     * 2002) below.
     *
     * @param kelvin 1667 to 25000
     * @param green added to the chromaticity y: above 0 greener, below 0 more magenta
     */
    public static double[] white(double kelvin, double green) {
        double t = kelvin;
        double x;
        double y;
        if (t >= 4000) {
            x = t <= 7000
                    ? -4.6070e9 / (t * t * t) + 2.9678e6 / (t * t) + 99.11 / t + 0.244063
                    : -2.0064e9 / (t * t * t) + 1.9018e6 / (t * t) + 247.48 / t + 0.237040;
            y = -3.0 * x * x + 2.870 * x - 0.275;
        } else {
            x = -0.2661239e9 / (t * t * t) - 0.2343589e6 / (t * t) + 0.8776956e3 / t + 0.179910;
            y = t >= 2222
                    ? -0.9549476 * x * x * x - 1.37418593 * x * x + 2.09137015 * x - 0.16748867
                    : -1.1063814 * x * x * x - 1.34811020 * x * x + 2.18555832 * x - 0.20219683;
        }
        y += green;
        return new double[] {x / y, 1, (1 - x - y) / y};
    }

    /** The matrix by rows that takes linear sRGB seen under one light to how it looks under another. */
    public static double[] srgb(double[] from, double[] to) {
        return product(inverse(TO_XYZ), product(between(from, to), TO_XYZ));
    }

    /** Bradford's matrix by rows that takes XYZ seen under one light to XYZ under another, both XYZ of white. */
    static double[] between(double[] from, double[] to) {
        double[] a = times(BRADFORD, from);
        double[] b = times(BRADFORD, to);
        double[] gain = {b[0] / a[0], 0, 0, 0, b[1] / a[1], 0, 0, 0, b[2] / a[2]};
        return product(inverse(BRADFORD), product(gain, BRADFORD));
    }

    private static double[] times(double[] m, double[] v) {
        double[] r = new double[3];
        for (int i = 0; i < 3; i++) {
            r[i] = m[3 * i] * v[0] + m[3 * i + 1] * v[1] + m[3 * i + 2] * v[2];
        }
        return r;
    }

    static double[] product(double[] a, double[] b) {
        double[] r = new double[9];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                r[3 * i + j] = a[3 * i] * b[j] + a[3 * i + 1] * b[3 + j] + a[3 * i + 2] * b[6 + j];
            }
        }
        return r;
    }

    static double[] inverse(double[] m) {
        double a = m[4] * m[8] - m[5] * m[7];
        double b = m[5] * m[6] - m[3] * m[8];
        double c = m[3] * m[7] - m[4] * m[6];
        double det = m[0] * a + m[1] * b + m[2] * c;
        return new double[] {
            a / det, (m[2] * m[7] - m[1] * m[8]) / det, (m[1] * m[5] - m[2] * m[4]) / det,
            b / det, (m[0] * m[8] - m[2] * m[6]) / det, (m[2] * m[3] - m[0] * m[5]) / det,
            c / det, (m[1] * m[6] - m[0] * m[7]) / det, (m[0] * m[4] - m[1] * m[3]) / det
        };
    }
}
