package app.atelier.generation.composer.styles;

import java.util.Optional;

/** The posts by the names that style files use. */
final class Posts {
    private Posts() {}

    static Optional<Post> find(String name) {
        return switch (name) {
            case "" -> Optional.empty();
            case "watercolour" -> Optional.of(new Watercolour(.8, 4));
            case "oil" -> Optional.of(new Oil());
            case "ink-and-wash" -> Optional.of(new InkAndWash());
            case "pixel-art" -> Optional.of(new PixelArt());
            case "riso" -> Optional.of(new Riso());
            case "low-poly" -> Optional.of(new LowPoly());
            case "neon" -> Optional.of(new Neon());
            case "pastel" -> Optional.of(new Pastel());
            default -> throw new IllegalArgumentException("There is no finish called \"" + name + "\".");
        };
    }
}
