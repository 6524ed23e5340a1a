package app.atelier.server.viewers;

import app.atelier.server.problems.Problem;
import io.javalin.http.Context;

/** The viewer of a request, as the filters found it out. */
public final class Viewers {
    private static final String ATTRIBUTE = "atelier.viewer";

    private Viewers() {}

    /** Sets the viewer; only the filters of tokens and sessions do. */
    public static void set(Context context, Viewer viewer) {
        context.attribute(ATTRIBUTE, viewer);
    }

    /** The viewer, nobody if no token or session was shown. */
    public static Viewer of(Context context) {
        Viewer viewer = context.attribute(ATTRIBUTE);
        return viewer == null ? Viewer.ANONYMOUS : viewer;
    }

    /**
     * The id of the account that a token with this scope stands for.
     *
     * @throws Problem 401 without a token of an account, 403 without the scope
     */
    public static long require(Context context, String scope) {
        Viewer viewer = of(context);
        Long account = viewer.accountId();
        if (account == null || viewer.tokenId() == null) {
            throw Problem.of(401, "token.missing");
        }
        if (!viewer.allows(scope)) {
            throw Problem.of(403, "token.scope", scope);
        }
        return account;
    }

    /**
     * Who reads: nobody, or the account of a token with this scope.
     *
     * @throws Problem 403 for a token without the scope
     */
    public static Viewer reader(Context context, String scope) {
        Viewer viewer = of(context);
        if (viewer.tokenId() != null && !viewer.allows(scope)) {
            throw Problem.of(403, "token.scope", scope);
        }
        return viewer;
    }

    /** As {@link #require}, where any of these scopes is enough. */
    public static long requireAny(Context context, String... scopes) {
        Viewer viewer = of(context);
        for (String scope : scopes) {
            if (viewer.allows(scope)) {
                return require(context, scope);
            }
        }
        return require(context, scopes[scopes.length - 1]);
    }
}
