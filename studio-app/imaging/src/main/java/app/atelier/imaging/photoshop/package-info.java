/**
 * Photoshop files ({@code .psd} and the large {@code .psb}), read by a reader of our own after Adobe's published
 * specification. Begin at {@link app.atelier.imaging.photoshop.Photoshop}.
 */
@NullMarked
package app.atelier.imaging.photoshop;

import org.jspecify.annotations.NullMarked;
