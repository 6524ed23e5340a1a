package app.atelier.server.pages;

import java.time.Instant;
import java.util.List;

/**
 * A post in a feed. Addresses are absolute.
 *
 * @param text what the author wrote, plain
 * @param html the picture and the text, escaped
 * @param enclosureBytes length of the picture's file
 */
record FeedEntry(
        String id,
        String url,
        String title,
        String text,
        String html,
        String author,
        String authorUrl,
        Instant published,
        Instant updated,
        String picture,
        String pictureType,
        long enclosureBytes,
        List<String> tags) {

    FeedEntry {
        tags = List.copyOf(tags);
    }
}
