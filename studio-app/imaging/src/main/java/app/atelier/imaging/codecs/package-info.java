/**
 * Files in and out: PNG, JPEG, WebP and TIFF with their profile, orientation and metadata.
 * Limits are checked from the header, before pixels are decoded. Begin at {@link
 * app.atelier.imaging.codecs.PictureReader} and {@link app.atelier.imaging.codecs.PictureWriter}.
 */
@NullMarked
package app.atelier.imaging.codecs;

import org.jspecify.annotations.NullMarked;
