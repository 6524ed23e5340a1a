package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.selections.Selection;
import java.util.Locale;

/**
 * Selects a part of the document.
 *
 * @param feather how soft its edge is, sigma in document pixels
 */
record Select(Area area, Join join, double feather) implements Step {
    private static final Texts TEXTS = Texts.of(Select.class);

    /** How it meets what is selected already. */
    enum Join {
        NEW,
        ADD,
        TAKE,
        COMMON
    }

    @Override
    public Document apply(Document document) {
        var chosen = area.in(document);
        if (feather > 0) {
            chosen = chosen.feathered(feather);
        }
        return ActiveSelection.on(document, joined(document, chosen));
    }

    private Selection joined(Document document, Selection chosen) {
        var before = ActiveSelection.of(document).orElse(null);
        if (before == null) {
            return join == Join.TAKE
                    ? Selection.everything(document.width(), document.height()).minus(chosen)
                    : chosen;
        }
        return switch (join) {
            case NEW -> chosen;
            case ADD -> before.plus(chosen);
            case TAKE -> before.minus(chosen);
            case COMMON -> before.common(chosen);
        };
    }

    @Override
    public String name(Document before) {
        return TEXTS.get("step.select." + join.name().toLowerCase(Locale.ROOT), TEXTS.get("area." + area.word()));
    }

    @Override
    public boolean heavy() {
        return area.looks() || feather > 0;
    }
}
