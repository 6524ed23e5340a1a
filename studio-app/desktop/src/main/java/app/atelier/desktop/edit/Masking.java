package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.BlendMode;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.painting.Filling;
import app.atelier.imaging.selections.Selection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gives a layer a mask, changes it as a whole, or takes it away. */
record Masking(String layer, Way way) implements Step {
    private static final Texts TEXTS = Texts.of(Masking.class);

    enum Way {
        SHOW_ALL,
        FROM_SELECTION,
        INVERT,
        REMOVE,
        /** Switches it off; it stays with the layer. */
        REST,
        WAKE,
        /** It moves along with the layer. */
        LINK,
        /** It stays where it is on the page while the layer moves. */
        UNLINK,
        /** Takes what it hides out of the layer's picture, and itself off. */
        BAKE
    }

    @Override
    public Document apply(Document document) {
        return document.update(layer, old -> changed(document, old));
    }

    private Layer changed(Document document, Layer old) {
        var info = old.info();
        return switch (way) {
            case REST, WAKE -> old.withInfo(info.withMaskResting(way == Way.REST));
            case LINK, UNLINK -> old.withInfo(info.withMaskLinked(way == Way.LINK));
            case BAKE -> baked(document, old);
            case INVERT -> {
                var resting = info.restingMask();
                yield resting == null
                        ? old.withInfo(info.withMask(mask(document, info.mask())))
                        : old.withInfo(info.withMask(resting.inverted()).withMaskResting(true));
            }
            default -> old.withInfo(info.withMask(mask(document, info.mask())));
        };
    }

    /** Of a picture without filters its own pixels, however it lies; else what is seen of it. */
    private static Layer baked(Document document, Layer old) {
        var mask = old.info().mask();
        if (mask == null || !(old instanceof PictureLayer picture)) {
            return old;
        }
        if (old.info().filters().isEmpty()) {
            var cleared = Filling.cleared(picture, mask.inverted());
            return cleared.withInfo(cleared.info().withMask(null));
        }
        var plain = old.info()
                .withOpacity(1)
                .withBlendMode(BlendMode.NORMAL)
                .withClipped(false)
                .withVisible(true);
        var seen = Stacking.picture(document, List.of(old.withInfo(plain)), old.id(), "");
        return seen.withInfo(old.info().withMask(null).withFilters(List.of()));
    }

    private @Nullable Mask mask(Document document, @Nullable Mask old) {
        return switch (way) {
            case SHOW_ALL -> Mask.all(document.width(), document.height());
            case FROM_SELECTION ->
                ActiveSelection.of(document)
                        .map(Selection::mask)
                        .orElseGet(() -> Mask.all(document.width(), document.height()));
            case INVERT -> old == null ? null : old.inverted();
            case REMOVE, REST, WAKE, LINK, UNLINK, BAKE -> null;
        };
    }

    @Override
    public String name(Document before) {
        String name = before.layer(layer).map(StepNames::layer).orElse("");
        return TEXTS.get("step.mask." + way.name().toLowerCase(Locale.ROOT), name);
    }

    @Override
    public boolean heavy() {
        return switch (way) {
            case REST, WAKE, LINK, UNLINK, REMOVE -> false;
            case SHOW_ALL, FROM_SELECTION, INVERT, BAKE -> true;
        };
    }
}
