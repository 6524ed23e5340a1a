package app.atelier.server.timelines;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.server.TestServer;
import app.atelier.server.TestServer.Answer;
import app.atelier.server.TestServer.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineRoutesTest {
    private TestServer server;
    private Person mara;
    private final List<String> newestFirst = new ArrayList<>();

    @BeforeAll
    void start(@TempDir Path folder) {
        server = TestServer.start(folder);
        mara = server.person();
        for (int i = 0; i < 7; i++) {
            String tag = i % 2 == 0 ? "#Even" : "#odd";
            newestFirst.addFirst(server.post(mara, "status", "number " + i + " " + tag)
                    .path("id")
                    .asText());
        }
        server.post(mara, "status", "unlisted #even", "visibility", "unlisted");
        server.post(mara, "status", "private #even", "visibility", "private");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static List<String> ids(Answer answer) {
        List<String> ids = new ArrayList<>();
        answer.json().forEach(status -> ids.add(status.path("id").asText()));
        return ids;
    }

    private static String link(Answer answer, String rel) {
        Matcher matcher = Pattern.compile("<([^>]*)>; rel=\"" + rel + "\"").matcher(answer.header("Link"));
        return matcher.find() ? matcher.group(1) : "";
    }

    @Test
    void walksDownToTheEndByLinks() {
        List<String> seen = new ArrayList<>();
        String next = "/api/v1/timelines/public?limit=3";
        int pages = 0;
        while (!next.isEmpty()) {
            Answer answer = server.get(next);
            seen.addAll(ids(answer));
            next = link(answer, "next");
            pages++;
        }
        assertThat(seen).isEqualTo(newestFirst);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void walksUpByLinks() {
        String oldest = newestFirst.getLast();
        Answer answer = server.get("/api/v1/timelines/public?limit=2&min_id=" + oldest);
        assertThat(ids(answer)).containsExactly(newestFirst.get(4), newestFirst.get(5));
        Answer above = server.get(link(answer, "prev"));
        assertThat(ids(above)).containsExactly(newestFirst.get(2), newestFirst.get(3));
    }

    @Test
    void givesTheNewestSinceAPost() {
        Answer answer = server.get("/api/v1/timelines/public?limit=2&since_id=" + newestFirst.getLast());
        assertThat(ids(answer)).containsExactly(newestFirst.get(0), newestFirst.get(1));
        assertThat(ids(server.get("/api/v1/timelines/public?since_id=" + newestFirst.getFirst())))
                .isEmpty();
    }

    @Test
    void readsTagsInAnyCase() {
        assertThat(ids(server.get("/api/v1/timelines/tag/EVEN"))).hasSize(4);
        assertThat(ids(server.get("/api/v1/timelines/tag/odd"))).hasSize(3);
        assertThat(ids(server.get("/api/v1/timelines/tag/none"))).isEmpty();
    }

    @Test
    void showsAnAccountsPostsAsFarAsOneMaySeeThem() {
        String path = "/api/v1/accounts/" + mara.account().id() + "/statuses";
        assertThat(ids(server.get(path))).hasSize(8);
        assertThat(ids(server.get(mara, path))).hasSize(9);
        assertThat(ids(server.get(mara, "/api/v1/timelines/home"))).hasSize(9);
        assertThat(server.get("/api/v1/timelines/home").status()).isEqualTo(401);
    }

    // Attack 36
    @Test
    void boundsAndRefusesOddParameters() {
        assertThat(ids(server.get("/api/v1/timelines/public?limit=1000000000"))).hasSize(7);
        assertThat(ids(server.get("/api/v1/timelines/public?limit=1e999"))).hasSize(7);
        assertThat(ids(server.get("/api/v1/timelines/public?limit=-5"))).hasSize(1);
        for (String bad : List.of(
                "limit=many",
                "max_id=abc",
                "max_id=-1",
                "min_id=1%27%20or%201=1",
                "since_id=99999999999999999999999")) {
            Answer answer = server.get("/api/v1/timelines/public?" + bad);
            assertThat(answer.status()).as(bad).isEqualTo(400);
            assertThat(answer.error()).isNotEmpty();
        }
        for (String tag : List.of("%27%3B%20drop%20table%20statuses%3B--", "%25", "%2A", "a%22%20OR%20%22b")) {
            Answer answer = server.get("/api/v1/timelines/tag/" + tag);
            assertThat(answer.status()).as(tag).isEqualTo(200);
            assertThat(ids(answer)).isEmpty();
        }
        assertThat(ids(server.get("/api/v1/timelines/public"))).hasSize(7);
    }

    @Test
    void findsAccounts() {
        JsonNode self = server.get(mara, "/api/v1/accounts/verify_credentials").json();
        assertThat(self.path("username").asText()).isEqualTo(mara.name());
        assertThat(self.path("source").path("privacy").asText()).isEqualTo("public");
        assertThat(self.path("statuses_count").asInt()).isEqualTo(8);
        JsonNode other = server.get(
                        "/api/v1/accounts/lookup?acct=" + mara.name().toUpperCase(Locale.ROOT))
                .json();
        assertThat(other.path("id")).isEqualTo(self.path("id"));
        assertThat(other.has("source")).isFalse();
        assertThat(server.get("/api/v1/accounts/lookup?acct=nobody").status()).isEqualTo(404);
        assertThat(server.get("/api/v1/accounts/abc").status()).isEqualTo(404);
        assertThat(server.get("/api/v1/accounts/verify_credentials").status()).isEqualTo(401);
        assertThat(server.get("/avatars/" + mara.name() + ".png").header("Content-Type"))
                .isEqualTo("image/png");
    }
}
