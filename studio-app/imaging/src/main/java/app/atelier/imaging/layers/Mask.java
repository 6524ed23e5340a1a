package app.atelier.imaging.layers;

import java.util.Arrays;

/**
 * Coverage of the whole document, one byte a pixel: 0 hides, 255 shows. Immutable; the array belongs to the mask.
 * Equality is identity, so that a mask can be a key in caches.
 */
public final class Mask {
    private final int width;
    private final int height;
    private final byte[] coverage;

    private Mask(int width, int height, byte[] coverage) {
        this.width = width;
        this.height = height;
        this.coverage = coverage;
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
        return new Mask(width, height, coverage);
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

    /** The values themselves, row by row: read only. */
    public byte[] coverage() {
        return coverage;
    }

    /** 0 to 255; 0 outside. */
    public int at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : coverage[y * width + x] & 255;
    }

    /** What this shows hidden, and the reverse. */
    public Mask inverted() {
        byte[] values = new byte[coverage.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) (255 - (coverage[i] & 255));
        }
        return new Mask(width, height, values);
    }

    public boolean sameValues(Mask other) {
        return width == other.width && height == other.height && Arrays.equals(coverage, other.coverage);
    }
}
