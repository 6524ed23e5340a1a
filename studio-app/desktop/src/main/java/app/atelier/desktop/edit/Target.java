package app.atelier.desktop.edit;

import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a tool that paints will paint on.
 *
 * @param layer id; of a layer that is yet to be made where there is none to paint on
 * @param mask whether it is the layer's mask
 */
record Target(String layer, boolean mask) {

    /** Why nothing can be painted on. */
    enum Refusal {
        LOCKED,
        HIDDEN,
        NOTHING
    }

    /** What to paint on, or why there is nothing. */
    record Answer(@Nullable Target target, @Nullable Refusal refusal) {}

    /**
     * Finds it: the selected layer; where none is selected or it has no pixels, a new one for tools that lay on colour, and
     * the uppermost layer at that point for those that need what is there.
     *
     * @param x output pixels
     * @param y output pixels
     */
    static Answer of(Document document, @Nullable String selected, boolean onMask, boolean makes, double x, double y) {
        var layer = Optional.ofNullable(selected).flatMap(document::layer).orElse(null);
        if (layer instanceof AdjustmentLayer && layer.info().mask() == null) {
            layer = null;
        }
        boolean own = layer instanceof PictureLayer || layer instanceof AdjustmentLayer || onMask && masked(layer);
        if (layer == null || !own) {
            if (makes) {
                return new Answer(new Target(EmptyLayers.fresh(document), false), null);
            }
            return Page.at(document, x, y)
                    .map(found -> new Answer(new Target(found.id(), false), null))
                    .orElse(new Answer(null, Refusal.NOTHING));
        }
        if (layer.info().locked()) {
            return new Answer(null, Refusal.LOCKED);
        }
        if (!layer.info().visible()) {
            return new Answer(null, Refusal.HIDDEN);
        }
        boolean mask = layer instanceof AdjustmentLayer || onMask && masked(layer);
        return new Answer(new Target(layer.id(), mask), null);
    }

    private static boolean masked(@Nullable Layer layer) {
        return layer != null && layer.info().mask() != null;
    }
}
