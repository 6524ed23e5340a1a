package app.atelier.imaging.render;

import app.atelier.imaging.Depth;
import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.UnreadablePixelsException;
import app.atelier.imaging.adjustments.PointProgram;
import app.atelier.imaging.filters.Bloom;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.FilterContext;
import app.atelier.imaging.filters.PackedFilter;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Homography;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.PlacedLayer;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes ready, for one place of the output, all that cannot be computed band by band: pictures under transforms,
 * filters, and the unchanged lower part of a stack. Results go through the cache, by the layers they depend on.
 */
final class Preparation {
    /** Pixels of a band: a few surfaces of it stay in the second-level cache. */
    private static final int BAND_PIXELS = 8_192;

    private final View view;
    private final Passes passes;
    private final RenderCache cache;
    private final Sampler sampler;
    private final VectorSampler vectors;
    private final MaskSampler masks;
    private final Reach reach;
    private final PackedContent packed;
    private final @Nullable Drafting drafting;

    /** Gives back what only one frame at a time may have. */
    private final List<Runnable> lent = new ArrayList<>();

    Preparation(View view, Passes passes, RenderCache cache) {
        this(view, passes, cache, null);
    }

    /** @param drafting how slow filters may be made fast; null if they may not */
    Preparation(View view, Passes passes, RenderCache cache, @Nullable Drafting drafting) {
        this.drafting = drafting;
        this.view = view;
        this.passes = passes.in(view.format());
        this.cache = cache;
        this.sampler = new Sampler(passes.bands(), cache, view.format());
        this.masks =
                new MaskSampler(view, new Sampler(passes.bands(), cache, PixelFormat.SRGB8), cache, passes.bands());
        this.vectors = new VectorSampler(view, sampler, cache);
        this.reach = new Reach(view);
        this.packed = new PackedContent(view, this.passes);
    }

    /** Takes finished bands, from several threads. */
    @FunctionalInterface
    interface Sink {
        void band(Region region);
    }

    /** Paints a stack on nothing: on packed pixels of the target where that is possible, else band by band. */
    void paint(List<Layer> layers, Rectangle place, int keepLowest, Target target, Sink sink) {
        try {
            paintLent(layers, place, keepLowest, target, sink);
        } finally {
            lent.forEach(Runnable::run);
            lent.clear();
        }
    }

    private void paintLent(List<Layer> layers, Rectangle place, int keepLowest, Target target, Sink sink) {
        boolean packs = view.page() == null && view.format().depth() == Depth.U8 && target.packs();
        if (packs && blurred(layers, place, target)) {
            return;
        }
        Prepared prepared = new Prepared();
        prepare(layers, place, prepared, keepLowest);
        PackedStack stack = packs ? PackedStack.of(prepared, layers, place, passes) : null;
        if (stack == null) {
            paint(prepared, layers, place, sink);
        } else {
            onPacked(place, target, (pixels, at, stride) -> stack.paint(place, passes, pixels, at, stride));
            stack.release(passes);
        }
    }

    /** Paints rows of packed pixels in the document's space, the first beginning at {@code at}. */
    @FunctionalInterface
    private interface PackedPaint {
        void into(int[] pixels, int at, int stride);
    }

    /** Paints on the target's own pixels; in another space than the document's, by way of pixels in that. */
    private void onPacked(Rectangle place, Target target, PackedPaint paint) {
        int[] own = target.packed();
        if (own != null) {
            paint.into(own, target.index(place.x, place.y), target.stride());
            return;
        }
        int[] between = passes.pool().ints(place.width * place.height);
        paint.into(between, 0, place.width);
        target.packed(between, place, passes);
        passes.pool().give(between);
    }

    private boolean blurred(List<Layer> layers, Rectangle place, Target target) {
        BlurredStack blurred = BlurredStack.of(layers, FilterContext.at(view.scale()));
        if (blurred == null) {
            return false;
        }
        Rectangle wide = reach.widened(place, List.of(blurred.blur()));
        Prepared prepared = new Prepared();
        prepare(blurred.layers(), wide, prepared, 0);
        PackedStack stack = PackedStack.of(prepared, blurred.layers(), wide, passes);
        if (stack == null || !stack.adjustsOnly()) {
            return false;
        }
        onPacked(
                place,
                target,
                (pixels, at, stride) -> blurred.paint(stack, wide, place, passes, view.scale(), pixels, at, stride));
        stack.release(passes);
        return true;
    }

    /** Paints a stack on nothing, band by band. */
    private void paint(Prepared prepared, List<Layer> layers, Rectangle place, Sink sink) {
        paint(prepared, layers, place, 1, sink);
    }

