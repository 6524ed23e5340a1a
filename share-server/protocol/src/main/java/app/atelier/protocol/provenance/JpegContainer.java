package app.atelier.protocol.provenance;

import app.atelier.files.Passage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
    private static final int LOOKED_AT = 1 << 16;

    /** 'JP', the box's number, and the segment's number, after the segment's length. */
    private static final int FRAME = 8;

    /** Where in a segment the part of the box begins. */
    private static final int BOX = 4 + FRAME;

    private static final int BOX_HEAD = 8;
    private static final int BOX_NUMBER = 0x0211;

    /** Bytes of the box that one segment holds, beside its repeated head. */
    private static final int MOST_PART = 0xFFFF - 2 - FRAME - BOX_HEAD;

    static boolean is(byte[] file) {
        return file.length >= 4 && Bytes.u16(file, 0) == 0xFFD8 && Bytes.u8(file, 2) == 0xFF;
    }

    @Override
    public Found find(Passage file) throws BrokenManifestException, IOException {
        ByteArrayOutputStream store = new ByteArrayOutputStream();
        List<Range> manifest = new ArrayList<>();
        List<Range> words = new ArrayList<>();
        int box = -1;
        long at = 2;
        while (at + 4 <= file.length()) {
            byte[] head = file.read(at, 4);
            int marker = Bytes.u8(head, 1);
            if (Bytes.u8(head, 0) != 0xFF) {
                break;
            }
            if (marker == 0xFF) {
                at++;
                continue;
            }
            long end = at + 2 + Bytes.u16(head, 2);
            if (marker == SCAN || marker == END || end > file.length() || end < at + 4) {
                break;
            }
            byte[] segment = marker == APP11 ? file.read(at, (int) (end - at)) : head;
            if (marker == APP11 && isPart(segment)) {
                int number = Bytes.u16(segment, 6);
                if (begins(segment)) {
                    if (box >= 0) {
                        throw new BrokenManifestException(Flaw.SEVERAL, "two manifest boxes");
                    }
                    box = number;
                }
                if (number == box) {
                    append(segment, store, manifest.size());
                    manifest.add(new Range(at, end));
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

    /** Within pixels the two bytes that end a picture stand for nothing else. */
    @Override
    public boolean whole(Passage file) throws IOException {
        long at = 2;
        while (at + 4 <= file.length()) {
            byte[] head = file.read(at, 4);
            if (Bytes.u8(head, 0) != 0xFF || Bytes.u8(head, 1) == SCAN) {
                return ends(file, at);
            }
            at = Bytes.u8(head, 1) == 0xFF ? at + 1 : at + 2 + Math.max(2, Bytes.u16(head, 2));
        }
        return false;
    }

    private static boolean ends(Passage file, long from) throws IOException {
        int before = 0;
        for (long at = from; at < file.length(); at += LOOKED_AT) {
            byte[] part = file.read(at, (int) Math.min(LOOKED_AT, file.length() - at));
            for (byte one : part) {
                if (before == 0xFF && (one & 0xFF) == END) {
                    return true;
                }
                before = one & 0xFF;
            }
        }
        return false;
    }

    private static boolean isPart(byte[] segment) {
        return segment.length >= BOX + BOX_HEAD && Bytes.matches(segment, 4, "JP");
    }

    /** The first segment of a box that holds manifests: its description begins with their kind. */
    private static boolean begins(byte[] segment) {
        return Bytes.u32(segment, 8) == 1
                && segment.length - BOX >= 2 * BOX_HEAD + 4
                && Bytes.matches(segment, BOX + 4, "jumb")
                && Bytes.matches(segment, BOX + BOX_HEAD + 4, "jumdc2pa");
    }

    private static void append(byte[] segment, ByteArrayOutputStream store, int before) throws BrokenManifestException {
        if (Bytes.u32(segment, 8) != before + 1L) {
            throw new BrokenManifestException(Flaw.MALFORMED, "segments in the wrong order");
        }
        int from = BOX;
        if (before > 0) {
            byte[] first = store.toByteArray();
            if (!Arrays.equals(first, 0, BOX_HEAD, segment, BOX, BOX + BOX_HEAD)) {
                throw new BrokenManifestException(Flaw.MALFORMED, "segments of several boxes");
            }
            from += BOX_HEAD;
        }
        if (store.size() + segment.length - from > MOST_STORE) {
            throw new BrokenManifestException(Flaw.MALFORMED, "too large");
        }
        store.write(segment, from, segment.length - from);
    }

    private static int after(Passage file) throws IOException {
        byte[] head = file.read(0, (int) Math.min(6, file.length()));
        int jfif = Bytes.u16(head, 2) == APP0 && head.length >= 6 ? 4 + Bytes.u16(head, 4) : 2;
        return jfif <= file.length() ? jfif : 2;
    }

    @Override
    public Placed place(Passage file, byte[] store) throws IOException {
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
        int after = after(file);
        return new Placed(file.part(0, after), segments.toByteArray(), file.from(after));
    }
}
