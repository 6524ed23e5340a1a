package app.atelier.imaging.edits;

import app.atelier.imaging.Picture;
import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.painting.Covered;
import app.atelier.imaging.render.Renderer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes pixels of adjustments and filters. */
final class Baking {
    private Baking() {}

    static Picture changed(
            PictureLayer layer,
            @Nullable Mask selection,
            List<Adjustment> adjustments,
            List<Filter> filters,
            Renderer renderer) {
        Picture picture = layer.picture();
        LayerInfo info = LayerInfo.named("change", "change").withFilters(filters);
        Picture whole = renderer.render(Document.of(picture).add(new AdjustmentLayer(info, adjustments)));
        return Covered.mixed(layer, whole, selection);
    }
}
