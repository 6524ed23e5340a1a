package app.atelier.imaging.codecs;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.colour.IccWriter;
import app.atelier.imaging.colour.Primaries;
import app.atelier.imaging.kernels.Bands;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * Writes PNG of 8 or 16 bits: RGB where the picture is opaque, RGBA else. Bands of rows are filtered and deflated in parallel,
 * each with the end of the band before as its dictionary, and joined into one zlib stream; the bytes depend only on
 * the picture and the effort, not on the number of threads.
 */
final class PngEncoder {
    private static final int BAND_BYTES = 1 << 19;
    private static final int WINDOW = 32768;

    /** The least effort that {@link DeflateBand} serves. */
    private static final int OWN = 2;

    /** How many candidates are looked at for a match, by effort: 6 takes a third of zlib's time for its level 6. */
    private static final int[] DEPTHS = {0, 0, 2, 3, 5, 8, 16, 32, 96, 256};

    private final Picture picture;
    private final int effort;
    private final int channels;
    private final int pixelBytes;
    private final int rowBytes;

    private PngEncoder(Picture picture, int effort) {
        this.picture = picture;
        this.effort = effort;
        this.channels = picture.opaque() ? 3 : 4;
        this.pixelBytes = channels * picture.depth().bytes();
        this.rowBytes = Math.multiplyExact(picture.width(), pixelBytes);
    }

    /** A deflated band and the checksum of what it holds. */
    private record Part(byte[] deflated, int length, int adler, int plainLength) {}

    /**
     * The bytes of a file.
     *
     * @param picture of 8 or 16 bits
     * @param named the space whose name is written, or null for none
     */
    static byte[] encode(
            Picture picture, PictureMetadata metadata, int effort, @Nullable ColourSpace named, Bands bands) {
        return new PngEncoder(picture, effort).encode(metadata, named, bands);
    }

    private byte[] encode(PictureMetadata metadata, @Nullable ColourSpace named, Bands bands) {
        int bandRows = Math.max(1, BAND_BYTES / (rowBytes + 1));
        int count = (picture.height() + bandRows - 1) / bandRows;
        Part[] parts = new Part[count];
        bands.run(count, 1, (from, to) -> {
            for (int i = from; i < to; i++) {
                parts[i] = part(i * bandRows, Math.min(picture.height(), (i + 1) * bandRows), i == count - 1);
            }
        });
        long total = 4096;
        for (Part part : parts) {
            total += part.length + 12;
        }
        Chunks out = new Chunks((int) Math.min(Integer.MAX_VALUE - 64, total));
        head(out, picture.width(), picture.height(), picture.depth(), channels, named, metadata);
        data(out, parts);
        out.chunk("IEND", new byte[0]);
        return out.toByteArray();
    }

    /** Everything before the pixels. */
    static void head(
            Chunks out,
            int width,
            int height,
            Depth depth,
            int channels,
            @Nullable ColourSpace named,
            PictureMetadata metadata) {
        out.writeBytes(PngFile.signature());
        byte[] header = new byte[13];
        Bytes.put32be(header, 0, width);
        Bytes.put32be(header, 4, height);
        header[8] = (byte) depth.bits();
        header[9] = (byte) (channels == 3 ? 2 : 6);
        out.chunk("IHDR", header);
        colour(out, named);
        text(out, metadata);
    }

    /** sRGB has a chunk of its own; others get a profile, and the code points that newer readers prefer. */
    private static void colour(Chunks out, @Nullable ColourSpace named) {
        if (named == ColourSpace.SRGB) {
            out.chunk("sRGB", new byte[] {0});
        } else if (named != null) {
            int primaries = named.primaries() == Primaries.P3 ? 12 : 1;
            out.chunk("cICP", new byte[] {(byte) primaries, (byte) (named.linear() ? 8 : 13), 0, 1});
            byte[] profile = IccWriter.version4(named);
            Deflater deflater = new Deflater(9);
            try {
                deflater.setInput(profile);
                byte[] body = new byte[profile.length + 256];
                byte[] name = (named.id() + "\0\0").getBytes(StandardCharsets.ISO_8859_1);
                System.arraycopy(name, 0, body, 0, name.length);
                deflater.finish();
                int length = deflater.deflate(body, name.length, body.length - name.length);
                out.chunk("iCCP", java.util.Arrays.copyOf(body, name.length + length));
            } finally {
                deflater.end();
            }
        }
    }

