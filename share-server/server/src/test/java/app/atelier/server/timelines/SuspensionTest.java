package app.atelier.server.timelines;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.server.TestServer;
import app.atelier.server.TestServer.Person;
import app.atelier.server.accounts.AccountState;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuspensionTest {
    @Test
    void nothingOfASuspendedAccountIsLeftAndNothingOfOthersIsMissing(@TempDir Path folder) {
        try (TestServer server = TestServer.start(folder)) {
            Person mara = server.person();
            Person eve = server.person();
            server.post(mara, "status", "still here #fox");
            JsonNode flood = server.post(eve, "status", "flood #fox");
            String picture = flood.at("/media_attachments/0/url").asText();
            String preview = flood.at("/media_attachments/0/preview_url").asText();
            String page = flood.path("url").asText();
            for (int i = 0; i < 8; i++) {
                server.post(eve, "status", "flood #fox");
            }
            assertThat(server.get(picture).status()).isEqualTo(200);

            server.context.accounts().setState(eve.account().id(), AccountState.SUSPENDED);
            for (String gone : new String[] {picture, preview, page, "/@" + eve.name()}) {
                assertThat(server.get(gone).status()).as(gone).isEqualTo(404);
            }
            for (String timeline : new String[] {"public", "tag/fox"}) {
                JsonNode posts =
                        server.get("/api/v1/timelines/" + timeline + "?limit=5").json();
                assertThat(posts.size()).as(timeline).isEqualTo(1);
                assertThat(posts.at("/0/account/username").asText()).isEqualTo(mara.name());
            }
            assertThat(server.get("/").text()).contains("still here").doesNotContain("flood");

            server.context.accounts().setState(eve.account().id(), AccountState.ACTIVE);
            assertThat(server.get(picture).status()).isEqualTo(200);
        }
    }
}
