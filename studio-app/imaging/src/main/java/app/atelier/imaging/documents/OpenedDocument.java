package app.atelier.imaging.documents;

import app.atelier.imaging.layers.Document;
import java.util.List;

/**
 * A document that was read from a file.
 *
 * @param notes what could not be taken over as it was, a plain sentence each
 */
public record OpenedDocument(Document document, List<String> notes) {
    public OpenedDocument {
        notes = List.copyOf(notes);
    }
}
