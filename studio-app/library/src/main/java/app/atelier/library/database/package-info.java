/**
 * The SQLite file of the library: opening it without harm, its migrations, one writer and a few readers, and\n * rotating snapshots. Begin at {@link app.atelier.library.database.LibraryDatabase}. Knows nothing of artworks.
 */
@NullMarked
package app.atelier.library.database;

import org.jspecify.annotations.NullMarked;
