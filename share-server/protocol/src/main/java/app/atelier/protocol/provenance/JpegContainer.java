package app.atelier.protocol.provenance;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A JPEG file: the manifests are one box over as many APP11 segments as it takes (ISO/IEC 19566-5, annex D), each of
 * which repeats the box's head. Ours come right after the JFIF segment.
 */
record JpegContainer() implements Container {
    private static final int APP0 = 0xFFE0;
    private static final int APP11 = 0xEB;
    private static final int COMMENT = 0xFE;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;

    /** 'JP', the box's number, and the segment's number, after the segment's length. */
    private static final int FRAME = 8;

    private static final int BOX_HEAD = 8;
    private static final int BOX_NUMBER = 0x0211;

    /** Bytes of the box that one segment holds, beside its repeated head. */
    private static final int MOST_PART = 0xFFFF - 2 - FRAME - BOX_HEAD;

    static boolean is(byte[] file) {
        return file.length >= 4 && Bytes.u16(file, 0) == 0xFFD8 && Bytes.u8(file, 2) == 0xFF;
    }

    @Override
    public String mediaType() {
        return "image/jpeg";
    }

    @Override
    public Found find(byte[] file) throws BrokenManifestException {
        ByteArrayOutputStream store = new ByteArrayOutputStream();
        List<Range> manifest = new ArrayList<>();
        List<Range> words = new ArrayList<>();
        int box = -1;
        int at = 2;
        while (at + 4 <= file.length && Bytes.u8(file, at) == 0xFF) {
            int marker = Bytes.u8(file, at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int end = at + 2 + Bytes.u16(file, at + 2);
            if (marker == SCAN || marker == END || end > file.length || end < at + 4) {
                break;
            }
            if (marker == APP11 && isPart(file, at, end)) {
                int number = Bytes.u16(file, at + 6);
                if (begins(file, at, end)) {
                    if (box >= 0) {
                        throw new BrokenManifestException(Flaw.SEVERAL, "two manifest boxes");
                    }
                    box = number;
                }
                if (number == box) {
                    append(file, at, end, store, manifest);
                }
            } else if (marker >= 0xE0 && marker <= 0xEF && marker != 0xE2 && marker != 0xEE || marker == COMMENT) {
                words.add(new Range(at, end));
            }
            at = end;
        }
        if (box < 0) {
            return new Found(null, List.of(), words);
        }
        return new Found(store.toByteArray(), manifest, words);
    }

    private static boolean isPart(byte[] file, int at, int end) {
        return end - at >= 4 + FRAME + BOX_HEAD && Bytes.matches(file, at + 4, "JP");
    }

    /** The first segment of a box that holds manifests: its description begins with their kind. */
    private static boolean begins(byte[] file, int at, int end) {
        int box = at + 4 + FRAME;
        return Bytes.u32(file, at + 8) == 1
                && end - box >= 2 * BOX_HEAD + 4
                && Bytes.matches(file, box + 4, "jumb")
                && Bytes.matches(file, box + BOX_HEAD + 4, "jumdc2pa");
    }

    private static void append(byte[] file, int at, int end, ByteArrayOutputStream store, List<Range> manifest)
            throws BrokenManifestException {
        int box = at + 4 + FRAME;
        if (Bytes.u32(file, at + 8) != manifest.size() + 1L) {
            throw new BrokenManifestException(Flaw.MALFORMED, "segments in the wrong order");
        }
        int from = box;
        if (!manifest.isEmpty()) {
            int first = manifest.getFirst().start() + 4 + FRAME;
            if (!Arrays.equals(file, first, first + BOX_HEAD, file, box, box + BOX_HEAD)) {
                throw new BrokenManifestException(Flaw.MALFORMED, "segments of several boxes");
            }
            from += BOX_HEAD;
        }
        if (store.size() + end - from > MOST_STORE) {
            throw new BrokenManifestException(Flaw.MALFORMED, "too large");
        }
        store.write(file, from, end - from);
        manifest.add(new Range(at, end));
    }

    @Override
    public Range room(byte[] file, int length) {
        int after = after(file);
        int segments = Math.ceilDiv(length - BOX_HEAD, MOST_PART);
        return new Range(after, after + segments * (4 + FRAME + BOX_HEAD) + length - BOX_HEAD);
    }

    private static int after(byte[] file) {
        int jfif = Bytes.u16(file, 2) == APP0 && file.length >= 6 ? 4 + Bytes.u16(file, 4) : 2;
        return jfif <= file.length ? jfif : 2;
    }

    @Override
    public byte[] place(byte[] file, byte[] store) {
        ByteArrayOutputStream segments = new ByteArrayOutputStream();
        int number = 1;
        for (int from = BOX_HEAD; from < store.length; from += MOST_PART) {
            int part = Math.min(MOST_PART, store.length - from);
            byte[] segment = new byte[4 + FRAME + BOX_HEAD + part];
            segment[0] = (byte) 0xFF;
            segment[1] = (byte) APP11;
            segment[2] = (byte) (segment.length - 2 >> 8);
            segment[3] = (byte) (segment.length - 2);
            segment[4] = 'J';
            segment[5] = 'P';
            segment[6] = (byte) (BOX_NUMBER >> 8);
            segment[7] = (byte) BOX_NUMBER;
            Bytes.put32(segment, 8, number++);
            System.arraycopy(store, 0, segment, 4 + FRAME, BOX_HEAD);
            System.arraycopy(store, from, segment, 4 + FRAME + BOX_HEAD, part);
            segments.writeBytes(segment);
        }
        return Bytes.with(file, after(file), segments.toByteArray());
    }
}
