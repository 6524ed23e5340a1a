package app.atelier.server.timelines;

import app.atelier.server.accounts.Account;
import app.atelier.server.accounts.AccountWire;
import app.atelier.server.accounts.Accounts;
import app.atelier.server.configuration.BaseUrl;
import app.atelier.server.http.Parameters;
import app.atelier.server.http.Routes;
import app.atelier.server.problems.Problem;
import app.atelier.server.statuses.StatusWire;
import app.atelier.server.viewers.Viewer;
import app.atelier.server.viewers.Viewers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The addresses of timelines in the API, and of accounts, which are read for their posts. */
public final class TimelineRoutes implements Routes {
    private static final TimelinePage EMPTY = new TimelinePage(List.of(), null, null);

    private final Timelines timelines;
    private final Accounts accounts;
    private final StatusWire statusWire;
    private final AccountWire accountWire;
    private final BaseUrl baseUrl;

    public TimelineRoutes(
            Timelines timelines, Accounts accounts, StatusWire statusWire, AccountWire accountWire, BaseUrl baseUrl) {
        this.timelines = timelines;
        this.accounts = accounts;
        this.statusWire = statusWire;
        this.accountWire = accountWire;
        this.baseUrl = baseUrl;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get("/api/v1/timelines/public", this::everyone);
        routes.get("/api/v1/timelines/tag/{tag}", this::tagged);
        routes.get("/api/v1/timelines/home", this::home);
        routes.get("/api/v1/accounts/verify_credentials", this::self);
        routes.get("/api/v1/accounts/lookup", this::lookup);
        routes.get("/api/v1/accounts/{id}", context -> context.json(accountWire.of(account(context))));
        routes.get("/api/v1/accounts/{id}/statuses", this::ofAccount);
    }

    private void everyone(Context context) {
        Viewer viewer = reader(context);
        Cursor cursor = cursor(context);
        int limit = limit(context);
        // No other servers are known here, so there is nothing from them.
        boolean elsewhere = "true".equals(context.queryParam("remote"));
        answer(context, elsewhere ? EMPTY : timelines.publicPage(cursor, limit, viewer), viewer);
    }

    private void tagged(Context context) {
        Viewer viewer = reader(context);
        answer(context, timelines.tagPage(context.pathParam("tag"), cursor(context), limit(context), viewer), viewer);
    }

    /** Posts of oneself: nobody can be followed yet. */
    private void home(Context context) {
        long account = Viewers.require(context, "read:statuses");
        Viewer viewer = Viewers.of(context);
        answer(context, timelines.accountPage(account, cursor(context), limit(context), viewer), viewer);
    }

    private void ofAccount(Context context) {
        Viewer viewer = reader(context);
        long account = account(context).id();
        answer(context, timelines.accountPage(account, cursor(context), limit(context), viewer), viewer);
    }

    private void self(Context context) {
        long account = Viewers.requireAny(context, "profile", "read:accounts");
        context.json(accountWire.own(accounts.byId(account).orElseThrow(Problem::notFound)));
    }

    private void lookup(Context context) {
        String acct = Optional.ofNullable(context.queryParam("acct")).orElse("");
        String plain = acct.startsWith("@") ? acct.substring(1) : acct;
        String here = "@" + baseUrl.domain();
        String name = plain.endsWith(here) ? plain.substring(0, plain.length() - here.length()) : plain;
        context.json(accountWire.of(accounts.byName(name).orElseThrow(Problem::notFound)));
    }

    private Account account(Context context) {
        return accounts.byId(Parameters.id(context.pathParam("id"))).orElseThrow(Problem::notFound);
    }

    private static Viewer reader(Context context) {
        return Viewers.reader(context, "read:statuses");
    }

    private static Cursor cursor(Context context) {
        return new Cursor(
                Parameters.cursor(context, "max_id"),
                Parameters.cursor(context, "since_id"),
                Parameters.cursor(context, "min_id"));
    }

    private static int limit(Context context) {
        return Parameters.limit(context, Timelines.USUAL_LIMIT, Timelines.MAX_LIMIT);
    }

    /** The posts, and where the pages beside this one are (RFC 8288). */
    private void answer(Context context, TimelinePage page, Viewer viewer) {
        List<String> links = new ArrayList<>();
        String address = baseUrl.to(context.path()) + "?limit=" + limit(context);
        Cursor older = page.older();
        if (older != null) {
            links.add("<" + address + "&max_id=" + older.maxId() + ">; rel=\"next\"");
        }
        Cursor newer = page.newer();
        if (newer != null) {
            links.add("<" + address + "&min_id=" + newer.minId() + ">; rel=\"prev\"");
        }
        if (!links.isEmpty()) {
            context.header("Link", String.join(", ", links));
        }
        context.json(page.statuses().stream()
                .map(status -> statusWire.of(status, viewer))
                .toList());
    }
}
