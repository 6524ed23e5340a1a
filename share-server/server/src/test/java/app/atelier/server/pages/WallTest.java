package app.atelier.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.protocol.mastodon.Visibility;
import app.atelier.server.ServerContext;
import app.atelier.server.configuration.ConfigKey;
import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.samples.SamplePictures;
import app.atelier.server.samples.SampleWorld;
import app.atelier.server.statuses.NewStatus;
import app.atelier.server.statuses.Status;
import app.atelier.server.timelines.Cursor;
import app.atelier.server.viewers.Viewer;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of a running server with the sample world on its walls. */
class WallTest {
    private static final String BASE = "http://wall.example";
    private static final String PASSWORD = "a sentence is good";
    private static final String EVIL = "<script>alert(1)</script> \"' & #<b>x</b>\n\n<img src=x onerror=alert(1)> #ok";
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
            + " script-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    private static final int LARGEST_PAGE = 60_000;
    private static final int MANY_ERRORS = 100;

    @TempDir
    static Path folder;

    private static ServerContext server;
    private static String origin;
    private static Path pictures;

    @BeforeAll
    static void hangThePictures() throws IOException {
        pictures = SamplePictures.draw(folder.resolve("pictures"));
        var config = ServerConfig.resolve(
                Map.of(
                        ConfigKey.DATA, folder.resolve("data").toString(),
                        ConfigKey.PORT, "0",
                        ConfigKey.BASE_URL, BASE,
                        ConfigKey.REGISTRATIONS, "open",
                        ConfigKey.CONTACT, "hello@wall.example"),
                Map.of(),
                null);
        assertThat(SampleWorld.fill(config, pictures, PASSWORD, InstantSource.system()))
                .isEqualTo(26);
        server = ServerContext.start(config);
        origin = "http://127.0.0.1:" + server.port();
    }

    @AfterAll
    static void takeThemDown() {
        server.close();
    }

    @Test
    void the_wall_shows_the_newest_first_with_words_for_every_picture() throws IOException {
        var page = page("/");

        assertThat(page.select(".pic .words").eachText()).startsWith("Bring a jumper", "Told the crew it would pass");
        assertThat(page.select(".pic > a img:not(.ph)").eachAttr("alt")).allMatch(alt -> alt.length() > 10);
        assertThat(page.select(".pic > a img:not(.ph)").eachAttr("srcset")).allMatch(set -> set.contains("320w, "));
        assertThat(page.select(".pic img.ph").eachAttr("src"))
                .allMatch(src -> src.startsWith("data:image/webp;base64,"));
        assertThat(page.select("link[rel=alternate]").eachAttr("href"))
                .containsExactly(BASE + "/feed.atom", BASE + "/feed.json");
    }

    @Test
    void every_link_leads_somewhere() throws IOException {
        var seen = new HashSet<String>();
        var next = new ArrayDeque<>(List.of("/"));
        while (!next.isEmpty()) {
            var path = next.remove();
            if (!seen.add(path)) {
                continue;
            }
            var answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            if (answer.contentType() != null && answer.contentType().startsWith("text/html")) {
                next.addAll(links(answer.parse()));
            }
        }
        assertThat(seen).contains("/about", "/remixes", "/@mara", "/tags/foxes", "/feed.atom", "/sign-up");
        assertThat(seen.size()).isGreaterThan(100);
    }

