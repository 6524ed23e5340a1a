package app.atelier.imaging.render;

import app.atelier.imaging.Depth;
import app.atelier.imaging.filters.Bloom;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.Surface;
import app.atelier.imaging.kernels.FineRows;
import app.atelier.imaging.kernels.Halo;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import java.awt.Rectangle;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Takes painted bands that are to shine while they are at hand: what they give off is gathered, and they are kept finely
 * without the light, which is laid over them when they are wanted. So a shine over a whole picture walks through it as
 * often as none; and of the next frame only what is not the same any more is painted, as around a figure that is dragged.
 * One frame at a time has it, out of its {@link Slot}.
 */
final class Shining {
    private final Bloom bloom;
    private final Passes passes;
    private final FinePixels fine;
    private final Halo.Gathering gathering;
    private final AtomicBoolean plain = new AtomicBoolean(true);
    private List<Layer> layers = List.of();

    /** Where it lies between two frames; empty while one has it. */
    static final class Slot {
        private final AtomicReference<@Nullable Shining> content = new AtomicReference<>();
        private final long bytes;

        Slot(Rectangle place) {
            // A sixteenth at the usual scale of the light, which is little beside the pixels.
            bytes = 7L * place.width * place.height;
        }

        /** What was given last, unless somebody else has it. */
        @Nullable
        Shining take() {
            return content.getAndSet(null);
        }

        void give(Shining shining) {
            content.set(shining);
        }

        /** Bytes that are held, about. */
        long bytes() {
            return bytes;
        }
    }

    /** Light that was gathered, and the place that it falls on. */
    record Shine(Bloom bloom, Halo halo, Rectangle place) {
        /** Lays the light over an opaque region that lies inside the place. */
        void over(Region region, Passes passes) {
            Surface s = region.surface();
            int left = region.x() - place.x;
            int top = region.y() - place.y;
            bloom.lay(halo, left, top, s, 0, s.height, true, passes.rows(), passes.pool());
        }
    }

    Shining(Bloom bloom, Rectangle place, View view, Passes passes) {
        this.bloom = bloom;
        this.passes = passes;
        this.fine = new FinePixels(place, new int[place.width * place.height], new short[place.width * place.height]);
        this.gathering = new Halo.Gathering(
                place.width, place.height, bloom.radius() * view.scale(), true, passes.rows(), passes.pool());
    }

    /** The shine of a layer that makes all below it shine and does nothing else; null for other layers. */
    static @Nullable Bloom bloom(AdjustmentLayer top, View view) {
        LayerInfo info = top.info();
        List<Filter> filters = info.filters();
        boolean whole = info.opacity() == 1 && info.mask() == null && info.blendMode() == BlendMode.NORMAL;
        boolean alone = top.adjustments().isEmpty() && filters.size() == 1;
        if (!whole || !alone || view.format().depth() != Depth.U8) {
            return null;
        }
        boolean same = filters.getFirst().light().in(view.format().space())
                == view.format().space();
        return same && filters.getFirst() instanceof Bloom bloom && bloom.amount() > 0 ? bloom : null;
    }

    /** What the slot of a shine belongs to, whatever lies below it and however strong it is. */
    static Object key(AdjustmentLayer top, Bloom bloom, Rectangle place, View view) {
        return List.of("shining", top.id(), bloom.radius(), bloom.threshold(), view.key(), place);
    }

    /** The layers whose bands were taken; none before the first. */
    List<Layer> layers() {
        return layers;
    }

    /** How many rows, and columns from the place's edge on, bands must be high and wide, or a multiple of it. */
    int step() {
        return gathering.step();
    }

    /** The least of the place around a part of it that bands may cover. */
    Rectangle stepped(Rectangle part) {
        Rectangle place = fine.place();
        int step = step();
        int left = (part.x - place.x) / step * step;
        int top = (part.y - place.y) / step * step;
        int right = Math.min(place.width, Math.ceilDiv(part.x + part.width - place.x, step) * step);
        int bottom = Math.min(place.height, Math.ceilDiv(part.y + part.height - place.y, step) * step);
        return new Rectangle(place.x + left, place.y + top, right - left, bottom - top);
    }

    /** Takes a band; several threads may bring them. */
    void take(Region band) {
        Surface s = band.surface();
        if (!plain.get() || !Prepared.Below.plain(s, 0, s.width * s.height)) {
            plain.set(false);
            return;
        }
        Rectangle place = fine.place();
        int left = band.x() - place.x;
        int top = band.y() - place.y;
        FineRows rows = FineRows.like(passes.rows());
        for (int y = 0; y < s.height; y++) {
            int at = (top + y) * place.width + left;
            rows.pack(s.r, s.g, s.b, y * s.width, fine.redGreen(), fine.blue(), at, s.width);
        }
        gathering.rows(
                (y, r, g, b) -> bloom.light(s, y - top, true, r, g, b, passes.rows()),
                left,
                left + s.width,
                top,
                top + s.height);
    }

    /**
     * All that was taken, in a light that may be stronger or weaker; null if some of it is not opaque, and then it can be
     * used no more.
     *
     * @param now the layers that it is a picture of, from now on
     */
    Prepared.@Nullable Below finished(Bloom light, List<Layer> now) {
        if (!plain.get()) {
            return null;
        }
        layers = now;
        return new Prepared.Below(null, fine, new Shine(light, gathering.spread(passes.bands()), fine.place()));
    }
}
