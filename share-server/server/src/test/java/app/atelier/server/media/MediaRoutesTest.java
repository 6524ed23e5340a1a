package app.atelier.server.media;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.server.TestPictures;
import app.atelier.server.TestServer;
import app.atelier.server.TestServer.Answer;
import app.atelier.server.TestServer.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MediaRoutesTest extends Uploading {
    @Test
    void givesAnAttachmentWithSizesDescriptionAndHash() {
        Answer answer = server.upload(mara, TestPictures.png(1500, 1000, 1), "a.png", "  A fox. ");
        assertThat(answer.status()).isEqualTo(200);
        JsonNode json = answer.json();
        assertThat(json.path("type").asText()).isEqualTo("image");
        assertThat(json.path("description").asText()).isEqualTo("A fox.");
        assertThat(json.at("/meta/original/width").asInt()).isEqualTo(1500);
        assertThat(json.at("/meta/small/width").asInt()).isEqualTo(640);
        assertThat(json.at("/meta/small/height").asInt()).isEqualTo(427);
        assertThat(json.path("blurhash").asText()).hasSize(4 + 2 + 11 * 2);
        assertThat(server.get(mara, "/api/v1/media/" + json.path("id").asText()).json())
                .isEqualTo(json);
    }

    @Test
    void makesVariantsThatAreNeverEnlarged() {
        JsonNode large = server.upload(mara, TestPictures.png(1500, 1000, 2)).json();
        for (int width : new int[] {320, 640, 1280}) {
            BufferedImage variant =
                    TestPictures.decode(file(large, width + ".webp").response().body());
            assertThat(variant.getWidth()).isEqualTo(width);
            assertThat(variant.getHeight()).isEqualTo(Math.round(width * 1000f / 1500));
        }
        JsonNode small = server.upload(mara, TestPictures.png(50, 40, 2)).json();
        assertThat(TestPictures.decode(file(small, "1280.webp").response().body())
                        .getWidth())
                .isEqualTo(50);
        assertThat(file(small, "999.webp").status()).isEqualTo(404);
        assertThat(file(small, "original.jpg").status()).isEqualTo(404);
    }

    @Test
    void changesADescriptionUntilThePictureIsPosted() {
        String id = server.media(mara);
        Answer changed = server.send(server.as(mara, "/api/v1/media/" + id)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"description\":\"new\"}")));
        assertThat(changed.json().path("description").asText()).isEqualTo("new");
        server.send(TestServer.form(server.as(mara, "/api/v1/statuses"), "media_ids[]", id));
        Answer late = server.send(server.as(mara, "/api/v1/media/" + id)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"description\":\"late\"}")));
        assertThat(late.status()).isEqualTo(422);
        Person other = server.person();
        assertThat(server.get(other, "/api/v1/media/" + id).status()).isEqualTo(404);
    }

    @Test
    void servesPartsHeadsAndTags() {
        JsonNode status = server.post(mara);
        String url = status.at("/media_attachments/0/url").asText();
        Answer whole = server.get(url);
        byte[] bytes = whole.response().body();
        assertThat(whole.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(whole.header("Content-Length")).isEqualTo(Integer.toString(bytes.length));
        Answer part = server.send(server.request(url).header("Range", "bytes=10-19"));
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.header("Content-Range")).isEqualTo("bytes 10-19/" + bytes.length);
        assertThat(part.response().body()).isEqualTo(Arrays.copyOfRange(bytes, 10, 20));
        Answer end = server.send(server.request(url).header("Range", "bytes=-5"));
        assertThat(end.response().body()).isEqualTo(Arrays.copyOfRange(bytes, bytes.length - 5, bytes.length));
        Answer outside = server.send(server.request(url).header("Range", "bytes=999999-"));
        assertThat(outside.status()).isEqualTo(416);
        Answer stale =
                server.send(server.request(url).header("Range", "bytes=0-1").header("If-Range", "\"old\""));
        assertThat(stale.status()).isEqualTo(200);
        Answer same = server.send(server.request(url).header("If-None-Match", whole.header("ETag")));
        assertThat(same.status()).isEqualTo(304);
        Answer head = server.send(server.request(url).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo(Integer.toString(bytes.length));
        assertThat(head.response().body()).isEmpty();
    }

    // Attacks 22 and 28
    @Test
    void showsAPrivatePictureToItsAuthorOnly() {
        String url = server.post(mara, "visibility", "private")
                .at("/media_attachments/0/url")
                .asText();
        assertThat(server.get(url).status()).isEqualTo(404);
        assertThat(server.get(server.person(), url).status()).isEqualTo(404);
        Answer own = server.get(mara, url);
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.header("Cache-Control")).isEqualTo("private, no-store");
    }

    // Attack 32
    @Test
    void saysThatADeletedPictureIsGoneAndRemovesItsFiles() throws IOException {
        JsonNode status = server.post(mara);
        String url = status.at("/media_attachments/0/url").asText();
        String preview = status.at("/media_attachments/0/preview_url").asText();
        server.send(server.as(mara, "/api/v1/statuses/" + status.path("id").asText())
                .DELETE());
        assertThat(server.get(url).status()).isEqualTo(410);
        assertThat(server.get(preview).status()).isEqualTo(410);
        assertThat(server.get(mara, url).status()).isEqualTo(410);
        String sha = url.split("/")[4];
        assertThat(folder.resolve("media").resolve(sha.substring(0, 2)).resolve(sha))
                .doesNotExist();
    }

    @Test
    void keepsTheFilesThatAnotherPostShowsToo() {
        byte[] png = TestPictures.png(77, 55, 8);
        String first = server.upload(mara, png).json().path("id").asText();
        String second = server.upload(mara, png).json().path("id").asText();
        JsonNode one = server.send(TestServer.form(server.as(mara, "/api/v1/statuses"), "media_ids[]", first))
                .json();
        server.send(TestServer.form(server.as(mara, "/api/v1/statuses"), "media_ids[]", second));
        String url = one.at("/media_attachments/0/url").asText();
        server.send(
                server.as(mara, "/api/v1/statuses/" + one.path("id").asText()).DELETE());
        assertThat(server.get(url).status()).isEqualTo(200);
    }
}
