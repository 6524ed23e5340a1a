/**
 * The only HTTP code of the studio: the client of a Mastodon-compatible server, with time-outs and size caps. Begin at\n * {@link app.atelier.publishing.server.Transport}. Knows nothing of drafts.
 */
@NullMarked
package app.atelier.publishing.server;

import org.jspecify.annotations.NullMarked;
