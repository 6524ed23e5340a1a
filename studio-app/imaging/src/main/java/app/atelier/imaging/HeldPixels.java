package app.atelier.imaging;

import app.atelier.imaging.kernels.Bands;
import java.awt.Rectangle;
import java.lang.ref.SoftReference;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The pixels of a {@link Picture} wherever they are: in one array, or with a {@link PixelSource}, from which they are
 * copied when all are asked for and kept while memory is plenty. Always the same pixels; used by several threads.
 */
final class HeldPixels {
    private final int width;
    private final int height;
    private final Depth depth;

    /** Where pixels come from that are not all in {@link #own}. */
    private final @Nullable PixelSource source;

    /** int[], short[] or float[], by the depth; null while they are only in the source. */
    private volatile @Nullable Object own;

    private SoftReference<Object> copy = new SoftReference<>(null);

    private HeldPixels(int width, int height, Depth depth, @Nullable Object own, @Nullable PixelSource source) {
        this.width = width;
        this.height = height;
        this.depth = depth;
        this.own = own;
        this.source = source;
    }

    static HeldPixels of(int width, int height, Depth depth, Object array) {
        return new HeldPixels(width, height, depth, array, null);
    }

    static HeldPixels of(int width, int height, Depth depth, PixelSource source) {
        return new HeldPixels(width, height, depth, null, source);
    }

    /** Where pixels come from, unless all of them are in memory for certain. */
    @Nullable
    PixelSource source() {
        return own == null ? source : null;
    }

    /** Bytes of arrays for which {@code first} holds, of those that stay in memory. */
    long memory(Predicate<Object> first) {
        Object array = own;
        long bytes = array != null && first.test(array) ? PixelArrays.bytes(array) : 0;
        return array != null || source == null ? bytes : bytes + source.memory(first);
    }

    /** Whether all are at hand in one array, so that reading them costs nothing. */
    boolean flat() {
        return own != null || source != null && copy.get() != null;
    }

    /** Whether all are in memory for certain, in one array or several. */
    boolean ready() {
        return own != null
                || source instanceof Patched
                || source instanceof Halves halves && halves.picture().ready();
    }

    /** Whether a few rows can be read again and again at no more than their share of the cost of all. */
    boolean rowwise() {
        return flat() || source != null && source.rowwise();
    }

    /** The picture at half the size, where the source has one. */
    @Nullable
    Picture halved() {
        return source == null ? null : source.halved();
    }

    /** Takes pixels that are elsewhere into memory to stay there. */
    void load() {
        if (source instanceof Patched patched) {
            patched.root().load();
        } else {
            own = all();
        }
    }

    /** As {@link #load()} on the calling thread alone, tile by tile. */
    void loadAlone() {
        if (source instanceof Patched patched) {
            patched.root().loadAlone();
            return;
        }
        if (source == null || flat()) {
            load();
            return;
        }
        Object result = PixelArrays.make(depth, width * height);
        for (int i = 0; i < Patched.count(width, height); i++) {
            Rectangle tile = Patched.place(i, width, height);
            source.read(tile, result, tile.y * width + tile.x, width);
        }
        own = result;
    }

    /** All in one array, kept while memory is plenty where they come from elsewhere. */
    Object all() {
        Object known = own;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            known = own != null ? own : copy.get();
            if (known == null) {
                known = copied();
                copy = new SoftReference<>(known);
            }
            return known;
        }
    }

    /** All in an array of the caller. */
    Object copied() {
        Object array = own;
        if (array != null || source == null) {
            return PixelArrays.copyOf(Objects.requireNonNull(array));
        }
        Object result = PixelArrays.make(depth, width * height);
        Bands.ALL.run(
                height,
                Picture.TILE,
                (from, to) -> source.read(new Rectangle(0, from, width, to - from), result, from * width, width));
        return result;
    }

    /** Copies a part, which must lie inside, into an array of this depth; {@code at} and {@code stride} in pixels. */
    void read(Rectangle part, Object into, int at, int stride) {
        Object whole = flat() ? all() : null;
        if (whole == null && source != null) {
            source.read(part, into, at, stride);
            return;
        }
        Object from = whole == null ? all() : whole;
        for (int y = 0; y < part.height; y++) {
            PixelArrays.copy(from, (part.y + y) * width + part.x, into, at + y * stride, part.width);
        }
    }
}
