package app.atelier.imaging.documents;

import static app.atelier.imaging.documents.DocumentWords.WORDS;

import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.UnreadablePictureException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The encoded pictures of a container. What is missing or damaged is told for each layer that wants it. */
final class PictureParts {
    private final ArchiveReader.Source source;
    private final PictureReader reader;
    private final List<String> troubles;

    /** Why pictures cannot be read; none is tried again for another layer. */
    private final Map<String, String> unreadable = new HashMap<>();

    /** @param troubles takes a sentence for each layer that does not get its picture */
    PictureParts(ArchiveReader.Source source, PictureReader reader, List<String> troubles) {
        this.source = source;
        this.reader = reader;
        this.troubles = troubles;
    }

    /**
     * Reads a picture, anew each time; null if that cannot be.
     *
     * @param layer the name of the layer that wants it
     * @param what {@code picture} or {@code mask}
     */
    @Nullable
    Picture decode(String name, String layer, String what) throws UnreadableDocumentException {
        String why = unreadable.get(name);
        if (why == null) {
            byte[] content = source.content(name);
            if (content == null) {
                troubles.add(WORDS.get("archive.missing-" + what, layer));
                return null;
            }
            try {
                return reader.read(content).picture();
            } catch (UnreadablePictureException e) {
                why = String.valueOf(e.getMessage());
                unreadable.put(name, why);
            }
        }
        troubles.add(WORDS.get("archive.damaged-" + what, layer, why));
        return null;
    }
}
