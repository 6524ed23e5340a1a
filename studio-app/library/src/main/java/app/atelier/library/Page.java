package app.atelier.library;

import java.util.List;

/**
 * Part of a search's answer.
 *
 * @param artworks the asked range
 * @param offset of the first of them in the whole answer
 * @param total how many the whole answer has
 */
public record Page(List<Artwork> artworks, int offset, int total) {
    public Page {
        artworks = List.copyOf(artworks);
    }
}
