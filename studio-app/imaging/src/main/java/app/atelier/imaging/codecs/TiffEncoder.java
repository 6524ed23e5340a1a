package app.atelier.imaging.codecs;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.kernels.Bands;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * Writes TIFF of 8 or 16 bits or floats: RGB, with alpha where the picture is not opaque; strips deflated in parallel
 * after a predictor. Whole numbers are not premultiplied, floats are (so that light brighter than its alpha is kept).
 */
final class TiffEncoder {
    private static final int STRIP_BYTES = 1 << 18;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    private final Picture picture;
    private final int channels;
    private final int bytes;

    private TiffEncoder(Picture picture) {
        this(picture, picture.opaque() ? 3 : 4);
    }

    TiffEncoder(Picture picture, int channels) {
        this.picture = picture;
        this.channels = channels;
        this.bytes = picture.depth().bytes();
    }

    static byte[] encode(Picture picture, PictureMetadata metadata, byte @Nullable [] profile, Bands bands)
            throws IOException {
        return new TiffEncoder(picture).file(metadata, profile, bands);
    }

    /** How many rows a strip holds, at least one. */
    static int stripRows(int width, int channels, int bytes) {
        return (int) Math.max(1, STRIP_BYTES / ((long) width * channels * bytes));
    }

    private byte[] file(PictureMetadata metadata, byte @Nullable [] profile, Bands bands) throws IOException {
        int rows = Math.clamp(stripRows(picture.width(), channels, bytes), 1, picture.height());
        int count = (picture.height() + rows - 1) / rows;
        byte[][] strips = new byte[count][];
        bands.run(count, 1, (from, to) -> {
            for (int i = from; i < to; i++) {
                strips[i] = strip(i * rows, Math.min(picture.height(), (i + 1) * rows));
            }
        });
        int[] offsets = new int[count];
        int[] lengths = new int[count];
        long at = 8;
        for (int i = 0; i < count; i++) {
            offsets[i] = (int) at;
            lengths[i] = strips[i].length;
            at += strips[i].length + (strips[i].length & 1);
            if (at > Integer.MAX_VALUE - (1 << 20)) {
                throw new IOException(CodecTexts.of("tiff.large"));
            }
        }
        Map<Integer, Value> tags = tags(picture.height(), rows, offsets, lengths, metadata, profile);
        ByteArrayOutputStream out = new ByteArrayOutputStream((int) at + 65_536);
        out.writeBytes(
                little(8).put(new byte[] {'I', 'I', 42, 0}).putInt((int) at).array());
        for (byte[] strip : strips) {
            out.writeBytes(strip);
            if ((strip.length & 1) == 1) {
                out.write(0);
            }
        }
        out.writeBytes(directory(out.size(), tags));
        return out.toByteArray();
    }

    /** What a tag says: its type, how many, and the bytes. */
    private record Value(int type, int count, byte[] content) {
        static Value of(int type, int... numbers) {
            ByteBuffer content = little(numbers.length * (type == SHORT ? 2 : 4));
            for (int number : numbers) {
                if (type == SHORT) {
                    content.putShort((short) number);
                } else {
                    content.putInt(number);
                }
            }
            return new Value(type, numbers.length, content.array());
        }
    }

    /** The directory of a file whose strips lie at these places. */
    byte[] directory(
            int at,
            int height,
            int rows,
            int[] offsets,
            int[] lengths,
            PictureMetadata metadata,
            byte @Nullable [] profile) {
        return directory(at, tags(height, rows, offsets, lengths, metadata, profile));
    }

    private Map<Integer, Value> tags(
            int height, int rows, int[] offsets, int[] lengths, PictureMetadata metadata, byte @Nullable [] profile) {
        boolean floats = picture.depth() == Depth.F32;
        int[] each = new int[channels];
        Map<Integer, Value> tags = new TreeMap<>();
        tags.put(256, Value.of(LONG, picture.width()));
        tags.put(257, Value.of(LONG, height));
        java.util.Arrays.fill(each, 8 * bytes);
        tags.put(258, Value.of(SHORT, each));
        tags.put(259, Value.of(SHORT, 8));
        tags.put(262, Value.of(SHORT, 2));
        tags.put(273, Value.of(LONG, offsets));
        tags.put(277, Value.of(SHORT, channels));
        tags.put(278, Value.of(LONG, rows));
        tags.put(279, Value.of(LONG, lengths));
        byte[] dpi = little(8).putInt(72).putInt(1).array();
        tags.put(282, new Value(5, 1, dpi));
        tags.put(283, new Value(5, 1, dpi));
        tags.put(284, Value.of(SHORT, 1));
        tags.put(296, Value.of(SHORT, 2));
        tags.put(317, Value.of(SHORT, floats ? 3 : 2));
        if (channels == 4) {
            tags.put(338, Value.of(SHORT, floats ? 1 : 2));
        }
        java.util.Arrays.fill(each, floats ? TiffFile.FLOAT : TiffFile.UNSIGNED);
        tags.put(339, Value.of(SHORT, each));
        if (!metadata.equals(PictureMetadata.NONE)) {
            byte[] packet = Xmp.write(metadata, null);
            tags.put(700, new Value(1, packet.length, packet));
        }
        if (profile != null) {
            tags.put(34675, new Value(7, profile.length, profile));
        }
        return tags;
    }

