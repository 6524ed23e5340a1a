/**
 * Draws a document: by region and scale, with what did not change kept from the frame before.
 * Begin at {@link app.atelier.imaging.render.Renderer}.
 */
@NullMarked
package app.atelier.imaging.render;

import org.jspecify.annotations.NullMarked;
