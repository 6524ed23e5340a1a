/**
 * What the window says to people: one message file in each package, read by {@link Texts}.
 */
@NullMarked
package app.atelier.desktop.texts;

import org.jspecify.annotations.NullMarked;
