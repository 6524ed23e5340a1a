package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.selections.Selection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gives a layer a mask, changes it as a whole, or takes it away. */
record Masking(String layer, Way way) implements Step {
    private static final Texts TEXTS = Texts.of(Masking.class);

    enum Way {
        SHOW_ALL,
        FROM_SELECTION,
        INVERT,
        REMOVE
    }

    @Override
    public Document apply(Document document) {
        return document.update(
                layer,
                old -> old.withInfo(
                        old.info().withMask(mask(document, old.info().mask()))));
    }

    private @Nullable Mask mask(Document document, @Nullable Mask old) {
        return switch (way) {
            case SHOW_ALL -> Mask.all(document.width(), document.height());
            case FROM_SELECTION ->
                ActiveSelection.of(document)
                        .map(Selection::mask)
                        .orElseGet(() -> Mask.all(document.width(), document.height()));
            case INVERT -> old == null ? null : old.inverted();
            case REMOVE -> null;
        };
    }

    @Override
    public String name(Document before) {
        String name = before.layer(layer).map(StepNames::layer).orElse("");
        return TEXTS.get("step.mask." + way.name().toLowerCase(Locale.ROOT), name);
    }
}
