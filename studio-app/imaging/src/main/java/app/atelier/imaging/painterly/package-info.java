/**
 * How pictures are turned into paintings, prints and drawings: the cores of the painterly filters. Each works on a
 * {@link app.atelier.imaging.painterly.Paint}, planes of straight colour with a unit of length; what they draw is fixed
 * to the page, so that parts fit together. May use kernels and colour; knows no layers and no filters.
 */
@NullMarked
package app.atelier.imaging.painterly;

import org.jspecify.annotations.NullMarked;
