package app.atelier.server.pages;

import app.atelier.server.pages.RecipeView.Span;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a prompt at the words whose part in the picture is known, so that they can be underlined by role as in the
 * studio. The composer keeps its reading of the prompt in the recipe's scene; whatever does not fit the prompt there is
 * passed over, because a recipe comes from outside.
 */
final class PromptRoles {
    private PromptRoles() {}

    /** The prompt in order; joined, the spans are the prompt. */
    static List<Span> spans(String prompt, @Nullable JsonNode scene) {
        var kinds = new @Nullable String[prompt.length()];
        if (scene != null) {
            for (var reading : scene.path("readings")) {
                mark(reading, kinds);
            }
        }
        bridge(prompt, kinds);
        var spans = new ArrayList<Span>();
        var start = 0;
        for (var i = 1; i <= kinds.length; i++) {
            if (i == kinds.length || !Objects.equals(kinds[i], kinds[start])) {
                spans.add(new Span(prompt.substring(start, i), kinds[start]));
                start = i;
            }
        }
        return spans;
    }

    private static void mark(JsonNode reading, @Nullable String[] kinds) {
        var start = reading.path("start").asInt(-1);
        var end = reading.path("end").asInt(-1);
        var kind = kind(reading.path("role").asText(""));
        if (kind == null || start < 0 || end > kinds.length) {
            return;
        }
        for (var i = start; i < end; i++) {
            kinds[i] = kind;
        }
    }

    private static @Nullable String kind(String role) {
        return switch (role.toLowerCase(Locale.ROOT)) {
            case "subject", "count", "size" -> "subject";
            case "colour" -> "colour";
            case "setting", "time", "weather" -> "place";
            case "style", "mood", "camera" -> "style";
            default -> null;
        };
    }

    /** A space between two words of one kind takes their line, so that it does not break at each word. */
    private static void bridge(String prompt, @Nullable String[] kinds) {
        for (var i = 1; i + 1 < kinds.length; i++) {
            if (prompt.charAt(i) == ' ' && kinds[i - 1] != null && Objects.equals(kinds[i - 1], kinds[i + 1])) {
                kinds[i] = kinds[i - 1];
            }
        }
    }
}
