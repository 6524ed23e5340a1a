package app.atelier.server.pages;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed for readers of feeds, in both of its forms. Addresses are absolute.
 *
 * @param id an address that stays, also when the server's name for the feed changes
 * @param next older entries, or null
 */
record Feed(
        String id,
        String title,
        String home,
        String atom,
        String json,
        String icon,
        @Nullable String next,
        Instant updated,
        List<FeedEntry> entries) {

    Feed {
        entries = List.copyOf(entries);
    }
}
