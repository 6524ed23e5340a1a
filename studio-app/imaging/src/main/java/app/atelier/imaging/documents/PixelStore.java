package app.atelier.imaging.documents;

import static app.atelier.imaging.documents.DocumentWords.WORDS;

import app.atelier.files.Sha256;
import app.atelier.imaging.Picture;
import app.atelier.imaging.kernels.Bands;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Pictures and masks by their content, in one file that only grows: tiles of {@value #TILE} pixels a side, each stored
 * once however many pictures show it, and for each picture a list of its tiles. What was painted on a small part of a
 * picture takes a few tiles.
 *
 * <p>The file is a row of records: {@code APX1}, the length of the payload as 32 bits, its SHA-256, the payload. The
 * payload is {@code T}, bytes per pixel, width and height as 16 bits each, deflated pixels (see {@link Packing}); or
 * {@code P}, bytes per pixel, width and height as 32 bits each, the length of the colour space's id in a byte, that id,
 * the digests of the tiles row by row. The digest of a tile
 * is that of its payload before the pixels are deflated. A record that a crash cut short is written over.
 *
 * <p>One thread may add while others read.
 */
final class PixelStore implements Closeable {
    static final int TILE = 256;

    private static final int MAGIC = 0x41505831;
    private static final int DIGEST = 32;
    private static final int HEAD = 8 + DIGEST;
    private static final int TILE_HEAD = 6;
    private static final int LIST_HEAD = 11;
    private static final int MAX_PAYLOAD = 16 << 20;
    private static final int RECENT = 12;
    private static final int AT_ONCE = 64;

    private final FileChannel file;
    private final Map<String, Place> places = new ConcurrentHashMap<>();
    private final Map<Object, String> names = Collections.synchronizedMap(new WeakHashMap<>());
    private final Map<String, WeakReference<Object>> alive = new ConcurrentHashMap<>();
    private final List<Recent> recent = new ArrayList<>();
    private final byte[] noBytes = new byte[0];
    private volatile long end;

    private record Place(long payload, int length) {}

    /** A picture that may still be in memory, and its tiles: where the next one is the same, nothing is read or written. */
    private record Recent(String name, WeakReference<Object> source, Tiles tiles) {}

    /** @param digests of the tiles, row by row */
    private record Tiles(int bytesPerPixel, String space, int width, int height, String[] digests) {
        int across() {
            return (width + TILE - 1) / TILE;
        }

        int x(int tile) {
            return tile % across() * TILE;
        }

        int y(int tile) {
            return tile / across() * TILE;
        }

        int w(int tile) {
            return Math.min(TILE, width - x(tile));
        }

        int h(int tile) {
            return Math.min(TILE, height - y(tile));
        }

        boolean fits(Pixels pixels) {
            return bytesPerPixel == pixels.bytesPerPixel()
                    && space.equals(pixels.space())
                    && width == pixels.width()
                    && height == pixels.height();
        }

        boolean fits(Tiles other) {
            return bytesPerPixel == other.bytesPerPixel
                    && space.equals(other.space)
                    && width == other.width
                    && height == other.height;
        }
    }

    private PixelStore(FileChannel file) {
        this.file = file;
    }

    static PixelStore open(Path path) throws IOException {
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        PixelStore store = new PixelStore(file);
        try {
            store.findRecords();
        } catch (IOException e) {
            file.close();
            throw e;
        }
        return store;
    }

    private void findRecords() throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD);
        long at = 0;
        long size = file.size();
        while (at + HEAD <= size) {
            readFully(head.clear(), at);
            int length = head.getInt(4);
            if (head.getInt(0) != MAGIC || length < 0 || length > MAX_PAYLOAD || at + HEAD + length > size) {
                break;
            }
            places.put(HexFormat.of().formatHex(head.array(), 8, HEAD), new Place(at + HEAD, length));
            at += HEAD + length;
        }
        end = at;
    }

    /** Stores a picture or a mask unless it is there, and gives its name. Safe on disk after {@link #sync}. */
    String put(Object source) throws IOException {
        String known = names.get(source);
        if (known != null) {
            return known;
        }
        Pixels pixels = Pixels.of(source);
        Recent like = like(pixels);
        Pixels before = like == null ? null : livePixels(like);
        Tiles tiles = new Tiles(
                pixels.bytesPerPixel(), pixels.space(), pixels.width(), pixels.height(), new String[count(pixels)]);
        // Packed side by side, added in their order, so that the file depends on nothing but the pictures.
        for (int start = 0; start < tiles.digests.length; start += AT_ONCE) {
            int first = start;
            byte[][] packed = new byte[Math.min(AT_ONCE, tiles.digests.length - start)][];
            Bands.ALL.run(packed.length, 1, (from, to) -> {
                for (int i = from; i < to; i++) {
                    packed[i] = packed(pixels, tiles, first + i, like, before);
                }
            });
            for (int i = 0; i < packed.length; i++) {
                if (packed[i].length > 0) {
                    add(tiles.digests[first + i], packed[i]);
                }
            }
        }
        byte[] list = list(tiles);
        String name = Sha256.hex(list);
        add(name, list);
        remember(name, source, tiles);
        return name;
    }

    private static int count(Pixels pixels) {
        return ((pixels.width() + TILE - 1) / TILE) * ((pixels.height() + TILE - 1) / TILE);
    }

    /** Finds a tile's digest; its payload, or nothing where that is stored already. */
    private byte[] packed(Pixels pixels, Tiles tiles, int i, @Nullable Recent like, @Nullable Pixels before) {
        if (like != null && before != null && pixels.sameTile(before, tiles.x(i), tiles.y(i), tiles.w(i), tiles.h(i))) {
            tiles.digests[i] = like.tiles.digests[i];
            return noBytes;
        }
        ByteBuffer raw = ByteBuffer.allocate(tiles.w(i) * tiles.h(i) * tiles.bytesPerPixel);
        pixels.read(tiles.x(i), tiles.y(i), tiles.w(i), tiles.h(i), raw);
        byte[] head = head(tiles, i);
        tiles.digests[i] = Sha256.hex(head, raw.array());
        if (places.containsKey(tiles.digests[i])) {
            return noBytes;
        }
        byte[] small = Packing.pack(raw.array(), tiles.bytesPerPixel);
        return ByteBuffer.allocate(head.length + small.length)
                .put(head)
                .put(small)
                .array();
    }

    private static byte[] head(Tiles tiles, int i) {
        return ByteBuffer.allocate(TILE_HEAD)
                .put((byte) 'T')
                .put((byte) tiles.bytesPerPixel)
                .putShort((short) tiles.w(i))
                .putShort((short) tiles.h(i))
                .array();
    }

    private static byte[] list(Tiles tiles) {
        byte[] space = tiles.space.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer list = ByteBuffer.allocate(LIST_HEAD + space.length + DIGEST * tiles.digests.length)
                .put((byte) 'P')
                .put((byte) tiles.bytesPerPixel)
                .putInt(tiles.width)
                .putInt(tiles.height)
                .put((byte) space.length)
                .put(space);
        for (String digest : tiles.digests) {
            list.put(HexFormat.of().parseHex(digest));
        }
        return list.array();
    }

    private void add(String digest, byte[] payload) throws IOException {
        if (places.containsKey(digest)) {
            return;
        }
        ByteBuffer record = ByteBuffer.allocate(HEAD + payload.length)
                .putInt(MAGIC)
                .putInt(payload.length)
                .put(HexFormat.of().parseHex(digest))
                .put(payload)
                .flip();
        long at = end;
        while (record.hasRemaining()) {
            at += file.write(record, at);
        }
        places.put(digest, new Place(end + HEAD, payload.length));
        end = at;
    }

    /** Returns when everything that was put is safe on disk. */
    void sync() throws IOException {
        file.force(false);
    }

    /** Bytes on disk. */
    long size() {
        return end;
    }

    /** Bytes on disk that the pictures of the given names take. */
    long sizeOf(Set<String> names) throws IOException {
        Set<String> live = ConcurrentHashMap.newKeySet();
        for (String name : names) {
            Place place = places.get(name);
            if (place != null && live.add(name)) {
                live.addAll(List.of(tiles(name).digests));
            }
        }
        long bytes = 0;
        for (String digest : live) {
            Place place = places.get(digest);
            bytes += place == null ? 0 : HEAD + place.length;
        }
        return bytes;
    }

    /** Copies the pictures of the given names into another store. */
    void copyTo(PixelStore other, Set<String> names) throws IOException {
        for (String name : names) {
            if (places.containsKey(name)) {
                for (String digest : tiles(name).digests) {
                    other.add(digest, payload(digest));
                }
                other.add(name, payload(name));
            }
        }
        other.sync();
    }

    /**
     * The picture or mask of a name, the same object while somebody holds it.
     *
     * @throws UnreadableDocumentException if it is not there or damaged
     */
    Object get(String name) throws IOException {
        WeakReference<Object> known = alive.get(name);
        Object there = known == null ? null : known.get();
        if (there != null) {
            return there;
        }
        Tiles tiles = tiles(name);
        Recent like = like(tiles);
        Pixels before = like == null ? null : livePixels(like);
        Pixels canvas = before == null
                ? Pixels.empty(tiles.width, tiles.height, tiles.bytesPerPixel, tiles.space)
                : before.copy();
        try {
            Bands.ALL.run(tiles.digests.length, 1, (from, to) -> {
                for (int i = from; i < to; i++) {
                    boolean same = before != null && like != null && like.tiles.digests[i].equals(tiles.digests[i]);
                    if (!same) {
                        unpack(tiles, i, canvas);
                    }
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Object picture;
        try {
            picture = canvas.finished();
        } catch (IllegalArgumentException e) {
            throw new UnreadableDocumentException(WORDS.get("history.kind"), e);
        }
        remember(name, picture, tiles);
        return picture;
    }

    private void unpack(Tiles tiles, int i, Pixels canvas) {
        try {
            byte[] payload = payload(tiles.digests[i]);
            int w = tiles.w(i);
            int h = tiles.h(i);
            byte[] head = head(tiles, i);
            if (!Arrays.equals(head, 0, TILE_HEAD, payload, 0, Math.min(TILE_HEAD, payload.length))) {
                throw damaged();
            }
            byte[] raw = Packing.unpack(payload, TILE_HEAD, w * h * tiles.bytesPerPixel, tiles.bytesPerPixel);
            if (!Sha256.hex(head, raw).equals(tiles.digests[i])) {
                throw damaged();
            }
            canvas.write(tiles.x(i), tiles.y(i), w, h, ByteBuffer.wrap(raw));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tiles tiles(String name) throws IOException {
        byte[] payload = payload(name);
        ByteBuffer list = ByteBuffer.wrap(payload);
        if (payload.length < LIST_HEAD
                || list.get() != 'P'
                || !Sha256.hex(payload).equals(name)) {
            throw damaged();
        }
        int bytesPerPixel = list.get();
        int width = list.getInt();
        int height = list.getInt();
        byte[] space = new byte[Math.clamp(list.get(), 0, list.remaining())];
        list.get(space);
        Tiles tiles = new Tiles(
                bytesPerPixel,
                new String(space, StandardCharsets.US_ASCII),
                width,
                height,
                new String[list.remaining() / DIGEST]);
        try {
            Picture.requireSize(width, height);
        } catch (IllegalArgumentException e) {
            throw new UnreadableDocumentException(e.getMessage(), e);
        }
        if (tiles.digests.length != tiles.across() * ((height + TILE - 1) / TILE)) {
            throw damaged();
        }
        for (int i = 0; i < tiles.digests.length; i++) {
            int at = list.position() + i * DIGEST;
            tiles.digests[i] = HexFormat.of().formatHex(payload, at, at + DIGEST);
        }
        return tiles;
    }

    private byte[] payload(String digest) throws IOException {
        Place place = places.get(digest);
        if (place == null) {
            throw new UnreadableDocumentException(WORDS.get("history.missing"));
        }
        ByteBuffer payload = ByteBuffer.allocate(place.length);
        readFully(payload, place.payload);
        return payload.array();
    }

    private void readFully(ByteBuffer into, long at) throws IOException {
        while (into.hasRemaining()) {
            int n = file.read(into, at);
            if (n < 0) {
                throw damaged();
            }
            at += n;
        }
    }

    private @Nullable Recent like(Pixels pixels) {
        synchronized (recent) {
            for (Recent r : recent) {
                if (r.tiles.fits(pixels) && r.source.get() != null) {
                    return r;
                }
            }
        }
        return null;
    }

    /** The one in memory that shares most tiles. */
    private @Nullable Recent like(Tiles tiles) {
        Recent best = null;
        int most = 0;
        synchronized (recent) {
            for (Recent r : recent) {
                if (r.tiles.fits(tiles) && r.source.get() != null) {
                    int shared = 0;
                    for (int i = 0; i < tiles.digests.length; i++) {
                        shared += r.tiles.digests[i].equals(tiles.digests[i]) ? 1 : 0;
                    }
                    if (shared > most) {
                        most = shared;
                        best = r;
                    }
                }
            }
        }
        return best;
    }

    private static @Nullable Pixels livePixels(Recent recent) {
        Object source = recent.source.get();
        return source == null ? null : Pixels.of(source);
    }

    private void remember(String name, Object source, Tiles tiles) {
        WeakReference<Object> held = new WeakReference<>(source);
        names.put(source, name);
        alive.values().removeIf(reference -> reference.get() == null);
        alive.put(name, held);
        synchronized (recent) {
            recent.removeIf(r -> r.name.equals(name) || r.source.get() == null);
            recent.addFirst(new Recent(name, held, tiles));
            while (recent.size() > RECENT) {
                recent.removeLast();
            }
        }
    }

    private static UnreadableDocumentException damaged() {
        return new UnreadableDocumentException(WORDS.get("history.damaged"));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
