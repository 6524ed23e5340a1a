package app.atelier.imaging.layers;

import app.atelier.imaging.Picture;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Coverage of the whole document, one byte a pixel: 0 hides, 255 shows. Immutable. Where a mask is even over a tile of
 * {@value MaskTiles#SIDE} pixels a side it takes no memory, so many masks of a large page take little. Values that are
 * elsewhere, as on disk, come into memory when all of them are wanted; parts can be read without that.
 * Equality is identity, so that a mask can be a key in caches.
 */
public final class Mask {
    private final int width;
    private final int height;
    private final @Nullable Source source;

    private SoftReference<Mask> half = new SoftReference<>(null);

    /** Null while the values are only in the source. */
    private volatile @Nullable MaskTiles tiles;

    /** All values in one array, as long as somebody still works with it. */
    private volatile WeakReference<byte[]> flat = new WeakReference<>(null);

    /** Where values come from that are not in memory. */
    @FunctionalInterface
    public interface Source {
        /**
         * Copies a part.
         *
         * @param part inside the mask
         * @param at where the part's first value goes
         * @param stride values from row to row
         * @throws app.atelier.imaging.UnreadablePixelsException if they cannot be read
         */
        void read(Rectangle part, byte[] into, int at, int stride);
    }

    /** Changes part of a row in place. */
    @FunctionalInterface
    public interface RowChange {
        /**
         * @param values holds the part, which begins at {@code at} and is {@code count} values long
         */
        void row(int x, int y, int count, byte[] values, int at);
    }

    private Mask(int width, int height, @Nullable MaskTiles tiles, @Nullable Source source) {
        this.width = width;
        this.height = height;
        this.tiles = tiles;
        this.source = source;
    }

    /**
     * Wraps coverage; the array belongs to the mask from now on.
     *
     * @throws IllegalArgumentException if the array does not fit the size
     */
    public static Mask of(int width, int height, byte[] coverage) {
        if (width < 1 || height < 1 || coverage.length != (long) width * height) {
            throw new IllegalArgumentException(
                    "%d values do not fill a mask of %d × %d.".formatted(coverage.length, width, height));
        }
        Mask mask = new Mask(width, height, MaskTiles.of(width, height, coverage), null);
        mask.flat = new WeakReference<>(coverage);
        return mask;
    }

    /** A mask whose values stay where they are until they are wanted. */
    public static Mask deferred(int width, int height, Source source) {
        Picture.requireSize(width, height);
        return new Mask(width, height, null, source);
    }

    /**
     * The same values at another place, made as they are wanted: moved, scaled or turned with what they cover. Beside
     * what this covered its outermost values go on. A moved mask that is moved again is made out of the first values, so
     * nothing is lost on the way, and back at its place it is the first mask again.
     *
     * @param by from document pixels before to document pixels after
     * @throws IllegalArgumentException if the map presses the mask flat
     */
    public Mask moved(AffineTransform by) {
        if (MovedMask.still(by, width, height)) {
            return this;
        }
        AffineTransform all = new AffineTransform(by);
        all.concatenate(movement());
        Mask first = origin();
        return MovedMask.still(all, width, height) ? first : new Mask(width, height, null, new MovedMask(first, all));
    }

    /** The mask that this was before it was moved; itself if it was not. */
    public Mask origin() {
        return source instanceof MovedMask moved ? moved.origin() : this;
    }

    /** How {@link #origin} was moved to here, in document pixels; the identity for a mask that was not. */
    public AffineTransform movement() {
        return source instanceof MovedMask moved ? moved.map() : new AffineTransform();
    }

    /**
     * Draws this on another grid, such as that of a screen; beside it its outermost values go on. Of a moved mask it is
     * the first one that is drawn, in the size that is asked for: not first on the page.
     *
     * @param toGrid from document pixels to pixels of the grid
     * @param place part of the grid
     * @param at where the part's first value goes
     * @param stride values from row to row
     * @throws IllegalArgumentException if the map presses the mask flat
     */
    public void draw(AffineTransform toGrid, Rectangle place, byte[] into, int at, int stride) {
        AffineTransform all = new AffineTransform(toGrid);
        all.concatenate(movement());
        new MovedMask(origin(), all).read(place, into, at, stride);
    }

    /** At half the size, each value the mean of four; of even sides only. Kept while memory is plenty. */
    Mask halved() {
        synchronized (this) {
            Mask known = half.get();
            if (known == null) {
                known = mean();
                half = new SoftReference<>(known);
            }
            return known;
        }
    }

    private Mask mean() {
        byte[] small = new byte[width / 2 * (height / 2)];
        byte[] rows = new byte[2 * width];
        for (int y = 0; y < height / 2; y++) {
            read(new Rectangle(0, 2 * y, width, 2), rows, 0, width);
            for (int x = 0; x < width / 2; x++) {
                int left = 2 * x;
                int sum = (rows[left] & 255)
                        + (rows[left + 1] & 255)
                        + (rows[width + left] & 255)
                        + (rows[width + left + 1] & 255);
                small[y * (width / 2) + x] = (byte) (sum + 2 >> 2);
            }
        }
        return of(width / 2, height / 2, small);
    }

    /** Shows everything. */
    public static Mask all(int width, int height) {
        Picture.requireSize(width, height);
        return new Mask(width, height, MaskTiles.even(width, height, (byte) 255), null);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /**
     * All values in one array, row by row: read only. Ask once, not for each value: the array is made anew for those who ask
     * when nobody holds it any more.
     *
     * @throws app.atelier.imaging.UnreadablePixelsException if they are elsewhere and cannot be read
     */
    public byte[] coverage() {
        byte[] known = flat.get();
        if (known != null) {
            return known;
        }
        synchronized (this) {
            known = flat.get();
            if (known == null) {
                known = new byte[width * height];
                Rectangle all = new Rectangle(0, 0, width, height);
                MaskTiles own = tiles;
                if (own != null) {
                    own.read(all, known, 0, width);
                } else {
                    Objects.requireNonNull(source).read(all, known, 0, width);
                    tiles = MaskTiles.of(width, height, known);
                }
                flat = new WeakReference<>(known);
            }
            return known;
        }
    }

    /** The values in memory, to stay there. */
    private MaskTiles tiles() {
        MaskTiles known = tiles;
        if (known == null) {
            coverage();
            known = Objects.requireNonNull(tiles);
        }
        return known;
    }

    /** Whether all values are in memory. */
    public boolean ready() {
        return tiles != null;
    }

    /**
     * Bytes of values that this mask keeps in memory: of arrays, which masks may share, those for which {@code first} holds.
     */
    public long memory(Predicate<Object> first) {
        MaskTiles known = tiles;
        return known == null ? 0 : known.memory(first);
    }

    /**
     * Copies a part, which must lie inside; of a mask that is elsewhere no more is read.
     *
     * @param at where the part's first value goes
     * @param stride values from row to row
     * @throws app.atelier.imaging.UnreadablePixelsException if they cannot be read
     */
    public void read(Rectangle part, byte[] into, int at, int stride) {
        MaskTiles known = tiles;
        if (known == null) {
            Objects.requireNonNull(source).read(part, into, at, stride);
        } else {
            known.read(part, into, at, stride);
        }
    }

    /** A copy of a part, which must lie inside. */
    public Mask part(Rectangle part) {
        byte[] values = new byte[part.width * part.height];
        read(part, values, 0, part.width);
        return of(part.width, part.height, values);
    }

    /** The smallest place that holds all that is shown or selected at all; empty if nothing is. */
    public Rectangle bounds() {
        MaskTiles all = tiles();
        byte[] values = new byte[width];
        int left = width;
        int right = 0;
        int top = -1;
        int bottom = 0;
        for (int y = 0; y < height; y++) {
            all.read(new Rectangle(0, y, width, 1), values, 0, width);
            int x = 0;
            while (x < width && values[x] == 0) {
                x++;
            }
            if (x == width) {
                continue;
            }
            int last = width;
            while (values[last - 1] == 0) {
                last--;
            }
            left = Math.min(left, x);
            right = Math.max(right, last);
            top = top < 0 ? y : top;
            bottom = y + 1;
        }
        return top < 0 ? new Rectangle() : new Rectangle(left, top, right - left, bottom - top);
    }

    /** 0 to 255; 0 outside. */
    public int at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : tiles().at(x, y) & 255;
    }

    /** What this shows hidden, and the reverse. */
    public Mask inverted() {
        return new Mask(width, height, tiles().inverted(), null);
    }

    /**
     * The mask with some parts changed; all else keeps its values and is shared where it is not even.
     *
     * @param parts inside the mask, not overlapping
     * @param change called for each row of each part, or piece of one
     */
    public Mask repainted(List<Rectangle> parts, RowChange change) {
        return new Mask(width, height, tiles().repainted(parts, change), null);
    }

    /** Whether a part, which must lie inside both, has the same values in another mask. */
    public boolean samePart(Mask other, Rectangle part) {
        MaskTiles known = tiles;
        MaskTiles others = other.tiles;
        boolean alike = width == other.width && height == other.height;
        if (this == other || alike && known != null && others != null && known.shared(others, part)) {
            return true;
        }
        byte[] own = new byte[part.width];
        byte[] its = new byte[part.width];
        for (int y = part.y; y < part.y + part.height; y++) {
            Rectangle row = new Rectangle(part.x, y, part.width, 1);
            read(row, own, 0, part.width);
            other.read(row, its, 0, part.width);
            if (!Arrays.equals(own, its)) {
                return false;
            }
        }
        return true;
    }

    public boolean sameValues(Mask other) {
        if (width != other.width || height != other.height) {
            return false;
        }
        tiles();
        other.tiles();
        return samePart(other, new Rectangle(width, height));
    }
}
