package app.atelier.generation.composer.scene;

import org.jspecify.annotations.Nullable;

/**
 * What a subject does.
 *
 * @param id the deed as the lexicon names it: {@code read}, {@code fish}, {@code ride}
 * @param pose how the body is held: {@code stand}, {@code sit}, {@code walk}, {@code run}, {@code jump}, {@code dance},
 *     {@code lie}, {@code sleep}, {@code swim}, {@code fly}, {@code float}
 * @param target id of the subject or feature that the deed is done to or looks at, null if none
 */
public record Deed(String id, String pose, @Nullable String target) {
    /** @throws IllegalArgumentException with one plain sentence if id or pose is missing */
    public Deed {
        Subject.requireWords("deed", id, pose);
    }
}
