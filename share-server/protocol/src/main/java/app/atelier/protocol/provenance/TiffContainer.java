package app.atelier.protocol.provenance;

import app.atelier.files.Passage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A TIFF file (TIFF 6.0, not BigTIFF): the manifests are the value of tag 52545 of the first directory. Ours are the last
 * of the file, behind a copy of the directory that names them; what was there before stays byte for byte, and a note
 * before the copy says how to have it back.
 */
record TiffContainer() implements Container {
    private static final int TAG = 0xCD41;
    private static final int SHORT = 3;
    private static final int UNDEFINED = 7;
    private static final int HEADER = 8;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 4096;
    private static final int MOST_PARTS = 1 << 20;
    private static final long LARGEST = 0xFFFFFFFFL;
    private static final byte[] NOTE = "AtBefore".getBytes(StandardCharsets.US_ASCII);
    private static final int NOTE_LENGTH = 16;

    /** Where strips and tiles of pixels begin, and how long they are. */
    private static final List<int[]> PIXELS = List.of(new int[] {273, 279}, new int[] {324, 325});

    static boolean is(byte[] head) {
        return head.length >= HEADER && (Bytes.matches(head, 0, "II*\0") || Bytes.matches(head, 0, "MM\0*"));
    }

    /** The first directory: its place, its entries, and the four bytes behind it. */
    private record Directory(ByteOrder order, long at, byte[] entries, byte[] next) {
        int count() {
            return entries.length / ENTRY;
        }

        long end() {
            return at + 2 + entries.length + 4;
        }

        int tag(int index) {
            return buffer(entries).getShort(index * ENTRY) & 0xFFFF;
        }

        int type(int index) {
            return buffer(entries).getShort(index * ENTRY + 2) & 0xFFFF;
        }

        long size(int index) {
            return buffer(entries).getInt(index * ENTRY + 4) & LARGEST;
        }

        long value(int index) {
            return buffer(entries).getInt(index * ENTRY + 8) & LARGEST;
        }

        List<Integer> places(int tag) {
            List<Integer> found = new ArrayList<>();
            for (int i = 0; i < count(); i++) {
                if (tag(i) == tag) {
                    found.add(i);
                }
            }
            return found;
        }

        /** The numbers under a tag, of 16 or 32 bits. */
        long[] numbers(Passage file, int tag) throws BrokenManifestException, IOException {
            List<Integer> places = places(tag);
            if (places.isEmpty()) {
                return new long[0];
            }
            int index = places.getFirst();
            int width = type(index) == SHORT ? 2 : 4;
            long count = size(index);
            boolean inside = count * width <= 4;
            if (count > MOST_PARTS || !inside && value(index) + count * width > file.length()) {
                throw new BrokenManifestException(Flaw.MALFORMED, "strips that are nowhere");
            }
            ByteBuffer values = buffer(inside ? entries : file.read(value(index), (int) (count * width)));
            int from = inside ? index * ENTRY + 8 : 0;
            long[] numbers = new long[(int) count];
            for (int i = 0; i < count; i++) {
                int at = from + i * width;
                numbers[i] = width == 2 ? values.getShort(at) & 0xFFFF : values.getInt(at) & LARGEST;
            }
            return numbers;
        }

        ByteBuffer buffer(byte[] bytes) {
            return ByteBuffer.wrap(bytes).order(order);
        }

        ByteBuffer fresh(int size) {
            return ByteBuffer.allocate(size).order(order);
        }

        byte[] without(int index) {
            byte[] rest = Arrays.copyOf(entries, entries.length - ENTRY);
            System.arraycopy(entries, (index + 1) * ENTRY, rest, index * ENTRY, rest.length - index * ENTRY);
            return rest;
        }

        byte[] written(byte[] other) {
            return fresh(2 + other.length + 4)
                    .putShort((short) (other.length / ENTRY))
                    .put(other)
                    .put(next)
                    .array();
        }
    }

    /** The directory at a place, or nothing where there is none. */
    private static Optional<Directory> directory(Passage file, ByteOrder order, long at) throws IOException {
        if (at < HEADER || at + 2 > file.length()) {
            return Optional.empty();
        }
        int count = ByteBuffer.wrap(file.read(at, 2)).order(order).getShort() & 0xFFFF;
        if (count > MOST_ENTRIES || at + 2 + count * ENTRY + 4 > file.length()) {
            return Optional.empty();
        }
        byte[] entries = file.read(at + 2, count * ENTRY);
        return Optional.of(new Directory(order, at, entries, file.read(at + 2 + entries.length, 4)));
    }

