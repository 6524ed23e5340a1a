package app.atelier.imaging.codecs;

/** Numbers out of byte arrays. */
final class Bytes {
    private Bytes() {}

    static int u8(byte[] b, int at) {
        return b[at] & 255;
    }

    static int u16be(byte[] b, int at) {
        return u8(b, at) << 8 | u8(b, at + 1);
    }

    static int u16le(byte[] b, int at) {
        return u8(b, at + 1) << 8 | u8(b, at);
    }

    static int u24le(byte[] b, int at) {
        return u8(b, at + 2) << 16 | u16le(b, at);
    }

    static int i32be(byte[] b, int at) {
        return u16be(b, at) << 16 | u16be(b, at + 2);
    }

    static int i32le(byte[] b, int at) {
        return u16le(b, at + 2) << 16 | u16le(b, at);
    }

    static long u32be(byte[] b, int at) {
        return i32be(b, at) & 0xffffffffL;
    }

    static long u32le(byte[] b, int at) {
        return i32le(b, at) & 0xffffffffL;
    }

    static void put32be(byte[] b, int at, int value) {
        b[at] = (byte) (value >>> 24);
        b[at + 1] = (byte) (value >>> 16);
        b[at + 2] = (byte) (value >>> 8);
        b[at + 3] = (byte) value;
    }

    static void put32le(byte[] b, int at, int value) {
        b[at] = (byte) value;
        b[at + 1] = (byte) (value >>> 8);
        b[at + 2] = (byte) (value >>> 16);
        b[at + 3] = (byte) (value >>> 24);
    }

    /** Whether the ASCII letters stand at a place; false where the array is too short. */
    static boolean matches(byte[] b, int at, String ascii) {
        if (at < 0 || at + ascii.length() > b.length) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (b[at + i] != (byte) ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
