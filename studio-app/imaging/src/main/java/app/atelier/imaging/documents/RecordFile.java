package app.atelier.imaging.documents;

import static app.atelier.imaging.documents.DocumentWords.WORDS;

import app.atelier.files.DurableFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Payloads by their digests in one file that only grows: a row of records, each {@code APX1}, the length of the payload
 * as 32 bits, the digest, the payload. A record that a crash cut short is written over.
 *
 * <p>One thread may add while others read; the one that adds may also {@linkplain #keepOnly compact} it.
 */
final class RecordFile implements Closeable {
    static final int DIGEST = 32;

    private static final int MAGIC = 0x41505831;
    private static final int HEAD = 8 + DIGEST;
    private static final int MAX_PAYLOAD = 16 << 20;
    private static final String COMPACTED = ".compact";

    private final Path path;

    /** Readers go on in the file that they began with when another takes its place. */
    private volatile State state;

    private record Place(long payload, int length) {}

    private static final class State {
        private final FileChannel file;
        private final Map<String, Place> places = new ConcurrentHashMap<>();
        private volatile long end;

        private State(FileChannel file) {
            this.file = file;
        }
    }

    private RecordFile(Path path, State state) {
        this.path = path;
        this.state = state;
    }

    static RecordFile open(Path path) throws IOException {
        Files.deleteIfExists(compacted(path));
        State state = new State(channel(path));
        try {
            find(state);
        } catch (IOException e) {
            state.file.close();
            throw e;
        }
        return new RecordFile(path, state);
    }

    private static FileChannel channel(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static Path compacted(Path path) {
        return path.resolveSibling(path.getFileName() + COMPACTED);
    }

    private static void find(State state) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        long at = 0;
        long size = state.file.size();
        while (at + HEAD <= size) {
            readFully(state.file, head.clear(), at);
            int length = head.getInt(4);
            if (head.getInt(0) != MAGIC || length < 0 || length > MAX_PAYLOAD || at + HEAD + length > size) {
                break;
            }
            state.places.put(HexFormat.of().formatHex(head.array(), 8, HEAD), new Place(at + HEAD, length));
            at += HEAD + length;
        }
        state.end = at;
    }

    boolean has(String digest) {
        return state.places.containsKey(digest);
    }

    /** Bytes on disk that a payload takes with its record; 0 if it is not there. */
    long size(String digest) {
        Place place = state.places.get(digest);
        return place == null ? 0 : HEAD + place.length;
    }

    /** Bytes on disk. */
    long size() {
        return state.end;
    }

    /** Adds a payload unless it is there. Safe on disk after {@link #sync}. */
    void add(String digest, byte[] payload) throws IOException {
        add(state, digest, payload);
    }

    private static void add(State state, String digest, byte[] payload) throws IOException {
        if (state.places.containsKey(digest)) {
            return;
        }
        ByteBuffer record = ByteBuffer.allocate(HEAD + payload.length)
                .putInt(MAGIC)
                .putInt(payload.length)
                .put(HexFormat.of().parseHex(digest))
                .put(payload)
                .flip();
        try {
            for (long at = state.end; record.hasRemaining(); ) {
                at += state.file.write(record, at);
            }
        } catch (IOException e) {
            LineFile.giveBack(state.file, state.end, e);
            throw e;
        }
        state.places.put(digest, new Place(state.end + HEAD, payload.length));
        state.end += HEAD + payload.length;
    }

    /**
     * A payload.
     *
     * @throws UnreadableDocumentException if it is not there
     */
    byte[] payload(String digest) throws IOException {
        State now = state;
        Place place = now.places.get(digest);
        if (place == null) {
            throw new UnreadableDocumentException(WORDS.get("history.missing"));
        }
        ByteBuffer payload = ByteBuffer.allocate(place.length);
        readFully(now.file, payload, place.payload);
        return payload.array();
    }

    private static void readFully(FileChannel file, ByteBuffer into, long at) throws IOException {
        while (into.hasRemaining()) {
            int n = file.read(into, at);
            if (n < 0) {
                throw damaged();
            }
            at += n;
        }
    }

    /** Returns when everything that was added is safe on disk. */
    void sync() throws IOException {
        state.file.force(false);
    }

    /**
     * Gives up all but some records: they are copied into a file beside this one, synced, which then takes its place at
     * once. Whenever it is interrupted, one of the two is there whole.
     */
    void keepOnly(Set<String> digests) throws IOException {
        Path beside = compacted(path);
        Files.deleteIfExists(beside);
        State next = new State(channel(beside));
        try {
            List<Map.Entry<String, Place>> kept = new ArrayList<>(state.places.entrySet());
            kept.removeIf(entry -> !digests.contains(entry.getKey()));
            kept.sort(Comparator.comparingLong(entry -> entry.getValue().payload));
            for (Map.Entry<String, Place> entry : kept) {
                add(next, entry.getKey(), payload(entry.getKey()));
            }
            next.file.force(true);
            DurableFile.rename(beside, path);
        } catch (IOException e) {
            if (Files.deleteIfExists(beside)) {
                next.file.close();
                throw e;
            }
            // It has taken its place already; only the folder was not synced.
        }
        // The old file is closed when nobody reads in it any more.
        state = next;
    }

    static UnreadableDocumentException damaged() {
        return new UnreadableDocumentException(WORDS.get("history.damaged"));
    }

    @Override
    public void close() throws IOException {
        state.file.close();
    }
}
