package app.atelier.imaging.render;

import app.atelier.imaging.Depth;
import app.atelier.imaging.adjustments.PointProgram;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.FilterContext;
import app.atelier.imaging.filters.Surface;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PlacedLayer;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paints stacks of layers on one band, out of what {@link Preparation} made ready. Works on the calling thread; a band
 * is small enough to stay in the processor's cache from layer to layer.
 */
final class Painter {
    private final Prepared prepared;
    private final Passes passes;
    private final View view;
    private final Scratch scratch;

    Painter(Prepared prepared, Passes passes, View view, Scratch scratch) {
        this.prepared = prepared;
        this.passes = passes;
        this.view = view;
        this.scratch = scratch;
    }

    /** Layers drawn on nothing, cut to {@code place}; to be given back to the scratch. */
    Region stack(List<Layer> layers, Rectangle place) {
        Prepared.Start start = prepared.start(layers);
        if (start != null) {
            Region backdrop = start.below().part(place, passes, scratch);
            draw(layers, start.layers(), backdrop);
            return backdrop;
        }
        Region first = layers.isEmpty() ? null : covering(layers, place);
        Region backdrop = first == null ? scratch.clear(place) : first;
        draw(layers, first == null ? 0 : 1, backdrop);
        return backdrop;
    }

    /** The lowest layer itself, if it is a plain picture that fills the place: nothing needs to be laid on nothing. */
    private @Nullable Region covering(List<Layer> layers, Rectangle place) {
        Layer lowest = layers.getFirst();
        Sampled sampled = prepared.pictures.get(lowest);
        LayerInfo info = lowest.info();
        boolean plain = info.opacity() == 1 && info.mask() == null && ClippingRuns.end(layers, 0) == 1;
        return sampled != null && plain && sampled.place().contains(place) ? unpacked(sampled, place) : null;
    }

    private Region unpacked(Sampled sampled, Rectangle place) {
        Region region = scratch.region(place);
        sampled.unpack(region, passes.rows(), view.format().space());
        return region;
    }

    /** Draws layers from an index on onto what is there. */
    private void draw(List<Layer> layers, int from, Region backdrop) {
        int i = from;
        while (i < layers.size()) {
            int end = ClippingRuns.end(layers, i);
            if (end == i + 1) {
                draw(layers.get(i), backdrop);
            } else {
                clipped(layers.subList(i, end), backdrop);
            }
            i = end;
        }
    }

    private void draw(Layer layer, Region backdrop) {
        LayerInfo info = layer.info();
        if (!info.visible() || info.opacity() == 0) {
            return;
        }
        if (layer instanceof AdjustmentLayer adjustment) {
            adjust(adjustment, backdrop);
            return;
        }
        if (layer instanceof GroupLayer group && group.passesThrough() && prepared.start(group.layers()) == null) {
            passThrough(group, backdrop);
            return;
        }
        Region content = content(layer, backdrop.place());
        if (content != null) {
            lay(content, info, backdrop);
            scratch.release(content);
        }
    }

    /** Layers of a group that work on what lies below it; what they make is mixed in as far as the group shows. */
    private void passThrough(GroupLayer group, Region backdrop) {
        LayerInfo info = group.info();
        boolean whole = info.opacity() == 1 && info.mask() == null;
        Region changed = whole ? backdrop : scratch.copy(backdrop, backdrop.place());
        draw(group.layers(), 0, changed);
        if (!whole) {
            passes.mixIn(changed, BlendMode.NORMAL, cover(info, backdrop.place()), backdrop);
            scratch.release(changed);
        }
    }

    private void lay(Region content, LayerInfo info, Region backdrop) {
        passes.blending().blend(content, backdrop, info.blendMode(), cover(info, content.place()));
    }

    /** A layer's own pixels with its filters, not yet masked, in scratch; null if nothing of it lies in the place. */
    private @Nullable Region content(Layer layer, Rectangle place) {
        Region made = prepared.contents.get(layer);
        if (made != null) {
            Rectangle shared = made.place().intersection(place);
            return shared.isEmpty() ? null : scratch.copy(made, shared);
        }
        return switch (layer) {
            case PlacedLayer placed -> {
                Sampled sampled = prepared.pictures.get(placed);
                Rectangle shared =
                        sampled == null ? new Rectangle() : sampled.place().intersection(place);
                yield sampled == null || shared.isEmpty() ? null : unpacked(sampled, shared);
            }
            case GroupLayer group -> stack(group.layers(), place);
            case AdjustmentLayer ignored -> null;
        };
    }

