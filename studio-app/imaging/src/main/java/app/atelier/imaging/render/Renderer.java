package app.atelier.imaging.render;

import app.atelier.imaging.Picture;
import app.atelier.imaging.UnreadablePixelsException;
import app.atelier.imaging.kernels.Bands;
import app.atelier.imaging.kernels.PointRows;
import app.atelier.imaging.kernels.Rows;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Homography;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Resize;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Draws documents, in the format that they work in: 8-bit documents are composed in floats or packed integers and rounded,
 * 16-bit ones and floats keep what they have. Layers are blended on the document's own numbers: on encoded values in sRGB
 * and Display P3, as screens and other editors do, and in linear light in the linear spaces. What it draws depends only on its arguments; parts that did not change since the last frame are kept
 * within a budget of memory, so one renderer should serve one open document. May be used by several threads.
 */
public final class Renderer {
    /** Larger results are drawn strip by strip and leave nothing in the cache. */
    private static final long FRAME_PIXELS = 12_000_000;

    private static final int STRIP_PIXELS = 3_000_000;
    private static final long DEFAULT_CACHE = 384L << 20;

    private final Passes passes;
    private final RenderCache cache;

    /** A renderer that uses all processors and the fastest passes, with a cache of at most an eighth of the heap. */
    public Renderer() {
        this(Bands.ALL, Rows.preferred(), PointRows.preferred());
    }

    public Renderer(Bands bands, Rows rows, PointRows points) {
        this(bands, rows, points, Math.min(DEFAULT_CACHE, Runtime.getRuntime().maxMemory() / 8));
    }

    /** {@code cacheBytes} 0 keeps nothing from frame to frame. */
    public Renderer(Bands bands, Rows rows, PointRows points, long cacheBytes) {
        this.passes = Passes.of(bands, rows, points);
        this.cache = new RenderCache(cacheBytes);
    }

    private Renderer(Passes passes, RenderCache cache) {
        this.passes = passes;
        this.cache = cache;
    }

    /**
     * A renderer that shares what this one keeps, and asks again and again, on any thread, whether to go on: an exception of
     * {@code check} ends a frame and comes out of it, and nothing half drawn is kept.
     */
    public Renderer checking(Runnable check) {
        return new Renderer(passes.checking(check), cache);
    }

    /** The whole document at full size. */
    public Picture render(Document document) {
        return render(document, 1);
    }

    /**
     * The whole document at a scale; the size is that of the output times the scale, rounded, at least one pixel.
     *
     * @throws IllegalArgumentException if the scale is not above 0 or the result would be too large
     */
    public Picture render(Document document, double scale) {
        requireScale(scale);
        int width = Math.max(1, (int) Math.round(document.outputWidth() * scale));
        int height = Math.max(1, (int) Math.round(document.outputHeight() * scale));
        return render(document, new Rectangle(0, 0, width, height), scale);
    }

    /**
     * A part of {@link #render(Document, double)}, the same pixels.
     *
     * @throws UnreadableLayerException here as in the other forms, if pixels that are on disk cannot be read
     * @param region in pixels of the output at that scale; what lies outside the output is transparent
     */
    public Picture render(Document document, Rectangle region, double scale) {
        return render(document, region, scale, (Draft) null);
    }

    /**
     * As {@link #render(Document, Rectangle, double)}, faster where slow filters work on all below them.
     *
     * @param draft how; null for the picture as it is
     */
    public Picture render(Document document, Rectangle region, double scale, @Nullable Draft draft) {
        Picture.requireSize(region.width, region.height);
        Target target = Target.of(document.format(), region, passes.rows());
        render(document, region, scale, target, draft);
        return target.picture();
    }

    /**
     * As {@link #render(Document, Rectangle, double)} of what can be read: layers whose pixels cannot are left out, and
     * told of. For windows, which go on showing the rest; what is kept for good should fail instead.
     *
     * @param lost hears once of each of those layers, in the calling thread
     */
    public Picture renderReadable(
            Document document, Rectangle region, double scale, Consumer<UnreadableLayerException> lost) {
        return renderReadable(document, region, scale, null, lost);
    }

    /**
     * As above, perhaps faster.
     *
     * @param draft how; null for the picture as it is
     */
    public Picture renderReadable(
            Document document,
            Rectangle region,
            double scale,
            @Nullable Draft draft,
            Consumer<UnreadableLayerException> lost) {
        Document readable = document;
        Draft faster = draft;
        while (true) {
            try {
                return render(readable, region, scale, faster);
            } catch (UnreadableLayerException e) {
                if (faster != null) {
                    // It may be the settled document that cannot be read.
                    faster = null;
                    continue;
                }
                Layer layer = readable.layer(e.layer())
                        .filter(one -> one.info().visible())
                        .orElseThrow(() -> e);
                lost.accept(e);
                readable = readable.replace(layer.withInfo(layer.info().withVisible(false)));
            }
        }
    }

