package app.atelier.imaging.codecs;

import app.atelier.imaging.kernels.Bands;

/** Between premultiplied pixels and those of files. */
final class Alpha {
    private Alpha() {}

    /** In place. */
    static void premultiply(int[] argb) {
        Bands.ALL.run(argb.length, 1 << 16, (from, to) -> {
            for (int i = from; i < to; i++) {
                int p = argb[i];
                int a = p >>> 24;
                if (a != 255) {
                    argb[i] = a == 0
                            ? 0
                            : a << 24
                                    | product(p >> 16 & 255, a) << 16
                                    | product(p >> 8 & 255, a) << 8
                                    | product(p & 255, a);
                }
            }
        });
    }

    /** One pixel; premultiplying the result again gives the same. */
    static int straight(int p) {
        int a = p >>> 24;
        if (a == 255 || a == 0) {
            return p;
        }
        return a << 24 | quotient(p >> 16 & 255, a) << 16 | quotient(p >> 8 & 255, a) << 8 | quotient(p & 255, a);
    }

    /** One 16-bit channel; premultiplying the result again gives the same. */
    static int straight16(int v, int alpha) {
        return alpha == 65535 || alpha == 0 ? v : (int) Math.min(65535, (v * 65535L + alpha / 2) / alpha);
    }

    /** One pixel laid on white. */
    static int onWhite(int p) {
        int rest = 255 - (p >>> 24);
        int r = Math.min(255, (p >> 16 & 255) + rest);
        int g = Math.min(255, (p >> 8 & 255) + rest);
        int b = Math.min(255, (p & 255) + rest);
        return 0xff000000 | r << 16 | g << 8 | b;
    }

    private static int product(int c, int a) {
        int t = c * a + 128;
        return t + (t >> 8) >> 8;
    }

    private static int quotient(int c, int a) {
        return Math.min(255, (c * 255 + a / 2) / a);
    }
}
