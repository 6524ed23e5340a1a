package app.atelier.imaging.documents;

import static app.atelier.imaging.documents.DocumentWords.WORDS;

import app.atelier.files.Sha256;
import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.layers.Mask;
import java.awt.Rectangle;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Pictures and masks by their content: tiles of {@value TileList#TILE} pixels a side, each stored once however many
 * pictures show it, and for each picture a list of its tiles. What was painted on a small part of a picture takes a few
 * tiles; tiles of a picture of the base are not stored at all. Large pictures of 8 bits are stored at half the size too,
 * unpacked, so that what is seen of them after an undo is there without reading all of them.
 *
 * <p>In the {@link RecordFile} a tile is {@code T}, bytes per pixel, width and height as 16 bits each, deflated pixels
 * (see {@link Packing}), or the same with {@code U} and the pixels as they are; a picture is a {@link TileList}. The
 * digest of a tile is that of its payload of kind {@code T} before the pixels are deflated.
 *
 * <p>One thread may add while others read.
 */
final class PixelStore implements Closeable {
    private static final int TILE_HEAD = 6;
    private static final int AT_ONCE = 64;

    /** So many tiles are read at once; of a picture that lacks more, only those that are looked at. */
    private static final int SOON = 24;

    /** Pictures of fewer pixels are not stored at half the size. */
    private static final int LARGE = 1 << 22;

    /** Behind the name of a picture of the base: the same at half the size. */
    static final String HALF = "/half";

    private final RecordFile records;
    private final Map<Object, String> names = Collections.synchronizedMap(new WeakHashMap<>());
    private final Map<String, WeakReference<Object>> alive = new ConcurrentHashMap<>();
    private final RecentPictures recent;

    private PixelStore(RecordFile records, RecentPictures recent) {
        this.records = records;
        this.recent = recent;
    }

    /** @param base pictures and masks by names, which are known without being stored */
    static PixelStore open(Path path, Map<String, Object> base) throws IOException {
        return new PixelStore(RecordFile.open(path), new RecentPictures(base));
    }

    /** Stores a picture or a mask unless it is there, and gives its name. Safe on disk after {@link #sync}. */
    String put(Object source) throws IOException {
        String known = names.get(source);
        if (known != null) {
            return known;
        }
        String half = source instanceof Picture picture && large(picture) ? putHalf(picture) : "";
        return put(source, half, false);
    }

    /** Whether a picture is stored at half the size too. */
    static boolean large(Picture picture) {
        return picture.depth() == Depth.U8
                && picture.width() % 2 == 0
                && picture.height() % 2 == 0
                && (long) picture.width() * picture.height() >= LARGE;
    }

    private String putHalf(Picture picture) throws IOException {
        Picture half = picture.halved();
        String known = names.get(half);
        return known == null ? put(half, "", true) : known;
    }

    private String put(Object source, String half, boolean unpacked) throws IOException {
        RecentPictures.Recent like = recent.like(source);
        Object before = like == null ? null : like.source();
        boolean opaque = source instanceof Picture picture && picture.opaque();
        TileList tiles = TileList.of(Pixels.Kind.of(source), opaque)
                .with(before == null || like == null ? "" : like.tiles().base(), half);
        int count = tiles.digests().length;
        // Packed side by side, added in their order, so that the file depends on nothing but the pictures.
        for (int start = 0; start < count; start += AT_ONCE) {
            int first = start;
            byte[] @Nullable [] packed = new byte[Math.min(AT_ONCE, count - start)][];
            Bands.ALL.run(packed.length, 1, (from, to) -> {
                for (int i = from; i < to; i++) {
                    boolean same = like != null
                            && before != null
                            && RecentPictures.sameTile(source, before, tiles.place(first + i));
                    if (same) {
                        tiles.digests()[first + i] = like.tiles().digests()[first + i];
                    } else {
                        packed[i] = packed(source, tiles, first + i, unpacked);
                    }
                }
            });
            for (int i = 0; i < packed.length; i++) {
                byte[] payload = packed[i];
                if (payload != null) {
                    records.add(tiles.digests()[first + i], payload);
                }
            }
        }
        byte[] list = tiles.encoded();
        String name = Sha256.hex(list);
        records.add(name, list);
        remember(name, source, tiles);
        return name;
    }

    /** Finds a tile's digest; its payload, or nothing where that is stored already. */
    private byte @Nullable [] packed(Object source, TileList tiles, int i, boolean unpacked) {
        byte[] raw = Pixels.of(source, tiles.place(i)).bytes();
        byte[] head = head(tiles, i);
        tiles.digests()[i] = Sha256.hex(head, raw);
        if (records.has(tiles.digests()[i])) {
            return null;
        }
        byte[] small = unpacked ? raw : Packing.pack(raw, tiles.bytesPerPixel());
        if (unpacked) {
            head[0] = 'U';
        }
        return ByteBuffer.allocate(head.length + small.length)
                .put(head)
                .put(small)
                .array();
    }

    private static byte[] head(TileList tiles, int i) {
        Rectangle place = tiles.place(i);
        return ByteBuffer.allocate(TILE_HEAD)
                .put((byte) 'T')
                .put((byte) tiles.bytesPerPixel())
                .putShort((short) place.width)
                .putShort((short) place.height)
                .array();
    }

    /** Returns when everything that was put is safe on disk. */
    void sync() throws IOException {
        records.sync();
    }

    /** Bytes on disk. */
    long size() {
        return records.size();
    }

    /** Bytes on disk that the pictures of the given names take. */
    long sizeOf(Set<String> live) throws IOException {
        long bytes = 0;
        for (String digest : parts(live)) {
            bytes += records.size(digest);
        }
        return bytes;
    }

    /** Gives up all but the pictures of the given names; whenever that is interrupted, the file is whole. */
    void keepOnly(Set<String> live) throws IOException {
        Set<String> parts = parts(live);
        names.values().removeIf(name -> !parts.contains(name));
        alive.keySet().removeIf(name -> !parts.contains(name));
        recent.keepOnly(parts);
        records.keepOnly(parts);
    }

    /** The digests of all that pictures are made of, their lists among them. */
    private Set<String> parts(Set<String> live) throws IOException {
        Set<String> parts = new HashSet<>();
        for (String name : live) {
            if (records.has(name) && parts.add(name)) {
                TileList list = tiles(name);
                parts.addAll(List.of(list.digests()));
                parts.addAll(list.half().isEmpty() ? Set.of() : parts(Set.of(list.half())));
            }
        }
        return parts;
    }

    /**
     * The picture or mask of a name, the same object while somebody holds it. Of a picture that shares little with those
     * in memory, pixels are read when they are looked at.
     *
     * @throws UnreadableDocumentException if it is not there or damaged
     */
    Object get(String name) throws IOException {
        WeakReference<Object> known = alive.get(name);
        Object there = known == null ? null : known.get();
        if (there != null) {
            return there;
        }
        TileList tiles = tiles(name);
        Object source;
        try {
            source = tiles.newer() ? deferred(tiles) : whole(tiles);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IllegalArgumentException e) {
            throw new UnreadableDocumentException(WORDS.get("history.kind"), e);
        }
        remember(name, source, tiles);
        return source;
    }

    private Object deferred(TileList tiles) throws IOException {
        RecentPictures.Recent like = recent.like(tiles);
        Object other = like == null ? null : like.source();
        int count = tiles.digests().length;
        boolean[] shared = new boolean[count];
        int missing = 0;
        for (int i = 0; i < count; i++) {
            shared[i] = like != null && other != null && tiles.sameTile(like.tiles(), i);
            missing += shared[i] ? 0 : 1;
            if (!shared[i] && !tiles.digests()[i].equals(TileList.SHARED) && !records.has(tiles.digests()[i])) {
                throw new UnreadableDocumentException(WORDS.get("history.missing"));
            }
        }
        StoredTiles stored = new StoredTiles(this, tiles, other, shared);
        if (tiles.mask()) {
            return Mask.deferred(tiles.width(), tiles.height(), stored::read);
        }
        if (other == null || missing > SOON || 2 * missing > count) {
            return Picture.deferred(tiles.width(), tiles.height(), tiles.format(), tiles.opaque(), stored);
        }
        @Nullable Object[] changed = new Object[count];
        Bands.ALL.run(count, 1, (from, to) -> {
            for (int i = from; i < to; i++) {
                if (!shared[i]) {
                    changed[i] = unchecked(tiles, i).values();
                }
            }
        });
        return ((Picture) other).withTiles(changed);
    }

    /** A picture or mask of the older kind. */
    private Object whole(TileList tiles) throws IOException {
        RecentPictures.Recent like = recent.like(tiles);
        Object other = like == null ? null : like.source();
        Pixels all = Pixels.empty(tiles.kind());
        Bands.ALL.run(tiles.digests().length, 1, (from, to) -> {
            for (int i = from; i < to; i++) {
                Rectangle place = tiles.place(i);
                boolean same = like != null && other != null && tiles.sameTile(like.tiles(), i);
                Pixels tile = same ? Pixels.of(other, place) : unchecked(tiles, i);
                Rectangle part = new Rectangle(0, 0, place.width, place.height);
                tile.copy(part, all.values(), place.y * tiles.width() + place.x, tiles.width());
            }
        });
        return all.finished();
    }

    private Pixels unchecked(TileList tiles, int i) {
        try {
            return tile(tiles, i);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a tile. */
    Pixels tile(TileList tiles, int i) throws IOException {
        Rectangle place = tiles.place(i);
        Pixels.Kind kind = tiles.kind().of(place);
        if (tiles.digests()[i].equals(TileList.SHARED)) {
            return Pixels.of(base(tiles), place);
        }
        byte[] payload = records.payload(tiles.digests()[i]);
        byte[] head = head(tiles, i);
        boolean unpacked = payload.length > 0 && payload[0] == 'U';
        int length = kind.count() * kind.bytesPerPixel();
        if (unpacked) {
            payload[0] = 'T';
        }
        for (int k = 0; k < TILE_HEAD; k++) {
            if (payload.length <= k || payload[k] != head[k]) {
                throw RecordFile.damaged();
            }
        }
        if (unpacked) {
            if (payload.length != TILE_HEAD + length || !Sha256.hex(payload).equals(tiles.digests()[i])) {
                throw RecordFile.damaged();
            }
            return Pixels.empty(kind).filled(ByteBuffer.wrap(payload, TILE_HEAD, length));
        }
        byte[] raw = Packing.unpack(payload, TILE_HEAD, length, kind.bytesPerPixel());
        if (!Sha256.hex(head, raw).equals(tiles.digests()[i])) {
            throw RecordFile.damaged();
        }
        return Pixels.empty(kind).filled(ByteBuffer.wrap(raw));
    }

    private Object base(TileList tiles) throws UnreadableDocumentException {
        boolean half = tiles.base().endsWith(HALF);
        String name = half ? tiles.base().substring(0, tiles.base().length() - HALF.length()) : tiles.base();
        Object base = recent.base(name);
        if (half && base instanceof Picture picture && large(picture)) {
            base = picture.halved();
        }
        if (base == null || !Pixels.Kind.of(base).equals(tiles.kind())) {
            throw new UnreadableDocumentException(WORDS.get("history.missing"));
        }
        return base;
    }

    private TileList tiles(String name) throws IOException {
        byte[] payload = records.payload(name);
        if (!Sha256.hex(payload).equals(name)) {
            throw RecordFile.damaged();
        }
        return TileList.decoded(payload);
    }

    private void remember(String name, Object source, TileList tiles) {
        names.put(source, name);
        alive.values().removeIf(reference -> reference.get() == null);
        alive.put(name, new WeakReference<>(source));
        recent.add(name, source, tiles);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
