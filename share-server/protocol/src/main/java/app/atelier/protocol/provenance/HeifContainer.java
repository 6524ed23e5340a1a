package app.atelier.protocol.provenance;

import app.atelier.files.Passage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A still picture in a file of boxes (ISO/IEC 14496-12): AVIF or HEIC. The manifests are one outer {@code uuid} box, ours
 * the last of all, so that nothing that the file says about places in it changes.
 */
record HeifContainer() implements Container {
    /** What marks the box. */
    static final byte[] MANIFESTS = HexFormat.of().parseHex("d8fec3d61b0e483c92975828877ec481");

    private static final Set<String> BRANDS = Set.of("avif", "avis", "heic", "heix", "mif1");
    /** Version and flags, purpose, and a place that only films need. */
    private static final byte[] ABOUT = "\0\0\0\0manifest\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII);

    private static final int FRAME = 8 + 16 + ABOUT.length;

    private static final int SMALL_HEAD = 8;
    private static final int LARGE_HEAD = 16;
    private static final int MOST_BOXES = 4096;

    /** An outer box: its type, where it stands, and how long its head is. */
    record Box(String type, Range range, int head) {}

    static boolean is(byte[] head) {
        if (head.length < 16 || !Bytes.matches(head, 4, "ftyp")) {
            return false;
        }
        long end = Math.min(head.length, Bytes.u32(head, 0));
        for (int at = 8; at + 4 <= end; at += at == 8 ? 8 : 4) {
            if (BRANDS.contains(new String(head, at, 4, StandardCharsets.ISO_8859_1))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The outer boxes, in order.
     *
     * @throws BrokenManifestException when they do not fill the file
     */
    static List<Box> boxes(Passage file) throws BrokenManifestException, IOException {
        List<Box> boxes = begun(file);
        if (boxes.isEmpty() || boxes.getLast().range().end() != file.length()) {
            throw new BrokenManifestException(Flaw.CHANGED, "boxes that do not fill the file");
        }
        return boxes;
    }

    /** The outer boxes as far as there are any. */
    private static List<Box> begun(Passage file) throws IOException {
        List<Box> boxes = new ArrayList<>();
        long at = 0;
        while (file.length() - at >= SMALL_HEAD && boxes.size() < MOST_BOXES) {
            byte[] start = file.read(at, SMALL_HEAD);
            long size = Bytes.u32(start, 0);
            int head = SMALL_HEAD;
            if (size == 1 && file.length() - at >= LARGE_HEAD) {
                head = LARGE_HEAD;
                size = ByteBuffer.wrap(file.read(at + 8, 8)).getLong();
            } else if (size == 0) {
                size = file.length() - at;
            }
            if (size < head || size > file.length() - at) {
                break;
            }
            String type = new String(start, 4, 4, StandardCharsets.ISO_8859_1);
            boxes.add(new Box(type, new Range(at, at + size), head));
            at += size;
        }
        return boxes;
    }

    @Override
    public boolean whole(Passage file) throws IOException {
        List<Box> boxes = begun(file);
        // Fewer bytes than the head of a box were put behind the last; more are the head of one that breaks off.
        return !boxes.isEmpty() && file.length() - boxes.getLast().range().end() < SMALL_HEAD;
    }

    @Override
    public Found find(Passage file) throws BrokenManifestException, IOException {
        byte @Nullable [] store = null;
        List<Range> manifest = new ArrayList<>();
        for (Box box : begun(file)) {
            if (!isManifests(file, box)) {
                continue;
            }
            if (store != null) {
                throw new BrokenManifestException(Flaw.SEVERAL, "two boxes of manifests");
            }
            if (box.range().length() > MOST_STORE) {
                throw new BrokenManifestException(Flaw.MALFORMED, "too large");
            }
            byte[] content = file.read(box.range().start(), (int) box.range().length());
            int frame = SMALL_HEAD + MANIFESTS.length;
            if (box.head() != SMALL_HEAD
                    || content.length < FRAME
                    || !Arrays.equals(content, frame, FRAME, ABOUT, 0, ABOUT.length)) {
                throw new BrokenManifestException(Flaw.MALFORMED, "a box of another purpose");
            }
            store = Arrays.copyOfRange(content, FRAME, content.length);
            manifest.add(box.range());
        }
        return new Found(store, manifest, List.of());
    }

    private static boolean isManifests(Passage file, Box box) throws IOException {
        long at = box.range().start() + box.head();
        return box.type().equals("uuid")
                && at + MANIFESTS.length <= box.range().end()
                && Arrays.equals(file.read(at, MANIFESTS.length), MANIFESTS);
    }

    @Override
    public Passage bare(Passage file) throws BrokenManifestException, IOException {
        Found found = find(file);
        if (!found.manifest().isEmpty() && found.manifest().getFirst().end() != file.length()) {
            // Places in the file would no longer be where they are said to be.
            throw new BrokenManifestException(Flaw.UNKNOWN_KIND, "manifests in the midst of the file");
        }
        return Container.without(file, found.manifest());
    }

    @Override
    public Placed place(Passage file, byte[] store) throws IOException {
        try {
            Box last = boxes(file).getLast();
            if (Bytes.u32(file.read(last.range().start(), 4), 0) == 0) {
                throw new IllegalArgumentException("The last box has no end.");
            }
        } catch (BrokenManifestException e) {
            throw new IllegalArgumentException("The file's boxes cannot be read.", e);
        }
        byte[] box = ByteBuffer.allocate(FRAME + store.length)
                .putInt(FRAME + store.length)
                .put("uuid".getBytes(StandardCharsets.US_ASCII))
                .put(MANIFESTS)
                .put(ABOUT)
                .put(store)
                .array();
        return new Placed(file, box, Passage.of(new byte[0]));
    }

    @Override
    public Binding unbound(Placed placed) {
        return BoxHash.unbound();
    }

    @Override
    public Binding bind(Placed placed) throws IOException {
        return BoxHash.of(placed);
    }
}
