package app.atelier.desktop.edit;

import app.atelier.imaging.layers.Document;
import app.atelier.imaging.selections.Selection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is selected in a document. It is kept with it, so that steps back and forward bring it back too. */
final class ActiveSelection {
    private ActiveSelection() {}

    /** What is selected; nothing when no selection limits what tools do. */
    static Optional<Selection> of(Document document) {
        return Optional.ofNullable(document.selections().active()).map(Selection::new);
    }

    /** The document with another selection, or none. */
    static Document on(Document document, @Nullable Selection selection) {
        return document.withSelection(selection == null || selection.empty() ? null : selection.mask());
    }
}
