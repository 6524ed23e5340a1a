/**
 * Small pictures for lists, made fast.
 * Begin at {@link app.atelier.imaging.thumbnails.Thumbnails}.
 */
@NullMarked
package app.atelier.imaging.thumbnails;

import org.jspecify.annotations.NullMarked;