    private void data(Chunks out, Part[] parts) {
        int adler = 1;
        for (int i = 0; i < parts.length; i++) {
            Part part = parts[i];
            adler = combined(adler, part.adler, part.plainLength);
            boolean first = i == 0;
            boolean last = i == parts.length - 1;
            byte[] body = new byte[part.length + (first ? 2 : 0) + (last ? 4 : 0)];
            if (first) {
                body[0] = 0x78;
                body[1] = (byte) (effort >= 7 ? 0xDA : effort == 6 ? 0x9C : 0x01);
                if (effort >= 2 && effort < 6) {
                    body[1] = 0x5E;
                }
            }
            System.arraycopy(part.deflated, 0, body, first ? 2 : 0, part.length);
            if (last) {
                Bytes.put32be(body, body.length - 4, adler);
            }
            out.chunk("IDAT", body);
        }
    }

    private Part part(int from, int to, boolean last) {
        PngFilter filter = new PngFilter(picture, pixelBytes, effort == 0);
        int lead = effort == 0 ? 0 : Math.min(from, (WINDOW + rowBytes) / (rowBytes + 1));
        byte[] plain = new byte[(lead + to - from) * (rowBytes + 1)];
        filter.rows(from - lead, to, plain);
        int start = lead * (rowBytes + 1);
        int length = plain.length - start;
        Adler32 adler = new Adler32();
        adler.update(plain, start, length);
        byte[] out = new byte[DeflateBand.room(length) + length / 1000];
        int n = effort < OWN
                ? hasty(plain, start, last, out)
                : DeflateBand.deflate(plain, start, plain.length, DEPTHS[effort], last, out);
        return new Part(out, n, (int) adler.getValue(), length);
    }

    /** By zlib: codes for bytes and no search at effort 0, hardly any at 1. */
    private int hasty(byte[] plain, int start, boolean last, byte[] out) {
        Deflater deflater = new Deflater(1, true);
        try {
            deflater.setStrategy(effort == 0 ? Deflater.HUFFMAN_ONLY : Deflater.FILTERED);
            if (start > 0) {
                int window = Math.min(start, WINDOW);
                deflater.setDictionary(plain, start - window, window);
            }
            deflater.setInput(plain, start, plain.length - start);
            return last ? finish(deflater, out) : flush(deflater, out);
        } finally {
            deflater.end();
        }
    }

    private static int finish(Deflater deflater, byte[] out) {
        deflater.finish();
        int n = 0;
        while (!deflater.finished()) {
            n += deflater.deflate(out, n, out.length - n);
        }
        return n;
    }

    /** One call may leave bytes behind after a change of strategy, so it is repeated until nothing comes twice. */
    private static int flush(Deflater deflater, byte[] out) {
        int n = 0;
        int empty = 0;
        while (empty < 2) {
            int more = deflater.deflate(out, n, out.length - n, Deflater.SYNC_FLUSH);
            n += more;
            empty = more == 0 ? empty + 1 : 0;
        }
        return n;
    }

    /** Adler-32 of two pieces one after the other, from those of each (RFC 1950, section 9). */
    static int combined(int first, int second, long secondLength) {
        long base = 65521;
        long rest = secondLength % base;
        long a1 = first & 0xffff;
        long b1 = first >>> 16;
        long a2 = second & 0xffff;
        long b2 = second >>> 16;
        long a = (a1 + a2 + base - 1) % base;
        long b = (rest * a1 + b1 + b2 + base - rest) % base;
        return (int) (b << 16 | a);
    }

    private static void text(Chunks out, PictureMetadata metadata) {
        international(out, PngFile.RECIPE_KEY, metadata.recipeJson());
        String parameters = metadata.parameters();
        if (parameters != null && StandardCharsets.ISO_8859_1.newEncoder().canEncode(parameters)) {
            // Other generators look for it in tEXt first, which holds Latin-1 only.
            out.chunk("tEXt", (PngFile.PARAMETERS_KEY + "\0" + parameters).getBytes(StandardCharsets.ISO_8859_1));
        } else {
            international(out, PngFile.PARAMETERS_KEY, parameters);
        }
        for (Map.Entry<String, String> entry : metadata.text().entrySet()) {
            international(out, entry.getKey(), entry.getValue());
        }
    }

    private static void international(Chunks out, String key, @Nullable String value) {
        if (value != null) {
            out.chunk("iTXt", (key + "\0\0\0\0\0" + value).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A growing file of chunks. */
    static final class Chunks extends ByteArrayOutputStream {
        Chunks(int size) {
            super(size);
        }

        void chunk(String type, byte[] body) {
            byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
            byte[] number = new byte[4];
            Bytes.put32be(number, 0, body.length);
            writeBytes(number);
            writeBytes(name);
            writeBytes(body);
            CRC32 crc = new CRC32();
            crc.update(name);
            crc.update(body);
            Bytes.put32be(number, 0, (int) crc.getValue());
            writeBytes(number);
        }
    }
}
