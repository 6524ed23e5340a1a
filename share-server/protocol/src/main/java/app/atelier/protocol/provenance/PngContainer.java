package app.atelier.protocol.provenance;

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
    public String mediaType() {
        return "image/png";
    }

    @Override
    public Found find(byte[] file) throws BrokenManifestException {
        byte[] store = null;
        List<Range> manifest = new ArrayList<>();
        List<Range> words = new ArrayList<>();
        int at = SIGNATURE.length;
        while (file.length - at >= FRAME) {
            long length = Bytes.u32(file, at);
            if (length > file.length - at - FRAME) {
                break;
            }
            int end = at + FRAME + (int) length;
            String type = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
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

    private static byte[] content(byte[] file, int at, int end) throws BrokenManifestException {
        if (end - at - FRAME > MOST_STORE) {
            throw new BrokenManifestException(Flaw.MALFORMED, "too large");
        }
        if (sum(file, at + 4, end - 4) != Bytes.u32(file, end - 4)) {
            throw new BrokenManifestException(Flaw.MALFORMED, "the chunk's check sum is wrong");
        }
        return Arrays.copyOfRange(file, at + 8, end - 4);
    }

    private static long sum(byte[] bytes, int from, int end) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, end - from);
        return sum.getValue();
    }

    @Override
    public Range room(byte[] file, int length) {
        return new Range(AFTER_HEADER, AFTER_HEADER + FRAME + length);
    }

    @Override
    public byte[] place(byte[] file, byte[] store) {
        byte[] chunk = ByteBuffer.allocate(store.length + FRAME)
                .putInt(store.length)
                .put(TYPE.getBytes(StandardCharsets.ISO_8859_1))
                .put(store)
                .array();
        Bytes.put32(chunk, chunk.length - 4, (int) sum(chunk, 4, chunk.length - 4));
        return Bytes.with(file, AFTER_HEADER, chunk);
    }
}
