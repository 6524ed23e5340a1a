package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.adjustments.Adjustment;
import app.atelier.imaging.adjustments.Lut;
import app.atelier.imaging.edits.Operations;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.selections.Selection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets an adjustment of an adjustment layer; the layer is made where it is not there. What is selected becomes the mask of
 * a layer that is made.
 *
 * @param above the layer that a new one comes upon, or null for the top
 * @param clipped whether a new one works on that layer alone
 * @param index which of the layer's adjustments
 * @param operation its settings, as in stacks of edits
 */
record Tone(String layer, @Nullable String above, boolean clipped, int index, JsonNode operation) implements Step {
    private static final Texts TEXTS = Texts.of(Tone.class);
    private static final int LARGE_TABLE = 100_000;

    @Override
    public Document apply(Document document) {
        if (document.layer(layer).orElse(null) instanceof AdjustmentLayer there) {
            var list = new ArrayList<Adjustment>(there.adjustments());
            var adjustment = adjustment(index < list.size() ? list.get(index) : null);
            if (index < list.size()) {
                list.set(index, adjustment);
            } else {
                list.add(adjustment);
            }
            return document.replace(there.withAdjustments(list));
        }
        if (document.layer(layer).isPresent()) {
            return document;
        }
        var adjustment = adjustment(null);
        var info = LayerInfo.named(layer, OperationKinds.name(op())).withClipped(clipped);
        var mask = ActiveSelection.of(document).map(Selection::mask).orElse(null);
        var made = new AdjustmentLayer(info.withMask(mask), List.of(adjustment));
        if (above == null || document.layer(above).isEmpty()) {
            return document.add(made);
        }
        String top = document.layer(Look.layer(above)).isPresent() ? Look.layer(above) : above;
        return document.insertAbove(top, made);
    }

    /** A table that is there already is only made stronger or weaker: parsing a large one takes its time. */
    private Adjustment adjustment(@Nullable Adjustment before) {
        if (before instanceof Lut lut
                && op().equals("lut")
                && operation.path("cube").asText("").equals(lut.cube())) {
            return lut.withStrength(operation.path("strength").asDouble());
        }
        return Operations.adjustment(operation);
    }

    private String op() {
        return operation.path("op").asText();
    }

    @Override
    public String name(Document before) {
        boolean there = before.layer(layer).isPresent();
        return TEXTS.get(there ? "step.tone" : "step.tone.new", OperationKinds.name(op()));
    }

    @Override
    public boolean heavy() {
        return operation.path("cube").asText("").length() > LARGE_TABLE;
    }

    @Override
    public boolean continues(Change before) {
        // The step that made the layer stays one of its own.
        return before instanceof Tone other
                && other.layer().equals(layer)
                && other.index() == index
                && other.above() == null
                && above == null;
    }
}