    /** @param step bands are a multiple of so many rows high, but the last */
    private void paint(Prepared prepared, List<Layer> layers, Rectangle place, int step, Sink sink) {
        Passes alone = passes.alone();
        Scratch.Pool scratches = passes.scratches();
        int rows = Math.ceilDiv(Math.max(1, BAND_PIXELS / place.width), step) * step;
        passes.bands().run(place.height, rows, (from, to) -> {
            Scratch scratch = scratches.take();
            Region band = new Painter(prepared, alone, view, scratch)
                    .stack(layers, new Rectangle(place.x, place.y + from, place.width, to - from));
            sink.band(band);
            scratch.release(band);
            scratches.give(scratch);
        });
    }

    /** A stack painted whole. */
    private Region painted(List<Layer> layers, Rectangle place) {
        return painted(layers, place, 0);
    }

    /** As {@link #painted(List, Rectangle)}; the lowest layers are kept to the last bit, since filters look at them. */
    Region painted(List<Layer> layers, Rectangle place, int keepLowest) {
        Region result = Region.transparent(place);
        paint(preparedExactly(layers, place, keepLowest), layers, place, result::put);
        return result;
    }

    private Prepared preparedExactly(List<Layer> layers, Rectangle place, int keepLowest) {
        Prepared prepared = new Prepared();
        int keep = Math.min(keepLowest, layers.size());
        if (keep > filtering(layers) && !alone(layers, keep) && !drafts(layers.subList(0, keep))) {
            List<Layer> lowest = List.copyOf(layers.subList(0, keep));
            Prepared.Below below = cache.get(
                    key("exactly", lowest, place),
                    Prepared.Below.class,
                    () -> Prepared.Below.exactly(painted(lowest, place)));
            prepared.start(layers, below, keep);
            prepareRuns(layers, keep, place, prepared);
        } else {
            prepare(layers, place, prepared, keepLowest);
        }
        return prepared;
    }

    /** A picture alone is kept already, as it was sampled. */
    private static boolean alone(List<Layer> layers, int lowest) {
        return lowest == 1 && layers.getFirst() instanceof PictureLayer;
    }

    /** How many of the lowest layers are a layer that filters what is below it, and all that is. */
    private static int filtering(List<Layer> layers) {
        int start = 0;
        for (int i = 0; i < layers.size(); i = ClippingRuns.end(layers, i)) {
            Layer layer = layers.get(i);
            boolean filters = layer instanceof AdjustmentLayer
                    && layer.info().visible()
                    && !layer.info().filters().isEmpty();
            if (filters) {
                start = i + 1;
            }
        }
        return start;
    }

    /** Whether what layers give is not to be kept, since it may be a draft. */
    private boolean drafts(List<Layer> layers) {
        return drafting != null && layers.stream().anyMatch(Drafting::slow);
    }

    private void prepare(List<Layer> layers, Rectangle place, Prepared prepared, int keepLowest) {
        int start = filtering(layers);
        if (keepLowest > start && !alone(layers, keepLowest) && !drafts(layers.subList(0, keepLowest))) {
            List<Layer> lowest = List.copyOf(layers.subList(0, keepLowest));
            Prepared.Below below = cache.get(
                    key("below", lowest, place),
                    Prepared.Below.class,
                    () -> Prepared.Below.of(painted(lowest, place), passes));
            prepared.start(layers, below, keepLowest);
            start = keepLowest;
        } else if (start > 0) {
            List<Layer> lowest = List.copyOf(layers.subList(0, start));
            Rectangle wanted = reach.worthwhile(place, lowest.getLast().info().filters());
            prepared.start(layers, filtered(lowest, wanted, keepLowest), start);
        }
        prepareRuns(layers, start, place, prepared);
    }

    private void prepareRuns(List<Layer> layers, int from, Rectangle place, Prepared prepared) {
        int i = from;
        while (i < layers.size()) {
            int end = ClippingRuns.end(layers, i);
            prepareRun(layers.subList(i, end), place, prepared);
            i = end;
        }
    }

    private Prepared.Below filtered(List<Layer> lowest, Rectangle place, int keepLowest) {
        Object key = key("filtered", lowest, place);
        Prepared.Below known = cache.known(key, Prepared.Below.class);
        if (known != null) {
            return known;
        }
        if (!drafts(lowest)) {
            Prepared.Below shining = shining(lowest, place, keepLowest);
            return shining != null
                    ? shining
                    : cache.get(
                            key,
                            Prepared.Below.class,
                            () -> Prepared.Below.of(filteredBelow(lowest, place, keepLowest), passes));
        }
        Region draft = drafting == null ? null : drafting.drafted(lowest, place, keepLowest, this);
        return Prepared.Below.of(draft == null ? filteredBelow(lowest, place, keepLowest) : draft, passes);
    }

