package app.atelier.protocol.provenance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A WebP file: the manifests are one {@code C2PA} chunk of the RIFF file, ours the last. */
record WebpContainer() implements Container {
    private static final int HEADER = 12;
    private static final int FRAME = 8;
    private static final String TYPE = "C2PA";

    static boolean is(byte[] file) {
        return file.length >= HEADER + FRAME && Bytes.matches(file, 0, "RIFF") && Bytes.matches(file, 8, "WEBP");
    }

    @Override
    public String mediaType() {
        return "image/webp";
    }

    @Override
    public Found find(byte[] file) throws BrokenManifestException {
        byte[] store = null;
        List<Range> manifest = new ArrayList<>();
        List<Range> words = new ArrayList<>();
        int at = HEADER;
        while (file.length - at >= FRAME) {
            long length = Bytes.u32Little(file, at + 4);
            if (length > file.length - at - FRAME) {
                break;
            }
            int content = at + FRAME;
            int end = content + (int) length;
            int next = Math.min(file.length, end + (int) (length & 1));
            if (Bytes.matches(file, at, TYPE)) {
                if (store != null) {
                    throw new BrokenManifestException(Flaw.SEVERAL, "two C2PA chunks");
                }
                if (length > MOST_STORE) {
                    throw new BrokenManifestException(Flaw.MALFORMED, "too large");
                }
                if (next > end && file[end] != 0) {
                    throw new BrokenManifestException(Flaw.MALFORMED, "something hides in the padding");
                }
                store = Arrays.copyOfRange(file, content, end);
                manifest.add(new Range(at, next));
            } else if (Bytes.matches(file, at, "EXIF") || Bytes.matches(file, at, "XMP ")) {
                words.add(new Range(at, next));
            }
            at = next;
        }
        return new Found(store, manifest, words);
    }

    @Override
    public Range room(byte[] file, int length) {
        int start = file.length + (file.length & 1);
        return new Range(start, start + FRAME + length + (length & 1));
    }

    @Override
    public byte[] place(byte[] file, byte[] store) {
        Range room = room(file, store.length);
        byte[] whole = Arrays.copyOf(file, room.end());
        System.arraycopy(TYPE.getBytes(StandardCharsets.ISO_8859_1), 0, whole, room.start(), 4);
        Bytes.put32Little(whole, room.start() + 4, store.length);
        System.arraycopy(store, 0, whole, room.start() + FRAME, store.length);
        settle(whole);
        return whole;
    }

    @Override
    public void settle(byte[] file) {
        Bytes.put32Little(file, 4, file.length - FRAME);
    }
}
