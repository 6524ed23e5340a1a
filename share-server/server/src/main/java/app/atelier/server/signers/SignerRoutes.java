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
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Showing that one holds a key, which the studio does when it publishes, and taking that back. */
public final class SignerRoutes implements Routes {
    private static final String SCOPE = "write:media";

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
        routes.get("/api/atelier/v1/keys", this::list);
        routes.delete("/api/atelier/v1/keys/{fingerprint}", this::withdraw);
    }

    private void show(Context context) {
        long id = Viewers.require(context, SCOPE);
        limits.take(Limit.KEY, Long.toString(id));
        Account account = accounts.byId(id).orElseThrow(Problem::notFound);
        Fields fields = Fields.of(context);
        KnownKey key = signers.show(
                account, new KeyProof(fields.text("certificate"), fields.text("moment"), fields.text("signature")));
        context.json(wire(key));
    }

    private void list(Context context) {
        long id = Viewers.requireAny(context, "read:accounts", SCOPE);
        context.json(signers.of(id).stream().map(SignerRoutes::wire).toList());
    }

    private void withdraw(Context context) {
        long id = Viewers.require(context, SCOPE);
        context.json(wire(signers.withdraw(id, context.pathParam("fingerprint"))));
    }

    private static Map<String, @Nullable String> wire(KnownKey key) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("fingerprint", key.fingerprint());
        fields.put("name", key.name());
        fields.put("since", key.since().toString());
        Instant withdrawn = key.withdrawn();
        fields.put("withdrawn_at", withdrawn == null ? null : withdrawn.toString());
        return fields;
    }
}