    /** Layers of which the last makes those below shine, which are opaque; null for other layers. */
    private Prepared.@Nullable Below shining(List<Layer> lowest, Rectangle place, int keepLowest) {
        AdjustmentLayer top = (AdjustmentLayer) lowest.getLast();
        Bloom bloom = Shining.bloom(top, view);
        if (bloom == null) {
            return null;
        }
        Rectangle wide = reach.widened(place, top.info().filters());
        List<Layer> layers = List.copyOf(lowest.subList(0, lowest.size() - 1));
        Shining.Slot slot =
                cache.get(Shining.key(top, bloom, wide, view), Shining.Slot.class, () -> new Shining.Slot(wide));
        Shining earlier = slot.take();
        Shining shining = earlier == null ? new Shining(bloom, wide, view, passes) : earlier;
        Rectangle stale =
                earlier == null ? wide : new Differences(wide, this::bounds, reach).between(earlier.layers(), layers);
        if (!stale.isEmpty()) {
            Prepared prepared = preparedExactly(layers, wide, keepLowest);
            paint(prepared, layers, shining.stepped(stale), shining.step(), shining::take);
        }
        Prepared.Below below = shining.finished(bloom, layers);
        if (below != null) {
            lent.add(() -> slot.give(shining));
        }
        return below;
    }

    /** Layers of which the last is an adjustment layer with filters. */
    private Region filteredBelow(List<Layer> lowest, Rectangle place, int keepLowest) {
        AdjustmentLayer top = (AdjustmentLayer) lowest.getLast();
        List<Filter> filters = top.info().filters();
        Rectangle wide = reach.widened(place, filters);
        List<Layer> layers = lowest.subList(0, lowest.size() - 1);
        Region below = painted(layers, wide, keepLowest);
        adjust(top, layers, below, 1);
        return below.cut(place);
    }

    /** What was filtered of layers in full, if it is still there; the last of them filters. */
    @Nullable
    Region finished(List<Layer> lowest, Rectangle place) {
        Prepared.Below finished = cache.known(key("filtered", lowest, place), Prepared.Below.class);
        return finished == null ? null : finished.part(place, passes, new Scratch());
    }

    /** Where what layers gave before differs from something of the same place. */
    List<Rectangle> changes(List<Layer> before, Region now) {
        Prepared.Below was = cache.get(
                key("plain", before, now.place()),
                Prepared.Below.class,
                () -> Prepared.Below.of(painted(before, now.place()), passes));
        return Changes.between(was.part(now.place(), passes, new Scratch()), now, passes.bands());
    }

    /** Applies an adjustment layer to what layers give, its filters to pixels that are larger by a factor. */
    void adjust(AdjustmentLayer top, List<Layer> layers, Region below, int factor) {
        Prepared prepared = new Prepared();
        prepareMask(top.info(), below.place(), prepared);
        float[] focus = focus(layers, top.info().filters(), below.place());
        new Painter(prepared, passes, view, new Scratch()).adjust(top, below, focus, factor);
    }

    /** Where layers in focus are to be seen, if filters want to know. */
    private float @Nullable [] focus(List<Layer> layers, List<Filter> filters, Rectangle place) {
        if (filters.stream().noneMatch(Filter::sparesFocus)) {
            return null;
        }
        Focus focus = new Focus(place);
        focus.add(layers, layer -> {
            Rectangle own = layer instanceof PlacedLayer placed
                    ? reach.around(bounds(placed), layer.info().filters()).intersection(place)
                    : place;
            return own.isEmpty() ? null : painted(List.of(layer), own);
        });
        return focus.map();
    }

    private void prepareRun(List<Layer> run, Rectangle place, Prepared prepared) {
        if (ClippingRuns.needsNeighbours(run)) {
            List<Filter> all = new ArrayList<>();
            for (Layer layer : run) {
                all.addAll(layer.info().filters());
            }
            Rectangle wide = reach.widened(place, all);
            Prepared own = new Prepared();
            for (Layer layer : run) {
                prepareLayer(layer, wide, own);
            }
            Region content = new Painter(own, passes, view, new Scratch()).clippedContent(List.copyOf(run), wide);
            prepared.contents.put(run.getLast(), content == null ? Region.transparent(place) : content);
            prepareMask(run.getFirst().info(), place, prepared);
            return;
        }
        for (Layer layer : run) {
            prepareLayer(layer, place, prepared);
        }
    }

    private void prepareLayer(Layer layer, Rectangle place, Prepared prepared) {
        try {
            prepareReadable(layer, place, prepared);
        } catch (UnreadablePixelsException e) {
            throw UnreadableLayerException.of(layer.info(), e);
        }
    }

