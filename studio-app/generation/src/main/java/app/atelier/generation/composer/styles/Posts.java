package app.atelier.generation.composer.styles;

import java.util.Optional;

/** The posts by the names that style files use. */
final class Posts {
    private Posts() {}

    static Optional<Post> find(String name) {
        return switch (name) {
            case "" -> Optional.empty();
            default -> throw new IllegalArgumentException("There is no finish called \"" + name + "\".");
        };
    }
}
