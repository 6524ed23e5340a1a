package app.atelier.imaging.codecs;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * Joins JPEG files of horizontal strips of one picture to one file with a restart marker between the strips (ITU-T T.81,
 * B.2.4.4 and E.1.4), so that they can be encoded side by side. All strips but the last have the same number of
 * rows, a multiple of the height of a block row, and all were encoded with the same tables.
 */
final class JpegStrips {
    /** Rows of a strip: whole block rows at every sampling, and few enough blocks for the widest pictures. */
    static final int ROWS = 128;

    private static final int FRAME = 0xC0;
    private static final int SCAN = 0xDA;
    private static final int RESTART_INTERVAL = 0xDD;
    private static final int RESTART = 0xD0;

    private JpegStrips() {}

    /**
     * @param strips baseline files, the uppermost first, at least one
     * @param height of the whole picture
     * @param blocks of a strip (minimum coded units), at most 65535
     */
    static byte[] join(List<byte[]> strips, int height, int blocks) {
        byte[] first = strips.getFirst();
        if (strips.size() == 1) {
            return first;
        }
        int frame = segment(first, FRAME);
        int scan = segment(first, SCAN);
        int size = 16;
        for (byte[] strip : strips) {
            size += strip.length;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(size);
        byte[] head = java.util.Arrays.copyOf(first, scan);
        head[frame + 5] = (byte) (height >> 8);
        head[frame + 6] = (byte) height;
        out.writeBytes(head);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) RESTART_INTERVAL, 0, 4, (byte) (blocks >> 8), (byte) blocks});
        out.write(first, scan, dataAt(first) - scan);
        for (int i = 0; i < strips.size(); i++) {
            byte[] strip = strips.get(i);
            int from = dataAt(strip);
            // Without the marker at its end.
            out.write(strip, from, strip.length - 2 - from);
            if (i < strips.size() - 1) {
                out.write(0xFF);
                out.write(RESTART + i % 8);
            }
        }
        out.write(0xFF);
        out.write(0xD9);
        return out.toByteArray();
    }

    /** Where the entropy-coded data begin. */
    private static int dataAt(byte[] file) {
        int scan = segment(file, SCAN);
        return scan + 2 + Bytes.u16be(file, scan + 2);
    }

    private static int segment(byte[] file, int marker) {
        int at = 2;
        while (Bytes.u8(file, at + 1) != marker) {
            at += 2 + Bytes.u16be(file, at + 2);
        }
        return at;
    }
}
