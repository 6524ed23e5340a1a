/**
 * Wire records of the Mastodon client API, as its documentation defines them: snake_case names, ids as decimal
 * strings, times in ISO 8601. What that API lacks is in {@link app.atelier.protocol.mastodon.StatusExtra}.
 * Uses only {@code protocol}. Begin at {@link app.atelier.protocol.mastodon.Status}.
 */
@NullMarked
package app.atelier.protocol.mastodon;

import org.jspecify.annotations.NullMarked;