    private static List<String> links(Document page) {
        var links = new HashSet<String>();
        page.select("a[href],link[href]").eachAttr("href").forEach(links::add);
        page.select("img[src],script[src]").eachAttr("src").forEach(links::add);
        page.select("img[srcset]").eachAttr("srcset").forEach(set -> {
            for (var choice : set.split(", ")) {
                links.add(choice.split(" ")[0]);
            }
        });
        page.select("use[href]").eachAttr("href").forEach(links::add);
        return links.stream()
                .map(link -> link.startsWith(BASE) ? link.substring(BASE.length()) : link)
                .filter(link -> link.startsWith("/"))
                .map(link -> link.replaceFirst("#.*", ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/remixes",
                "/about",
                "/@mara",
                "/tags/foxes",
                "/sign-in",
                "/sign-up",
                "/offline",
                "/?origin=person",
                "/nothing-here"
            })
    void a_page_is_well_made_and_well_kept(String path) throws IOException {
        var answer = get(path);
        var parser = Parser.htmlParser().setTrackErrors(MANY_ERRORS);
        var page = parser.parseInput(answer.body(), BASE);

        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[style],style,script:not([src]):not([type])")).isEmpty();
        assertThat(answer.header("Content-Security-Policy")).isEqualTo(POLICY);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cache-Control")).isIn("no-cache", "private, no-store");
        assertThat(answer.bodyAsBytes().length).isLessThan(LARGEST_PAGE);
    }

    @Test
    void a_page_that_has_not_changed_is_not_sent_again() throws IOException {
        var first = get("/about");
        var again = connect("/about")
                .header("If-None-Match", String.valueOf(first.header("ETag")))
                .execute();

        assertThat(first.header("ETag")).isNotBlank();
        assertThat(first.header("Vary")).contains("Cookie");
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void files_with_their_version_may_be_kept_for_ever() throws IOException {
        var address = page("/").selectFirst("link[rel=stylesheet]").attr("href");

        assertThat(get(address).header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(get("/static/atelier.css").header("Cache-Control")).isEqualTo("public, max-age=3600");
    }

    @Test
    void a_post_tells_all_that_is_known() throws IOException {
        var foxes = status("Three foxes");
        var page = page(foxes.path());

        assertThat(page.selectFirst("h1").text()).isEqualTo("Three foxes who stayed up to see the moon");
        assertThat(page.select(".post .tag").eachText()).containsExactly("foxes", "night", "snow");
        assertThat(page.select(".fact b").eachText())
                .containsExactly("Composed", "No signed record", "Not for training");
        assertThat(page.selectFirst(".prompt").text())
                .isEqualTo("three red foxes under a big moon in a snowy forest at night");
        assertThat(page.select(".strip [aria-current] span").eachText()).contains("This picture");
        assertThat(page.select(".strip li")).hasSize(8);
        assertThat(page.selectFirst("details p").text()).startsWith("Three red foxes sit in a row");
        assertThat(new ObjectMapper()
                        .readTree(get(foxes.path() + "/recipe.json").body())
                        .path("seed")
                        .asInt())
                .isEqualTo(7);
    }

    @Test
    void a_post_can_be_shown_elsewhere() throws IOException {
        var foxes = status("Three foxes");
        var page = page(foxes.path());
        var image = meta(page, "og:image");

        assertThat(meta(page, "og:url")).isEqualTo(BASE + foxes.path());
        assertThat(meta(page, "og:title")).isEqualTo("Three foxes who stayed up to see the moon");
        assertThat(image).startsWith(BASE + "/media/");
        assertThat(get(image.substring(BASE.length())).contentType()).isEqualTo(meta(page, "og:image:type"));
        assertThat(meta(page, "og:image:alt")).startsWith("Three red foxes");
        assertThat(page.selectFirst("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
        var data = new ObjectMapper()
                .readTree(page.selectFirst("script[type=application/ld+json]").data());
        assertThat(data.path("creator").path("name").asText()).isEqualTo("Mara Lindqvist");
        assertThat(data.path("contentUrl").asText()).startsWith(BASE);
    }

    @Test
    void a_picture_whose_recipe_is_kept_shows_none() throws IOException {
        var boat = status("A boat is");

        assertThat(page(boat.path()).select(".recipe")).isEmpty();
        assertThat(page(boat.path()).select(".fact b").eachText()).contains("Recipe not shared", "Made by a person");
        assertThat(get(boat.path() + "/recipe.json").statusCode()).isEqualTo(404);
    }

    @Test
    void the_tree_begins_at_the_first_of_all() throws IOException {
        var paper = status("Cut from paper");
        var page = page("/remixes/" + paper.id());

        assertThat(page.selectFirst("h1").text()).isEqualTo("Seven pictures from one");
        assertThat(page.select(".tree > ol > li > .node img:not(.ph)").attr("alt"))
                .startsWith("One fox");
        assertThat(page.select(".node.here")).hasSize(1);
        assertThat(page.select(".node")).hasSize(7);
    }

    @Test
    void a_filter_shows_only_its_kind() throws IOException {
        var page = page("/?origin=person");

        assertThat(page.select(".pic .words").eachText())
                .containsExactly("Tuesday flowers", "A boat is a kind of chair");
        assertThat(page.select(".chip[aria-current]").eachText()).containsExactly("By a person");
        assertThat(get("/?origin=magic").statusCode()).isEqualTo(404);
    }

    @Test
    void older_pictures_are_a_link_away() throws IOException {
        var page = page("/@mara?before=" + status("She looked back").id());

        assertThat(page.select(".pic .words").eachText())
                .containsExactly("Three foxes who stayed up to see the moon", "A first try");
        assertThat(page.select(".more a").eachAttr("href")).containsExactly("/@mara");
        assertThat(get("/?before=x").statusCode()).isEqualTo(400);
    }

    @Test
    void what_people_write_stays_words_everywhere() throws Exception {
        var mara = server.accounts().byName("mara").orElseThrow();
        var profile = mara.biography();
        server.accounts().setProfile(mara.id(), mara.displayName(), EVIL);
        var status = post(mara.id(), EVIL, EVIL);
        try {
            for (var path : List.of("/", "/@mara", status.path(), "/tags/ok", "/remixes/" + status.id(), "/sign-in")) {
                var page = page(path);
                assertThat(page.select("[onerror],[onload],img[src=x]"))
                        .as(path)
                        .isEmpty();
                assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                        .as(path)
                        .isEmpty();
            }
            for (var feed : List.of("/feed.atom", "/@mara.atom")) {
                var xml = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(get(feed).bodyAsBytes()));
                assertThat(xml.getElementsByTagName("script").getLength()).isZero();
                var html =
                        Jsoup.parse(xml.getElementsByTagName("content").item(0).getTextContent());
                assertThat(html.select("script,[onerror],img[src=x]")).isEmpty();
            }
        } finally {
            server.posting().delete(status.id(), mara.id());
            server.accounts().setProfile(mara.id(), mara.displayName(), profile);
        }
        var gone = get(status.path());
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.parse().selectFirst("h1").text()).isEqualTo("This picture was taken down");
    }

    @Test
    void what_hides_behind_a_note_is_not_sent_with_the_wall() throws IOException {
        var mara = server.accounts().byName("mara").orElseThrow();
        var media = server.media().add(mara.id(), Files.readAllBytes(pictures.resolve("owl.png")), "An owl");
        var status = server.posting().post(newStatus(mara.id(), "Boo", "Teeth", media.id()), "");
        try {
            var card = page("/").selectFirst(".pic");
            assertThat(card.selectFirst(".veil b").text()).isEqualTo("Teeth");
            assertThat(card.select("img[srcset]")).isEmpty();
            assertThat(page(status.path()).select("meta[property=og:image]")).isEmpty();
            assertThat(page(status.path()).select(".stage img[srcset]")).hasSize(1);
        } finally {
            server.posting().delete(status.id(), mara.id());
        }
    }

    @Test
    void feeds_hold_the_newest_posts() throws Exception {
        var json = new ObjectMapper().readTree(get("/feed.json").body());

        assertThat(json.path("items")).hasSize(20);
        assertThat(json.path("items").path(0).path("title").asText()).isEqualTo("Bring a jumper");
        assertThat(json.path("next_url").asText()).startsWith(BASE + "/feed.json?before=");
        assertThat(get("/@mara.json").contentType()).startsWith("application/feed+json");
        assertThat(get("/@nobody.atom").statusCode()).isEqualTo(404);
    }

    @Test
    void the_page_for_no_connection_can_be_kept_by_its_worker() throws IOException {
        var worker = get("/offline.js");
        var files = Pattern.compile("'(/[^']*)'").matcher(worker.body()).results();

        assertThat(worker.header("Content-Security-Policy")).isEqualTo("default-src 'none'; connect-src 'self'");
        assertThat(files.map(match -> match.group(1)).filter(path -> !path.equals("/static/")))
                .contains("/offline")
                .allSatisfy(path -> assertThat(get(path).statusCode()).as(path).isEqualTo(200));
    }

    @Test
    void every_artist_has_a_portrait() throws IOException {
        var answer = get("/avatars/mara.png");

        assertThat(answer.contentType()).isEqualTo("image/png");
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.bodyAsBytes())).getWidth())
                .isEqualTo(160);
        assertThat(get("/avatars/nobody.png").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nothing", "/@nobody", "/@mara/1", "/@mara/x", "/tags/no-tag", "/remixes/99999999999999999999"})
    void what_is_not_there_says_so_and_leads_on(String path) throws IOException {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.parse().selectFirst("h1").text()).isEqualTo("An empty frame hangs here");
        assertThat(answer.parse().select(".lone a").eachAttr("href")).containsExactly("/");
    }

    @Test
    void light_and_dark_are_kept_without_an_account() throws IOException {
        var browser = Jsoup.newSession();
        var answer = browser.newRequest(origin + "/settings/theme")
                .data("theme", "dark")
                .data("back", "/about")
                .method(Connection.Method.POST)
                .execute();

        assertThat(answer.url().getPath()).isEqualTo("/about");
        assertThat(answer.parse().selectFirst("html").attr("data-theme")).isEqualTo("dark");
    }

    @Test
    void one_signs_in_likes_and_changes_ones_page() throws IOException {
        var browser = signedIn("piet");
        var path = status("Told the crew").path();

        var form = browser.newRequest(origin + path).get().selectFirst("form[action$=/like]");
        var liked = submit(browser, form, Map.of("like", "yes"));
        assertThat(liked.selectFirst("[aria-pressed=true]").text()).startsWith("1");

        var settings = browser.newRequest(origin + "/settings").get();
        var saved = submit(
                browser,
                settings.selectFirst("form[action=/settings/profile]"),
                Map.of("display_name", "Piet van Loon", "biography", "Small houses, long roads, #fog."));
        assertThat(saved.select(".note.good").text()).isEqualTo("Kept.");
        assertThat(page("/@piet").select(".bio .tag").eachText()).containsExactly("fog");

        var refused = submit(
                browser,
                settings.selectFirst("form[action=/settings/profile]"),
                Map.of("display_name", "x".repeat(99), "biography", "kept as typed"));
        assertThat(refused.selectFirst(".err").text()).contains("60 characters");
        assertThat(refused.selectFirst("textarea").text()).isEqualTo("kept as typed");
    }

    @Test
    void settings_send_a_stranger_to_the_door() throws IOException {
        var answer = connect("/settings").followRedirects(true).execute();

        var page = answer.parse();
        assertThat(page.selectFirst("h1").text()).isEqualTo("Welcome back");
        assertThat(page.selectFirst("input[name=next]").attr("value")).isEqualTo("/settings");
    }

    @Test
    void a_wrong_password_is_said_where_it_was_typed() throws IOException {
        var browser = Jsoup.newSession().ignoreHttpErrors(true);
        var form = browser.newRequest(origin + "/sign-in").get().selectFirst("form[action=/sign-in]");
        var page = submit(browser, form, Map.of("name", "wen", "password", "wrong"));

        assertThat(page.selectFirst("[role=alert]").text()).isNotBlank();
        assertThat(page.selectFirst("#name").val()).isEqualTo("wen");
        assertThat(page.selectFirst("#password").val()).isEmpty();
    }

    private static Connection signedIn(String name) throws IOException {
        var browser = Jsoup.newSession().ignoreHttpErrors(true);
        var form = browser.newRequest(origin + "/sign-in").get().selectFirst("form[action=/sign-in]");
        submit(browser, form, Map.of("name", name, "password", PASSWORD));
        return browser;
    }

    private static Document submit(Connection browser, org.jsoup.nodes.Element form, Map<String, String> typed)
            throws IOException {
        var request = browser.newRequest(origin + form.attr("action")).method(Connection.Method.POST);
        form.select("input[type=hidden]").forEach(field -> request.data(field.attr("name"), field.val()));
        typed.forEach(request::data);
        return request.execute().parse();
    }

    private static Status post(long author, String caption, String description) throws IOException {
        var media = server.media().add(author, Files.readAllBytes(pictures.resolve("deer.png")), description);
        return server.posting().post(newStatus(author, caption, "", media.id()), "");
    }

    private static NewStatus newStatus(long author, String caption, String note, long media) {
        return new NewStatus(
                author,
                null,
                caption,
                note,
                false,
                Visibility.PUBLIC,
                "en",
                List.of(media),
                null,
                null,
                null,
                true,
                false);
    }

    private static Status status(String caption) {
        return server.timelines().publicPage(Cursor.START, 40, Viewer.ANONYMOUS).statuses().stream()
                .filter(status -> status.caption().startsWith(caption))
                .findFirst()
                .orElseThrow();
    }

    private static String meta(Document page, String property) {
        return page.selectFirst("meta[property=" + property + "]").attr("content");
    }

    private static Document page(String path) throws IOException {
        var answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.parse();
    }

    private static Connection.Response get(String path) throws IOException {
        return connect(path).execute().readFully();
    }

    private static Connection connect(String path) {
        return Jsoup.connect(URI.create(origin).resolve(path).toString())
                .ignoreHttpErrors(true)
                .ignoreContentType(true)
                .followRedirects(false)
                .maxBodySize(0)
                .timeout(180_000);
    }
}
