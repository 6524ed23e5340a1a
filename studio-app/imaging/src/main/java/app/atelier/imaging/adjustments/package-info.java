/**
 * Point operations, each a record of validated parameters with its formula.
 * An adjustment looks at one pixel at a time; what looks at neighbours is a filter. Begin at {@link
 * app.atelier.imaging.adjustments.Adjustment}.
 */
@NullMarked
package app.atelier.imaging.adjustments;

import org.jspecify.annotations.NullMarked;
