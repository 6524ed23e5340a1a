package app.atelier.server.pages;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An app asks to be let in.
 *
 * @param destination the host or scheme one goes back to, or null if a code is shown instead
 */
public record AuthorizePage(
        Frame frame,
        String app,
        PersonView person,
        List<Scope> scopes,
        @Nullable String destination,
        String action,
        Map<String, String> hidden,
        String csrf) {

    public AuthorizePage {
        scopes = List.copyOf(scopes);
        hidden = Map.copyOf(hidden);
    }

    /** A right as a sentence, with its name in the API. */
    public record Scope(String head, String text, String name) {}

    /** The sign of an app that has none: its first letter. */
    public String initial() {
        var letters = app.strip();
        return letters.isEmpty() ? "?" : letters.substring(0, letters.offsetByCodePoints(0, 1));
    }
}
