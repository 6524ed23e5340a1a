package app.atelier.server.instance;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.protocol.Json;
import app.atelier.protocol.mastodon.Instance;
import app.atelier.protocol.provenance.KeyProof;
import app.atelier.protocol.provenance.Signer;
import app.atelier.server.TestServer;
import app.atelier.server.TestServer.Answer;
import app.atelier.server.TestServer.Person;
import app.atelier.server.configuration.ConfigKey;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InstanceRoutesTest {
    private TestServer server;
    private Person mara;

    @BeforeAll
    void start(@TempDir Path folder) {
        server = TestServer.start(
                folder,
                Map.of(
                        ConfigKey.TITLE,
                        "The Wall",
                        ConfigKey.REGISTRATIONS,
                        "approval",
                        ConfigKey.RULES,
                        "Be kind.|Say how."));
        mara = server.person();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void describesItselfInTheShapeOfTheApi() throws Exception {
        Instance instance =
                Json.mapper().readValue(server.get("/api/v2/instance").text(), Instance.class);
        assertThat(instance.title()).isEqualTo("The Wall");
        assertThat(instance.configuration().statuses().maxCharacters()).isEqualTo(5000);
        assertThat(instance.registrations().approvalRequired()).isTrue();
        assertThat(instance.rules()).extracting(Instance.Rule::text).containsExactly("Be kind.", "Say how.");
        assertThat(instance.apiVersions().atelier()).isEqualTo(1);
        int before =
                server.get("/api/v1/instance").json().at("/stats/status_count").asInt();
        server.post(mara);
        server.post(mara, "visibility", "unlisted");
        int after =
                server.get("/api/v1/instance").json().at("/stats/status_count").asInt();
        assertThat(after).isEqualTo(before + 1);
        assertThat(server.get("/api/v1/instance/rules").json().size()).isEqualTo(2);
    }

    @Test
    void isFoundByOtherPrograms() {
        JsonNode oauth = server.get("/.well-known/oauth-authorization-server").json();
        assertThat(oauth.path("code_challenge_methods_supported").path(0).asText())
                .isEqualTo("S256");
        assertThat(oauth.path("issuer").asText())
                .isEqualTo(server.context.baseUrl().origin());
        String acct = "acct:" + mara.name() + "@" + server.context.baseUrl().domain();
        Answer finger = server.get("/.well-known/webfinger?resource=" + acct);
        assertThat(finger.header("Content-Type")).startsWith("application/jrd+json");
        assertThat(finger.json().path("subject").asText()).isEqualTo(acct);
        assertThat(server.get("/.well-known/webfinger?resource=acct:x@y").status())
                .isEqualTo(404);
        String place =
                server.get("/.well-known/nodeinfo").json().at("/links/0/href").asText();
        assertThat(server.get(place).json().at("/software/name").asText()).isEqualTo("atelier");
    }

    @Test
    void tellsItsHealthAndItsNumbersToThisMachineOnly() {
        assertThat(server.get("/health").json().path("status").asText()).isEqualTo("ok");
        assertThat(server.get("/metrics").text()).contains("http_server_requests_seconds_count", "jvm_memory_used");
        assertThat(server.send(server.request("/metrics").header("X-Forwarded-For", "8.8.8.8"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void answersAsItsContractSays() {
        JsonNode contract = server.get("/api/atelier/v1/openapi.json").json();
        assertThat(contract.path("openapi").asText()).startsWith("3.1");
        JsonNode status = server.post(
                mara,
                "atelier[recipe]",
                "{\"version\":1,\"prompt\":\"a\",\"width\":8,\"height\":8}",
                "atelier[origin]",
                "composed");
        String key = show(Signer.create("Mara", Instant.now()))
                .json()
                .path("fingerprint")
                .asText();
        int checked = 0;
        for (Map.Entry<String, JsonNode> path : contract.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                String address = path.getKey()
                        .replace("{id}", status.path("id").asText())
                        .replace("{fingerprint}", key);
                Answer answer =
                        switch (method.getKey()) {
                            case "get" -> server.get(mara, address);
                            case "delete" ->
                                server.send(server.as(mara, address).DELETE());
                            default -> show(Signer.create("Mara", Instant.now()));
                        };
                assertThat(answer.status()).as(address).isEqualTo(200);
                JsonNode schema = method.getValue().at("/responses/200/content/application~1json/schema");
                List<String> wrong = new ArrayList<>();
                Shapes.check(contract, schema, answer.json(), address, wrong);
                assertThat(wrong).isEmpty();
                checked++;
            }
            if (path.getKey().contains("/statuses/")) {
                String nowhere = path.getKey().replace("{id}", "1");
                assertThat(server.get(nowhere).status()).as(nowhere).isEqualTo(404);
            }
        }
        assertThat(checked).isEqualTo(6);
    }

    private Answer show(Signer signer) {
        KeyProof proof = KeyProof.of(signer, server.context.baseUrl().origin(), mara.name(), Instant.now());
        return server.send(TestServer.json(
                server.as(mara, "/api/atelier/v1/keys"),
                Json.mapper().valueToTree(proof).toString()));
    }
}