    /** Applies an adjustment layer to a backdrop in place. */
    private void adjust(AdjustmentLayer layer, Region backdrop) {
        adjust(layer, backdrop, null);
    }

    /** As {@link #adjust(AdjustmentLayer, Region)}; its filters spare what is in focus. */
    void adjust(AdjustmentLayer layer, Region backdrop, float @Nullable [] focus) {
        adjust(layer, backdrop, focus, 1);
    }

    /** As {@link #adjust(AdjustmentLayer, Region, float[])}; its filters work on pixels that are larger by a whole factor. */
    void adjust(AdjustmentLayer layer, Region backdrop, float @Nullable [] focus, int factor) {
        PointProgram made = prepared.programs.get(layer);
        PointProgram program = made != null ? made : PointProgram.of(layer.adjustments(), view.format());
        LayerInfo info = layer.info();
        if (program.empty() && info.filters().isEmpty()) {
            return;
        }
        boolean whole = info.opacity() == 1 && info.mask() == null && info.blendMode() == BlendMode.NORMAL;
        Region changed = whole ? backdrop : scratch.copy(backdrop, backdrop.place());
        passes.adjust(program, changed.surface());
        if (factor == 1) {
            filter(changed, info.filters(), focus);
        } else {
            Region small = Drafting.smaller(changed, factor);
            float[] coarse = focus == null ? null : Drafting.smaller(focus, changed.surface(), factor);
            filter(small, info.filters(), view.context(small, passes, factor).withFocus(coarse));
            Drafting.larger(small, changed, factor);
        }
        if (!whole) {
            passes.mixIn(changed, info.blendMode(), cover(info, backdrop.place()), backdrop);
            scratch.release(changed);
        }
    }

    /** @param focus 0…1 for each pixel of the region; null for nowhere */
    void filter(Region region, List<Filter> filters, float @Nullable [] focus) {
        filter(region, filters, view.context(region, passes, 1).withFocus(focus));
    }

    private void filter(Region region, List<Filter> filters, FilterContext context) {
        Surface s = region.surface();
        s.space = view.format().space();
        s.extended = view.format().depth() == Depth.F32;
        for (Filter filter : filters) {
            passes.convert(s, filter.light().in(view.format().space()));
            filter.apply(s, context);
        }
        passes.convert(s, view.format().space());
    }

    /** A layer and those clipped to it: drawn as if it were opaque, then cut to its alpha and blended as one. */
    private void clipped(List<Layer> run, Region backdrop) {
        LayerInfo info = run.getFirst().info();
        if (!info.visible() || info.opacity() == 0) {
            return;
        }
        Region content = clippedContent(run, backdrop.place());
        if (content != null) {
            lay(content, info, backdrop);
            scratch.release(content);
        }
    }

    /** The pixels of a run of clipped layers with the alpha of its base. */
    @Nullable
    Region clippedContent(List<Layer> run, Rectangle place) {
        Region made = prepared.contents.get(run.getLast());
        if (made != null && run.getLast().info().clipped() && ClippingRuns.needsNeighbours(run)) {
            Rectangle shared = made.place().intersection(place);
            return shared.isEmpty() ? null : scratch.copy(made, shared);
        }
        Region content = content(run.getFirst(), place);
        if (content == null) {
            return null;
        }
        Surface s = content.surface();
        float[] alpha = Arrays.copyOf(s.a, s.width * s.height);
        passes.points().unpremultiply(s.r, s.g, s.b, s.a, 0, alpha.length);
        Arrays.fill(s.a, 0, alpha.length, 1f);
        for (Layer layer : run.subList(1, run.size())) {
            draw(layer, content);
        }
        System.arraycopy(alpha, 0, s.a, 0, alpha.length);
        passes.points().premultiply(s.r, s.g, s.b, s.a, 0, alpha.length);
        return content;
    }

    /** Rows of mask × opacity for the pixels of a place. */
    private Blending.Cover cover(LayerInfo info, Rectangle place) {
        Mask mask = info.mask();
        float opacity = info.opacity();
        Sampled sampled = mask == null ? null : prepared.masks.get(mask);
        if (sampled == null) {
            float all = mask == null ? opacity : 0;
            return (y, cover, count) -> Arrays.fill(cover, 0, count, all);
        }
        return (y, cover, count) -> {
            int row = place.y + y - sampled.y();
            for (int x = 0; x < count; x++) {
                int column = place.x + x - sampled.x();
                boolean inside = row >= 0
                        && column >= 0
                        && row < sampled.picture().height()
                        && column < sampled.picture().width();
                cover[x] = inside ? (sampled.picture().at(column, row) >>> 24) * (opacity / 255) : 0;
            }
        };
    }
}
