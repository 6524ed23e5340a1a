package app.atelier.imaging.documents;

import app.atelier.imaging.Picture;
import app.atelier.imaging.UnreadablePixelsException;
import app.atelier.imaging.layers.Mask;
import java.awt.Rectangle;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pictures and masks that may still be in memory, with their tiles, and those of the base: where another one has the same
 * tiles, nothing is read or written. May be used by several threads.
 */
final class RecentPictures {
    private static final int MOST = 24;

    /** Tiles that are looked at to find the picture that another one was made from. */
    private static final int PROBES = 16;

    private final Map<String, Object> base;
    private final List<Recent> recent = new ArrayList<>();

    /** One of them. */
    record Recent(String name, WeakReference<Object> held, TileList tiles) {
        @Nullable
        Object source() {
            return held.get();
        }
    }

    RecentPictures(Map<String, Object> base) {
        this.base = base;
    }

    @Nullable
    Object base(String name) {
        return base.get(name);
    }

    synchronized void add(String name, Object source, TileList tiles) {
        recent.removeIf(r -> r.name.equals(name) || r.source() == null);
        recent.addFirst(new Recent(name, new WeakReference<>(source), tiles));
        while (recent.size() > MOST) {
            recent.removeLast();
        }
    }

    synchronized void keepOnly(Set<String> names) {
        recent.removeIf(r -> !names.contains(r.name));
    }

    /** The one of which most probed tiles are the same as in a picture or mask that is not stored yet; null if none. */
    @Nullable
    Recent like(Object source) {
        Pixels.Kind kind = Pixels.Kind.of(source);
        Recent best = null;
        int most = 0;
        for (Recent one : candidates(kind)) {
            Object other = one.source();
            int same = other == null ? 0 : probe(source, other, one.tiles);
            if (same > most) {
                most = same;
                best = one;
            }
        }
        return best;
    }

    private static int probe(Object source, Object other, TileList tiles) {
        int count = tiles.digests().length;
        int step = Math.max(1, count / PROBES);
        int same = 0;
        for (int i = step / 2; i < count; i += step) {
            same += sameTile(source, other, tiles.place(i)) ? 1 : 0;
        }
        return same;
    }

    /** The one in memory that shares most tiles with a stored picture or mask; null if none shares any. */
    @Nullable
    Recent like(TileList tiles) {
        Recent best = null;
        int most = 0;
        for (Recent one : candidates(tiles.kind())) {
            int shared = 0;
            for (int i = 0; i < tiles.digests().length; i++) {
                shared += tiles.sameTile(one.tiles, i) ? 1 : 0;
            }
            if (shared > most && ready(one.source())) {
                most = shared;
                best = one;
            }
        }
        return best;
    }

    /** What is itself still on disk is no help. */
    private static boolean ready(@Nullable Object source) {
        return source instanceof Mask mask && mask.ready() || source instanceof Picture picture && picture.ready();
    }

    private List<Recent> candidates(Pixels.Kind kind) {
        List<Recent> found = new ArrayList<>();
        synchronized (this) {
            for (Recent one : recent) {
                if (one.tiles.kind().equals(kind) && one.source() != null) {
                    found.add(one);
                }
            }
        }
        base.forEach((name, source) -> {
            Pixels.Kind own = Pixels.Kind.of(source);
            if (own.equals(kind)) {
                found.add(ofBase(name, source));
            } else if (source instanceof Picture picture
                    && PixelStore.large(picture)
                    && own.width() == 2 * kind.width()
                    && own.height() == 2 * kind.height()
                    && own.space().equals(kind.space())) {
                found.add(ofBase(name + PixelStore.HALF, picture.halved()));
            }
        });
        return found;
    }

    private static Recent ofBase(String name, Object source) {
        TileList tiles = TileList.of(Pixels.Kind.of(source), false).with(name, "");
        Arrays.fill(tiles.digests(), TileList.SHARED);
        return new Recent(name, new WeakReference<>(source), tiles);
    }

    /** Whether a tile is known to be the same in both. */
    static boolean sameTile(Object a, Object b, Rectangle place) {
        try {
            return a instanceof Picture picture && b instanceof Picture other && picture.samePart(other, place)
                    || a instanceof Mask mask && b instanceof Mask another && mask.samePart(another, place);
        } catch (UnreadablePixelsException e) {
            // Nobody knows; what is to be stored is stored whole then.
            return false;
        }
    }
}
