/**
 * The worker that sends the outbox and fetches timelines. Begin at {@link app.atelier.publishing.sync.Sync}.
 */
@NullMarked
package app.atelier.publishing.sync;

import org.jspecify.annotations.NullMarked;
