package app.atelier.imaging.codecs;

import org.jspecify.annotations.Nullable;

/** Turns rows of PNG samples of up to 8 bits into ARGB that is not premultiplied. */
final class PngPixels {
    private final PngFile png;
    private final int[] argb;
    private final int @Nullable [] table;
    private final int clear;

    private PngPixels(PngFile png, int[] argb) throws UnreadablePictureException {
        this.png = png;
        this.argb = argb;
        this.table = png.colourType == 3 ? paletteTable(png) : null;
        this.clear = clearSample(png);
    }

    /** All pixels, row by row. */
    static int[] decode(PngFile png) throws UnreadablePictureException {
        int[] argb = new int[png.width * png.height];
        PngPixels pixels = new PngPixels(png, argb);
        PngDecoder.decode(png, pixels::row);
        return argb;
    }

    private void row(int y, int x, int stepX, int count, byte[] s) {
        int at = y * png.width + x;
        switch (png.colourType) {
            case 0 -> grey(at, stepX, count, s);
            case 2 -> rgb(at, stepX, count, s);
            case 3 -> indexed(at, stepX, count, s);
            case 4 -> greyAlpha(at, stepX, count, s);
            default -> rgba(at, stepX, count, s);
        }
    }

    private void grey(int at, int step, int count, byte[] s) {
        int depth = png.bitDepth;
        int top = (1 << depth) - 1;
        for (int i = 0; i < count; i++) {
            int raw = bits(s, i, depth);
            int v = raw * 255 / top;
            argb[at + i * step] = (raw == clear ? 0 : 0xff000000) | v * 0x010101;
        }
    }

    private void indexed(int at, int step, int count, byte[] s) {
        int[] colours = java.util.Objects.requireNonNull(table);
        for (int i = 0; i < count; i++) {
            argb[at + i * step] = colours[bits(s, i, png.bitDepth)];
        }
    }

    private void greyAlpha(int at, int step, int count, byte[] s) {
        for (int i = 0; i < count; i++) {
            int v = s[2 * i] & 255;
            int a = s[2 * i + 1] & 255;
            argb[at + i * step] = a << 24 | v * 0x010101;
        }
    }

    private void rgb(int at, int step, int count, byte[] s) {
        for (int i = 0, o = 0; i < count; i++, o += 3) {
            int c = (s[o] & 255) << 16 | (s[o + 1] & 255) << 8 | s[o + 2] & 255;
            argb[at + i * step] = (c == clear ? 0 : 0xff000000) | c;
        }
    }

    private void rgba(int at, int step, int count, byte[] s) {
        for (int i = 0, o = 0; i < count; i++, o += 4) {
            argb[at + i * step] = (s[o + 3] & 255) << 24 | (s[o] & 255) << 16 | (s[o + 1] & 255) << 8 | s[o + 2] & 255;
        }
    }

    private static int bits(byte[] s, int i, int depth) {
        if (depth == 8) {
            return s[i] & 255;
        }
        int bit = i * depth;
        return (s[bit >> 3] & 255) >> 8 - depth - (bit & 7) & (1 << depth) - 1;
    }

    private static int clearSample(PngFile png) {
        byte[] t = png.transparency;
        if (t == null) {
            return -1;
        }
        if (png.colourType == 0 && t.length >= 2) {
            return Bytes.u16be(t, 0);
        }
        if (png.colourType == 2 && t.length >= 6) {
            return (t[1] & 255) << 16 | (t[3] & 255) << 8 | t[5] & 255;
        }
        return -1;
    }

    private static int[] paletteTable(PngFile png) throws UnreadablePictureException {
        byte[] p = png.palette;
        if (p == null) {
            throw UnreadablePictureException.damaged("PNG");
        }
        byte[] t = png.transparency;
        int[] colours = new int[256];
        for (int i = 0; i < 256; i++) {
            // Indices beyond the palette are an error of the file; black, as other readers show it.
            int rgb =
                    i * 3 + 2 < p.length ? (p[i * 3] & 255) << 16 | (p[i * 3 + 1] & 255) << 8 | p[i * 3 + 2] & 255 : 0;
            int alpha = t != null && i < t.length ? t[i] & 255 : 255;
            colours[i] = alpha << 24 | rgb;
        }
        return colours;
    }
}
