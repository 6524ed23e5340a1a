package app.atelier.imaging.codecs;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The marker segments of a JPEG file before its pixels (ITU-T T.81), and files put together from them. */
final class JpegFile {
    private static final String EXIF_KEY = "Exif\0\0";
    private static final String XMP_KEY = "http://ns.adobe.com/xap/1.0/\0";
    private static final String EXTENDED_KEY = "http://ns.adobe.com/xmp/extension/\0";
    private static final String PROFILE_KEY = "ICC_PROFILE\0";
    private static final int MAX_BODY = 65_000;

    int width;
    int height;
    int components;
    int orientation = 1;

    @Nullable
    String comment;

    byte @Nullable [] xmp;
    byte @Nullable [] profile;

    private final TreeMap<Integer, byte[]> profileParts = new TreeMap<>();
    private final TreeMap<Long, byte[]> extendedParts = new TreeMap<>();

    private JpegFile() {}

    static boolean is(byte[] file) {
        return file.length >= 3 && Bytes.u16be(file, 0) == 0xFFD8 && Bytes.u8(file, 2) == 0xFF;
    }

    /** Whether the marker that ends a picture stands near the end of the file. */
    static boolean ends(byte[] file) {
        for (int i = file.length - 2; i >= Math.max(0, file.length - MAX_BODY); i--) {
            if (Bytes.u16be(file, i) == 0xFFD9) {
                return true;
            }
        }
        return false;
    }

    /** Reads segments up to the first scan. */
    static JpegFile parse(byte[] file) throws UnreadablePictureException {
        JpegFile jpeg = new JpegFile();
        int at = 2;
        while (at + 4 <= file.length) {
            if (Bytes.u8(file, at) != 0xFF) {
                break;
            }
            int marker = Bytes.u8(file, at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == 0xDA || marker == 0xD9) {
                break;
            }
            int length = Bytes.u16be(file, at + 2);
            if (length < 2 || at + 2 + length > file.length) {
                break;
            }
            jpeg.take(marker, file, at + 4, at + 2 + length);
            at += 2 + length;
        }
        if (jpeg.width == 0 || jpeg.height == 0) {
            throw UnreadablePictureException.truncated();
        }
        jpeg.join();
        jpeg.header().checked();
        return jpeg;
    }

    PictureHeader header() {
        return new PictureHeader("image/jpeg", width, height, 8, false, orientation);
    }

    PictureMetadata metadata() {
        byte[] packet = xmp;
        PictureMetadata read = packet == null ? PictureMetadata.NONE : Xmp.read(packet);
        byte[] more = extendedParts.isEmpty() ? null : joined(extendedParts.values());
        if (more != null && read.recipeJson() == null) {
            read = Xmp.read(more);
        }
        return read.parameters() == null && comment != null
                ? new PictureMetadata(read.text(), read.recipeJson(), comment)
                : read;
    }

    private void take(int marker, byte[] file, int from, int end) {
        boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame && end - from >= 6) {
            height = Bytes.u16be(file, from + 1);
            width = Bytes.u16be(file, from + 3);
            components = Bytes.u8(file, from + 5);
        } else if (marker == 0xE1 && named(EXIF_KEY, file, from, end)) {
            byte[] tiff = Arrays.copyOfRange(file, from + EXIF_KEY.length(), end);
            orientation = Exif.orientation(tiff);
            comment = Exif.userComment(tiff);
        } else if (marker == 0xE1 && named(XMP_KEY, file, from, end)) {
            xmp = Arrays.copyOfRange(file, from + XMP_KEY.length(), end);
        } else if (marker == 0xE1 && named(EXTENDED_KEY, file, from, end)) {
            int body = from + EXTENDED_KEY.length() + 32;
            if (body + 8 <= end) {
                extendedParts.put(Bytes.u32be(file, body + 4), Arrays.copyOfRange(file, body + 8, end));
            }
        } else if (marker == 0xE2 && named(PROFILE_KEY, file, from, end)) {
            int body = from + PROFILE_KEY.length();
            if (body + 2 <= end) {
                profileParts.put(Bytes.u8(file, body), Arrays.copyOfRange(file, body + 2, end));
            }
        }
    }

    /** Whether a segment begins with a key, all of which lies inside it. */
    private static boolean named(String key, byte[] file, int from, int end) {
        return from + key.length() <= end && Bytes.matches(file, from, key);
    }

    private void join() {
        if (!profileParts.isEmpty()) {
            profile = joined(profileParts.values());
        }
    }

    private static byte[] joined(Iterable<byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.forEach(out::writeBytes);
        return out.toByteArray();
    }

    /** A file with segments for the metadata and a colour profile put right after its first marker and JFIF segment. */
    static byte[] withMetadata(byte[] jpeg, PictureMetadata metadata, byte @Nullable [] colours) {
        boolean wordless = metadata.equals(PictureMetadata.NONE);
        if (wordless && colours == null) {
            return jpeg;
        }
        int after = 2;
        if (Bytes.u16be(jpeg, 2) == 0xFFE0) {
            after = 4 + Bytes.u16be(jpeg, 4);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + 65_536);
        out.write(jpeg, 0, after);
        if (!wordless) {
            words(out, metadata);
        }
        if (colours != null) {
            profile(out, colours);
        }
        out.write(jpeg, after, jpeg.length - after);
        return out.toByteArray();
    }

    private static void words(ByteArrayOutputStream out, PictureMetadata metadata) {
        String parameters = metadata.parameters();
        if (parameters != null && parameters.length() < MAX_BODY / 2 - 100) {
            segment(out, 0xE1, EXIF_KEY, Exif.ofUserComment(parameters));
        }
        byte[] packet = Xmp.write(metadata, null);
        if (packet.length <= MAX_BODY) {
            segment(out, 0xE1, XMP_KEY, packet);
        } else {
            extended(out, packet);
        }
    }

    /** ICC.1:2022, B.4: a profile in as many numbered segments as it needs. */
    static void profile(ByteArrayOutputStream out, byte[] colours) {
        int count = (colours.length + MAX_BODY - 1) / MAX_BODY;
        for (int i = 0; i < count; i++) {
            int from = i * MAX_BODY;
            int length = Math.min(MAX_BODY, colours.length - from);
            byte[] body = new byte[2 + length];
            body[0] = (byte) (i + 1);
            body[1] = (byte) count;
            System.arraycopy(colours, from, body, 2, length);
            segment(out, 0xE2, PROFILE_KEY, body);
        }
    }

    /** XMP specification part 3, 1.1.3.1: what does not fit one segment, under its MD5 digest in several. */
    private static void extended(ByteArrayOutputStream out, byte[] packet) {
        String digest = md5(packet);
        segment(out, 0xE1, XMP_KEY, Xmp.write(PictureMetadata.NONE, digest));
        for (int from = 0; from < packet.length; from += MAX_BODY) {
            int to = Math.min(packet.length, from + MAX_BODY);
            byte[] body = new byte[40 + to - from];
            System.arraycopy(digest.getBytes(StandardCharsets.US_ASCII), 0, body, 0, 32);
            Bytes.put32be(body, 32, packet.length);
            Bytes.put32be(body, 36, from);
            System.arraycopy(packet, from, body, 40, to - from);
            segment(out, 0xE1, EXTENDED_KEY, body);
        }
    }

    private static String md5(byte[] data) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("MD5").digest(data));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void segment(ByteArrayOutputStream out, int marker, String key, byte[] body) {
        int length = 2 + key.length() + body.length;
        out.write(0xFF);
        out.write(marker);
        out.write(length >> 8);
        out.write(length);
        out.writeBytes(key.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(body);
    }
}
