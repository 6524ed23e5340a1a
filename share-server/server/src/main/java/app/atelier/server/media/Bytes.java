package app.atelier.server.media;

/** Numbers in the middle of a byte array; what lies beyond its end is said by {@code false} or an exception. */
final class Bytes {
    private Bytes() {}

    static boolean startsWith(byte[] file, int at, int... wanted) {
        if (at < 0 || file.length - at < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((file[at + i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    static int u16(byte[] file, int at) {
        return (file[at] & 0xFF) << 8 | file[at + 1] & 0xFF;
    }

    static long u32(byte[] file, int at) {
        return (long) u16(file, at) << 16 | u16(file, at + 2);
    }

    static int u16Little(byte[] file, int at) {
        return (file[at + 1] & 0xFF) << 8 | file[at] & 0xFF;
    }

    static int u24Little(byte[] file, int at) {
        return (file[at + 2] & 0xFF) << 16 | u16Little(file, at);
    }

    static long u32Little(byte[] file, int at) {
        return (long) u16Little(file, at + 2) << 16 | u16Little(file, at);
    }
}
