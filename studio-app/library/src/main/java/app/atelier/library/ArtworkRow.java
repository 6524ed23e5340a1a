package app.atelier.library;

import app.atelier.protocol.InvalidRecipeException;
import app.atelier.protocol.Json;
import app.atelier.protocol.Recipe;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads artworks from rows of {@link #COLUMNS}. */
final class ArtworkRow {
    /** What is selected from {@code artwork a}. */
    static final String COLUMNS = """
            a.id, a.sha256, a.media_type, a.width, a.height, a.bytes, a.title, a.prompt, a.alt_text, a.favourite,
            a.origin, a.trashed, a.published_url, a.missing, a.has_document, a.created,
            (select r.recipe from artwork_recipe r where r.artwork = a.number) as recipe,
            (select json_group_array(t.tag) from artwork_tag t where t.artwork = a.number) as tags,
            (select json_group_array(p.parent) from artwork_parent p where p.artwork = a.number) as parents
            """;

    private static final Logger LOG = LoggerFactory.getLogger(ArtworkRow.class);
    private static final String NOTHING = "[]";

    private ArtworkRow() {}

    static Artwork read(ResultSet row) throws SQLException {
        long trashed = row.getLong("trashed");
        boolean inTrash = !row.wasNull();
        return new Artwork(
                UUID.fromString(row.getString("id")),
                row.getString("sha256"),
                row.getString("media_type"),
                row.getInt("width"),
                row.getInt("height"),
                row.getLong("bytes"),
                row.getString("title"),
                row.getString("prompt"),
                row.getString("alt_text"),
                texts(row.getString("tags")),
                row.getBoolean("favourite"),
                Origin.valueOf(row.getString("origin")),
                recipe(row.getString("recipe")),
                texts(row.getString("parents")).stream().map(UUID::fromString).toList(),
                inTrash ? Instant.ofEpochMilli(trashed) : null,
                row.getString("published_url"),
                Instant.ofEpochMilli(row.getLong("created")),
                row.getBoolean("missing"),
                row.getBoolean("has_document"));
    }

    /** A recipe that a later version of the studio wrote does not hide the artwork. */
    private static @Nullable Recipe recipe(@Nullable String json) {
        if (json == null) {
            return null;
        }
        try {
            return Recipe.fromJson(json);
        } catch (InvalidRecipeException e) {
            LOG.warn("recipe passed over: {}", e.getMessage());
            return null;
        }
    }

    private static List<String> texts(String json) {
        if (NOTHING.equals(json)) {
            return List.of();
        }
        try {
            List<String> texts = new ArrayList<>();
            for (JsonNode text : Json.mapper().readTree(json)) {
                texts.add(text.asText());
            }
            return texts;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("SQLite writes its own JSON rightly", e);
        }
    }
}
