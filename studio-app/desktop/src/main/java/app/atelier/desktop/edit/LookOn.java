package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.edits.Preset;
import app.atelier.imaging.edits.Presets;
import app.atelier.imaging.layers.Document;

/**
 * Lays a look over the picture, in the place of one that is there.
 *
 * @param look id, or empty to take the look off
 * @param strength 0 to 1
 */
record LookOn(String look, double strength) implements Step {
    private static final Texts TEXTS = Texts.of(LookOn.class);

    @Override
    public Document apply(Document document) {
        return look.isEmpty() ? Preset.without(document) : Presets.named(look).over(document, strength);
    }

    @Override
    public String name(Document before) {
        return look.isEmpty()
                ? TEXTS.get("step.look.off")
                : TEXTS.get("step.look", Presets.named(look).label(), StepNames.percent(strength));
    }

    @Override
    public boolean continues(Change before) {
        return before instanceof LookOn other && other.look().equals(look) && !look.isEmpty();
    }
}
