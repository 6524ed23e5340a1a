package app.atelier.protocol.provenance;

import app.atelier.files.Passage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
    public Found find(Passage file) throws BrokenManifestException, IOException {
        byte[] store = null;
        List<Range> manifest = new ArrayList<>();
        List<Range> words = new ArrayList<>();
        long at = HEADER;
        while (file.length() - at >= FRAME) {
            byte[] head = file.read(at, FRAME);
            long length = Bytes.u32Little(head, 4);
            if (length > file.length() - at - FRAME) {
                break;
            }
            long content = at + FRAME;
            long end = content + length;
            long next = Math.min(file.length(), end + (length & 1));
            if (Bytes.matches(head, 0, TYPE)) {
                if (store != null) {
                    throw new BrokenManifestException(Flaw.SEVERAL, "two C2PA chunks");
                }
                if (length > MOST_STORE) {
                    throw new BrokenManifestException(Flaw.MALFORMED, "too large");
                }
                if (next > end && file.read(end, 1)[0] != 0) {
                    throw new BrokenManifestException(Flaw.MALFORMED, "something hides in the padding");
                }
                store = file.read(content, (int) length);
                manifest.add(new Range(at, next));
            } else if (Bytes.matches(head, 0, "EXIF") || Bytes.matches(head, 0, "XMP ")) {
                words.add(new Range(at, next));
            }
            at = next;
        }
        return new Found(store, manifest, words);
    }

    @Override
    public boolean whole(Passage file) throws IOException {
        return file.length() >= FRAME + Bytes.u32Little(file.read(0, FRAME), 4);
    }

    @Override
    public Placed place(Passage file, byte[] store) throws IOException {
        int pad = (int) (file.length() & 1);
        int length = FRAME + store.length + (store.length & 1);
        byte[] chunk = new byte[length];
        System.arraycopy(TYPE.getBytes(StandardCharsets.ISO_8859_1), 0, chunk, 0, 4);
        Bytes.put32Little(chunk, 4, store.length);
        System.arraycopy(store, 0, chunk, FRAME, store.length);
        Passage before = Passage.joined(file, Passage.of(new byte[pad]));
        return new Placed(settled(before, before.length() + length), chunk, Passage.of(new byte[0]));
    }

    @Override
    public Passage bare(Passage file) throws BrokenManifestException, IOException {
        List<Range> manifest = find(file).manifest();
        Passage bare = Container.without(file, manifest);
        return manifest.isEmpty() ? file : settled(bare, bare.length());
    }

    /** With its length, as the file is to be, in its header. */
    private static Passage settled(Passage file, long length) throws IOException {
        byte[] header = file.read(0, FRAME);
        Bytes.put32Little(header, 4, (int) (length - FRAME));
        return Passage.joined(Passage.of(header), file.from(FRAME));
    }
}
