/**
 * The place that shows what is kept. Begin at {@link LibraryModel}.
 */
@NullMarked
package app.atelier.desktop.library;

import org.jspecify.annotations.NullMarked;
