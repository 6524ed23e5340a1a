package app.atelier.protocol.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.protocol.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WireTest {
    private static final Instant WHEN = Instant.parse("2026-11-22T10:00:00.500Z");

    private static final Account MARA = new Account(
            "7",
            "mara",
            "mara",
            "Mara",
            false,
            false,
            true,
            false,
            Instant.parse("2026-11-22T10:00:00Z"),
            "<p>hi</p>",
            "http://x/@mara",
            "http://x/@mara",
            "http://x/a.png",
            "http://x/a.png",
            "",
            "",
            0,
            0,
            1,
            "2026-11-22",
            List.of(),
            List.of(),
            null,
            null);

    private static Status status() {
        return new Status(
                "113",
                Instant.parse("2026-11-22T10:00:00.5Z"),
                null,
                null,
                false,
                "",
                Visibility.PRIVATE,
                "en",
                "http://x/1",
                "http://x/1",
                0,
                0,
                2,
                null,
                "<p>a</p>",
                null,
                null,
                new Status.StatusApplication("Atelier", null),
                MARA,
                List.of(new MediaAttachment(
                        "9",
                        "image",
                        "u",
                        "p",
                        null,
                        null,
                        null,
                        new MediaAttachment.Meta(MediaAttachment.Size.of(4, 2), null, null),
                        "alt",
                        "LKO2",
                        new MediaExtra(new PictureSigner("Mara", "ab12", "mara", "http://x/@mara", WHEN, null)))),
                List.of(),
                List.of(new Tag("fox", "http://x/tags/fox")),
                List.of(),
                null,
                null,
                true,
                false,
                false,
                false,
                new StatusExtra(null, PictureOrigin.COMPOSED, "112", true, false, 0));
    }

    @Test
    void hasTheNamesOfTheApi() {
        JsonNode json = Json.mapper().valueToTree(status());
        assertThat(json.path("created_at").asText()).isEqualTo("2026-11-22T10:00:00.500Z");
        assertThat(json.path("in_reply_to_id").isNull()).isTrue();
        assertThat(json.has("text")).isFalse();
        assertThat(json.path("visibility").asText()).isEqualTo("private");
        assertThat(json.path("media_attachments").path(0).path("preview_url").asText())
                .isEqualTo("p");
        assertThat(json.path("media_attachments")
                        .path(0)
                        .at("/meta/original/aspect")
                        .asDouble())
                .isEqualTo(2.0);
        JsonNode signer = json.path("media_attachments").path(0).at("/atelier/signer");
        assertThat(signer.path("account").asText()).isEqualTo("mara");
        assertThat(signer.path("withdrawn_at").isNull()).isTrue();
        assertThat(json.path("account").path("display_name").asText()).isEqualTo("Mara");
        assertThat(json.path("account").has("source")).isFalse();
        assertThat(json.path("atelier").path("remix_of").asText()).isEqualTo("112");
        assertThat(json.path("atelier").path("origin").asText()).isEqualTo("composed");
        assertThat(json.path("atelier").path("recipe").isNull()).isTrue();
    }

    @Test
    void isTheSameAfterJson() throws Exception {
        String json = Json.mapper().writeValueAsString(status());
        Status read = Json.mapper().readValue(json, Status.class);
        assertThat(Json.mapper().writeValueAsString(read)).isEqualTo(json);
    }

    @Test
    void readsAStatusOfAnotherServer() throws Exception {
        Status read = Json.mapper().readValue("""
                        {"id":"1","created_at":"2026-01-02T03:04:05.678Z","visibility":"limited","content":"x",
                         "account":{"id":"2","username":"a","created_at":"2026-01-02T00:00:00.000Z","roles":[]},
                         "media_attachments":[],"quote":null,"filtered":[]}""", Status.class);
        assertThat(read.atelier()).isNull();
        assertThat(read.visibility()).isEqualTo(Visibility.DIRECT);
        assertThat(read.account().username()).isEqualTo("a");
    }

    @Test
    void readsAnOriginFromTheFutureAsNotSaid() throws Exception {
        StatusExtra extra = Json.mapper().readValue("{\"origin\":\"dreamt\"}", StatusExtra.class);
        assertThat(extra.origin()).isNull();
    }
}
