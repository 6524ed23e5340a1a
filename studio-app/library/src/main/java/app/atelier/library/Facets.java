package app.atelier.library;

import java.util.List;

/**
 * How the library is made up, for the side bar.
 *
 * @param all artworks outside the trash
 * @param favourites of them
 * @param published of them
 * @param trash artworks in the trash
 * @param tags used outside the trash, most used first
 * @param styles used outside the trash, most used first
 */
public record Facets(int all, int favourites, int published, int trash, List<Count> tags, List<Count> styles) {
    /** A name and how many artworks have it. */
    public record Count(String name, int artworks) {}

    public Facets {
        tags = List.copyOf(tags);
        styles = List.copyOf(styles);
    }
}
