/**
 * Posts: their rules, their storage, their routes, exactly-once posting, likes and lineage.
 * Begin at {@link app.atelier.server.statuses.Statuses}.
 */
@NullMarked
package app.atelier.server.statuses;

import org.jspecify.annotations.NullMarked;
