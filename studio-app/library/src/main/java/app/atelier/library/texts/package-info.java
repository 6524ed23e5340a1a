/**
 * The sentences that the library says to people, read from the module's message file.
 */
@NullMarked
package app.atelier.library.texts;

import org.jspecify.annotations.NullMarked;
