package app.atelier.server.statuses;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.protocol.Recipe;
import app.atelier.server.TestServer;
import app.atelier.server.TestServer.Answer;
import app.atelier.server.TestServer.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatusRoutesTest {
    private TestServer server;
    private Person mara;

    @BeforeAll
    void start(@TempDir Path folder) {
        server = TestServer.start(folder);
        mara = server.person();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Answer post(Person person, String... pairs) {
        return server.send(TestServer.form(server.as(person, "/api/v1/statuses"), pairs));
    }

    private Answer get(Person person, JsonNode status) {
        return server.get(person, "/api/v1/statuses/" + status.path("id").asText());
    }

    @Test
    void postsWhatAJsonBodySaysAndReadsItBack() {
        String media = server.media(mara);
        Recipe recipe = Recipe.builder("three red foxes").seed(42).build();
        Answer answer = server.send(
                TestServer.json(server.as(mara, "/api/v1/statuses"), """
                {"status":"Foxes #Snow #fox_2 <script>alert(1)</script> https://example.org/a?b=c&d.",
                 "media_ids":["%s"],"visibility":"public","language":"en","sensitive":true,"spoiler_text":"cold",
                 "role":"admin","created_at":"2001-01-01T00:00:00Z","account_id":"1",
                 "atelier":{"recipe":%s,"origin":"composed","remix_allowed":true,"training_allowed":false}}""".formatted(media, recipe.toJson())));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        JsonNode status = server.get(
                        "/api/v1/statuses/" + answer.json().path("id").asText())
                .json();
        assertThat(status.path("content").asText())
                .contains("&lt;script&gt;")
                .contains("href=\"https://example.org/a?b=c&amp;d\"")
                .contains("/tags/snow\"")
                .doesNotContain("<script");
        assertThat(status.path("tags").findValuesAsText("name")).containsExactly("snow", "fox_2");
        assertThat(status.path("sensitive").asBoolean()).isTrue();
        assertThat(status.path("spoiler_text").asText()).isEqualTo("cold");
        assertThat(status.path("created_at").asText()).startsWith("20").doesNotStartWith("2001");
        assertThat(status.at("/account/id").asText())
                .isEqualTo(Long.toString(mara.account().id()));
        assertThat(Recipe.fromTree(status.at("/atelier/recipe"))).isEqualTo(recipe);
        assertThat(status.at("/atelier/origin").asText()).isEqualTo("composed");
        assertThat(status.has("favourited")).isFalse();
        assertThat(answer.json().path("text").asText()).startsWith("Foxes #Snow");
    }

    @Test
    void postsTheSameFromAForm() {
        JsonNode status = server.post(
                mara,
                "status",
                "from a form",
                "atelier[origin]",
                "model",
                "atelier[training_allowed]",
                "true",
                "visibility",
                "unlisted");
        assertThat(status.at("/atelier/training_allowed").asBoolean()).isTrue();
        assertThat(status.at("/atelier/remix_allowed").asBoolean()).isFalse();
        assertThat(status.at("/atelier/recipe").isNull()).isTrue();
        assertThat(status.path("visibility").asText()).isEqualTo("unlisted");
    }

    @Test
    void refusesWhatCannotBePostedWithASentence() {
        String media = server.media(mara);
        Answer caption = post(mara, "media_ids[]", media, "status", "x".repeat(100_000));
        assertThat(caption.status()).isEqualTo(422);
        assertThat(caption.error()).contains("100000 characters").contains("at most 5000");
        assertThat(post(mara, "status", "no picture").error()).contains("at least one picture");
        assertThat(post(mara, "media_ids[]", media, "media_ids[]", media).status())
                .isEqualTo(422);
        assertThat(post(mara, "media_ids[]", "12").status()).isEqualTo(422);
        assertThat(post(server.person(), "media_ids[]", media).status()).isEqualTo(422);
        assertThat(post(mara, "media_ids[]", media, "visibility", "everyone").status())
                .isEqualTo(422);
        assertThat(post(mara, "media_ids[]", media, "atelier[origin]", "dreamt").status())
                .isEqualTo(422);
        assertThat(post(mara, "media_ids[]", media, "atelier[recipe]", "{\"version\":9}")
                        .error())
                .contains("update Atelier");
        assertThat(post(mara, "media_ids[]", media, "atelier[recipe]", "<html>").status())
                .isEqualTo(422);
        assertThat(post(mara, "media_ids[]", media, "in_reply_to_id", "1").error())
                .contains("Replies");
        assertThat(post(mara, "media_ids[]", media, "status", "still there").status())
                .isEqualTo(200);
        assertThat(post(mara, "media_ids[]", media).status()).isEqualTo(422);
    }

    @Test
    void needsATokenThatMayWrite() {
        String media = server.media(mara);
        assertThat(server.send(TestServer.form(server.request("/api/v1/statuses"), "media_ids[]", media))
                        .status())
                .isEqualTo(401);
        Person reader = new Person(mara.account(), server.token(mara.account(), "read"));
        Answer answer = post(reader, "media_ids[]", media);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.error()).contains("write:statuses");
        Person narrow = new Person(mara.account(), server.token(mara.account(), "write:statuses"));
        assertThat(post(narrow, "media_ids[]", media).status()).isEqualTo(200);
        assertThat(server.get(narrow, "/api/v1/timelines/public").status()).isEqualTo(403);
    }

    // Attack 40
    @Test
    void postsOnceHoweverOftenAKeyComesAtOnce() throws Exception {
        String media = server.media(mara);
        Set<String> bodies = ConcurrentHashMap.newKeySet();
        List<Future<Integer>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 50; i++) {
                answers.add(threads.submit(() -> {
                    Answer answer = server.send(TestServer.form(
                            server.as(mara, "/api/v1/statuses").header("Idempotency-Key", "once"),
                            "media_ids[]",
                            media,
                            "status",
                            "once only"));
                    bodies.add(answer.text());
                    return answer.status();
                }));
            }
        }
        for (Future<Integer> answer : answers) {
            assertThat(answer.get()).isEqualTo(200);
        }
        assertThat(bodies).hasSize(1);
        long count = server
                .get("/api/v1/accounts/" + mara.account().id() + "/statuses?limit=40")
                .json()
                .findValuesAsText("content")
                .stream()
                .filter(text -> text.contains("once only"))
                .count();
        assertThat(count).isEqualTo(1);
        Answer other = server.send(TestServer.form(
                server.as(mara, "/api/v1/statuses").header("Idempotency-Key", "once"),
                "media_ids[]",
                media,
                "status",
                "another body"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.error()).contains("Idempotency-Key");
    }

    @Test
    void keepsKeysOfDifferentPeopleApart() {
        Person other = server.person();
        for (Person person : List.of(mara, other)) {
            Answer answer = server.send(TestServer.form(
                    server.as(person, "/api/v1/statuses").header("Idempotency-Key", "shared"),
                    "media_ids[]",
                    server.media(person)));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().at("/account/username").asText()).isEqualTo(person.name());
        }
    }

    @Test
    void deletesForEveryoneAndSaysSoAtTheKey() {
        String media = server.media(mara);
        JsonNode status = server.send(TestServer.form(
                        server.as(mara, "/api/v1/statuses").header("Idempotency-Key", "gone"), "media_ids[]", media))
                .json();
        String path = "/api/v1/statuses/" + status.path("id").asText();
        assertThat(server.send(server.as(server.person(), path).DELETE()).status())
                .isEqualTo(404);
        assertThat(server.send(server.as(mara, path).DELETE()).status()).isEqualTo(200);
        assertThat(server.get(path).status()).isEqualTo(404);
        assertThat(server.send(server.as(mara, path).DELETE()).status()).isEqualTo(404);
        Answer again = server.send(TestServer.form(
                server.as(mara, "/api/v1/statuses").header("Idempotency-Key", "gone"), "media_ids[]", media));
        assertThat(again.status()).isEqualTo(410);
        assertThat(server.context.statuses().deleted(status.path("id").asLong()))
                .isPresent();
    }

    // Attack 27
    @Test
    void hidesPrivatePostsFromOthersEverywhere() {
        JsonNode hidden = server.post(
                mara,
                "status",
                "hidden #secrettag",
                "visibility",
                "private",
                "atelier[recipe]",
                "{\"version\":1,\"width\":1,\"height\":1}");
        String id = hidden.path("id").asText();
        Person other = server.person();
        for (String path : List.of(
                "/api/v1/statuses/" + id,
                "/api/v1/statuses/" + id + "/context",
                "/api/atelier/v1/statuses/" + id + "/lineage",
                "/api/atelier/v1/statuses/" + id + "/recipe",
                "/@" + mara.name() + "/" + id)) {
            assertThat(server.get(path).status()).as(path).isEqualTo(404);
            assertThat(server.get(other, path).status()).as(path).isEqualTo(404);
        }
        for (String path : List.of(
                "/api/v1/timelines/public",
                "/api/v1/timelines/tag/secrettag",
                "/api/v1/accounts/" + mara.account().id() + "/statuses",
                "/feed.atom",
                "/@" + mara.name(),
                "/")) {
            assertThat(server.get(path).text()).as(path).doesNotContain(id).doesNotContain("secrettag<");
        }
        assertThat(get(mara, hidden).status()).isEqualTo(200);
        assertThat(server.send(TestServer.form(server.as(other, "/api/v1/statuses/" + id + "/favourite")))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void countsALikeOnceForEachPerson() {
        JsonNode status = server.post(mara);
        String path = "/api/v1/statuses/" + status.path("id").asText();
        Person other = server.person();
        for (int i = 0; i < 3; i++) {
            Answer liked = server.send(TestServer.form(server.as(other, path + "/favourite")));
            assertThat(liked.json().path("favourites_count").asInt()).isEqualTo(1);
            assertThat(liked.json().path("favourited").asBoolean()).isTrue();
        }
        assertThat(get(mara, status).json().path("favourited").asBoolean()).isFalse();
        for (int i = 0; i < 2; i++) {
            Answer taken = server.send(TestServer.form(server.as(other, path + "/unfavourite")));
            assertThat(taken.json().path("favourites_count").asInt()).isZero();
        }
    }

    // Attack 41
    @Test
    void allowsARemixOnlyWhereTheAuthorDoes() {
        Person other = server.person();
        JsonNode closed = server.post(mara, "status", "closed");
        JsonNode open = server.post(mara, "status", "open", "atelier[remix_allowed]", "true");
        Answer refused = post(
                other,
                "media_ids[]",
                server.media(other),
                "atelier[remix_of_id]",
                closed.path("id").asText());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.error()).contains("@" + mara.name());
        JsonNode child =
                server.post(other, "atelier[remix_of_id]", open.path("id").asText(), "atelier[remix_allowed]", "true");
        JsonNode grandchild =
                server.post(mara, "atelier[remix_of_id]", child.path("id").asText());
        assertThat(get(mara, open).json().at("/atelier/remixes_count").asInt()).isEqualTo(1);
        JsonNode lineage = server.get(
                        "/api/atelier/v1/statuses/" + open.path("id").asText() + "/lineage")
                .json();
        assertThat(lineage.at("/children/0/id").asText())
                .isEqualTo(child.path("id").asText());
        assertThat(lineage.at("/descendants/0/id").asText())
                .isEqualTo(grandchild.path("id").asText());
        assertThat(lineage.path("more").asBoolean()).isFalse();
        JsonNode below = server.get(
                        "/api/atelier/v1/statuses/" + grandchild.path("id").asText() + "/lineage")
                .json();
        assertThat(below.path("ancestors").size()).isEqualTo(2);
        assertThat(below.at("/ancestors/0/id").asText())
                .isEqualTo(open.path("id").asText());
        assertThat(post(other, "media_ids[]", server.media(other), "atelier[remix_of_id]", "1")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void givesARecipeOnlyWhereItWasShared() {
        JsonNode plain = server.post(mara);
        assertThat(server.get("/api/atelier/v1/statuses/" + plain.path("id").asText() + "/recipe")
                        .status())
                .isEqualTo(404);
        String json = Recipe.builder("a").build().toJson();
        JsonNode shared = server.post(mara, "atelier[recipe]", json);
        assertThat(server.get("/api/atelier/v1/statuses/" + shared.path("id").asText() + "/recipe")
                        .text())
                .isEqualTo(json);
    }

    @Test
    void idsGrowWithTimeAndAreDecimalStrings() {
        long first = Long.parseLong(server.post(mara).path("id").asText());
        long second = Long.parseLong(server.post(mara).path("id").asText());
        assertThat(second).isGreaterThan(first);
    }
}