    private void prepareReadable(Layer layer, Rectangle place, Prepared prepared) {
        LayerInfo info = layer.info();
        if (!info.visible() || info.opacity() == 0) {
            return;
        }
        prepareMask(info, place, prepared);
        if (layer instanceof AdjustmentLayer adjustment) {
            prepared.programs.put(layer, PointProgram.of(adjustment.adjustments(), view.format(), cache::stage));
            return;
        }
        if (!info.filters().isEmpty()) {
            // Mask, opacity and blending come later and do not belong to the key.
            Object key = List.of("content", own(layer), view.key(), place);
            PackedFilter filter = layer instanceof PlacedLayer ? packed.filter(info.filters()) : null;
            if (filter != null) {
                Sampled made = cache.get(
                        key, Sampled.class, () -> packedContent((PlacedLayer) layer, filter, info.filters(), place));
                prepared.pictures.put(layer, made);
            } else {
                prepared.contents.put(layer, cache.get(key, Region.class, () -> filteredContent(layer, place)));
            }
            return;
        }
        switch (layer) {
            case PlacedLayer placed -> {
                Sampled drawn = drawn(placed, place);
                if (drawn != null) {
                    prepared.pictures.put(layer, drawn);
                }
            }
            case GroupLayer group -> prepare(group.layers(), place, prepared, 0);
            case AdjustmentLayer ignored -> throw new IllegalStateException("Handled above.");
        }
    }

    /** The part of a layer's own pixels that lies in a place, without filters; null if none does. */
    private @Nullable Sampled drawn(PlacedLayer layer, Rectangle place) {
        if (!(layer instanceof PictureLayer picture)) {
            return vectors.draw(layer, place);
        }
        Homography t = transform(picture);
        Rectangle shared = bounds(picture, t).intersection(place);
        return shared.isEmpty() ? null : sampler.draw(picture.picture(), t, shared);
    }

    private Rectangle bounds(PlacedLayer layer) {
        return layer instanceof PictureLayer picture ? bounds(picture, transform(picture)) : vectors.bounds(layer);
    }

    private Sampled packedContent(PlacedLayer layer, PackedFilter filter, List<Filter> filters, Rectangle place) {
        Rectangle wide = reach.around(bounds(layer), filters).intersection(reach.widened(place, filters));
        Rectangle shared = wide.intersection(place);
        if (shared.isEmpty()) {
            return packed.filtered(null, filter, wide, place);
        }
        return packed.filtered(drawn(layer, wide), filter, wide, shared);
    }

    private static Object own(Layer layer) {
        return switch (layer) {
            case PictureLayer p -> List.of(p.picture(), p.placement(), p.info().filters());
            case PlacedLayer v -> List.of(VectorSampler.own(v), v.info().filters());
            case GroupLayer g -> List.of(g.layers(), g.isolated(), g.info().filters());
            case AdjustmentLayer a -> a;
        };
    }

    private Region filteredContent(Layer layer, Rectangle place) {
        List<Filter> filters = layer.info().filters();
        Rectangle wide = reach.widened(place, filters);
        Layer plain = layer.withInfo(LayerInfo.named(layer.id(), layer.info().name()));
        if (layer instanceof PlacedLayer placed) {
            wide = reach.around(bounds(placed), filters).intersection(wide);
            if (wide.isEmpty()) {
                return Region.transparent(new Rectangle(place.x, place.y, 1, 1));
            }
        }
        Region content = painted(List.of(plain), wide);
        float[] focus = layer instanceof GroupLayer group ? focus(group.layers(), filters, wide) : null;
        new Painter(new Prepared(), passes, view, new Scratch()).filter(content, filters, focus);
        Rectangle shared = wide.intersection(place);
        return shared.isEmpty() ? Region.transparent(new Rectangle(place.x, place.y, 1, 1)) : content.cut(shared);
    }

    private void prepareMask(LayerInfo info, Rectangle place, Prepared prepared) {
        Mask mask = info.mask();
        if (mask != null) {
            try {
                prepared.masks.put(mask, masks.draw(mask, place));
            } catch (UnreadablePixelsException e) {
                throw UnreadableLayerException.of(info, e);
            }
        }
    }

    private Homography transform(PictureLayer layer) {
        return view.toOutput()
                .after(Homography.of(layer.placement()
                        .transform(layer.picture().width(), layer.picture().height())));
    }

    private static Rectangle bounds(PictureLayer layer, Homography t) {
        return View.reach(t, layer.picture().width(), layer.picture().height());
    }

    private Object key(String kind, List<Layer> layers, Rectangle place) {
        return List.of(kind, layers, view.key(), place);
    }
}
