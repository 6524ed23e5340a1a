package app.atelier.imaging.resample;

import app.atelier.imaging.Picture;
import java.util.Arrays;

/** The last few rows of a picture, unpacked to interleaved floats and kept as long as an output row needs them. */
final class RowRing {
    private final Picture picture;
    private final int left;
    private final int span;
    private final int[] held;
    private final float[] values;

    RowRing(Picture picture, int left, int span, int rows) {
        this.picture = picture;
        this.left = left;
        this.span = span;
        this.held = new int[rows];
        this.values = new float[rows * span * 4];
        Arrays.fill(held, -1);
    }

    float[] values() {
        return values;
    }

    /** Where row {@code y} begins in {@link #values}; valid until as many other rows as the ring holds were asked for. */
    int offset(int y) {
        int slot = y % held.length;
        if (held[slot] != y) {
            Interleaved.unpack(picture.argb(), y * picture.width() + left, span, values, slot * span * 4);
            held[slot] = y;
        }
        return slot * span * 4;
    }
}
