package app.atelier.protocol.provenance;

import app.atelier.files.Passage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG file: the manifests are one {@code caBX} chunk, ours right after the header. */
record PngContainer() implements Container {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final String TYPE = "caBX";
    private static final Set<String> WORDS = Set.of("tEXt", "zTXt", "iTXt", "eXIf", "tIME");
    private static final int AFTER_HEADER = 33;
    private static final int FRAME = 12;

    static boolean is(byte[] file) {
        return file.length >= AFTER_HEADER
                && Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)
                && Bytes.matches(file, 12, "IHDR");
    }

    @Override
    public Found find(Passage file) throws BrokenManifestException, IOException {
        byte[] store = null;
        List<Range> manifest = new ArrayList<>();
        List<Range> words = new ArrayList<>();
        long at = SIGNATURE.length;
        while (file.length() - at >= FRAME) {
            byte[] head = file.read(at, 8);
            long length = Bytes.u32(head, 0);
            String type = new String(head, 4, 4, StandardCharsets.ISO_8859_1);
            if (length > file.length() - at - FRAME) {
                if (type.equals(TYPE) && store == null && !whole(file)) {
                    throw new BrokenManifestException(Flaw.CUT, "the file ends in the midst of the chunk");
                }
                break;
            }
            long end = at + FRAME + length;
            if (type.equals(TYPE)) {
                if (store != null) {
                    throw new BrokenManifestException(Flaw.SEVERAL, "two caBX chunks");
                }
                store = content(file, at, end);
                manifest.add(new Range(at, end));
            } else if (WORDS.contains(type)) {
                words.add(new Range(at, end));
            } else if (type.equals("IEND")) {
                break;
            }
            at = end;
        }
        return new Found(store, manifest, words);
    }

    @Override
    public boolean whole(Passage file) throws IOException {
        long at = SIGNATURE.length;
        while (file.length() - at >= FRAME) {
            byte[] head = file.read(at, 8);
            at += FRAME + Bytes.u32(head, 0);
            if (Bytes.matches(head, 4, "IEND")) {
                return at <= file.length();
            }
        }
        return false;
    }

    private static byte[] content(Passage file, long at, long end) throws BrokenManifestException, IOException {
        if (end - at - FRAME > MOST_STORE) {
            throw new BrokenManifestException(Flaw.MALFORMED, "too large");
        }
        byte[] chunk = file.read(at, (int) (end - at));
        if (sum(chunk, 4, chunk.length - 4) != Bytes.u32(chunk, chunk.length - 4)) {
            throw new BrokenManifestException(Flaw.MALFORMED, "the chunk's check sum is wrong");
        }
        return Arrays.copyOfRange(chunk, 8, chunk.length - 4);
    }

    private static long sum(byte[] bytes, int from, int end) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, end - from);
        return sum.getValue();
    }

    @Override
    public Placed place(Passage file, byte[] store) {
        byte[] chunk = ByteBuffer.allocate(store.length + FRAME)
                .putInt(store.length)
                .put(TYPE.getBytes(StandardCharsets.ISO_8859_1))
                .put(store)
                .array();
        Bytes.put32(chunk, chunk.length - 4, (int) sum(chunk, 4, chunk.length - 4));
        return new Placed(file.part(0, AFTER_HEADER), chunk, file.from(AFTER_HEADER));
    }
}
