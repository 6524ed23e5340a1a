package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts layers of all kinds into the document, the first of them lowest, in one step.
 *
 * @param titles of what they were made from
 * @param beside the layer they come above, below or in; null for the top of all
 * @param layers they are kept with the document, not with the step
 */
record Add(
        List<String> titles,
        @Nullable String beside,
        Carry.Way way,
        @JsonIgnore List<Layer> layers) implements Step {
    private static final Texts TEXTS = Texts.of(Add.class);

    Add {
        titles = List.copyOf(titles);
        // A step that was read again has none: its document has them.
        layers = layers == null ? List.of() : List.copyOf(layers);
    }

    @Override
    public Document apply(Document document) {
        var result = document;
        boolean placed = beside != null && document.layer(beside).isPresent();
        // Each comes next to that layer, so that of those above it the last one must come first.
        for (var layer : placed && way == Carry.Way.ABOVE ? layers.reversed() : layers) {
            result = result.add(layer);
            if (placed && beside != null) {
                result = new Carry(layer.id(), beside, way).apply(result);
            }
        }
        return result;
    }

    @Override
    public String name(Document before) {
        return titles.size() == 1
                ? TEXTS.get("step.insert", titles.getFirst())
                : TEXTS.get("step.insert.many", titles.size());
    }
}
