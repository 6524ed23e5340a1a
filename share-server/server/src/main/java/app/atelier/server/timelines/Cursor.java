package app.atelier.server.timelines;

import org.jspecify.annotations.Nullable;

/**
 * A place in a timeline, by post ids, as in the Mastodon API.
 *
 * @param maxId only older than this
 * @param sinceId only newer than this, the newest first
 * @param minId only newer than this, those right after it
 */
public record Cursor(
        @Nullable Long maxId,
        @Nullable Long sinceId,
        @Nullable Long minId) {
    /** The newest. */
    public static final Cursor START = new Cursor(null, null, null);

    /** What comes after a post when one scrolls down. */
    public static Cursor olderThan(long id) {
        return new Cursor(id, null, null);
    }

    /** What comes right before a post when one scrolls up. */
    public static Cursor newerThan(long id) {
        return new Cursor(null, null, id);
    }
}
