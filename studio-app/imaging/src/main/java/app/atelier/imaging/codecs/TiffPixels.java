package app.atelier.imaging.codecs;

import app.atelier.imaging.Picture;
import app.atelier.imaging.kernels.Bands;
import java.io.UncheckedIOException;

/** Pixels of a TIFF file of whole numbers of 8 and 16 bits and of floats, in strips or tiles, in one or several planes. */
final class TiffPixels {
    private static final long MOST_TILE = 1L << 29;

    private final TiffFile tiff;
    private final int bytes;
    private final int partWidth;
    private final int partHeight;
    private final int across;
    private final int down;
    private final int perPart;
    private final long[] offsets;
    private final long[] counts;
    /** int[] ARGB, short[] or float[] RGBA; not premultiplied unless the file is. Of other colours int[], the first lowest. */
    private final Object pixels;

    private TiffPixels(TiffFile tiff) throws UnreadablePictureException {
        this.tiff = tiff;
        this.bytes = tiff.bits / 8;
        boolean tiled = tiff.numbers(324).length > 0;
        this.partWidth = tiled ? tiff.number(322, 0) : tiff.width;
        int rows = tiled ? tiff.number(323, 0) : tiff.number(278, tiff.height);
        this.partHeight = tiled ? rows : Math.min(rows, tiff.height);
        if (partWidth < 1 || partHeight < 1) {
            throw UnreadablePictureException.damaged("TIFF");
        }
        this.across = (tiff.width + partWidth - 1) / partWidth;
        this.down = (tiff.height + partHeight - 1) / partHeight;
        this.perPart = tiff.planar ? 1 : tiff.samples;
        this.offsets = tiff.numbers(tiled ? 324 : 273);
        long[] given = tiff.numbers(tiled ? 325 : 279);
        int planes = tiff.planar ? tiff.samples : 1;
        long size = (long) partWidth * partHeight * perPart * bytes;
        if (size > MOST_TILE || tiled && size > 16L * tiff.file.length + (64L << 20)) {
            throw UnreadablePictureException.damaged("TIFF");
        }
        if (given.length == 0 && offsets.length == 1 && tiff.compression == 1) {
            given = new long[] {size};
        }
        this.counts = given;
        if (offsets.length < (long) across * down * planes || counts.length < offsets.length) {
            throw UnreadablePictureException.damaged("TIFF");
        }
        int area = tiff.width * tiff.height;
        this.pixels = switch (tiff.foreign() ? 1 : bytes) {
            case 1 -> new int[area];
            case 2 -> new short[Math.multiplyExact(4, area)];
            default -> new float[Math.multiplyExact(4, area)];
        };
    }

    /** The picture, in the depth of the file, not yet turned. */
    static Picture decode(TiffFile tiff) throws UnreadablePictureException {
        TiffPixels pixels = new TiffPixels(tiff);
        try {
            int planes = tiff.planar ? tiff.samples : 1;
            Bands.ALL.run(pixels.across * pixels.down, 1, (from, to) -> {
                for (int part = from; part < to; part++) {
                    pixels.part(part, planes);
                }
            });
        } catch (UncheckedIOException e) {
            throw (UnreadablePictureException) e.getCause();
        }
        return pixels.picture();
    }

