package app.atelier.imaging.codecs;

/** Turns rows of 16-bit PNG samples into four values a pixel that are not premultiplied. */
final class PngFinePixels {
    private final PngFile png;
    private final short[] rgba;
    private final int channels;
    private final byte[] key;

    private PngFinePixels(PngFile png, short[] rgba) {
        this.png = png;
        this.rgba = rgba;
        this.channels = png.channels();
        byte[] clear = png.transparency;
        boolean usable = clear != null && png.colourType < 3 && clear.length >= 2 * channels;
        this.key = usable ? java.util.Arrays.copyOf(clear, 2 * channels) : new byte[0];
    }

    /** All pixels, row by row. */
    static short[] decode(PngFile png) throws UnreadablePictureException {
        short[] rgba = new short[4 * png.width * png.height];
        PngFinePixels pixels = new PngFinePixels(png, rgba);
        PngDecoder.decode(png, pixels::row);
        return rgba;
    }

    private void row(int y, int x, int stepX, int count, byte[] s) {
        int at = 4 * (y * png.width + x);
        boolean grey = channels < 3;
        boolean alpha = png.colourType >= 4;
        int bytes = 2 * channels;
        for (int i = 0, o = 0; i < count; i++, o += bytes, at += 4 * stepX) {
            rgba[at] = (short) Bytes.u16be(s, o);
            rgba[at + 1] = grey ? rgba[at] : (short) Bytes.u16be(s, o + 2);
            rgba[at + 2] = grey ? rgba[at] : (short) Bytes.u16be(s, o + 4);
            rgba[at + 3] = alpha ? (short) Bytes.u16be(s, o + bytes - 2) : (short) (hidden(s, o) ? 0 : -1);
        }
    }

    /** Whether a pixel is the one that stands for transparent: in all sixteen bits. */
    private boolean hidden(byte[] s, int at) {
        return key.length > 0 && java.util.Arrays.equals(s, at, at + key.length, key, 0, key.length);
    }
}
