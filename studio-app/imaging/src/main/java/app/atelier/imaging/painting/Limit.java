package app.atelier.imaging.painting;

import app.atelier.imaging.layers.Mask;
import java.awt.Point;
import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;

/** A selection in the coordinates of touches, read for pixels of what is painted on. */
final class Limit {
    private final @Nullable Mask mask;
    private final Lens lens;
    private final @Nullable Point grid;

    Limit(@Nullable Mask mask, Lens lens) {
        this.mask = mask;
        this.lens = lens;
        this.grid = lens.grid();
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
        double u = place.x - 0.5;
        double v = place.y - 0.5;
        int ix = (int) Math.floor(u);
        int iy = (int) Math.floor(v);
        float tx = (float) (u - ix);
        float ty = (float) (v - iy);
        float top = selected.at(ix, iy) * (1 - tx) + selected.at(ix + 1, iy) * tx;
        float bottom = selected.at(ix, iy + 1) * (1 - tx) + selected.at(ix + 1, iy + 1) * tx;
        return (top * (1 - ty) + bottom * ty) / 255f;
    }
}
