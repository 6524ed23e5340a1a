package app.atelier.server.viewers;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param accountId the account, null for nobody
 * @param appId the app that acts for the account, null for a browser
 * @param scopes what a token allows ({@code read}, {@code write}, {@code write:media}, …); empty for a browser
 * @param tokenId the token's id, null for a browser
 */
public record Viewer(
        @Nullable Long accountId,
        @Nullable Long appId,
        Set<String> scopes,
        @Nullable Long tokenId) {
    /** Nobody. */
    public static final Viewer ANONYMOUS = new Viewer(null, null, Set.of(), null);

    /** A person at a page. */
    public static Viewer browser(long accountId) {
        return new Viewer(accountId, null, Set.of(), null);
    }

    /** Whether this is the account of this id. */
    public boolean is(long id) {
        return accountId != null && accountId == id;
    }

    /** Whether the token allows a scope, itself or through the one above it ({@code write} holds {@code write:media}). */
    public boolean allows(String scope) {
        int colon = scope.indexOf(':');
        return scopes.contains(scope) || colon > 0 && scopes.contains(scope.substring(0, colon));
    }
}
