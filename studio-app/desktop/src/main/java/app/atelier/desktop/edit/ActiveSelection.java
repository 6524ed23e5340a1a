package app.atelier.desktop.edit;

import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.selections.Selection;
import java.awt.Rectangle;
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

    /** The smallest rectangle around all that is selected at all; empty if nothing is. */
    static Rectangle bounds(Mask mask) {
        int left = mask.width();
        int right = -1;
        int top = -1;
        int bottom = -1;
        byte[] coverage = mask.coverage();
        for (int y = 0; y < mask.height(); y++) {
            int row = y * mask.width();
            int first = 0;
            while (first < mask.width() && coverage[row + first] == 0) {
                first++;
            }
            if (first == mask.width()) {
                continue;
            }
            int last = mask.width() - 1;
            while (coverage[row + last] == 0) {
                last--;
            }
            left = Math.min(left, first);
            right = Math.max(right, last);
            top = top < 0 ? y : top;
            bottom = y;
        }
        return right < 0 ? new Rectangle() : new Rectangle(left, top, right - left + 1, bottom - top + 1);
    }
}