    private static Optional<Directory> first(Passage file) throws IOException {
        byte[] head = file.read(0, HEADER);
        ByteOrder order = head[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        return directory(file, order, ByteBuffer.wrap(head).order(order).getInt(4) & LARGEST);
    }

    @Override
    public boolean whole(Passage file) throws IOException {
        Optional<Directory> directory = first(file);
        if (directory.isEmpty()) {
            return false;
        }
        try {
            for (int index : directory.get().places(TAG)) {
                if (directory.get().value(index) + directory.get().size(index) > file.length()) {
                    return false;
                }
            }
            for (int[] tags : PIXELS) {
                long[] starts = directory.get().numbers(file, tags[0]);
                long[] lengths = directory.get().numbers(file, tags[1]);
                for (int i = 0; i < Math.min(starts.length, lengths.length); i++) {
                    if (starts[i] + lengths[i] > file.length()) {
                        return false;
                    }
                }
            }
            return true;
        } catch (BrokenManifestException e) {
            return false;
        }
    }

    @Override
    public Found find(Passage file) throws BrokenManifestException, IOException {
        Optional<Directory> directory = first(file);
        List<Integer> places = directory.map(known -> known.places(TAG)).orElse(List.of());
        if (places.isEmpty()) {
            return new Found(null, List.of(), List.of());
        }
        if (places.size() > 1) {
            throw new BrokenManifestException(Flaw.SEVERAL, "two tags of manifests");
        }
        Directory known = directory.get();
        int index = places.getFirst();
        Range range = new Range(known.value(index), known.value(index) + known.size(index));
        if (known.type(index) != UNDEFINED || known.size(index) > MOST_STORE) {
            throw new BrokenManifestException(Flaw.MALFORMED, "a tag of no manifests");
        }
        if (range.end() > file.length()) {
            throw new BrokenManifestException(Flaw.CUT, "the file ends before or in the manifests");
        }
        if (range.overlaps(new Range(0, HEADER))
                || range.overlaps(new Range(known.at(), known.end()))
                || holdsPixels(file, known, range)) {
            throw new BrokenManifestException(Flaw.UNCOVERED, "pixels inside the manifests");
        }
        return new Found(file.read(range.start(), (int) range.length()), List.of(range), List.of());
    }

    /** A signer could hide the picture itself in what is not hashed. */
    private static boolean holdsPixels(Passage file, Directory directory, Range range)
            throws BrokenManifestException, IOException {
        for (int[] tags : PIXELS) {
            long[] starts = directory.numbers(file, tags[0]);
            long[] lengths = directory.numbers(file, tags[1]);
            for (int i = 0; i < starts.length; i++) {
                long length = i < lengths.length ? lengths[i] : LARGEST;
                if (range.overlaps(new Range(starts[i], starts[i] + Math.max(1, length)))) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public Placed place(Passage file, byte[] store) throws IOException {
        Directory directory = first(file).orElseThrow(() -> new IllegalArgumentException("The TIFF has no directory."));
        long before = file.length();
        int pad = (int) (before & 1);
        long at = before + pad + NOTE_LENGTH;
        long value = at + 2 + directory.entries().length + ENTRY + 4;
        if (value + store.length > LARGEST || directory.count() >= MOST_ENTRIES) {
            throw new IllegalArgumentException("The TIFF is too large to be signed.");
        }
        byte[] entry = directory
                .fresh(ENTRY)
                .putShort((short) TAG)
                .putShort((short) UNDEFINED)
                .putInt(store.length)
                .putInt((int) value)
                .array();
        int index = 0;
        while (index < directory.count() && directory.tag(index) < TAG) {
            index++;
        }
        byte[] tail = directory
                .fresh((int) (value - before))
                .put(new byte[pad])
                .put(NOTE)
                .putInt((int) directory.at())
                .putInt((int) before)
                .put(directory.written(Bytes.with(directory.entries(), index * ENTRY, entry)))
                .array();
        byte[] header =
                directory.fresh(HEADER).put(file.read(0, 4)).putInt((int) at).array();
        Passage signed = Passage.joined(Passage.of(header), file.from(HEADER), Passage.of(tail));
        return new Placed(signed, store, Passage.of(new byte[0]));
    }

    @Override
    public Passage bare(Passage file) throws BrokenManifestException, IOException {
        List<Range> manifest = find(file).manifest();
        if (manifest.isEmpty()) {
            return file;
        }
        Directory directory = first(file).orElseThrow();
        byte[] rest = directory.without(directory.places(TAG).getFirst());
        Optional<Passage> before = before(file, directory, rest);
        if (before.isPresent()) {
            return before.get();
        }
        // Of another program: the tag goes, and its value is blotted out where it stands, so that no place changes.
        Range range = manifest.getFirst();
        Passage blotted = Passage.joined(
                file.part(0, range.start()),
                range.end() == file.length() ? Passage.of(new byte[0]) : Passage.of(new byte[(int) range.length()]),
                file.from(range.end()));
        return Passage.joined(
                blotted.part(0, directory.at()),
                Passage.of(directory.written(rest)),
                Passage.of(new byte[ENTRY]),
                blotted.from(directory.end()));
    }

    /** The file before we signed it, by the note, which is believed only where it leads to the very same directory. */
    private static Optional<Passage> before(Passage file, Directory directory, byte[] rest) throws IOException {
        if (directory.at() < HEADER + NOTE_LENGTH) {
            return Optional.empty();
        }
        byte[] note = file.read(directory.at() - NOTE_LENGTH, NOTE_LENGTH);
        if (!Arrays.equals(note, 0, NOTE.length, NOTE, 0, NOTE.length)) {
            return Optional.empty();
        }
        long at = directory.buffer(note).getInt(8) & LARGEST;
        long length = directory.buffer(note).getInt(12) & LARGEST;
        Optional<Directory> older = directory(file, directory.order(), at);
        if (length < HEADER
                || length + (length & 1) + NOTE_LENGTH != directory.at()
                || older.isEmpty()
                || older.get().end() > length
                || !Arrays.equals(older.get().entries(), rest)
                || !Arrays.equals(older.get().next(), directory.next())) {
            return Optional.empty();
        }
        byte[] header =
                directory.fresh(HEADER).put(file.read(0, 4)).putInt((int) at).array();
        return Optional.of(Passage.joined(Passage.of(header), file.part(HEADER, length)));
    }
}
