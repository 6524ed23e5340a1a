package app.atelier.publishing;

import app.atelier.protocol.provenance.KeyProof;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** Gives the pictures that are to be published; the studio's library stands behind it. */
public interface PictureSource {
    /**
     * The file of an artwork.
     *
     * @throws IOException when it is not there or cannot be written; the message is a sentence for people
     */
    ExportedPicture export(UUID artworkId, ExportChoices choices) throws IOException;

    /**
     * Shows a server that the account holds the key which signs its pictures; nothing where none does.
     *
     * @param server its address without path, such as {@code https://example.org}
     * @param account its name there, without the at sign
     */
    default Optional<KeyProof> keyProof(String server, String account) {
        return Optional.empty();
    }

    /** Told once, after a post exists on the server. */
    default void published(UUID artworkId, String url) {}
}