    private static byte[] directory(int at, Map<Integer, Value> tags) {
        int after = at + 2 + 12 * tags.size() + 4;
        ByteArrayOutputStream more = new ByteArrayOutputStream();
        ByteBuffer directory = little(2 + 12 * tags.size() + 4);
        directory.putShort((short) tags.size());
        tags.forEach((tag, value) -> {
            directory.putShort((short) (int) tag).putShort((short) value.type).putInt(value.count);
            if (value.content.length <= 4) {
                directory.put(java.util.Arrays.copyOf(value.content, 4));
            } else {
                directory.putInt(after + more.size());
                more.writeBytes(value.content);
                if ((value.content.length & 1) == 1) {
                    more.write(0);
                }
            }
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(directory.array());
        out.writeBytes(more.toByteArray());
        return out.toByteArray();
    }

    /** The packed rows of the picture from one to before another. */
    byte[] strip(int from, int to) {
        int rowBytes = picture.width() * channels * bytes;
        byte[] plain = new byte[(to - from) * rowBytes];
        for (int y = from; y < to; y++) {
            int at = (y - from) * rowBytes;
            switch (picture.depth()) {
                case U8 -> eight(y, plain, at);
                case U16 -> sixteen(y, plain, at);
                case F32 -> floats(y, plain, at);
            }
        }
        Deflater deflater = new Deflater(6);
        try {
            deflater.setInput(plain);
            deflater.finish();
            byte[] out = new byte[plain.length + plain.length / 1000 + 64];
            int n = 0;
            while (!deflater.finished()) {
                n += deflater.deflate(out, n, out.length - n);
            }
            return java.util.Arrays.copyOf(out, n);
        } finally {
            deflater.end();
        }
    }

    private void eight(int y, byte[] plain, int at) {
        int[] argb = picture.packed();
        int[] before = new int[4];
        int o = at;
        for (int x = 0; x < picture.width(); x++) {
            int p = Alpha.straight(argb[y * picture.width() + x]);
            for (int c = 0; c < channels; c++) {
                int v = p >>> (c == 3 ? 24 : 16 - 8 * c) & 255;
                plain[o++] = (byte) (v - before[c]);
                before[c] = v;
            }
        }
    }

    private void sixteen(int y, byte[] plain, int at) {
        short[] rgba = picture.shorts();
        int[] before = new int[4];
        int o = at;
        for (int i = 4 * y * picture.width(); i < 4 * (y + 1) * picture.width(); i += 4) {
            int alpha = rgba[i + 3] & 0xffff;
            for (int c = 0; c < channels; c++) {
                int v = c == 3 ? alpha : Alpha.straight16(rgba[i + c] & 0xffff, alpha);
                int d = v - before[c];
                before[c] = v;
                plain[o++] = (byte) d;
                plain[o++] = (byte) (d >> 8);
            }
        }
    }

    /** Bytes by significance, the highest first, then differences (Adobe Photoshop TIFF technical note 3). */
    private void floats(int y, byte[] plain, int at) {
        float[] rgba = picture.floats();
        int count = picture.width() * channels;
        for (int i = 0; i < count; i++) {
            int source = 4 * (y * picture.width() + i / channels) + i % channels;
            int bits = Float.floatToRawIntBits(rgba[source]);
            for (int b = 0; b < 4; b++) {
                plain[at + b * count + i] = (byte) (bits >>> 24 - 8 * b);
            }
        }
        for (int i = at + 4 * count - 1; i >= at + channels; i--) {
            plain[i] -= plain[i - channels];
        }
    }

    static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
