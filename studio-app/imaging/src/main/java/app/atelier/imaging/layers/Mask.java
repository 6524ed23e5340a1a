package app.atelier.imaging.layers;

import app.atelier.imaging.Picture;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Coverage of the whole document, one byte a pixel: 0 hides, 255 shows. Immutable; the array belongs to the mask. Values
 * that are elsewhere, as on disk, come into memory when all of them are wanted; parts can be read without that.
 * Equality is identity, so that a mask can be a key in caches.
 */
public final class Mask {
    private final int width;
    private final int height;
    private final @Nullable Source source;

    private SoftReference<Mask> half = new SoftReference<>(null);

    /** Null while the values are only in the source. */
    private volatile byte @Nullable [] coverage;

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

    private Mask(int width, int height, byte @Nullable [] coverage, @Nullable Source source) {
        this.width = width;
        this.height = height;
        this.coverage = coverage;
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
        return new Mask(width, height, coverage, null);
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
        byte[] values = new byte[width * height];
        Arrays.fill(values, (byte) 255);
        return of(width, height, values);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /**
     * The values themselves, row by row: read only.
     *
     * @throws app.atelier.imaging.UnreadablePixelsException if they are elsewhere and cannot be read
     */
    public byte[] coverage() {
        byte[] known = coverage;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            known = coverage;
            if (known == null) {
                known = new byte[width * height];
                Objects.requireNonNull(source).read(new Rectangle(0, 0, width, height), known, 0, width);
                coverage = known;
            }
            return known;
        }
    }

    /** Whether all values are in memory. */
    public boolean ready() {
        return coverage != null;
    }

    /** Bytes of values in memory. */
    public long memory() {
        return ready() ? (long) width * height : 0;
    }

    /**
     * Copies a part, which must lie inside; of a mask that is elsewhere no more is read.
     *
     * @param at where the part's first value goes
     * @param stride values from row to row
     * @throws app.atelier.imaging.UnreadablePixelsException if they cannot be read
     */
    public void read(Rectangle part, byte[] into, int at, int stride) {
        byte[] known = coverage;
        if (known == null && source != null) {
            source.read(part, into, at, stride);
            return;
        }
        byte[] values = coverage();
        for (int y = 0; y < part.height; y++) {
            System.arraycopy(values, (part.y + y) * width + part.x, into, at + y * stride, part.width);
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
        byte[] values = coverage();
        int left = width;
        int right = 0;
        int top = -1;
        int bottom = 0;
        for (int y = 0; y < height; y++) {
            int first = y * width;
            int x = 0;
            while (x < width && values[first + x] == 0) {
                x++;
            }
            if (x == width) {
                continue;
            }
            int last = width;
            while (values[first + last - 1] == 0) {
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
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : coverage()[y * width + x] & 255;
    }

    /** What this shows hidden, and the reverse. */
    public Mask inverted() {
        byte[] own = coverage();
        byte[] values = new byte[own.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) (255 - (own[i] & 255));
        }
        return of(width, height, values);
    }

    /** Whether a part, which must lie inside both, has the same values in another mask. */
    public boolean samePart(Mask other, Rectangle part) {
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
        return width == other.width && height == other.height && Arrays.equals(coverage(), other.coverage());
    }
}
