/**
 * The database: one writer, bounded readers, migrations, time-ordered ids.
 * SQL itself stands in the repositories of the nouns. Begin at {@link app.atelier.server.storage.Database}.
 */
@NullMarked
package app.atelier.server.storage;

import org.jspecify.annotations.NullMarked;
