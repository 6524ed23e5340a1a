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
        Rectangle bounds = selection.mask().bounds();
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
        Selection changed = work.apply(new Selection(selection.mask().part(box)));
        byte[] whole = new byte[width * height];
        changed.mask().read(new Rectangle(box.width, box.height), whole, box.y * width + box.x, width);
        return new Selection(Mask.of(width, height, whole));
    }
}
