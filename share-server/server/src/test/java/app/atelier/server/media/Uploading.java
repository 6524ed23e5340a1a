package app.atelier.server.media;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.server.Await;
import app.atelier.server.TestServer;
import app.atelier.server.TestServer.Answer;
import app.atelier.server.TestServer.Person;
import app.atelier.server.configuration.ConfigKey;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One server for all tests of a class, and somebody who uploads to it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Uploading {
    Path folder;
    TestServer server;
    Person mara;

    @BeforeAll
    void start(@TempDir Path folder) {
        this.folder = folder;
        server = TestServer.start(folder, Map.of(ConfigKey.MAX_UPLOAD_BYTES, "8000000"));
        mara = server.person();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    void refused(byte[] file, int status, String sentence) {
        Answer answer = server.upload(mara, file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.error()).contains(sentence);
        assertThat(server.get("/health").status()).isEqualTo(200);
        leavesNothing();
    }

    /** The server tidies up after it has answered. */
    void leavesNothing() {
        Await.until("nothing left of uploads", () -> leftovers().isEmpty());
    }

    private List<Path> leftovers() {
        try (Stream<Path> uploads = Files.list(folder.resolve("uploads"));
                Stream<Path> incoming = Files.list(folder.resolve("incoming"))) {
            return Stream.concat(uploads, incoming).filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Answer file(JsonNode attachment, String name) {
        String url = attachment.path("url").asText();
        String address = url.substring(0, url.lastIndexOf('/') + 1) + name;
        return server.get(mara, address);
    }
}
