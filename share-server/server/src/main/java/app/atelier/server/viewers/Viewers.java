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
}
