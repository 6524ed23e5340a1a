package app.atelier.server.oauth;

import app.atelier.server.problems.Problem;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** What a token may be allowed: the scopes of the Mastodon API. */
final class Scopes {
    static final String USUAL = "read";

    private static final Set<String> TOP = Set.of("read", "write", "follow", "push", "profile");
    private static final Set<String> BELOW = Set.of(
            "accounts",
            "blocks",
            "bookmarks",
            "favourites",
            "filters",
            "follows",
            "lists",
            "mutes",
            "notifications",
            "search",
            "statuses",
            "media",
            "conversations",
            "reports");

    private Scopes() {}

    /**
     * Scopes out of a text with spaces (or pluses) between them.
     *
     * @throws Problem 400 with the key {@code oauth.scope} for one that is not known
     */
    static Set<String> parse(String text) {
        Set<String> scopes = new LinkedHashSet<>(Arrays.stream(text.split("[ +]"))
                .filter(part -> !part.isEmpty())
                .toList());
        for (String scope : scopes) {
            if (!known(scope)) {
                throw Problem.of(400, "oauth.scope", scope.length() > 40 ? scope.substring(0, 40) : scope);
            }
        }
        return scopes.isEmpty() ? Set.of(USUAL) : scopes;
    }

    /** Whether an app that was registered with some scopes may ask for others: for those, and parts of those. */
    static boolean covers(Set<String> registered, Set<String> asked) {
        return asked.stream()
                .allMatch(scope -> registered.contains(scope)
                        || scope.contains(":") && registered.contains(scope.substring(0, scope.indexOf(':'))));
    }

    private static boolean known(String scope) {
        int colon = scope.indexOf(':');
        if (colon < 0) {
            return TOP.contains(scope);
        }
        String top = scope.substring(0, colon);
        return (top.equals("read") || top.equals("write")) && BELOW.contains(scope.substring(colon + 1));
    }
}
