/**
 * Selections: which pixels tools and filters may touch, as coverage of the whole document.
 * Begin at {@link app.atelier.imaging.selections.Selection}.
 */
@NullMarked
package app.atelier.imaging.selections;

import org.jspecify.annotations.NullMarked;
