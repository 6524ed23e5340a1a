package app.atelier.protocol.provenance;

import java.nio.charset.StandardCharsets;

/** Numbers and letters in files. */
final class Bytes {
    private Bytes() {}

    static boolean matches(byte[] b, int at, String ascii) {
        byte[] letters = ascii.getBytes(StandardCharsets.ISO_8859_1);
        return at >= 0
                && at + letters.length <= b.length
                && java.util.Arrays.equals(b, at, at + letters.length, letters, 0, letters.length);
    }

    static int u8(byte[] b, int at) {
        return b[at] & 0xFF;
    }

    static int u16(byte[] b, int at) {
        return u8(b, at) << 8 | u8(b, at + 1);
    }

    static long u32(byte[] b, int at) {
        return (long) u16(b, at) << 16 | u16(b, at + 2);
    }

    static long u32Little(byte[] b, int at) {
        return u8(b, at) | u8(b, at + 1) << 8 | u8(b, at + 2) << 16 | (long) u8(b, at + 3) << 24;
    }

    static void put32(byte[] b, int at, int value) {
        for (int i = 0; i < 4; i++) {
            b[at + i] = (byte) (value >>> 24 - 8 * i);
        }
    }

    static void put32Little(byte[] b, int at, int value) {
        for (int i = 0; i < 4; i++) {
            b[at + i] = (byte) (value >>> 8 * i);
        }
    }

    /** The bytes with others put in before {@code at}. */
    static byte[] with(byte[] b, int at, byte[] inserted) {
        byte[] whole = new byte[b.length + inserted.length];
        System.arraycopy(b, 0, whole, 0, at);
        System.arraycopy(inserted, 0, whole, at, inserted.length);
        System.arraycopy(b, at, whole, at + inserted.length, b.length - at);
        return whole;
    }
}
