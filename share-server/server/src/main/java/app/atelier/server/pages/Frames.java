package app.atelier.server.pages;

import app.atelier.server.configuration.BaseUrl;
import app.atelier.server.configuration.Registrations;
import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.sessions.Sessions;
import io.javalin.http.Context;
import java.util.List;

/** Makes the frame of a page out of a request: who looks, how light it is, where one is. */
final class Frames {
    private final ServerConfig config;
    private final BaseUrl base;
    private final Sessions sessions;
    private final Texts texts;
    private final Assets assets;
    private final Views views;

    Frames(ServerConfig config, BaseUrl base, Sessions sessions, Texts texts, Assets assets, Views views) {
        this.config = config;
        this.base = base;
        this.sessions = sessions;
        this.texts = texts;
        this.assets = assets;
        this.views = views;
    }

    Texts texts() {
        return texts;
    }

    BaseUrl base() {
        return base;
    }

    String site() {
        return config.title();
    }

    /** The frame of a page at the request's address. */
    Frame of(Context ctx, String title, String description) {
        var query = ctx.queryString();
        var path = query == null ? ctx.path() : ctx.path() + "?" + query;
        var around = new Frame.Surroundings(
                texts,
                assets,
                Theme.of(ctx.cookie(Theme.COOKIE)),
                sessions.account(ctx).map(views::person).orElse(null),
                config.registrations() != Registrations.CLOSED,
                config.title(),
                path);
        var head = Frame.Head.of(title, description, base.to(ctx.path()));
        return new Frame(around, head, Place.ELSEWHERE, true, false);
    }

    /** The links by which readers of feeds find the feeds of a page, {@code stem} being their address without ending. */
    List<Frame.FeedLink> feeds(String stem, String of) {
        var name = texts.say("feed.of", of, config.title());
        return List.of(
                new Frame.FeedLink("application/atom+xml", name + " (Atom)", base.to(stem + ".atom")),
                new Frame.FeedLink("application/feed+json", name + " (JSON)", base.to(stem + ".json")));
    }
}
