package app.atelier.imaging.codecs;

import app.atelier.imaging.kernels.Bands;
import org.jspecify.annotations.Nullable;

/** Pictures of four inks. */
final class Inks {
    private Inks() {}

    /**
     * Opaque sRGB of inks, by their profile where it can be used.
     *
     * @param inks cyan, magenta, yellow and black from the lowest byte on, inverted as Adobe programs store them: 255 is no
     *     ink
     */
    static int[] toSrgb(int[] inks, byte @Nullable [] profile) {
        int[] exact = profile == null ? null : Profiles.inksToSrgb(inks, profile);
        if (exact != null) {
            return exact;
        }
        int[] argb = new int[inks.length];
        Bands.ALL.run(inks.length, 1 << 16, (from, to) -> {
            for (int i = from; i < to; i++) {
                int p = inks[i];
                int k = p >>> 24;
                int r = (p & 255) * k / 255;
                int g = (p >> 8 & 255) * k / 255;
                int b = (p >> 16 & 255) * k / 255;
                argb[i] = 0xff000000 | r << 16 | g << 8 | b;
            }
        });
        return argb;
    }
}
