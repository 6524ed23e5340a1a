/**
 * The SQLite file {@code publishing.db}: opening, migrations, one connection behind a lock.
 */
@NullMarked
package app.atelier.publishing.database;

import org.jspecify.annotations.NullMarked;
