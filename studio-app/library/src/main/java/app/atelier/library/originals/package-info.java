/**
 * Picture files named by the SHA-256 of their bytes, written so that a crash leaves either the whole file or none.\n * Begin at {@link app.atelier.library.originals.OriginalStore}.
 */
@NullMarked
package app.atelier.library.originals;

import org.jspecify.annotations.NullMarked;
