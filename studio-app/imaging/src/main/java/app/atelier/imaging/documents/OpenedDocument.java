package app.atelier.imaging.documents;

import static app.atelier.imaging.documents.DocumentWords.WORDS;

import app.atelier.imaging.layers.Document;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document that was read from a file.
 *
 * @param notes what could not be taken over as it was, a plain sentence each; of more than {@value #MOST_NOTES} the last
 *     says how many there are besides
 */
public record OpenedDocument(Document document, List<String> notes) {
    /** Nobody reads more, and a file can be made that gives thousands for each of its layers. */
    static final int MOST_NOTES = 100;

    public OpenedDocument {
        notes = notes.size() <= MOST_NOTES ? List.copyOf(notes) : first(notes);
    }

    private static List<String> first(List<String> notes) {
        String more = WORDS.get("notes.more", notes.size() - MOST_NOTES + 1);
        return Stream.concat(notes.stream().limit(MOST_NOTES - 1), Stream.of(more))
                .toList();
    }
}
