package app.atelier.desktop.edit;

import app.atelier.imaging.Picture;
import app.atelier.imaging.filters.Tuning;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PlacedLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.resample.Resampler;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings the layers of a document into another one as a group that looks as the document did: its page lies at a corner
 * in whole pixels, made smaller but never larger; masks come along, and what reaches over the page's edge stays hidden.
 * Lengths of filters shrink with it. Pure.
 */
final class Graft {
    private static final double NEAR = .5;
    private static final int GREY = 0x010101;
    private static final int OPAQUE = 0xff000000;

    private final Document from;
    private final Document into;
    private final double scale;
    private final int left;
    private final int top;

    /**
     * @param scale pixels of the other document for one of this, at most 1
     * @param left where the page's corner comes, in pixels of the other document
     * @param top as left
     */
    Graft(Document from, Document into, double scale, int left, int top) {
        this.from = from;
        this.into = into;
        this.scale = scale;
        this.left = left;
        this.top = top;
    }

    /** Whether layers of a document can be seen as they are one by one; a page that is cropped or turned holds for all. */
    static boolean possible(Document from) {
        return from.geometry().equals(Geometry.IDENTITY);
    }

    GroupLayer group(LayerInfo info) {
        var mask = reachesOut(from.layers()) && !coversAll() ? page() : null;
        return new GroupLayer(info.withMask(mask), layers(from.layers()));
    }

    /** With ids that the other document does not have; those that belong together still do. */
    static GroupLayer renamed(GroupLayer group, Document into) {
        for (int i = 2; ; i++) {
            String ending = "~" + i;
            if (free(group.layers(), ending, into)) {
                return group.withLayers(ending(group.layers(), ending));
            }
        }
    }

    private static boolean free(List<Layer> layers, String ending, Document into) {
        return layers.stream()
                .allMatch(layer -> into.layer(layer.id() + ending).isEmpty()
                        && (!(layer instanceof GroupLayer group) || free(group.layers(), ending, into)));
    }

    private static List<Layer> ending(List<Layer> layers, String ending) {
        return layers.stream()
                .map(layer -> {
                    var named = layer.withInfo(layer.info().withId(layer.id() + ending));
                    return named instanceof GroupLayer group ? group.withLayers(ending(group.layers(), ending)) : named;
                })
                .toList();
    }

    private List<Layer> layers(List<Layer> layers) {
        return layers.stream().map(this::layer).toList();
    }

    private Layer layer(Layer layer) {
        var info = info(layer.info());
        return switch (layer) {
            case GroupLayer group -> group.withInfo(info).withLayers(layers(group.layers()));
            case PlacedLayer placed -> placed.withInfo(info).withPlacement(placement(placed));
            case AdjustmentLayer adjustment -> adjustment.withInfo(info);
        };
    }

    private Placement placement(PlacedLayer layer) {
        var old = layer.placement();
        if (scale == 1) {
            return old.movedBy(left, top);
        }
        var middle = Page.middle(layer);
        return new Placement(
                left + middle.getX() * scale - layer.box().getCenterX(),
                top + middle.getY() * scale - layer.box().getCenterY(),
                old.scaleX() * scale,
                old.scaleY() * scale,
                old.rotationDegrees());
    }

    private LayerInfo info(LayerInfo whole) {
        var info = scale == 1
                ? whole
                : whole.withFilters(whole.filters().stream()
                        .map(filter -> Tuning.scaled(filter, scale))
                        .toList());
        if (info.mask() != null) {
            return info.withMask(mask(info.mask()));
        }
        return info.restingMask() == null
                ? info
                : info.withMask(mask(info.restingMask())).withMaskResting(true);
    }

    private Mask mask(Mask mask) {
        int width = size(mask.width());
        int height = size(mask.height());
        if (scale == 1) {
            return laid(width, height, mask.coverage());
        }
        byte[] values = mask.coverage();
        int[] grey = new int[values.length];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = OPAQUE | (values[i] & 255) * GREY;
        }
        int[] small = Resampler.area(Picture.ofArgb(mask.width(), mask.height(), grey), width, height)
                .argb();
        byte[] coverage = new byte[small.length];
        for (int i = 0; i < small.length; i++) {
            coverage[i] = (byte) small[i];
        }
        return laid(width, height, coverage);
    }

    private int size(int side) {
        return Math.max(1, (int) Math.round(side * scale));
    }

    /** All of the page and nothing else. */
    private Mask page() {
        return laid(size(from.width()), size(from.height()), null);
    }

    /** Coverage at the page's place, none beside it; null covers all. */
    private Mask laid(int width, int height, byte @Nullable [] coverage) {
        byte[] values = new byte[into.width() * into.height()];
        int start = Math.max(0, left);
        int end = Math.min(into.width(), left + width);
        for (int y = Math.max(0, top); y < Math.min(into.height(), top + height) && start < end; y++) {
            int at = y * into.width();
            if (coverage == null) {
                java.util.Arrays.fill(values, at + start, at + end, (byte) 255);
            } else {
                System.arraycopy(coverage, (y - top) * width + start - left, values, at + start, end - start);
            }
        }
        return Mask.of(into.width(), into.height(), values);
    }

    private boolean coversAll() {
        return left <= 0
                && top <= 0
                && left + size(from.width()) >= into.width()
                && top + size(from.height()) >= into.height();
    }

    /** Whether something may be drawn beside the page; how far filters reach is not asked. */
    private boolean reachesOut(List<Layer> layers) {
        var page = new Rectangle2D.Double(-NEAR, -NEAR, from.width() + 2 * NEAR, from.height() + 2 * NEAR);
        return layers.stream()
                .anyMatch(layer -> !layer.info().filters().isEmpty()
                        || switch (layer) {
                            case GroupLayer group -> reachesOut(group.layers());
                            case PlacedLayer placed ->
                                !page.contains(Page.placed(placed)
                                        .createTransformedShape(placed.ink())
                                        .getBounds2D());
                            case AdjustmentLayer adjustment -> false;
                        });
    }
}
