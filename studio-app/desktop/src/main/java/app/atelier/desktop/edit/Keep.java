package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.Document;

/** Keeps the selection under a name, or takes up one that was kept. */
record Keep(String selection, Way way) implements Step {
    private static final Texts TEXTS = Texts.of(Keep.class);

    enum Way {
        SAVE,
        LOAD
    }

    @Override
    public Document apply(Document document) {
        var selections = document.selections();
        var active = selections.active();
        var kept = selections.named(selection);
        return switch (way) {
            case SAVE -> active == null ? document : document.withSelections(selections.with(selection, active));
            case LOAD -> kept == null ? document : document.withSelection(kept);
        };
    }

    @Override
    public String name(Document before) {
        return TEXTS.get(way == Way.SAVE ? "step.selection.save" : "step.selection.load", selection);
    }
}
