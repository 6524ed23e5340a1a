package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.selections.Selection;
import java.util.Locale;

/**
 * Makes another selection of the one that is there.
 *
 * @param pixels how far, where that matters
 */
record Reselect(Way way, double pixels) implements Step {
    private static final Texts TEXTS = Texts.of(Reselect.class);

    enum Way {
        ALL,
        NONE,
        INVERT,
        GROW,
        SHRINK,
        FEATHER;

        /** Whether a number of pixels says how far. */
        boolean measured() {
            return this == GROW || this == SHRINK || this == FEATHER;
        }
    }

    @Override
    public Document apply(Document document) {
        var all = Selection.everything(document.width(), document.height());
        var now = ActiveSelection.of(document).orElse(null);
        if (now == null) {
            return way == Way.ALL ? ActiveSelection.on(document, all) : document;
        }
        return ActiveSelection.on(
                document,
                switch (way) {
                    case ALL -> all;
                    case NONE -> null;
                    case INVERT -> now.inverted();
                    case GROW -> now.grown(pixels);
                    case SHRINK -> now.grown(-pixels);
                    case FEATHER -> now.feathered(pixels);
                });
    }

    @Override
    public String name(Document before) {
        return TEXTS.get("step.reselect." + way.name().toLowerCase(Locale.ROOT), StepNames.plain(pixels));
    }

    @Override
    public boolean heavy() {
        return way.measured();
    }
}
