/**
 * Small copies of pictures, made when first asked for and free to be thrown away. Begin at {@link\n * app.atelier.library.thumbnails.ThumbnailStore}.
 */
@NullMarked
package app.atelier.library.thumbnails;

import org.jspecify.annotations.NullMarked;