    private void part(int index, int planes) {
        int x0 = index % across * partWidth;
        int y0 = index / across * partHeight;
        // The last strip holds no more rows than there are; tiles are always whole.
        int rows = partWidth == tiff.width ? Math.min(partHeight, tiff.height - y0) : partHeight;
        boolean tiled = tiff.numbers(324).length > 0;
        int rowBytes = partWidth * perPart * bytes;
        try {
            for (int plane = 0; plane < planes; plane++) {
                int k = plane * across * down + index;
                if (offsets[k] + counts[k] > tiff.file.length) {
                    throw UnreadablePictureException.truncated();
                }
                byte[] data = TiffPacking.unpack(
                        tiff, (int) offsets[k], (int) counts[k], (tiled ? partHeight : rows) * rowBytes);
                int shown = Math.min(rows, tiff.height - y0);
                for (int row = 0; row < shown; row++) {
                    TiffPacking.restore(tiff, data, row * rowBytes, rowBytes, perPart);
                    int count = Math.min(partWidth, tiff.width - x0);
                    put(data, row * rowBytes, (y0 + row) * tiff.width + x0, count, plane);
                }
            }
        } catch (UnreadablePictureException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(byte[] data, int from, int at, int count, int plane) {
        int colours = tiff.colours();
        boolean alpha = tiff.alpha == 1 || tiff.alpha == 2;
        int first = tiff.planar ? plane : 0;
        for (int s = first; s < (tiff.planar ? plane + 1 : Math.min(tiff.samples, colours + 1)); s++) {
            if (s > colours || s == colours && !alpha) {
                continue;
            }
            int offset = from + (tiff.planar ? 0 : s * bytes);
            for (int i = 0, o = offset; i < count; i++, o += perPart * bytes) {
                put(data, o, at + i, s == colours ? 3 : s, colours == 1 && s == 0);
            }
        }
    }

    /** One sample into one channel, or into three where it is grey. */
    private void put(byte[] data, int o, int pixel, int channel, boolean grey) {
        if (tiff.foreign()) {
            // The high byte of two.
            int high = bytes == 2 && tiff.little() ? o + 1 : o;
            ((int[]) pixels)[pixel] |= (data[high] & 255) << 8 * channel;
            return;
        }
        int last = grey ? 2 : channel;
        boolean inverted = grey && tiff.photometric == 0;
        switch (pixels) {
            case int[] argb -> {
                int v = inverted ? 255 - (data[o] & 255) : data[o] & 255;
                for (int c = channel; c <= last; c++) {
                    argb[pixel] |= v << (c == 3 ? 24 : 16 - 8 * c);
                }
            }
            case short[] rgba -> {
                int v = tiff.little() ? Bytes.u16le(data, o) : Bytes.u16be(data, o);
                for (int c = channel; c <= last; c++) {
                    rgba[4 * pixel + c] = (short) (inverted ? 65535 - v : v);
                }
            }
            case float[] rgba -> {
                float v = Float.intBitsToFloat(tiff.little() ? Bytes.i32le(data, o) : Bytes.i32be(data, o));
                for (int c = channel; c <= last; c++) {
                    rgba[4 * pixel + c] = inverted ? 1 - v : v;
                }
            }
            default -> throw new IllegalStateException();
        }
    }

    private Picture picture() throws UnreadablePictureException {
        boolean alpha = tiff.alpha == 1 || tiff.alpha == 2;
        Meaning meaning = tiff.meaning();
        switch (pixels) {
            case int[] inks
            when tiff.photometric == TiffFile.INKS -> {
                for (int i = 0; i < inks.length; i++) {
                    inks[i] = ~inks[i];
                }
                return Picture.ofArgb(tiff.width, tiff.height, Inks.toSrgb(inks, tiff.profile()));
            }
            case int[] lab
            when tiff.photometric == TiffFile.LAB -> {
                return Picture.ofArgb(tiff.width, tiff.height, TiffLab.toSrgb(lab));
            }
            case int[] argb -> {
                if (tiff.photometric == 3) {
                    TiffPalette.apply(tiff, argb);
                }
                for (int i = 0; i < argb.length; i++) {
                    argb[i] = !alpha ? argb[i] | 0xff000000 : tiff.alpha == 1 ? Alpha.straight(argb[i]) : argb[i];
                }
                return meaning.picture(argb, tiff.width, tiff.height, alpha);
            }
            case short[] rgba -> {
                for (int o = 0; o < rgba.length; o += 4) {
                    if (!alpha) {
                        rgba[o + 3] = -1;
                    } else if (tiff.alpha == 1) {
                        for (int c = 0; c < 3; c++) {
                            rgba[o + c] = (short) Alpha.straight16(rgba[o + c] & 0xffff, rgba[o + 3] & 0xffff);
                        }
                    }
                }
                return meaning.picture(rgba, tiff.width, tiff.height, alpha);
            }
            case float[] rgba -> {
                for (int o = 3; o < rgba.length && !alpha; o += 4) {
                    rgba[o] = 1;
                }
                return meaning.picture(rgba, tiff.width, tiff.height, tiff.alpha != 2);
            }
            default -> throw new IllegalStateException();
        }
    }
}
