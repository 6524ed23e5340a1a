package app.atelier.imaging.photoshop;

import app.atelier.imaging.layers.Document;
import java.util.List;

/**
 * What was read from a Photoshop file.
 *
 * @param notes what could not be taken over as it was, a plain sentence each
 */
public record PhotoshopFile(Document document, List<String> notes) {
    public PhotoshopFile {
        notes = List.copyOf(notes);
    }
}
