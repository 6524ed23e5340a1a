package app.atelier.generation.composer;

import app.atelier.imaging.Picture;
import java.io.IOException;
import java.util.Optional;

/** Finds the pictures that others are to be painted like. */
@FunctionalInterface
public interface Examples {
    /** Nobody keeps pictures. */
    Examples NONE = sha256 -> Optional.empty();

    /**
     * @param sha256 of the picture's file, in hexadecimal digits
     * @return empty if there is none
     * @throws IOException if it is there and cannot be read, with a plain sentence
     */
    Optional<Picture> find(String sha256) throws IOException;
}
