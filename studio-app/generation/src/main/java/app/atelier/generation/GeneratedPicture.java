package app.atelier.generation;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.protocol.Recipe;
import java.util.List;

/**
 * What a back end has made.
 *
 * @param document the picture in layers
 * @param picture the document flattened
 * @param recipe all that is needed to make it again
 * @param altText what is to be seen, one natural sentence
 * @param notes plain sentences of what was not understood or was decided
 */
public record GeneratedPicture(Document document, Picture picture, Recipe recipe, String altText, List<String> notes) {
    public GeneratedPicture {
        notes = List.copyOf(notes);
    }
}
