package app.atelier.generation.composer.styles;

import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Painting;
import app.atelier.generation.composer.drawing.Sheet;

/** What a style does to the finished picture. Stateless. */
@FunctionalInterface
public interface Post {
    /**
     * The picture in this style, as a sheet that covers all.
     *
     * @param canvas the finished picture
     * @param painting knows where the main figures are, and how many threads to use
     * @param seed of the style's noise
     */
    Sheet apply(Canvas canvas, Painting painting, StyleSeed seed);
}
