/**
 * The imaging engine: everything that touches a pixel. Knows no window, no network and no database.
 * Begin at {@link app.atelier.imaging.Picture} (pixels), {@code layers.Document} (the editable whole),
 * {@code render.Renderer} (document to picture) and {@code codecs} (files).
 */
@NullMarked
package app.atelier.imaging;

import org.jspecify.annotations.NullMarked;
