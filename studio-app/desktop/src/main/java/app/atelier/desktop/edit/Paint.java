package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.Document;
import java.util.Locale;

/**
 * A stroke on a layer. Where the layer is not there it is made, empty, on top of all.
 *
 * @param mask whether it is drawn on the layer's mask
 */
record Paint(String layer, boolean mask, Stroke stroke) implements Step {
    private static final Texts TEXTS = Texts.of(Paint.class);

    @Override
    public Document apply(Document document) {
        var ready = EmptyLayers.ready(document, layer);
        return Ground.of(ready, layer, mask).map(this::painted).orElse(document);
    }

    private Document painted(Ground ground) {
        var live = ground.begin(stroke);
        stroke.touches().forEach(touch -> live.touch(ground.toPicture(touch)));
        return stroke.kind() == Stroke.Kind.HEAL ? Healer.heal(ground, live) : ground.with(live.finish());
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
