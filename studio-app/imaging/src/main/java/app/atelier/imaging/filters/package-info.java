/**
 * Operations that look at a neighbourhood, each a record of validated parameters, re-editable on a layer.
 * Lengths are in document pixels and shrink with the scale of a preview. Begin at {@link
 * app.atelier.imaging.filters.Filter}.
 */
@NullMarked
package app.atelier.imaging.filters;

import org.jspecify.annotations.NullMarked;
