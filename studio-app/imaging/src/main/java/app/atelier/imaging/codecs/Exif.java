package app.atelier.imaging.codecs;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The two things that are used of EXIF: the orientation, and the user comment, where other generators put parameters. */
final class Exif {
    private static final int ORIENTATION = 0x0112;
    private static final int EXIF_IFD = 0x8769;
    private static final int USER_COMMENT = 0x9286;

    private final byte[] tiff;
    private final boolean little;

    private Exif(byte[] tiff, boolean little) {
        this.tiff = tiff;
        this.little = little;
    }

    /** Orientation 1 to 8 of a TIFF structure; 1 if there is none or it cannot be read. */
    static int orientation(byte[] tiff) {
        Exif exif = open(tiff);
        if (exif == null) {
            return 1;
        }
        int entry = exif.find(exif.u32(4), ORIENTATION);
        int value = entry < 0 ? 1 : exif.u16(entry + 8);
        return value >= 1 && value <= 8 ? value : 1;
    }

    /** The user comment, or null. */
    static @Nullable String userComment(byte[] tiff) {
        Exif exif = open(tiff);
        int pointer = exif == null ? -1 : exif.find(exif.u32(4), EXIF_IFD);
        int entry = exif == null || pointer < 0 ? -1 : exif.find(exif.u32(pointer + 8), USER_COMMENT);
        if (exif == null || entry < 0) {
            return null;
        }
        long count = exif.u32(entry + 4);
        long at = exif.u32(entry + 8);
        if (count < 8 || at + count > tiff.length) {
            return null;
        }
        int from = (int) at + 8;
        int length = (int) count - 8;
        if (Bytes.matches(tiff, (int) at, "UNICODE\0")) {
            return new String(
                    tiff,
                    from,
                    length,
                    exif.little && looksLittle(tiff, from, length)
                            ? StandardCharsets.UTF_16LE
                            : StandardCharsets.UTF_16BE);
        }
        return Bytes.matches(tiff, (int) at, "ASCII\0\0\0")
                ? new String(tiff, from, length, StandardCharsets.UTF_8).strip()
                : null;
    }

    /** A TIFF structure that holds only a user comment. */
    static byte[] ofUserComment(String text) {
        byte[] words = text.getBytes(StandardCharsets.UTF_16BE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8});
        out.writeBytes(directory(EXIF_IFD, 4, 1, 26));
        out.writeBytes(directory(USER_COMMENT, 7, 8 + words.length, 44));
        out.writeBytes("UNICODE\0".getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(words);
        return out.toByteArray();
    }

    private static byte[] directory(int tag, int type, int count, int value) {
        byte[] d = new byte[18];
        d[1] = 1;
        d[2] = (byte) (tag >> 8);
        d[3] = (byte) tag;
        d[5] = (byte) type;
        Bytes.put32be(d, 6, count);
        Bytes.put32be(d, 10, value);
        return d;
    }

    private static boolean looksLittle(byte[] b, int from, int length) {
        int oddZeros = 0;
        int evenZeros = 0;
        for (int i = 0; i + 1 < Math.min(length, 64); i += 2) {
            evenZeros += b[from + i] == 0 ? 1 : 0;
            oddZeros += b[from + i + 1] == 0 ? 1 : 0;
        }
        return oddZeros > evenZeros;
    }

    private static @Nullable Exif open(byte[] tiff) {
        if (Bytes.matches(tiff, 0, "II*\0")) {
            return new Exif(tiff, true);
        }
        return Bytes.matches(tiff, 0, "MM\0*") ? new Exif(tiff, false) : null;
    }

    /** Place of the entry of a tag in the directory at an offset, or −1. */
    private int find(long directory, int tag) {
        if (directory < 8 || directory + 2 > tiff.length) {
            return -1;
        }
        int entries = u16((int) directory);
        for (int i = 0; i < entries; i++) {
            int at = (int) directory + 2 + i * 12;
            if (at + 12 > tiff.length) {
                return -1;
            }
            if (u16(at) == tag) {
                return at;
            }
        }
        return -1;
    }

    private int u16(int at) {
        if (at + 2 > tiff.length) {
            return 0;
        }
        return little ? Bytes.u16le(tiff, at) : Bytes.u16be(tiff, at);
    }

    private long u32(int at) {
        if (at + 4 > tiff.length) {
            return 0;
        }
        return little ? Bytes.u32le(tiff, at) : Bytes.u32be(tiff, at);
    }
}
