package app.atelier.imaging.painting;

import app.atelier.imaging.Picture;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.FilterContext;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Homography;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;

/**
 * What must be drawn again while a stroke goes on: a document in which the painted layer is only as much of its picture
 * as the changed pixels need, and the place on the output where it is right. Drawing that region with the renderer gives
 * the same pixels as drawing the document with the whole picture, without touching the rest.
 *
 * @param document to be drawn in {@code region} only
 * @param region output pixels at the scale asked for; may reach outside the output
 */
public record Live(Document document, Rectangle region) {
    /** Parts begin and end at multiples of this, so that halved pictures of them fall on the same pixels. */
    private static final int GRID = 64;

    private static final int KERNEL = 6;

    /**
     * For a stroke on a layer's picture.
     *
     * @param dirty what {@link Stroke#add} gave
     * @param scale of the view
     * @throws IllegalArgumentException if there is no such layer of pixels
     */
    public static Live of(Document document, String layerId, Stroke<Picture> stroke, Rectangle dirty, double scale) {
        if (!(document.layer(layerId).orElse(null) instanceof PictureLayer layer)) {
            throw PaintingWords.WORDS.refusal("stroke.layer", layerId);
        }
        Picture picture = layer.picture();
        Homography toOutput = Homography.scale(scale, scale)
                .after(document.toOutput())
                .after(Homography.of(layer.placement().transform(picture.width(), picture.height())));
        int reach = reach(document, layer, scale);
        Rectangle region = bounds(toOutput, dirty);
        region.grow(reach + 2, reach + 2);
        Rectangle2D wide = toOutput.inverse()
                .outline(region.x - KERNEL, region.y - KERNEL, region.width + 2 * KERNEL, region.height + 2 * KERNEL)
                .getBounds2D();
        Rectangle all = new Rectangle(0, 0, picture.width(), picture.height());
        Rectangle part = aligned(wide, reach / scale + KERNEL).intersection(all);
        Layer shown = layer.withPicture(stroke.part(part))
                .withPlacement(layer.placement().ofPart(picture.width(), picture.height(), part));
        return new Live(document.replace(shown), region);
    }

    /** For a stroke on a layer's mask. */
    public static Live ofMask(Document document, String layerId, Stroke<Mask> stroke, Rectangle dirty, double scale) {
        Layer layer = document.layer(layerId).orElseThrow(() -> PaintingWords.WORDS.refusal("stroke.layer", layerId));
        Rectangle region = bounds(Homography.scale(scale, scale).after(document.toOutput()), dirty);
        int reach = reach(document, layer, scale);
        region.grow(reach + 2, reach + 2);
        return new Live(document.replace(layer.withInfo(layer.info().withMask(stroke.now()))), region);
    }

    private static Rectangle bounds(Homography map, Rectangle place) {
        Rectangle2D bounds =
                map.outline(place.x, place.y, place.width, place.height).getBounds2D();
        int x = (int) Math.floor(bounds.getMinX());
        int y = (int) Math.floor(bounds.getMinY());
        return new Rectangle(x, y, (int) Math.ceil(bounds.getMaxX()) - x, (int) Math.ceil(bounds.getMaxY()) - y);
    }

    private static Rectangle aligned(Rectangle2D place, double margin) {
        int left = (int) Math.floor((place.getMinX() - margin) / GRID) * GRID;
        int top = (int) Math.floor((place.getMinY() - margin) / GRID) * GRID;
        int right = (int) Math.ceil((place.getMaxX() + margin) / GRID) * GRID;
        int bottom = (int) Math.ceil((place.getMaxY() + margin) / GRID) * GRID;
        return new Rectangle(left, top, right - left, bottom - top);
    }

    /** How far in output pixels filters of the layer and of those above it carry a change. */
    private static int reach(Document document, Layer layer, double scale) {
        FilterContext context = FilterContext.at(scale);
        int reach = 0;
        boolean above = false;
        for (Layer other : document.layers()) {
            above |= other.id().equals(layer.id()) || contains(other, layer.id());
            if (above && other.info().visible()) {
                for (Filter filter : other.info().filters()) {
                    reach += filter.reach(context);
                }
            }
        }
        if (document.layers().stream().noneMatch(other -> other.id().equals(layer.id()))) {
            for (Filter filter : layer.info().filters()) {
                reach += filter.reach(context);
            }
        }
        return reach;
    }

    private static boolean contains(Layer layer, String id) {
        return layer instanceof app.atelier.imaging.layers.GroupLayer group
                && group.layers().stream().anyMatch(inner -> inner.id().equals(id) || contains(inner, id));
    }
}
