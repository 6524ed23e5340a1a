package app.atelier.server.pages;

import app.atelier.protocol.Json;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pages full of made-up content, for looking at templates without a server. */
final class Samples {
    static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    static final Texts TEXTS = new Texts(Locale.ENGLISH);
    static final Assets ASSETS = Assets.load();

    private final String words;

    /**
     * @param words what people wrote everywhere where people can write
     */
    Samples(String words) {
        this.words = words;
    }

    Frame frame() {
        var around = new Frame.Surroundings(TEXTS, ASSETS, Theme.SYSTEM, null, true, "Atelier", "/somewhere?x=1&y=2");
        var head = new Frame.Head(
                words,
                words,
                "https://wall.example/somewhere",
                true,
                List.of(new Frame.FeedLink("application/atom+xml", words, "/feed.atom")),
                List.of(
                        new Frame.CardTag("og:title", null, words),
                        new Frame.CardTag(null, "twitter:card", "summary_large_image")),
                LinkedData.write(Map.of("@type", "ImageObject", "name", words), Json.mapper()));
        return new Frame(around, head, Place.NEWEST, true, false);
    }

    PersonView person() {
        return new PersonView("mara", words, "@mara@wall.example", "/@mara", "/avatars/mara.png");
    }

    PictureView picture() {
        return new PictureView(
                Shape.classes(4, 3),
                "data:image/webp;base64,UklGRg==",
                "/media/a/640.webp",
                "/media/a/320.webp 320w, /media/a/640.webp 640w",
                "100vw",
                640,
                480,
                words,
                false);
    }

    TimeView when() {
        return TEXTS.recently(NOW.minusSeconds(7200), NOW);
    }

    CardView card() {
        return new CardView(picture(), "/@mara/1", person(), words, OriginMark.COMPOSED, null, 3, 1, when());
    }

    private CardView veiled() {
        return new CardView(picture(), "/@mara/1", person(), words, null, words, 0, 0, when());
    }

    Lone lone() {
        return new Lone(Lone.Art.ASKEW, words, words, List.of(new Action(words, "/", true)));
    }

    /** Every page under the name of its template. */
    Map<String, Object> pages() {
        return Map.ofEntries(
                Map.entry("feed.jte", feed()),
                Map.entry("tag.jte", new TagPage(frame(), words, words, List.of(card()), new Pager("/", "/?before=1"))),
                Map.entry("profile.jte", profile()),
                Map.entry("post.jte", post()),
                Map.entry("lineage.jte", lineage()),
                Map.entry("about.jte", about()),
                Map.entry("door.jte", door()),
                Map.entry("authorize.jte", authorize()),
                Map.entry("code.jte", new CodePage(frame(), words, words)),
                Map.entry("settings.jte", settings()),
                Map.entry("lone.jte", new LonePage(frame(), lone())));
    }

    private FeedPage feed() {
        return new FeedPage(
                frame(),
                words,
                words,
                List.of(new Chip(words, "/", "layers", true)),
                List.of(card(), veiled()),
                new Pager(null, "/?before=1"),
                lone(),
                words);
    }

    private ProfilePage profile() {
        return new ProfilePage(
                frame(), person(), words, picture(), Caption.paragraphs(words), 2, words, List.of(card()), Pager.NONE);
    }

    private PostPage post() {
        return new PostPage(
                frame(),
                List.of(picture(), picture()),
                person(),
                when(),
                Caption.of(words + "\n\n" + words, ""),
                words,
                List.of(words),
                "/media/a/original",
                List.of(new FactView("layers", "", words, words, "/@mara", words, words)),
                new RecipeView(
                        List.of(new RecipeView.Span(words, "subject"), new RecipeView.Span(words, null)),
                        List.of(new Pair(words, words)),
                        "/@mara/1/recipe.json"),
                List.of(
                        new StripItem.Lost(words), new StripItem.Arrow(),
                        new StripItem.Shown(picture(), "/@mara/1", words, true),
                                new StripItem.Rest(words, "/remixes/1")),
                "/remixes/1",
                3,
                "/@mara/1",
                2,
                true,
                words);
    }

    private LineagePage lineage() {
        var leaf = new TreeNode(picture(), person(), "/@mara/2", when(), true, List.of());
        var lost = new TreeNode(null, null, "", when(), false, List.of(leaf));
        return new LineagePage(
                frame(),
                words,
                words,
                "/@mara/1",
                new TreeNode(picture(), person(), "/@mara/1", when(), false, List.of(lost)),
                words);
    }

    private AboutPage about() {
        return new AboutPage(
                frame(),
                words,
                words,
                List.of(card()),
                List.of(new AboutPage.Rule(words, words)),
                words,
                words,
                List.of(new Pair(words, words)));
    }

    private DoorPage door() {
        var name = FieldView.of("name", words, "text", "username")
                .withValue(words)
                .withHint(words)
                .withError(words);
        return new DoorPage(
                frame(),
                card(),
                words,
                words,
                words,
                words,
                List.of(name),
                Map.of("next", words),
                "/sign-in",
                true,
                words,
                words,
                words,
                new Action(words, "/sign-up", false));
    }

    private AuthorizePage authorize() {
        return new AuthorizePage(
                frame(),
                words,
                person(),
                List.of(new AuthorizePage.Scope(words, words, words)),
                words,
                "/oauth/authorize",
                Map.of("state", words),
                words);
    }

    private SettingsPage settings() {
        var about = FieldView.area("about", words, 100).withValue(words).withError(words);
        return new SettingsPage(
                frame(),
                person(),
                words,
                List.of(about),
                List.of(
                        new KeyView(words, "ab12", "ab12", "1 May", null),
                        new KeyView(words, "cd", "cd", "2 May", "3 May")),
                words);
    }
}
