/**
 * The sentences that publishing says to people, read from the module's message file.
 */
@NullMarked
package app.atelier.publishing.texts;

import org.jspecify.annotations.NullMarked;
