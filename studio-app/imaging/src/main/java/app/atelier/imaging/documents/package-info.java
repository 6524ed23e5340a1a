/**
 * Documents on disk: the {@code .atelier} container and OpenRaster.
 * Begin at {@link app.atelier.imaging.documents.DocumentStore}.
 */
@NullMarked
package app.atelier.imaging.documents;

import org.jspecify.annotations.NullMarked;
