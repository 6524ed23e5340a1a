/**
 * The place where one picture is worked on: its layers, light and colour, frame, and every step back. Begin at {@link
 * EditModel}. Nothing is baked in: a step is another immutable document.
 */
@NullMarked
package app.atelier.desktop.edit;

import org.jspecify.annotations.NullMarked;