    /**
     * As {@link #render(Document, Rectangle, double)} into pixels of the caller, row by row, premultiplied ARGB in 8-bit
     * sRGB whatever the document's format; for windows that draw frame after frame. Pixels outside the output are left
     * as they are.
     */
    public void render(Document document, Rectangle region, double scale, int[] target) {
        render(document, region, scale, Target.screen(document.format(), region, passes.rows(), target), null);
    }

    private void render(Document document, Rectangle region, double scale, Target target, @Nullable Draft draft) {
        requireScale(scale);
        View view = View.of(document, scale);
        Rectangle inside = region.intersection(view.output());
        if (inside.isEmpty()) {
            return;
        }
        Resize resize = document.geometry().resize();
        if (resize != null && Resizing.needed(document, scale)) {
            new Resizing(this, passes.bands()).draw(document, resize, inside, view.output(), target);
            return;
        }
        List<Layer> layers = PassedThrough.of(document.layers());
        if ((long) inside.width * inside.height <= FRAME_PIXELS) {
            int unchanged = cache.keeps() ? cache.unchanged(layers, List.of(view.key(), inside)) : 0;
            Drafting drafting = draft == null
                    ? null
                    : new Drafting(PassedThrough.of(draft.settled().layers()), draft.pixels());
            Preparation preparation = new Preparation(view, passes, cache, drafting);
            frame(layers, view, preparation, inside, keepable(layers, unchanged), target);
            return;
        }
        // The memory is wanted for the result now; the next frame makes anew what it needs.
        cache.clear();
        int rows = rows(inside, reach(layers, new Reach(view)));
        Preparation strip = new Preparation(view, passes, new RenderCache(0));
        for (int y = 0; y < inside.height; y += rows) {
            Rectangle part = new Rectangle(inside.x, inside.y + y, inside.width, Math.min(rows, inside.height - y));
            frame(layers, view, strip, part, 0, target);
        }
    }

    /** How high strips are: filters that look far would look at the same rows for each of many thin ones. */
    private static int rows(Rectangle inside, int reach) {
        int thin = Math.max(16, STRIP_PIXELS / inside.width);
        return thin + 2 * reach >= inside.height / 2 ? inside.height : Math.max(thin, reach);
    }

    /** How far the filters of layers look that work on all below them. */
    private static int reach(List<Layer> layers, Reach view) {
        return layers.stream()
                .filter(layer ->
                        layer instanceof AdjustmentLayer && layer.info().visible())
                .mapToInt(layer -> view.of(layer.info().filters()))
                .max()
                .orElse(0);
    }

    /**
     * From document coordinates to output pixels at full size, where there is no perspective: elsewhere the map closest
     * to it around the middle. {@link Document#toOutput()} is exact, both ways.
     */
    public static AffineTransform toOutput(Document document) {
        Homography exact = document.toOutput();
        return exact.affine() ? exact.toAffine() : exact.nearly(document.width() / 2.0, document.height() / 2.0);
    }

    /**
     * What layers give together in document coordinates, before any geometry: what “all layers” means to tools that
     * look at colours.
     */
    public Picture composite(Document document) {
        return render(document.withGeometry(Geometry.IDENTITY));
    }

    /** Gives up what is kept from frame to frame. */
    public void forget() {
        cache.clear();
    }

    private void frame(
            List<Layer> layers, View view, Preparation preparation, Rectangle part, int keepLowest, Target target) {
        try {
            preparation.paint(layers, part, keepLowest, target, band -> {
                if (view.page() != null) {
                    PageEdge.cut(band, view.page());
                }
                target.put(band);
            });
        } catch (UnreadablePixelsException e) {
            // Pixels that were only kept while memory was plenty, and gone again when the bands were painted.
            throw elsewhere(layers)
                    .map(layer -> (RuntimeException) UnreadableLayerException.of(layer.info(), e))
                    .orElse(e);
        }
    }

    /** The first visible layer whose pixels are not in memory for certain. */
    private static Optional<Layer> elsewhere(List<Layer> layers) {
        for (Layer layer : layers) {
            Optional<Layer> found =
                    switch (layer) {
                        case PictureLayer picture when !picture.picture().ready() -> Optional.of(layer);
                        case GroupLayer group -> elsewhere(group.layers());
                        default -> Optional.empty();
                    };
            if (found.isPresent() && layer.info().visible()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A stack is only cut between runs of clipped layers; a whole unchanged document needs no cut. */
    private static int keepable(List<Layer> layers, int unchanged) {
        int n = layers.size();
        int keep = unchanged == n ? 0 : unchanged;
        while (keep > 0 && layers.get(keep).info().clipped()) {
            keep--;
        }
        return keep;
    }

    private static void requireScale(double scale) {
        if (!(scale > 0 && scale <= 64)) {
            throw new IllegalArgumentException("The scale must be above 0 and at most 64, not " + scale + ".");
        }
    }
}
