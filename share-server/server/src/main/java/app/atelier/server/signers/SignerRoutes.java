package app.atelier.server.signers;

import app.atelier.protocol.provenance.KeyProof;
import app.atelier.server.accounts.Account;
import app.atelier.server.accounts.Accounts;
import app.atelier.server.http.Fields;
import app.atelier.server.http.Routes;
import app.atelier.server.limits.Limit;
import app.atelier.server.limits.RateLimits;
import app.atelier.server.problems.Problem;
import app.atelier.server.viewers.Viewers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;

/** Showing that one holds a key; what the studio does when it publishes. */
public final class SignerRoutes implements Routes {
    private final Signers signers;
    private final Accounts accounts;
    private final RateLimits limits;

    public SignerRoutes(Signers signers, Accounts accounts, RateLimits limits) {
        this.signers = signers;
        this.accounts = accounts;
        this.limits = limits;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.post("/api/atelier/v1/keys", this::show);
    }

    private void show(Context context) {
        long id = Viewers.require(context, "write:media");
        limits.take(Limit.KEY, Long.toString(id));
        Account account = accounts.byId(id).orElseThrow(Problem::notFound);
        Fields fields = Fields.of(context);
        KnownKey key = signers.show(
                account, new KeyProof(fields.text("certificate"), fields.text("moment"), fields.text("signature")));
        context.json(Map.of(
                "fingerprint",
                key.fingerprint(),
                "name",
                key.name(),
                "since",
                key.since().toString()));
    }
}
