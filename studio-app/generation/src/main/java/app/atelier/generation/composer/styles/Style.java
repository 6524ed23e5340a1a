package app.atelier.generation.composer.styles;

import java.util.Optional;

/**
 * A style.
 *
 * @param id stable name, as it stands in recipes
 * @param label name for people
 * @param look how the drawing is done
 * @param post what is done to the finished picture, if anything
 */
public record Style(String id, String label, Look look, Optional<Post> post) {}
