package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a net has painted of a layer, or of all, above it.
 *
 * @param title of the style
 * @param beside the layer it comes above; null for the top of all
 * @param style how it was painted, as recipes hold it
 * @param layer it is kept with the document, not with the step
 */
record PaintOver(
        String title,
        @Nullable String beside,
        JsonNode style,
        @JsonIgnore @Nullable Layer layer) implements Step {
    private static final Texts TEXTS = Texts.of(PaintOver.class);

    @Override
    public Document apply(Document document) {
        // A step that was read again has no layer: its document has it.
        return layer == null
                ? document
                : new Add(List.of(title), beside, Carry.Way.ABOVE, List.of(layer)).apply(document);
    }

    @Override
    public String name(Document before) {
        return TEXTS.get("step.paint.like", title);
    }
}
