package app.atelier.generation.composer.subjects;

import org.jspecify.annotations.Nullable;

/**
 * How a thing drawn by rules is drawn this time.
 *
 * @param seed what its colours and small irregularities are chosen by
 * @param side where the light that gives it form comes from, 1 from the right and -1 from the left
 * @param colour that the words ask for, 0xRRGGBB; null for one of its own
 */
public record Rendition(long seed, int side, @Nullable Integer colour) {
    /** The plainest one. */
    public static final Rendition PLAIN = new Rendition(0, -1, null);
}
