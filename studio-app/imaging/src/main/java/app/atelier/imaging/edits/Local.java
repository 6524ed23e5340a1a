package app.atelier.imaging.edits;

import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.render.Renderer;
import java.util.List;

/**
 * Adjustments and filters on one layer, only where something is selected. They come as a layer of their own, clipped to
 * the layer and with the selection as its mask, so that they can be changed and taken away; {@link #baked} makes pixels
 * of them.
 */
public final class Local {
    private Local() {}

    /**
     * With adjustments and then filters on a layer, where the document's active selection lies.
     *
     * @param layerId the layer they work on
     * @param id of the new layer
     * @param name of the new layer
     * @throws IllegalArgumentException if there is no such layer
     */
    public static Document over(
            Document document,
            String layerId,
            String id,
            String name,
            List<Adjustment> adjustments,
            List<Filter> filters) {
        Layer layer = layer(document, layerId);
        LayerInfo info = LayerInfo.named(id, name)
                .withMask(document.selections().active())
                .withFilters(filters)
                // Above an adjustment layer, which has no shape, it works on all below as that layer does.
                .withClipped(!(layer instanceof AdjustmentLayer));
        return document.insertAbove(layerId, new AdjustmentLayer(info, adjustments));
    }

    /**
     * As {@link #over}, with the result as the layer's own pixels: the part that is selected is changed for good. The
     * layer must be one of pixels.
     */
    public static Document baked(
            Document document, String layerId, List<Adjustment> adjustments, List<Filter> filters, Renderer renderer) {
        if (!(layer(document, layerId) instanceof PictureLayer layer)) {
            throw EditWords.WORDS.refusal("local.layer", layerId);
        }
        return document.replace(layer.withPicture(
                Baking.changed(layer, document.selections().active(), adjustments, filters, renderer)));
    }

    private static Layer layer(Document document, String id) {
        return document.layer(id).orElseThrow(() -> EditWords.WORDS.refusal("local.layer", id));
    }
}
