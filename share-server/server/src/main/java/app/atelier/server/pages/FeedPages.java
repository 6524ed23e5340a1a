package app.atelier.server.pages;

import app.atelier.protocol.Json;
import app.atelier.protocol.mastodon.PictureOrigin;
import app.atelier.server.accounts.Account;
import app.atelier.server.accounts.Accounts;
import app.atelier.server.problems.Problem;
import app.atelier.server.statuses.CaptionHtml;
import app.atelier.server.statuses.Captions;
import app.atelier.server.statuses.Status;
import app.atelier.server.timelines.Cursor;
import app.atelier.server.timelines.TimelinePage;
import app.atelier.server.timelines.Timelines;
import app.atelier.server.viewers.Viewers;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The walls of pictures: newest, remixes, tags, profiles. */
final class FeedPages {
    private static final String BEFORE = "before";
    private static final int PICTURES = 24;

    private final Timelines timelines;
    private final Accounts accounts;
    private final Frames frames;
    private final Views views;
    private final PageWriter writer;
    private final Texts texts;

    FeedPages(Timelines timelines, Accounts accounts, Frames frames, Views views, PageWriter writer) {
        this.timelines = timelines;
        this.accounts = accounts;
        this.frames = frames;
        this.views = views;
        this.writer = writer;
        this.texts = frames.texts();
    }

    /** {@code GET /}, with {@code ?origin=} only pictures that came about in this way. */
    void newest(Context ctx) {
        var cursor = cursor(ctx);
        var origin = origin(ctx);
        var found = origin == null
                ? timelines.publicPage(cursor, PICTURES, Viewers.of(ctx))
                : timelines.originPage(origin, cursor, PICTURES, Viewers.of(ctx));
        var first = cursor.maxId() == null;
        var path = origin == null ? "/" : "/?origin=" + origin.wire();
        var frame = frames.of(ctx, texts.say(first ? "feed.name" : "feed.older-title"), texts.say("description"))
                .in(Place.NEWEST)
                .withFeeds(frames.feeds("/feed", texts.say("feed.name")));
        var cards = views.cards(found.statuses());
        var bare = first && origin == null && cards.isEmpty();
        writer.write(
                ctx,
                "feed.jte",
                new FeedPage(
                        bare ? frame.standingStill() : frame,
                        texts.say(first ? "feed.title" : "feed.older-title"),
                        "",
                        chips(origin),
                        cards,
                        pager(path, found, first),
                        bare ? emptyWall(frame) : null,
                        texts.say(first ? "feed.nothing-of-kind" : "feed.nothing")));
    }

    private static @Nullable PictureOrigin origin(Context ctx) {
        var wanted = ctx.queryParam("origin");
        return wanted == null ? null : PictureOrigin.of(wanted).orElseThrow(Problem::notFound);
    }

    private List<Chip> chips(@Nullable PictureOrigin chosen) {
        var chips = new ArrayList<Chip>();
        chips.add(new Chip(texts.say("feed.all"), "/", null, chosen == null));
        for (var mark : OriginMark.values()) {
            var current = chosen != null && mark.id().equals(chosen.wire());
            chips.add(new Chip(
                    texts.say("origin." + mark.id() + ".chip"), "/?origin=" + mark.id(), mark.icon(), current));
        }
        return chips;
    }

    /** {@code GET /remixes}. */
    void remixes(Context ctx) {
        var cursor = cursor(ctx);
        var found = timelines.remixesPage(cursor, PICTURES, Viewers.of(ctx));
        var first = cursor.maxId() == null;
        var cards = views.remixes(found.statuses());
        var frame = frames.of(ctx, texts.say("remixes.name"), texts.say("remixes.lead"))
                .in(Place.REMIXES);
        var empty = new Lone(
                Lone.Art.THREE,
                texts.say("remixes.empty"),
                texts.say("remixes.empty.text"),
                List.of(new Action(texts.say("lost.action"), "/", true)));
        writer.write(
                ctx,
                "feed.jte",
                new FeedPage(
                        first && cards.isEmpty() ? frame.standingStill() : frame,
                        texts.say("remixes.title"),
                        texts.say("remixes.lead"),
                        List.of(),
                        cards,
                        pager("/remixes", found, first),
                        first ? empty : null,
                        texts.say("feed.nothing")));
    }

