package app.atelier.imaging.codecs;

/** Colours of indexed TIFF pixels. */
final class TiffPalette {
    private TiffPalette() {}

    /** Replaces indices, which stand in the three channels alike, by opaque colours. */
    static void apply(TiffFile tiff, int[] argb) throws UnreadablePictureException {
        long[] map = tiff.numbers(320);
        if (map.length < 3 * 256) {
            throw UnreadablePictureException.damaged("TIFF");
        }
        boolean small = true;
        for (long v : map) {
            small &= v < 256;
        }
        // Some programs write 8-bit colours where 16-bit ones belong.
        int shift = small ? 0 : 8;
        int[] colours = new int[256];
        for (int i = 0; i < 256; i++) {
            colours[i] = 0xff000000
                    | (int) (map[i] >> shift) << 16
                    | (int) (map[256 + i] >> shift) << 8
                    | (int) (map[512 + i] >> shift);
        }
        for (int i = 0; i < argb.length; i++) {
            argb[i] = colours[argb[i] & 255];
        }
    }
}
