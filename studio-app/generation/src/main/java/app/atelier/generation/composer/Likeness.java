package app.atelier.generation.composer;

import app.atelier.protocol.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * That a picture is to be painted like another one, as it stands in requests and recipes.
 *
 * @param sha256 of that picture's file
 * @param title its name for people
 * @param strength above 0, up to 1
 * @param keepsColours whether the picture's own colours stay
 */
public record Likeness(String sha256, String title, double strength, boolean keepsColours) {
    /** @throws IllegalArgumentException if the strength is none */
    public Likeness {
        if (!(strength > 0 && strength <= 1)) {
            throw new IllegalArgumentException(ComposerText.of("like.strength", Double.toString(strength)));
        }
    }

    public JsonNode toJson() {
        return Json.mapper()
                .createObjectNode()
                .put("sha256", sha256)
                .put("title", title)
                .put("strength", strength)
                .put("keepColours", keepsColours);
    }

    /**
     * Reads what {@link #toJson()} wrote.
     *
     * @throws IllegalArgumentException if it is none, with a plain sentence
     */
    public static Likeness fromJson(String json) {
        try {
            JsonNode node = Json.mapper().readTree(json);
            return new Likeness(
                    node.path("sha256").asText(),
                    node.path("title").asText(),
                    node.path("strength").asDouble(1),
                    node.path("keepColours").asBoolean());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(ComposerText.of("like.unreadable"), e);
        }
    }
}