    /** {@code GET /tags/TAG}. */
    void tag(Context ctx) {
        var tag = ctx.pathParam("tag");
        if (!Captions.isTag(tag)) {
            throw Problem.notFound();
        }
        var cursor = cursor(ctx);
        var first = cursor.maxId() == null;
        var found = timelines.tagPage(tag, cursor, PICTURES, Viewers.of(ctx));
        var cards = views.cards(found.statuses());
        var frame = frames.of(ctx, "#" + tag, texts.say("tag.description", tag));
        var empty = texts.say(first ? "tag.nothing" : "feed.nothing");
        writer.write(
                ctx,
                "tag.jte",
                new TagPage(
                        cards.isEmpty() ? frame.unlisted() : frame,
                        tag,
                        cards.isEmpty() ? empty : first && found.older() == null ? counts(found.statuses()) : "",
                        cards,
                        pager(CaptionHtml.tagPath(tag.toLowerCase(Locale.ROOT)), found, first)));
    }

    /** {@code GET /@name}. */
    void profile(Context ctx) {
        var account = accounts.byName(ctx.pathParam("name")).orElseThrow(Problem::notFound);
        var cursor = cursor(ctx);
        var found = timelines.accountPage(account.id(), cursor, PICTURES, Viewers.of(ctx));
        var person = views.person(account);
        var description = account.biography().isBlank()
                ? texts.say("profile.description", account.displayName())
                : account.biography();
        var frame = frames.of(ctx, account.displayName(), description)
                .withFeeds(frames.feeds(person.href(), account.displayName()));
        var cards = views.cards(found.statuses());
        writer.write(
                ctx,
                "profile.jte",
                new ProfilePage(
                        shared(frame, account, person, found.statuses()),
                        person,
                        person.handle() + "@" + frames.base().domain(),
                        banner(found.statuses()),
                        Caption.paragraphs(account.biography()),
                        account.statusesCount(),
                        texts.month(account.created()),
                        cards,
                        pager(person.href(), found, cursor.maxId() == null)));
    }

    private Frame shared(Frame frame, Account account, PersonView person, List<Status> statuses) {
        var address = frames.base().to(person.href());
        var cards = new OpenGraph(frames.base(), frames.site())
                .profile(
                        frame, account.displayName(), address, statuses.stream().findFirst());
        var data = LinkedData.write(
                Map.of(
                        "@context", "https://schema.org",
                        "@type", "ProfilePage",
                        "mainEntity",
                                Map.of(
                                        "@type",
                                        "Person",
                                        "name",
                                        account.displayName(),
                                        "alternateName",
                                        person.handle(),
                                        "url",
                                        address)),
                Json.mapper());
        return frame.shared(cards, data);
    }

    /** The widest picture among the newest that hides behind nothing. */
    private @Nullable PictureView banner(List<Status> statuses) {
        return statuses.stream()
                .filter(status -> !views.hidden(status) && !status.media().isEmpty())
                .max(Comparator.comparingDouble(status -> Shape.ratio(
                        status.media().getFirst().width(),
                        status.media().getFirst().height())))
                .map(status -> views.picture(status.media().getFirst(), "", Sizes.BANNER, true))
                .orElse(null);
    }

    private String counts(List<Status> statuses) {
        var people = statuses.stream()
                .map(status -> status.account().id())
                .distinct()
                .count();
        return texts.say("tag.counts", statuses.size(), people);
    }

    private Lone emptyWall(Frame frame) {
        var actions = new ArrayList<Action>();
        if (frame.viewer() == null && frame.joinable()) {
            actions.add(new Action(texts.say("nav.join"), "/sign-up", true));
        }
        actions.add(new Action(texts.say("empty.about"), "/about", actions.isEmpty()));
        return new Lone(Lone.Art.THREE, texts.say("empty.title"), texts.say("empty.text"), actions);
    }

    static Pager pager(String path, TimelinePage found, boolean first) {
        var older = found.older();
        return new Pager(
                first ? null : path,
                older == null ? null : path + (path.contains("?") ? "&" : "?") + BEFORE + "=" + older.maxId());
    }

    /** Where the page begins; a place that is no number is a mistake of the address. */
    static Cursor cursor(Context ctx) {
        var before = ctx.queryParam(BEFORE);
        if (before == null) {
            return Cursor.START;
        }
        try {
            return Cursor.olderThan(Long.parseLong(before));
        } catch (NumberFormatException _) {
            throw Problem.of(400, "pages.cursor");
        }
    }
}
