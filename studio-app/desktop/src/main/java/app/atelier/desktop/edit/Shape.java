package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.layers.ShapeLayer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Draws a shape layer, or sets one that is there.
 *
 * @param at where a new one lies, or null for one that is there
 */
record Shape(String layer, ShapeSpec spec, @Nullable Placement at) implements Step {
    private static final Texts TEXTS = Texts.of(Shape.class);

    @Override
    public Document apply(Document document) {
        if (document.layer(layer).orElse(null) instanceof ShapeLayer there) {
            return document.replace(spec.on(there));
        }
        if (at == null || document.layer(layer).isPresent()) {
            return document;
        }
        var empty = new ShapeLayer(LayerInfo.named(layer, title()), spec.figure(), null, null, at);
        return document.add(spec.on(empty));
    }

    private String title() {
        return TEXTS.get("shape." + spec.kind().name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String name(Document before) {
        return before.layer(layer)
                .map(found -> TEXTS.get("step.shape", StepNames.layer(found)))
                .orElseGet(() -> TEXTS.get("step.shape.new", title()));
    }

    @Override
    public boolean continues(Change before) {
        return before instanceof Shape other && other.layer().equals(layer) && other.at() == null && at == null;
    }
}
