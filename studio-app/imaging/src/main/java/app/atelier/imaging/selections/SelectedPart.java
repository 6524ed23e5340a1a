package app.atelier.imaging.selections;

import app.atelier.imaging.layers.Mask;
import java.awt.Rectangle;
import java.util.function.UnaryOperator;

/** Work on the part of a selection that it can change: around what is selected, as far as it reaches. */
final class SelectedPart {
    private SelectedPart() {}

    /**
     * The selection after work that changes nothing farther than {@code reach} pixels from what is selected.
     *
     * @param grid parts that begin at a multiple of it give the same as the whole
     */
    static Selection changed(Selection selection, int reach, int grid, UnaryOperator<Selection> work) {
        Rectangle bounds = bounds(selection.mask());
        if (bounds.isEmpty()) {
            return selection;
        }
        int width = selection.width();
        int height = selection.height();
        int left = Math.max(0, bounds.x - reach) / grid * grid;
        int top = Math.max(0, bounds.y - reach) / grid * grid;
        int right = Math.min(width, bounds.x + bounds.width + reach);
        int bottom = Math.min(height, bounds.y + bounds.height + reach);
        Rectangle box = new Rectangle(left, top, right - left, bottom - top);
        if (box.width == width && box.height == height) {
            return work.apply(selection);
        }
        byte[] part = new byte[box.width * box.height];
        for (int y = 0; y < box.height; y++) {
            System.arraycopy(selection.mask().coverage(), (box.y + y) * width + box.x, part, y * box.width, box.width);
        }
        Selection changed = work.apply(new Selection(Mask.of(box.width, box.height, part)));
        byte[] whole = new byte[width * height];
        for (int y = 0; y < box.height; y++) {
            System.arraycopy(changed.mask().coverage(), y * box.width, whole, (box.y + y) * width + box.x, box.width);
        }
        return new Selection(Mask.of(width, height, whole));
    }

    /** The smallest place that holds all that is selected at all; empty if nothing is. */
    static Rectangle bounds(Mask mask) {
        byte[] coverage = mask.coverage();
        int width = mask.width();
        int left = width;
        int right = 0;
        int top = -1;
        int bottom = 0;
        for (int y = 0; y < mask.height(); y++) {
            int first = y * width;
            int x = 0;
            while (x < width && coverage[first + x] == 0) {
                x++;
            }
            if (x == width) {
                continue;
            }
            int last = width;
            while (coverage[first + last - 1] == 0) {
                last--;
            }
            left = Math.min(left, x);
            right = Math.max(right, last);
            top = top < 0 ? y : top;
            bottom = y + 1;
        }
        return top < 0 ? new Rectangle() : new Rectangle(left, top, right - left, bottom - top);
    }
}
