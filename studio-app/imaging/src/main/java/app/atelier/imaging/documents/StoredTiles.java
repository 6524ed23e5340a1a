package app.atelier.imaging.documents;

import app.atelier.imaging.Picture;
import app.atelier.imaging.PixelSource;
import app.atelier.imaging.UnreadablePixelsException;
import app.atelier.imaging.kernels.Bands;
import java.awt.Rectangle;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The pixels of a stored picture or mask, read tile by tile as they are wanted; tiles are kept while memory is plenty. */
final class StoredTiles implements PixelSource {
    private final PixelStore store;
    private final TileList list;

    /** A picture or mask that has some of the tiles, as long as it is in memory. */
    private final WeakReference<Object> like;

    private final boolean[] shared;
    private final AtomicReferenceArray<@Nullable SoftReference<Pixels>> decoded;

    /** @param shared which tiles are those of {@code like} */
    StoredTiles(PixelStore store, TileList list, @Nullable Object like, boolean[] shared) {
        this.store = store;
        this.list = list;
        this.like = new WeakReference<>(like);
        this.shared = shared;
        this.decoded = new AtomicReferenceArray<>(list.digests().length);
    }

    @Override
    public void read(Rectangle part, Object into, int at, int stride) {
        int first = part.x / TileList.TILE;
        int across = (part.x + part.width - 1) / TileList.TILE - first + 1;
        int top = part.y / TileList.TILE;
        int down = (part.y + part.height - 1) / TileList.TILE - top + 1;
        List<Integer> tiles = new ArrayList<>();
        for (int i = 0; i < across * down; i++) {
            tiles.add((top + i / across) * list.across() + first + i % across);
        }
        Bands bands = tiles.size() > 1 ? Bands.ALL : Bands.ONE;
        bands.run(tiles.size(), 1, (from, to) -> {
            for (int i = from; i < to; i++) {
                copy(tiles.get(i), part, into, at, stride);
            }
        });
    }

    private void copy(int tile, Rectangle part, Object into, int at, int stride) {
        Rectangle place = list.place(tile);
        Rectangle wanted = place.intersection(part);
        Rectangle inside = new Rectangle(wanted.x - place.x, wanted.y - place.y, wanted.width, wanted.height);
        // Whole tiles are mostly wanted once, all of them, to be kept elsewhere.
        Pixels pixels = tile(tile, place, !wanted.equals(place));
        pixels.copy(inside, into, at + (wanted.y - part.y) * stride + wanted.x - part.x, stride);
    }

    private Pixels tile(int tile, Rectangle place, boolean keep) {
        SoftReference<Pixels> kept = decoded.get(tile);
        Pixels known = kept == null ? null : kept.get();
        if (known != null) {
            return known;
        }
        Object other = shared[tile] ? like.get() : null;
        if (other != null) {
            return Pixels.of(other, place);
        }
        try {
            Pixels read = store.tile(list, tile);
            if (keep) {
                decoded.set(tile, new SoftReference<>(read));
            }
            return read;
        } catch (IOException e) {
            throw new UnreadablePixelsException(e);
        }
    }

    @Override
    public long memory(Predicate<Object> first) {
        return 0;
    }

    @Override
    public @Nullable Picture halved() {
        try {
            return list.half().isEmpty() ? null : (Picture) store.get(list.half());
        } catch (IOException e) {
            throw new UnreadablePixelsException(e);
        }
    }
}
