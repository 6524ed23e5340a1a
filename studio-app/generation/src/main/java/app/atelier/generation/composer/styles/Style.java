package app.atelier.generation.composer.styles;

import app.atelier.imaging.filters.Filter;
import app.atelier.imaging.filters.Tuning;
import java.util.ArrayList;
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

    /**
     * The filters as they are in one picture.
     *
     * @param scale pixels in a design unit
     * @param seed of their chance
     */
    public List<Filter> fitted(double scale, StyleSeed seed) {
        List<Filter> fitted = new ArrayList<>();
        for (Filter filter : filters) {
            fitted.add(Tuning.scaled(Tuning.seeded(filter, seed.number() + fitted.size()), scale));
        }
        return fitted;
    }

    /** Whether the finished picture is changed as a whole. */
    public boolean treatsPicture() {
        return !filters.isEmpty() || learnt.isPresent();
    }
}
