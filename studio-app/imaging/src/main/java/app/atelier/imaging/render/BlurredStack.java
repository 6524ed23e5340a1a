package app.atelier.imaging.render;

import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.FilterContext;
import app.atelier.imaging.filters.GaussianFilter;
import app.atelier.imaging.kernels.PackedBlur;
import app.atelier.imaging.kernels.PackedRows;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An adjusted picture whose uppermost adjustment also blurs: adjusted, blurred and packed row by row, in floats all the
 * way, without a plane of the whole picture.
 */
final class BlurredStack {
    private final GaussianFilter blur;

    /** The stack without the blur. */
    private final List<Layer> layers;

    private BlurredStack(GaussianFilter blur, List<Layer> layers) {
        this.blur = blur;
        this.layers = layers;
    }

    /** The stack, if it looks like one that this can paint. */
    static @Nullable BlurredStack of(List<Layer> layers, FilterContext context) {
        if (layers.isEmpty() || !(layers.getLast() instanceof AdjustmentLayer top)) {
            return null;
        }
        LayerInfo info = top.info();
        boolean whole = info.visible()
                && info.opacity() == 1
                && info.mask() == null
                && !info.clipped()
                && info.blendMode() == BlendMode.NORMAL;
        List<Filter> filters = info.filters();
        boolean blurs = filters.size() == 1 && filters.getFirst() instanceof GaussianFilter;
        if (!whole || !blurs || !((GaussianFilter) filters.getFirst()).packs(context)) {
            return null;
        }
        List<Layer> plain = new ArrayList<>(layers.subList(0, layers.size() - 1));
        plain.add(top.withInfo(info.withFilters(List.of())));
        return new BlurredStack((GaussianFilter) filters.getFirst(), plain);
    }

    List<Layer> layers() {
        return layers;
    }

    GaussianFilter blur() {
        return blur;
    }

    /**
     * Paints a place out of the adjusted picture on a wider one.
     *
     * @param target pixels whose first one is at the place's upper left corner, {@code stride} to a row
     */
    void paint(
            PackedStack stack,
            Rectangle wide,
            Rectangle place,
            Passes passes,
            double scale,
            int[] target,
            int at,
            int stride) {
        PackedRows packed = PackedRows.like(passes.rows());
        int left = place.x - wide.x;
        int top = place.y - wide.y;
        PackedBlur work = new PackedBlur(
                (y, planes, from, apart) -> stack.row(wide.x, wide.y + y, wide.width, passes, planes, from, apart),
                wide.width,
                wide.height,
                passes.bands(),
                passes.rows(),
                passes.pool());
        // Computed rows come whole.
        work.run(blur.sigma() * scale, (x, y, count, planes, from, apart) -> {
            if (y >= top && y < top + place.height) {
                packed.packLimited(planes, from + left, apart, target, at + (y - top) * stride, place.width);
            }
        });
    }
}
