package app.atelier.imaging.render;

import app.atelier.imaging.Depth;
import app.atelier.imaging.filters.Bloom;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.Surface;
import app.atelier.imaging.kernels.FineRows;
import app.atelier.imaging.kernels.Halo;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.LayerInfo;
import java.awt.Rectangle;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Takes painted bands that are to shine while they are at hand: what they give off is gathered, and they are kept finely
 * without the light, which is laid over them when they are wanted. So a shine over a whole picture walks through it as
 * often as none.
 */
final class Shining {
    private final Bloom bloom;
    private final Passes passes;
    private final FinePixels fine;
    private final Halo.Gathering gathering;
    private final AtomicBoolean plain = new AtomicBoolean(true);

    /** Light that was gathered, and the place that it falls on. */
    record Shine(Bloom bloom, Halo halo, Rectangle place) {
        /** Lays the light over a region that lies inside the place. */
        void over(Region region, Passes passes) {
            Surface s = region.surface();
            bloom.lay(halo, region.x() - place.x, region.y() - place.y, s, 0, s.height, passes.rows(), passes.pool());
        }
    }

    private Shining(Bloom bloom, Rectangle place, View view, Passes passes) {
        this.bloom = bloom;
        this.passes = passes;
        this.fine = new FinePixels(place, new int[place.width * place.height], new short[place.width * place.height]);
        this.gathering = new Halo.Gathering(
                place.width, place.height, bloom.radius() * view.scale(), passes.rows(), passes.pool());
    }

    /** For what lies below a layer that makes all of it shine and does nothing else; null for other layers. */
    static @Nullable Shining of(AdjustmentLayer top, Rectangle place, View view, Passes passes) {
        LayerInfo info = top.info();
        List<Filter> filters = info.filters();
        boolean whole = info.opacity() == 1 && info.mask() == null && info.blendMode() == BlendMode.NORMAL;
        boolean alone = top.adjustments().isEmpty() && filters.size() == 1;
        if (!whole || !alone || view.format().depth() != Depth.U8) {
            return null;
        }
        boolean same = filters.getFirst().light().in(view.format().space())
                == view.format().space();
        return same && filters.getFirst() instanceof Bloom bloom && bloom.amount() > 0
                ? new Shining(bloom, place, view, passes)
                : null;
    }

    /** How many rows bands must be high, or a multiple of it. */
    int step() {
        return gathering.step();
    }

    /** Takes a band as wide as the place; several threads may bring them. */
    void take(Region band) {
        Surface s = band.surface();
        if (!plain.get() || !Prepared.Below.plain(s, 0, s.width * s.height)) {
            plain.set(false);
            return;
        }
        int top = band.y() - fine.place().y;
        int at = top * s.width;
        FineRows.like(passes.rows()).pack(s.r, s.g, s.b, 0, fine.redGreen(), fine.blue(), at, s.width * s.height);
        gathering.rows((y, r, g, b) -> bloom.light(s, y - top, r, g, b, passes.rows()), top, top + s.height);
    }

    /** All that was taken; null if some of it is not opaque. */
    Prepared.@Nullable Below finished() {
        if (!plain.get()) {
            return null;
        }
        return new Prepared.Below(null, fine, new Shine(bloom, gathering.spread(passes.bands()), fine.place()));
    }
}
