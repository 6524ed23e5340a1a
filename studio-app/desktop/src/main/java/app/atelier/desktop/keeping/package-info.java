/**
 * Between generation, library and publishing: keeps what back ends make, and hands artworks out as files for posts.
 * Knows no window. Begin at {@link ResultKeeper} and {@link LibraryPictures}.
 */
@NullMarked
package app.atelier.desktop.keeping;

import org.jspecify.annotations.NullMarked;
