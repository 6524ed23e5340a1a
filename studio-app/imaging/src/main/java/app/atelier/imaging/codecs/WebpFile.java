package app.atelier.imaging.codecs;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The RIFF chunks of a WebP file (RFC 9649), and files with metadata put into them. */
final class WebpFile {
    private static final int HAS_PROFILE = 0x20;
    private static final int HAS_ALPHA = 0x10;
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_XMP = 0x04;
    private static final int ANIMATED = 0x02;

    /** Bytes before the picture in a chunk of an animation. */
    private static final int FRAME_HEAD = 16;

    int width;
    int height;
    boolean alpha;
    boolean animated;
    int orientation = 1;

    @Nullable
    String comment;

    byte @Nullable [] profile;
    byte @Nullable [] xmp;

    /** The first picture of an animation. */
    @Nullable
    Frame first;

    /**
     * A picture of an animation.
     *
     * @param x where it lies, pixels
     * @param y where it lies, pixels
     * @param file it alone as a file of its own
     */
    record Frame(int x, int y, int width, int height, byte[] file) {}

    private WebpFile() {}

    static boolean is(byte[] file) {
        return Bytes.matches(file, 0, "RIFF") && Bytes.matches(file, 8, "WEBP");
    }

    static WebpFile parse(byte[] file) throws UnreadablePictureException {
        WebpFile webp = new WebpFile();
        long declared = file.length >= 12 ? Bytes.u32le(file, 4) + 8 : 0;
        int at = 12;
        while (at + 8 <= file.length) {
            long length = Bytes.u32le(file, at + 4);
            int end = (int) Math.min(file.length, at + 8 + length);
            webp.take(file, at, end);
            long next = at + 8 + length + (length & 1);
            if (next > file.length) {
                break;
            }
            at = (int) next;
        }
        if (webp.width == 0 || webp.height == 0 || declared > file.length + 1L) {
            throw UnreadablePictureException.truncated();
        }
        webp.header().checked();
        return webp;
    }

    PictureHeader header() {
        return new PictureHeader("image/webp", width, height, 8, alpha, orientation);
    }

    PictureMetadata metadata() {
        byte[] packet = xmp;
        PictureMetadata read = packet == null ? PictureMetadata.NONE : Xmp.read(packet);
        return read.parameters() == null && comment != null
                ? new PictureMetadata(read.text(), read.recipeJson(), comment)
                : read;
    }

    private void take(byte[] file, int at, int end) {
        int body = at + 8;
        String type = new String(file, at, 4, StandardCharsets.ISO_8859_1);
        switch (type) {
            case "VP8X" -> {
                if (end - body >= 10) {
                    alpha = (file[body] & HAS_ALPHA) != 0;
                    animated = (file[body] & ANIMATED) != 0;
                    size(Bytes.u24le(file, body + 4) + 1, Bytes.u24le(file, body + 7) + 1);
                }
            }
            case "VP8 " -> {
                if (end - body >= 10) {
                    size(Bytes.u16le(file, body + 6) & 0x3fff, Bytes.u16le(file, body + 8) & 0x3fff);
                }
            }
            case "VP8L" -> {
                if (end - body >= 5) {
                    int bits = Bytes.i32le(file, body + 1);
                    alpha |= (bits >>> 28 & 1) == 1;
                    size((bits & 0x3fff) + 1, (bits >>> 14 & 0x3fff) + 1);
                }
            }
            case "ICCP" -> profile = Arrays.copyOfRange(file, body, end);
            case "XMP " -> xmp = Arrays.copyOfRange(file, body, end);
            case "EXIF" -> {
                int skip = Bytes.matches(file, body, "Exif\0\0") ? 6 : 0;
                byte[] tiff = Arrays.copyOfRange(file, Math.min(end, body + skip), end);
                orientation = Exif.orientation(tiff);
                comment = Exif.userComment(tiff);
            }
            case "ANMF" -> {
                if (first == null && end - body > FRAME_HEAD) {
                    first = frame(file, body, end);
                    // Beside it, and in it, all may be transparent.
                    alpha = true;
                }
            }
            default -> {
                // ALPH, ANIM and others are the decoder's business.
            }
        }
    }

