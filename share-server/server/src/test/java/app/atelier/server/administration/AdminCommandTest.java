package app.atelier.server.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.server.ServerContext;
import app.atelier.server.TestServer;
import app.atelier.server.TestServer.Person;
import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.problems.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class AdminCommandTest {
    @TempDir
    Path folder;

    private int run(String... arguments) {
        CommandLine line = AdminCommand.line(ServerContext::open);
        line.setExecutionExceptionHandler((e, _, _) -> {
            throw e;
        });
        return line.execute(arguments);
    }

    @Test
    void givesBackEveryPostAndPictureFromABackup() throws Exception {
        Path data = folder.resolve("data");
        Path copy = folder.resolve("copy.zip");
        String id;
        String url;
        byte[] picture;
        try (TestServer server = TestServer.start(data)) {
            Person mara = server.person();
            JsonNode status = server.post(mara, "status", "keep me");
            id = status.path("id").asText();
            String address = status.at("/media_attachments/0/url").asText();
            picture = server.get(address).response().body();
            url = address.substring(address.indexOf("/media/"));
            // While the server runs.
            assertThat(run("backup", "--data", data.toString(), "--to", copy.toString()))
                    .isZero();
        }
        Path restored = folder.resolve("restored");
        assertThat(run("restore", "--data", restored.toString(), "--from", copy.toString()))
                .isZero();
        try (TestServer server = TestServer.start(restored)) {
            assertThat(server.get("/api/v1/statuses/" + id)
                            .json()
                            .path("content")
                            .asText())
                    .contains("keep me");
            assertThat(server.get(url).response().body()).isEqualTo(picture);
        }
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("data", "copy.zip", "restored");
        }
    }

    @Test
    void overwritesNothing() throws Exception {
        Path data = folder.resolve("data");
        Path copy = folder.resolve("copy.zip");
        ServerContext.open(ServerConfig.local(data)).close();
        run("backup", "--data", data.toString(), "--to", copy.toString());
        try (ServerContext context = ServerContext.open(ServerConfig.local(data))) {
            assertThatThrownBy(() -> Backup.make(context.database(), data, copy))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("is there already");
        }
        assertThatThrownBy(() -> Backup.restore(copy, data))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("holds a database already");
    }

    @Test
    void refusesACopyThatLeadsOutOfItsFolder() throws Exception {
        Path evil = folder.resolve("evil.zip");
        try (OutputStream file = Files.newOutputStream(evil);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("media/../../escaped.txt"));
            zip.write(1);
            zip.closeEntry();
        }
        Path data = folder.resolve("below").resolve("data");
        assertThatThrownBy(() -> Backup.restore(evil, data)).isInstanceOf(Problem.class);
        assertThat(folder.resolve("escaped.txt")).doesNotExist();
        assertThat(data).doesNotExist();
        Files.writeString(evil, "no zip");
        assertThatThrownBy(() -> Backup.restore(evil, data))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void suspendsAndApproves() throws Exception {
        Path data = folder.resolve("data");
        try (TestServer server = TestServer.start(data)) {
            Path arriving = Files.writeString(data.resolve("uploads").resolve("arriving"), "half of an upload");
            Person mara = server.person();
            run("suspend", "--data", data.toString(), "--name", mara.name());
            assertThat(server.get(mara, "/api/v1/accounts/verify_credentials").status())
                    .isEqualTo(403);
            run("approve", "--data", data.toString(), "--name", mara.name());
            assertThat(arriving).exists();
            assertThat(server.get(mara, "/api/v1/accounts/verify_credentials").status())
                    .isEqualTo(200);
        }
    }
}
