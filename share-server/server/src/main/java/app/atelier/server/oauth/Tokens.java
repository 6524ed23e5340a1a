package app.atelier.server.oauth;

import app.atelier.server.accounts.AccountState;
import app.atelier.server.http.Routes;
import app.atelier.server.problems.Problem;
import app.atelier.server.viewers.Viewer;
import app.atelier.server.viewers.Viewers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises the access token of a request to the API, and of one for a picture. */
public final class Tokens implements Routes {
    private static final String SCHEME = "Bearer ";

    private final Authorization authorization;

    public Tokens(Authorization authorization) {
        this.authorization = authorization;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.before("/api/*", this::recognise);
        routes.before("/media/*", this::recognise);
    }

    private void recognise(Context context) {
        List<String> headers = Collections.list(context.req().getHeaders("Authorization"));
        if (headers.isEmpty()) {
            return;
        }
        if (headers.size() > 1) {
            // Whose request it is must not depend on which of them somebody reads.
            throw Problem.of(400, "request.bad");
        }
        String header = headers.getFirst();
        boolean bearer = header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        OauthRepository.KnownToken token = bearer
                ? authorization.token(header.substring(SCHEME.length()).strip()).orElse(null)
                : null;
        if (token == null) {
            throw Problem.of(401, "token.invalid");
        }
        if (token.accountId() != null && !active(token.state())) {
            throw Problem.of(403, "account.suspended");
        }
        Viewers.set(context, new Viewer(token.accountId(), token.appId(), token.scopes(), token.id()));
    }

    private static boolean active(@Nullable String state) {
        return AccountState.ACTIVE.wire().equals(state);
    }
}
