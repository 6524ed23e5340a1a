package app.atelier.imaging;

import app.atelier.imaging.kernels.HalvingRows;
import java.awt.Rectangle;
import java.util.function.Predicate;

/**
 * The pixels of a picture of 8 bits and even sides at half its size, each the mean of four, made as they are looked at: that
 * takes little longer than reading them would, and no memory.
 */
final class Halves implements PixelSource {
    /** Rows that are fetched together of a picture whose pixels do not lie in one array. */
    private static final int ROWS = 16;

    private final Picture picture;

    Halves(Picture picture) {
        this.picture = picture;
    }

    Picture picture() {
        return picture;
    }

    @Override
    public void read(Rectangle part, Object into, int at, int stride) {
        HalvingRows rows = HalvingRows.preferred();
        if (picture.flat()) {
            int[] all = picture.packed();
            for (int y = 0; y < part.height; y++) {
                int upper = 2 * (part.y + y) * picture.width() + 2 * part.x;
                rows.halve(all, upper, upper + picture.width(), (int[]) into, at + y * stride, part.width);
            }
            return;
        }
        int wide = 2 * part.width;
        int[] fetched = new int[2 * Math.min(ROWS, part.height) * wide];
        for (int top = 0; top < part.height; top += ROWS) {
            int count = Math.min(ROWS, part.height - top);
            picture.read(new Rectangle(2 * part.x, 2 * (part.y + top), wide, 2 * count), fetched, 0, wide);
            for (int y = 0; y < count; y++) {
                int upper = 2 * y * wide;
                rows.halve(fetched, upper, upper + wide, (int[]) into, at + (top + y) * stride, part.width);
            }
        }
    }

    @Override
    public boolean rowwise() {
        return picture.rowwise();
    }

    @Override
    public long memory(Predicate<Object> first) {
        return picture.memory(first);
    }
}
