package app.atelier.server.sessions;

import app.atelier.server.accounts.Account;
import io.javalin.http.Context;
import java.util.Optional;

/** Sessions of the pages. */
public final class Sessions {
    private static final String ACCOUNT = "atelier.account";

    /** The account that is signed in at this browser. */
    public Optional<Account> account(Context context) {
        return Optional.ofNullable(context.<Account>attribute(ACCOUNT));
    }

    /** The token that every form has to carry in its hidden field {@code csrf}. */
    public String csrf(Context context) {
        throw new UnsupportedOperationException(context.path());
    }
}
