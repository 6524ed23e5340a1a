/**
 * Sentences that people read, in message files beside the code that says them.
 * Begin at {@link app.atelier.imaging.wording.Wording}.
 */
@NullMarked
package app.atelier.imaging.wording;

import org.jspecify.annotations.NullMarked;
