/**
 * Painting on pictures: strokes of brush, eraser and clone stamp, filling, gradients, and healing.
 * Every tool respects a selection and gives a new picture. Begin at {@link app.atelier.imaging.painting.Brush}.
 */
@NullMarked
package app.atelier.imaging.painting;

import org.jspecify.annotations.NullMarked;
