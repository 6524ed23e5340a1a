package app.atelier.generation.composer.scene;

import app.atelier.generation.art.ArtPiece;
import org.jspecify.annotations.Nullable;

/**
 * Something worn, held or ridden.
 *
 * @param noun as written, singular; empty if it was chosen and not said: it is drawn and not spoken of
 * @param art id of a picture of the art pack or {@code prop:…}
 * @param colour {@code #rrggbb}, null for its own
 * @param shared of a ride: a number from 1 that all have who are on the same one; null if each has their own
 */
public record Thing(
        String noun,
        String art,
        @Nullable String colour,
        @Nullable Integer shared) {
    /** A thing of one's own. */
    public Thing(String noun, String art, @Nullable String colour) {
        this(noun, art, colour, null);
    }

    /** @throws IllegalArgumentException with one plain sentence if it has no picture or no noun, or its colour is none */
    public Thing {
        Subject.requireWords("thing", noun, art);
        Subject.requireColour(colour);
    }

    /** What the picture is called where it is from: {@code umbrella}. */
    public String slug() {
        return ArtPiece.slug(art);
    }
}
