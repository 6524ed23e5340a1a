package app.atelier.imaging.painting;

import app.atelier.imaging.layers.Mask;
import java.awt.Point;
import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;

/** A selection in the coordinates of touches, read for pixels of what is painted on. */
final class Limit {
    private final @Nullable Mask mask;
    private final Lens lens;
    private final int left;
    private final int top;
    private final @Nullable Point grid;

    Limit(@Nullable Mask mask, Lens lens) {
        this(mask, lens, 0, 0);
    }

    /** For a mask that is only a part of the document's, beginning at {@code left}, {@code top}. */
    Limit(@Nullable Mask mask, Lens lens, int left, int top) {
        this.mask = mask;
        this.lens = lens;
        this.left = left;
        this.top = top;
        Point own = lens.grid();
        this.grid = own == null ? null : new Point(own.x - left, own.y - top);
    }

    /** Whether everything is selected. */
    boolean open() {
        return mask == null;
    }

    /** Multiplies a row of amounts by how far its pixels are selected. */
    void apply(int x, int y, int count, float[] amounts) {
        Mask selected = mask;
        if (selected == null) {
            return;
        }
        Point2D.Double place = new Point2D.Double();
        for (int i = 0; i < count; i++) {
            if (amounts[i] > 0) {
                amounts[i] *= grid != null
                        ? selected.at(x + i + grid.x, y + grid.y) / 255f
                        : between(selected, x + i, y, place);
            }
        }
    }

    private float between(Mask selected, int x, int y, Point2D.Double place) {
        lens.fromPixel(x, y, place);
        double u = place.x - 0.5 - left;
        double v = place.y - 0.5 - top;
        int ix = (int) Math.floor(u);
        int iy = (int) Math.floor(v);
        float tx = (float) (u - ix);
        float ty = (float) (v - iy);
        float upper = selected.at(ix, iy) * (1 - tx) + selected.at(ix + 1, iy) * tx;
        float lower = selected.at(ix, iy + 1) * (1 - tx) + selected.at(ix + 1, iy + 1) * tx;
        return (upper * (1 - ty) + lower * ty) / 255f;
    }
}
