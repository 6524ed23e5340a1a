/**
 * Shapes as layers have them: a figure ({@link app.atelier.imaging.shapes.Figure}), what fills it
 * ({@link app.atelier.imaging.shapes.Fill}) and what draws its edge ({@link app.atelier.imaging.shapes.Pen}).
 * Plain data and geometry; knows no layers and no pixels.
 */
@NullMarked
package app.atelier.imaging.shapes;

import org.jspecify.annotations.NullMarked;