    private static Frame frame(byte[] file, int body, int end) {
        int width = Bytes.u24le(file, body + 6) + 1;
        int height = Bytes.u24le(file, body + 9) + 1;
        ByteArrayOutputStream chunks = new ByteArrayOutputStream(end - body + 64);
        if (Bytes.matches(file, body + FRAME_HEAD, "ALPH")) {
            byte[] extended = new byte[10];
            extended[0] = HAS_ALPHA;
            put24le(extended, 4, width - 1);
            put24le(extended, 7, height - 1);
            chunk(chunks, "VP8X", extended, 0, 10);
        }
        chunks.write(file, body + FRAME_HEAD, end - body - FRAME_HEAD);
        return new Frame(
                2 * Bytes.u24le(file, body),
                2 * Bytes.u24le(file, body + 3),
                width,
                height,
                riff(chunks.toByteArray()));
    }

    private void size(int w, int h) {
        if (width == 0) {
            width = w;
            height = h;
        }
    }

    /** The simple file of an encoder with chunks for the metadata and a colour profile around its picture. */
    static byte[] withMetadata(byte[] file, PictureMetadata metadata, byte @Nullable [] colours)
            throws UnreadablePictureException {
        boolean wordless = metadata.equals(PictureMetadata.NONE);
        if (wordless && colours == null) {
            return file;
        }
        WebpFile webp = parse(file);
        ByteArrayOutputStream body = new ByteArrayOutputStream(file.length + 4096);
        byte[] extended = new byte[10];
        String parameters = metadata.parameters();
        extended[0] = (byte) ((colours != null ? HAS_PROFILE : 0)
                | (webp.alpha ? HAS_ALPHA : 0)
                | (wordless ? 0 : HAS_XMP)
                | (parameters != null ? HAS_EXIF : 0));
        put24le(extended, 4, webp.width - 1);
        put24le(extended, 7, webp.height - 1);
        chunk(body, "VP8X", extended, 0, 10);
        if (colours != null) {
            chunk(body, "ICCP", colours, 0, colours.length);
        }
        int at = 12;
        while (at + 8 <= file.length) {
            int length = Bytes.i32le(file, at + 4);
            String type = new String(file, at, 4, StandardCharsets.ISO_8859_1);
            if (type.startsWith("VP8") && !type.equals("VP8X") || type.equals("ALPH")) {
                chunk(body, type, file, at + 8, length);
            }
            at += 8 + length + (length & 1);
        }
        if (parameters != null) {
            byte[] exif = Exif.ofUserComment(parameters);
            chunk(body, "EXIF", exif, 0, exif.length);
        }
        if (!wordless) {
            byte[] packet = Xmp.write(metadata, null);
            chunk(body, "XMP ", packet, 0, packet.length);
        }
        return riff(body.toByteArray());
    }

    private static byte[] riff(byte[] chunks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(chunks.length + 12);
        out.writeBytes("RIFF".getBytes(StandardCharsets.ISO_8859_1));
        byte[] size = new byte[4];
        Bytes.put32le(size, 0, chunks.length + 4);
        out.writeBytes(size);
        out.writeBytes("WEBP".getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(chunks);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] b, int from, int length) {
        out.writeBytes(type.getBytes(StandardCharsets.ISO_8859_1));
        byte[] size = new byte[4];
        Bytes.put32le(size, 0, length);
        out.writeBytes(size);
        out.write(b, from, length);
        if ((length & 1) == 1) {
            out.write(0);
        }
    }

    private static void put24le(byte[] b, int at, int value) {
        b[at] = (byte) value;
        b[at + 1] = (byte) (value >> 8);
        b[at + 2] = (byte) (value >> 16);
    }
}
