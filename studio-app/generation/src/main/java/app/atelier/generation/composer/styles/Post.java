package app.atelier.generation.composer.styles;

import app.atelier.generation.composer.drawing.Canvas;
import app.atelier.generation.composer.drawing.Painting;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Plan;

/** What a style does to the finished picture. Stateless. */
@FunctionalInterface
public interface Post {
    /** The picture in this style, as a sheet that covers all. */
    Sheet apply(Canvas canvas, Plan plan, Painting painting);
}
