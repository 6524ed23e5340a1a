/**
 * The document: an immutable tree of layers with masks, blend modes and geometry.
 * Plain data with rules; drawing it is the business of {@code render}. Begin at {@link app.atelier.imaging.layers.Document}.
 */
@NullMarked
package app.atelier.imaging.layers;

import org.jspecify.annotations.NullMarked;
