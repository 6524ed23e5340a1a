package app.atelier.server.media;

/** The one tag of EXIF that changes how a picture is shown (CIPA DC-008, tag 0x0112). */
final class Orientation {
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 500;

    private Orientation() {}

    /** The orientation, 1 to 8, out of a TIFF block; 1 where it is missing or broken. */
    static int of(byte[] file, int start, int size) {
        if (size < 8) {
            return 1;
        }
        boolean little = Bytes.startsWith(file, start, 'I', 'I', 42, 0);
        if (!little && !Bytes.startsWith(file, start, 'M', 'M', 0, 42)) {
            return 1;
        }
        long offset = little ? Bytes.u32Little(file, start + 4) : Bytes.u32(file, start + 4);
        if (offset > size - 2) {
            return 1;
        }
        int directory = start + (int) offset;
        int entries = Math.min(u16(file, directory, little), MOST_ENTRIES);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if (entry + ENTRY > start + size) {
                return 1;
            }
            if (u16(file, entry, little) == TAG) {
                int value = u16(file, entry + 8, little);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    /** A TIFF block with nothing in it but an orientation. */
    static byte[] tag(int orientation) {
        return new byte[] {
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
        };
    }

    private static int u16(byte[] file, int at, boolean little) {
        return little ? Bytes.u16Little(file, at) : Bytes.u16(file, at);
    }
}
