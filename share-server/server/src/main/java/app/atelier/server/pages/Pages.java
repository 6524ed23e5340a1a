package app.atelier.server.pages;

import app.atelier.server.accounts.Accounts;
import app.atelier.server.forms.FormPages;
import app.atelier.server.problems.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** All pages and feeds, wired and routed. */
public final class Pages {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String FOR_A_DAY = "public, max-age=86400";
    private static final String FOR_AN_HOUR = "public, max-age=3600";

    private final Assets assets = Assets.load();
    private final PageWriter writer = new PageWriter();
    private final FeedPages feeds;
    private final PostPages posts;
    private final AboutPages abouts;
    private final VerifyPages verifications;
    private final SettingsPages settings;
    private final DoorPages doors;
    private final Syndication syndication;
    private final Accounts accounts;

    public Pages(PageServices services) {
        var texts = new Texts(Locale.ENGLISH);
        var views = new Views(texts, services.clock());
        var sessions = services.sessions();
        var timelines = services.timelines();
        var frames = new Frames(services.config(), services.baseUrl(), sessions, texts, assets, views);
        var lineages = new Lineages(texts, views, services.clock());
        this.accounts = services.accounts();
        this.feeds = new FeedPages(timelines, accounts, frames, views, writer);
        this.posts = new PostPages(services, frames, views, lineages, writer);
        this.abouts = new AboutPages(services, frames, views, writer);
        this.verifications = new VerifyPages(services, frames, writer);
        this.settings = new SettingsPages(services, frames, views, writer);
        this.doors = new DoorPages(timelines, sessions, frames, views, writer);
        this.syndication = new Syndication(timelines, accounts, frames, views, writer);
    }

    /** What draws forms and errors for the other routes. */
    public FormPages forms() {
        return doors;
    }

    /** Adds the routes; those of a name's feeds before those of the name. */
    public void register(RoutesConfig routes) {
        get(routes, "/", feeds::newest);
        get(routes, "/remixes", feeds::remixes);
        get(routes, "/remixes/{id}", posts::lineage);
        get(routes, "/tags/{tag}", feeds::tag);
        get(routes, "/feed.atom", syndication::newestAsAtom);
        get(routes, "/feed.json", syndication::newestAsJson);
        get(routes, "/@{name}.atom", syndication::accountAsAtom);
        get(routes, "/@{name}.json", syndication::accountAsJson);
        get(routes, "/@{name}", feeds::profile);
        get(routes, "/@{name}/{id}", posts::post);
        get(routes, "/@{name}/{id}/recipe.json", posts::recipe);
        routes.post("/@{name}/{id}/like", posts::like);
        get(routes, "/about", abouts::about);
        get(routes, "/verify", verifications::ask);
        routes.post("/verify", verifications::answer);
        get(routes, "/settings", settings::settings);
        routes.post("/settings/profile", settings::profile);
        routes.post("/settings/keys/{fingerprint}/withdraw", settings::withdraw);
        routes.post("/settings/theme", settings::theme);
        get(routes, "/offline", abouts::offline);
        get(routes, "/offline.js", this::worker);
        get(routes, "/robots.txt", Pages::robots);
        get(routes, "/favicon.ico", ctx -> asset(ctx, "mark.svg"));
        get(routes, "/avatars/{name}.png", this::avatar);
        get(routes, Assets.ROOT + "<name>", ctx -> asset(ctx, ctx.pathParam("name")));
    }

    /** A page for GET, and for HEAD with the same headers; the server leaves the body out. */
    private static void get(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    private void asset(Context ctx, String name) {
        var asset = assets.find(name).orElseThrow(Problem::notFound);
        var current = asset.version().equals(ctx.queryParam("v"));
        ctx.header("Cache-Control", current ? FOR_EVER : FOR_AN_HOUR);
        writer.send(ctx, asset.bytes(), asset.type());
        ctx.header("Vary", "Accept-Encoding");
    }

    /** The worker lives by the policy of its own file, and has to fetch what it keeps. */
    private void worker(Context ctx) {
        ctx.header("Content-Security-Policy", "default-src 'none'; connect-src 'self'");
        asset(ctx, "offline.js");
        ctx.header("Cache-Control", "no-cache");
    }

    private void avatar(Context ctx) {
        var account = accounts.byName(ctx.pathParam("name")).orElseThrow(Problem::notFound);
        ctx.header("Cache-Control", FOR_A_DAY);
        // Other sites show whose post it is; the answer to anyone's request is the same.
        ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
        writer.send(ctx, Portrait.of(account.name()), "image/png");
        ctx.header("Vary", "Accept-Encoding");
    }

    private static void robots(Context ctx) {
        ctx.header("Cache-Control", FOR_A_DAY);
        ctx.contentType("text/plain; charset=utf-8");
        ctx.result("User-agent: *\nDisallow: /settings\nDisallow: /sign-in\nDisallow: /oauth/\n"
                .getBytes(StandardCharsets.UTF_8));
    }
}
