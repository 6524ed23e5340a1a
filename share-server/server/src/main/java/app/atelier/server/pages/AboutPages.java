package app.atelier.server.pages;

import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.timelines.Cursor;
import app.atelier.server.viewers.Viewer;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What this server is, its rules, how apps reach it, and what is shown when it cannot be reached. */
final class AboutPages {
    private static final int PICTURES = 5;
    private static final int RULES = 6;
    private static final int MEGABYTE = 1 << 20;

    private final ServerConfig config;
    private final PageServices services;
    private final Frames frames;
    private final Views views;
    private final PageWriter writer;
    private final Texts texts;

    AboutPages(PageServices services, Frames frames, Views views, PageWriter writer) {
        this.config = services.config();
        this.services = services;
        this.frames = frames;
        this.views = views;
        this.writer = writer;
        this.texts = frames.texts();
    }

    /** {@code GET /about}. */
    void about(Context ctx) {
        var newest = services.timelines().publicPage(Cursor.START, PICTURES, Viewer.ANONYMOUS);
        var lead = config.description().isBlank()
                ? texts.say("about.lead", config.title())
                : config.description() + " " + texts.say("about.promise");
        var frame =
                frames.of(ctx, texts.say("about.name"), lead).withFeeds(frames.feeds("/feed", texts.say("feed.name")));
        var registrations = config.registrations().name().toLowerCase(Locale.ROOT);
        writer.write(
                ctx,
                "about.jte",
                new AboutPage(
                        frame,
                        texts.say("about.title"),
                        lead,
                        views.cards(newest.statuses()),
                        rules(),
                        config.contact().isBlank() ? null : config.contact(),
                        texts.say("about.joining." + registrations),
                        numbers()));
    }

    /** {@code GET /offline}: kept by the browser for when there is no connection. */
    void offline(Context ctx) {
        var lone = new Lone(
                Lone.Art.TURNED,
                texts.say("offline.title"),
                texts.say("offline.text"),
                List.of(new Action(texts.say("offline.again"), "", true)));
        var frame = frames.of(ctx, lone.title(), lone.text()).unlisted().standingStill();
        writer.write(ctx, "lone.jte", new LonePage(frame, lone));
    }

    /** The operator's rules, or ours where there are none. */
    private List<AboutPage.Rule> rules() {
        if (!config.rules().isEmpty()) {
            return config.rules().stream()
                    .map(rule -> new AboutPage.Rule(rule, ""))
                    .toList();
        }
        return IntStream.rangeClosed(1, RULES)
                .mapToObj(i -> new AboutPage.Rule(
                        texts.say("about.rule." + i + ".head"), texts.say("about.rule." + i + ".text")))
                .toList();
    }

    private List<Pair> numbers() {
        return List.of(
                new Pair(texts.say("about.address"), frames.base().origin()),
                new Pair(
                        texts.say("about.pictures"),
                        texts.say("about.number", services.statuses().count())),
                new Pair(
                        texts.say("about.people"),
                        texts.say("about.number", services.accounts().count())),
                new Pair(texts.say("about.largest"), texts.say("about.megabytes", config.maxUploadBytes() / MEGABYTE)));
    }
}
