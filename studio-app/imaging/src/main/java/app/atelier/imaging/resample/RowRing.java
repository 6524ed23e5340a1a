package app.atelier.imaging.resample;

import app.atelier.imaging.Depth;
import app.atelier.imaging.Picture;
import app.atelier.imaging.colour.ColourSpace;
import app.atelier.imaging.colour.Conversion;
import app.atelier.imaging.kernels.Rows;
import java.util.Arrays;

/** The last few rows of a picture, unpacked to interleaved floats and kept as long as an output row needs them. */
final class RowRing {
    private final Picture picture;
    private final int left;
    private final int top;
    private final int span;
    private final int[] held;
    private final float[] values;
    private final Rows rows;
    private final Conversion conversion;
    private final boolean packed;

    /**
     * Rows in a colour space.
     *
     * @param left the first column of the picture that is needed
     * @param top the number of the picture's first row
     */
    RowRing(Picture picture, ColourSpace space, int left, int top, int span, int count, Rows rows) {
        this.picture = picture;
        this.conversion = Conversion.between(picture.space(), space);
        this.packed = picture.depth() == Depth.U8;
        this.left = left;
        this.top = top;
        this.span = span;
        this.held = new int[count];
        this.values = new float[count * span * 4];
        this.rows = rows;
        Arrays.fill(held, -1);
    }

    float[] values() {
        return values;
    }

    /** Where row {@code y} begins in {@link #values}; valid until as many other rows as the ring holds were asked for. */
    int offset(int y) {
        int slot = y % held.length;
        if (held[slot] != y) {
            int at = slot * span * 4;
            if (packed && picture.flat()) {
                rows.interleave(picture.packed(), (y - top) * picture.width() + left, values, at, span);
            } else {
                picture.interleaved(left, y - top, span, values, at);
            }
            conversion.interleaved(values, at, span);
            held[slot] = y;
        }
        return slot * span * 4;
    }
}
