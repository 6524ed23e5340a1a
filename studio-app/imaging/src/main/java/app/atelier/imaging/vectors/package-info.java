/**
 * SVG pictures: cleaned of all that reaches outside of them or never ends, measured, drawn. Knows no layers. Begin at
 * {@link app.atelier.imaging.vectors.Svg}.
 */
@NullMarked
package app.atelier.imaging.vectors;

import org.jspecify.annotations.NullMarked;
