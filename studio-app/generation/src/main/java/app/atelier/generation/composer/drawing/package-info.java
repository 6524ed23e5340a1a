/**
 * The paper that the composer draws on: the frame and its units, sheets (one layer's pixels), the running canvas, and
 * the list of steps that turns them into a layered document. Begin with
 * {@link app.atelier.generation.composer.drawing.Painting}. Knows nothing of scenes and settings.
 */
@NullMarked
package app.atelier.generation.composer.drawing;

import org.jspecify.annotations.NullMarked;
