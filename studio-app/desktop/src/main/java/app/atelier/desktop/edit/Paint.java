package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.Document;
import java.util.Locale;

/**
 * A stroke on a layer. Where the layer is not there it is made, empty, on top of all.
 *
 * @param mask whether it is drawn on the layer's mask
 */
record Paint(String layer, boolean mask, BrushStroke stroke) implements Step {
    private static final Texts TEXTS = Texts.of(Paint.class);

    @Override
    public Document apply(Document document) {
        return Brushwork.begin(document, this)
                .map(work -> {
                    stroke.touches().forEach(work::touch);
                    return work.finish();
                })
                .orElse(document);
    }

    @Override
    public String name(Document before) {
        String what = TEXTS.get("step.stroke." + stroke.kind().name().toLowerCase(Locale.ROOT));
        return before.layer(layer)
                .map(found -> TEXTS.get(mask ? "step.on.mask" : "step.on", what, StepNames.layer(found)))
                .orElse(what);
    }

    @Override
    public boolean heavy() {
        return true;
    }
}
