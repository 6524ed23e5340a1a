/**
 * Recorded edits as data: a versioned JSON list of operations that can be applied to any document.
 * Begin at {@link app.atelier.imaging.edits.EditStack}.
 */
@NullMarked
package app.atelier.imaging.edits;

import org.jspecify.annotations.NullMarked;
