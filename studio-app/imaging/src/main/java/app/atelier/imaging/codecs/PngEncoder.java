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
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * Writes PNG of 8 or 16 bits: RGB where the picture is opaque, RGBA else. Bands of rows are filtered and deflated in parallel;
 * the bytes depend only on the picture and the effort, not on the number of threads.
 */
final class PngEncoder {
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
        PngBands data = new PngBands(effort);
        int bandRows = PngBands.rows(rowBytes);
        int count = (picture.height() + bandRows - 1) / bandRows;
        PngBands.Part[] parts = new PngBands.Part[count];
        bands.run(count, 1, (from, to) -> {
            for (int i = from; i < to; i++) {
                parts[i] = part(data, i * bandRows, Math.min(picture.height(), (i + 1) * bandRows), i == count - 1);
            }
        });
        long total = 4096;
        for (PngBands.Part part : parts) {
            total += part.length() + 12;
        }
        Chunks out = new Chunks((int) Math.min(Integer.MAX_VALUE - 64, total));
        head(out, picture.width(), picture.height(), picture.depth(), channels, named, metadata);
        for (int i = 0; i < count; i++) {
            data.write(parts[i], i == count - 1, out);
        }
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

    private PngBands.Part part(PngBands data, int from, int to, boolean last) {
        PngFilter filter = new PngFilter(picture, pixelBytes, effort == 0);
        int lead = effort == 0 ? 0 : Math.min(from, (PngBands.WINDOW + rowBytes) / (rowBytes + 1));
        byte[] plain = new byte[(lead + to - from) * (rowBytes + 1)];
        filter.rows(from - lead, to, plain);
        return data.part(plain, lead * (rowBytes + 1), plain.length, last);
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
