/**
 * The place Edit: the picture with its layers, adjustments, crop and history. Every step is on disk when it is done, as a
 * list of changes beside the untouched document. Begin at {@link app.atelier.desktop.edit.EditModel}, then
 * {@link app.atelier.desktop.edit.Change}.
 */
@NullMarked
package app.atelier.desktop.edit;

import org.jspecify.annotations.NullMarked;
