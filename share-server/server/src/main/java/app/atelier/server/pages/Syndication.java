package app.atelier.server.pages;

import app.atelier.protocol.Json;
import app.atelier.server.accounts.Accounts;
import app.atelier.server.media.Variant;
import app.atelier.server.problems.Problem;
import app.atelier.server.statuses.CaptionHtml;
import app.atelier.server.statuses.Status;
import app.atelier.server.timelines.TimelinePage;
import app.atelier.server.timelines.Timelines;
import app.atelier.server.viewers.Viewer;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.function.Function;

/** The newest pictures, and those of an account, for readers of feeds. */
final class Syndication {
    private static final int ENTRIES = 20;

    private final Timelines timelines;
    private final Accounts accounts;
    private final Frames frames;
    private final Views views;
    private final PageWriter writer;
    private final Texts texts;

    Syndication(Timelines timelines, Accounts accounts, Frames frames, Views views, PageWriter writer) {
        this.timelines = timelines;
        this.accounts = accounts;
        this.frames = frames;
        this.views = views;
        this.writer = writer;
        this.texts = frames.texts();
    }

    void newestAsAtom(Context ctx) {
        atom(ctx, newest(ctx));
    }

    void newestAsJson(Context ctx) {
        json(ctx, newest(ctx));
    }

    void accountAsAtom(Context ctx) {
        atom(ctx, ofAccount(ctx));
    }

    void accountAsJson(Context ctx) {
        json(ctx, ofAccount(ctx));
    }

    private void atom(Context ctx, Function<String, Feed> feed) {
        writer.send(ctx, AtomFeed.write(feed.apply(".atom")), AtomFeed.TYPE);
    }

    private void json(Context ctx, Function<String, Feed> feed) {
        writer.send(ctx, JsonFeed.write(feed.apply(".json"), texts.language(), Json.mapper()), JsonFeed.TYPE);
    }

    private Function<String, Feed> newest(Context ctx) {
        var found = timelines.publicPage(FeedPages.cursor(ctx), ENTRIES, Viewer.ANONYMOUS);
        return ending -> feed(frames.site(), "/", "/feed", "/static/mark.svg", found, ending);
    }

    private Function<String, Feed> ofAccount(Context ctx) {
        var account = accounts.byName(ctx.pathParam("name")).orElseThrow(Problem::notFound);
        var person = views.person(account);
        var found = timelines.accountPage(account.id(), FeedPages.cursor(ctx), ENTRIES, Viewer.ANONYMOUS);
        var title = texts.say("feed.of", account.displayName(), frames.site());
        return ending -> feed(title, person.href(), person.href(), person.avatar(), found, ending);
    }

    private Feed feed(String title, String home, String stem, String icon, TimelinePage found, String ending) {
        var base = frames.base();
        var statuses = found.statuses().stream()
                .filter(status -> !status.media().isEmpty())
                .toList();
        var updated =
                statuses.stream().map(Status::created).max(Instant::compareTo).orElse(Instant.EPOCH);
        var older = FeedPages.pager(base.to(stem + ending), found, true).older();
        return new Feed(
                base.to(home),
                title,
                base.to(home),
                base.to(stem + ".atom"),
                base.to(stem + ".json"),
                base.to(icon),
                older,
                updated,
                statuses.stream().map(this::entry).toList());
    }

    private FeedEntry entry(Status status) {
        var base = frames.base();
        var media = status.media().getFirst();
        var url = base.to(status.path());
        return new FeedEntry(
                url,
                url,
                views.caption(status).title(),
                status.caption(),
                html(status, url),
                status.account().displayName(),
                base.to("/@" + status.account().name()),
                status.created(),
                status.created(),
                base.to(media.path(Variant.ORIGINAL)),
                media.mediaType(),
                media.bytes(),
                status.tags());
    }

    /** The picture and its caption; of what hides behind a note, the note and the way to it. */
    private String html(Status status, String url) {
        var base = frames.base();
        var words = CaptionHtml.of(status.caption(), base);
        if (views.hidden(status)) {
            var note = texts.say("post.hidden", status.spoilerText());
            return "<p><a href=\"" + CaptionHtml.escape(url) + "\">" + CaptionHtml.escape(note) + "</a></p>";
        }
        var html = new StringBuilder();
        for (var media : status.media()) {
            html.append("<p><a href=\"")
                    .append(CaptionHtml.escape(url))
                    .append("\"><img src=\"")
                    .append(CaptionHtml.escape(base.to(media.path(Variant.W1280))))
                    .append("\" width=\"")
                    .append(Variant.W1280.widthFor(media))
                    .append("\" height=\"")
                    .append(Variant.W1280.heightFor(media))
                    .append("\" alt=\"")
                    .append(CaptionHtml.escape(media.description()))
                    .append("\"></a></p>");
        }
        return html.append(words).toString();
    }
}
