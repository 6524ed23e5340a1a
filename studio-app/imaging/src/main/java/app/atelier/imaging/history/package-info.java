/**
 * Undo and redo: named steps inside a memory budget, and the journal that survives a crash.
 * Begin at {@link app.atelier.imaging.history.History}.
 */
@NullMarked
package app.atelier.imaging.history;

import org.jspecify.annotations.NullMarked;
