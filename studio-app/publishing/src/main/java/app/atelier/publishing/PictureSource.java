package app.atelier.publishing;

import java.io.IOException;
import java.util.UUID;

/** Gives the pictures that are to be published; the studio's library stands behind it. */
public interface PictureSource {
    /**
     * The file of an artwork.
     *
     * @throws IOException when it is not there or cannot be written; the message is a sentence for people
     */
    ExportedPicture export(UUID artworkId, ExportChoices choices) throws IOException;

    /** Told once, after a post exists on the server. */
    default void published(UUID artworkId, String url) {}
}
