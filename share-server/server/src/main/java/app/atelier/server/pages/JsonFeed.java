package app.atelier.server.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a feed as JSON Feed 1.1. */
final class JsonFeed {
    static final String TYPE = "application/feed+json; charset=utf-8";

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    private JsonFeed() {}

    static byte[] write(Feed feed, String language, ObjectMapper mapper) {
        var json = new LinkedHashMap<String, Object>();
        json.put("version", VERSION);
        json.put("title", feed.title());
        json.put("home_page_url", feed.home());
        json.put("feed_url", feed.json());
        if (feed.next() != null) {
            json.put("next_url", feed.next());
        }
        json.put("icon", feed.icon());
        json.put("language", language);
        json.put("items", feed.entries().stream().map(JsonFeed::item).toList());
        try {
            return mapper.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Maps of texts and numbers are always writable.", e);
        }
    }

    private static Map<String, Object> item(FeedEntry entry) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", entry.id());
        item.put("url", entry.url());
        item.put("title", entry.title());
        item.put("content_html", entry.html());
        item.put("image", entry.picture());
        item.put("date_published", entry.published().toString());
        item.put("date_modified", entry.updated().toString());
        item.put("authors", List.of(Map.of("name", entry.author(), "url", entry.authorUrl())));
        item.put("tags", entry.tags());
        item.put(
                "attachments",
                List.of(Map.of(
                        "url", entry.picture(),
                        "mime_type", entry.pictureType(),
                        "size_in_bytes", entry.enclosureBytes())));
        return item;
    }
}
