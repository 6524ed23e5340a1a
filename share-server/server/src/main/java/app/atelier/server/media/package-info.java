/**
 * Pictures: checked by content, stripped, made into variants, stored, and served.
 * Begin at {@link app.atelier.server.media.MediaStore}.
 */
@NullMarked
package app.atelier.server.media;

import org.jspecify.annotations.NullMarked;
