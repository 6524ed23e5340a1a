package app.atelier.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The words by which artworks are found: titles, prompts, tags and descriptions, as {@link SearchText} folds them. */
final class SearchIndex {
    private SearchIndex() {}

    /** Writes an artwork's words anew. */
    static void write(Handle handle, long number) {
        Map<String, String> texts = handle.createQuery("""
                        select a.title, a.prompt, a.alt_text,
                            (select group_concat(t.tag, ' ; ') from artwork_tag t where t.artwork = a.number) as tags
                        from artwork a where a.number = ?
                        """)
                .bind(0, number)
                .map((row, context) -> {
                    Map<String, String> found = new HashMap<>();
                    for (String column : List.of("title", "prompt", "alt_text", "tags")) {
                        String text = row.getString(column);
                        found.put(column, SearchText.indexed(text == null ? "" : text));
                    }
                    return found;
                })
                .one();
        handle.createUpdate("""
                        insert or replace into artwork_text (rowid, title, prompt, tags, alt_text)
                        values (:number, :title, :prompt, :tags, :alt_text)
                        """).bind("number", number).bindMap(texts).execute();
    }

    /** Writes an artwork's words anew, unless it is in the trash. */
    static void renew(Handle handle, UUID id) {
        handle.createQuery("select number from artwork where id = ? and trashed is null")
                .bind(0, id.toString())
                .mapTo(Long.class)
                .findOne()
                .ifPresent(number -> write(handle, number));
    }

    /** What is in the trash is not found by its words. */
    static void remove(Handle handle, long number) {
        handle.execute("delete from artwork_text where rowid = ?", number);
    }
}
