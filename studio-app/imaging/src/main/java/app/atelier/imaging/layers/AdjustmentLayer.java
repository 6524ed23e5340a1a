package app.atelier.imaging.layers;

import app.atelier.imaging.adjustments.Adjustment;
import java.util.List;

/**
 * Changes what lies below it in its group: the adjustments in order, then the layer's filters, mixed in by its mask,
 * opacity and blend mode. Transparency below stays as it is under adjustments.
 *
 * @param adjustments {@value #MAX_ADJUSTMENTS} at most
 */
public record AdjustmentLayer(LayerInfo info, List<Adjustment> adjustments) implements Layer {
    /** As {@link LayerInfo#MAX_FILTERS}. */
    public static final int MAX_ADJUSTMENTS = 100;

    public AdjustmentLayer {
        if (adjustments.size() > MAX_ADJUSTMENTS) {
            throw LayerWords.WORDS.refusal("layer.adjustments", info.name(), MAX_ADJUSTMENTS);
        }
        adjustments = List.copyOf(adjustments);
    }

    @Override
    public AdjustmentLayer withInfo(LayerInfo value) {
        return new AdjustmentLayer(value, adjustments);
    }

    public AdjustmentLayer withAdjustments(List<Adjustment> value) {
        return new AdjustmentLayer(info, value);
    }
}
