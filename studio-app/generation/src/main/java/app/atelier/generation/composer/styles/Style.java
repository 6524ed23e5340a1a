package app.atelier.generation.composer.styles;

import app.atelier.imaging.filters.Filter;
import java.util.List;

/**
 * A style.
 *
 * @param id stable name, as it stands in recipes
 * @param label name for people
 * @param look how the drawing is done
 * @param filters what is done to the finished picture, in order; lengths in design units
 */
public record Style(String id, String label, Look look, List<Filter> filters) {
    public Style {
        filters = List.copyOf(filters);
    }
}
