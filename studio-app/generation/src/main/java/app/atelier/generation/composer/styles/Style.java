package app.atelier.generation.composer.styles;

import app.atelier.imaging.filters.Filter;
import java.util.List;
import java.util.Optional;

/**
 * A style.
 *
 * @param id stable name, as it stands in recipes
 * @param label name for people
 * @param look how the drawing is done
 * @param filters what is done to the finished picture, in order; lengths in design units
 * @param learnt the net that paints the picture after that, if any
 */
public record Style(String id, String label, Look look, List<Filter> filters, Optional<LearntPart> learnt) {
    public Style {
        filters = List.copyOf(filters);
    }

    /** Whether the finished picture is changed as a whole. */
    public boolean treatsPicture() {
        return !filters.isEmpty() || learnt.isPresent();
    }
}
