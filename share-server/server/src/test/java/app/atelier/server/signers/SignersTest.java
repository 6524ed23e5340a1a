package app.atelier.server.signers;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.protocol.provenance.Action;
import app.atelier.protocol.provenance.Credential;
import app.atelier.protocol.provenance.DigitalSource;
import app.atelier.protocol.provenance.KeyProof;
import app.atelier.protocol.provenance.ManifestWriter;
import app.atelier.protocol.provenance.Signer;
import app.atelier.protocol.provenance.Statement;
import app.atelier.server.Await;
import app.atelier.server.ServerContext;
import app.atelier.server.TestBrowser;
import app.atelier.server.TestPictures;
import app.atelier.server.TestServer;
import app.atelier.server.TestServer.Answer;
import app.atelier.server.TestServer.Person;
import app.atelier.server.accounts.AccountState;
import app.atelier.server.configuration.ServerConfig;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignersTest {
    private static final Statement COMPOSED =
            new Statement("Atelier", "1.0", List.of(Action.created(DigitalSource.ALGORITHMIC)), List.of());

    private final Signer key = Signer.create("Ada <b>Å</b>", Instant.now());
    private Path folder = Path.of("");
    private TestServer server;
    private Person mara;

    @BeforeEach
    void start(@TempDir Path folder) {
        this.folder = folder;
        server = TestServer.start(folder);
        mara = server.person();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Answer show(Person person, Signer signer) {
        KeyProof proof = KeyProof.of(signer, server.context.baseUrl().origin(), person.name(), Instant.now());
        return server.send(TestServer.form(
                server.as(person, "/api/atelier/v1/keys"),
                "certificate",
                proof.certificate(),
                "moment",
                proof.moment(),
                "signature",
                proof.signature()));
    }

    private static byte[] signed(int seed, Signer signer) {
        return ManifestWriter.sign(TestPictures.png(60, 40, seed), COMPOSED, signer);
    }

    private JsonNode posted(Person person, byte[]... files) {
        List<String> fields = new ArrayList<>(List.of("status", "a picture"));
        for (byte[] file : files) {
            fields.add("media_ids[]");
            fields.add(server.upload(person, file).json().path("id").asText());
        }
        return server.send(TestServer.form(server.as(person, "/api/v1/statuses"), fields.toArray(String[]::new)))
                .json();
    }

    private String page(JsonNode post) {
        String url = post.path("url").asText();
        return server.get(url.substring(url.indexOf("/@"))).text();
    }

    private JsonNode signer(JsonNode post) {
        return server.get("/api/v1/statuses/" + post.path("id").asText())
                .json()
                .at("/media_attachments/0/atelier/signer");
    }

    @Test
    void aPostSaysWhoseKeySignedItsPictureAsSoonAsThatIsShown() {
        JsonNode post = posted(mara, signed(1, key));
        assertThat(page(post))
                .contains("Signed, unknown signer", "Ada &lt;b&gt;Å")
                .doesNotContain("Signed by <a");
        assertThat(signer(post).path("name").asText()).isEqualTo("Ada <b>Å</b>");
        assertThat(signer(post).path("account").isNull()).isTrue();

        String since = show(mara, key).json().path("since").asText();
        assertThat(page(post))
                .contains("Signed by <a href=\"/@" + mara.name() + "\"><bdi>@" + mara.name())
                .doesNotContain("unknown signer");
        JsonNode signer = signer(post);
        assertThat(signer.path("account").asText()).isEqualTo(mara.name());
        assertThat(signer.path("url").asText()).endsWith("/@" + mara.name());
        assertThat(signer.path("since").asText()).isEqualTo(since);
        assertThat(signer.path("withdrawn_at").isNull()).isTrue();
        assertThat(signer(posted(mara, TestPictures.png(60, 40, 9))).isNull()).isTrue();
    }

    @Test
    void whoPublishesAnothersSignedPictureIsNotItsSigner() {
        show(mara, key);
        Person eve = server.person();
        JsonNode post = posted(eve, signed(2, key));
        assertThat(page(post)).contains("Signed by <a href=\"/@" + mara.name());
        assertThat(signer(post).path("account").asText()).isEqualTo(mara.name());
        JsonNode namesake = posted(eve, signed(2, Signer.create("@" + mara.name(), Instant.now())));
        assertThat(page(namesake)).contains("Signed, unknown signer").doesNotContain("@" + mara.name());

        server.context.accounts().setState(mara.account().id(), AccountState.SUSPENDED);
        assertThat(page(post)).contains("Signed, unknown signer").doesNotContain("Signed by <a");
        assertThat(signer(post).path("account").isNull()).isTrue();
    }

    @Test
    void oneSignatureDoesNotVouchForThePicturesBesideIt() {
        show(mara, key);
        String mixed = page(posted(mara, signed(3, key), TestPictures.png(60, 40, 4)));
        assertThat(mixed).contains("Picture 1: Signed by", "Picture 2: No signed record");
        String both = page(posted(mara, signed(5, key), signed(6, key)));
        assertThat(both).contains("<b>Signed by <a").doesNotContain("Picture 1", "No signed record");
    }

    @Test
    void aWithdrawnKeySaysSoEverywhereForGood() {
        String fingerprint = show(mara, key).json().path("fingerprint").asText();
        JsonNode before = posted(mara, signed(7, key));
        Person eve = server.person();
        String address = "/api/atelier/v1/keys/" + fingerprint;
        assertThat(server.send(server.as(eve, address).DELETE()).status()).isEqualTo(404);
        assertThat(server.send(server.request(address).DELETE()).status()).isEqualTo(401);
        Person reader = new Person(mara.account(), server.token(mara.account(), "read"));
        assertThat(server.send(server.as(reader, address).DELETE()).status()).isEqualTo(403);
        assertThat(signer(before).path("withdrawn_at").isNull()).isTrue();

        Answer withdrawn = server.send(server.as(mara, address).DELETE());
        assertThat(withdrawn.status()).isEqualTo(200);
        String since = withdrawn.json().path("withdrawn_at").asText();
        assertThat(since).isNotEmpty();
        assertThat(server.send(server.as(mara, address).DELETE())
                        .json()
                        .path("withdrawn_at")
                        .asText())
                .isEqualTo(since);
        assertThat(page(before))
                .contains("Signed by a withdrawn key of <a href=\"/@" + mara.name(), "before the key was withdrawn");
        assertThat(signer(before).path("withdrawn_at").asText()).isEqualTo(since);
        assertThat(page(posted(eve, signed(8, key)))).contains("Signed by a withdrawn key of", "after that");
        String verified = server.send(TestServer.multipart(server.request("/verify"), signed(7, key), "a.png", ""))
                .text();
        assertThat(verified)
                .contains("Signed with a withdrawn key", "withdrew on")
                .doesNotContain("and the signer is known");

        assertThat(show(mara, key).error()).contains("withdrawn");
        assertThat(show(eve, key).error()).contains("Another account");
        JsonNode own = server.get(mara, "/api/atelier/v1/keys").json();
        assertThat(own.size()).isEqualTo(1);
        assertThat(own.at("/0/withdrawn_at").asText()).isEqualTo(since);
        assertThat(server.get(eve, "/api/atelier/v1/keys").json().size()).isZero();
    }

    @Test
    void picturesFromBeforeKeysWereKeptAreReadAgain() {
        show(mara, key);
        JsonNode post = posted(mara, signed(9, key));
        String path =
                post.path("url").asText().substring(post.path("url").asText().indexOf("/@"));
        server.close();
        // Without a server, whose first look at what is to be learnt might come only now.
        try (ServerContext context = ServerContext.open(ServerConfig.local(folder))) {
            int changed = context.database().write(handle -> handle.execute("update media set signer_key = null"));
            assertThat(changed).isOne();
        }
        server = TestServer.start(folder);
        Await.until("the key to be read", () -> server.get(path).text().contains("Signed by <a"));
    }

    @Test
    void anotherNameForTheKeyIsStillWhoseItIs() {
        JsonNode shown = show(mara, key).json();
        Signer renamed = key.renamed("Bo", Instant.now());
        JsonNode post = posted(mara, signed(11, renamed));
        assertThat(page(post)).contains("Signed by <a href=\"/@" + mara.name()).doesNotContain("unknown signer");
        assertThat(signer(post).path("account").asText()).isEqualTo(mara.name());
        assertThat(signer(post).path("name").asText()).isEqualTo("Bo");
        assertThat(signer(post).path("fingerprint").asText())
                .isEqualTo(shown.path("fingerprint").asText());
        assertThat(server.send(TestServer.multipart(server.request("/verify"), signed(12, renamed), "a.png", ""))
                        .text())
                .contains("and the signer is known", "@" + mara.name());

        assertThat(show(server.person(), renamed).error()).contains("Another account");
        JsonNode again = show(mara, renamed).json();
        assertThat(again.path("name").asText()).isEqualTo("Bo");
        assertThat(again.path("fingerprint")).isEqualTo(shown.path("fingerprint"));
        assertThat(again.path("since")).isEqualTo(shown.path("since"));
        assertThat(server.get(mara, "/api/atelier/v1/keys").json().size()).isOne();
    }

    @Test
    void aWithdrawnKeyDoesNotComeBackUnderAnotherName() {
        String fingerprint = show(mara, key).json().path("fingerprint").asText();
        withdraw(mara, fingerprint);
        Signer renamed = key.renamed("Bo", Instant.now());
        assertThat(show(mara, renamed).error()).contains("withdrawn");
        assertThat(show(server.person(), renamed).error()).contains("Another account");
        assertThat(page(posted(mara, signed(13, renamed)))).contains("Signed by a withdrawn key of");
    }

    @Test
    void keysOfAServerThatKnewCertificatesAreReadAgain() {
        JsonNode post = posted(mara, signed(14, key));
        String fingerprint = show(mara, key).json().path("fingerprint").asText();
        withdraw(mara, fingerprint);
        asBefore(fingerprint, key);
        assertThat(page(post)).as("until it is read again").contains("Signed by a withdrawn key of");
        server.close();
        server = TestServer.start(folder);
        Signer renamed = key.renamed("Bo", Instant.now());
        Await.until(
                "the key to be read",
                () -> signer(post).path("fingerprint").asText().equals(fingerprint));
        assertThat(show(mara, renamed).error()).contains("withdrawn");
        assertThat(page(post)).contains("Signed by a withdrawn key of");
        assertThat(page(posted(mara, signed(15, renamed)))).contains("Signed by a withdrawn key of");
        assertThat(server.get(mara, "/api/atelier/v1/keys").json().findValuesAsText("fingerprint"))
                .containsExactly(fingerprint);
    }

    @Test
    void aKeyThatIsKnownByItsCertificateIsLearntFromAPictureOrAProof() {
        String fingerprint = show(mara, key).json().path("fingerprint").asText();
        asBefore(fingerprint, key);
        String verified = server.send(TestServer.multipart(server.request("/verify"), signed(16, key), "a.png", ""))
                .text();
        assertThat(verified).contains("and the signer is known");
        assertThat(page(posted(server.person(), signed(16, key)))).contains("Signed by <a href=\"/@" + mara.name());
        assertThat(server.get(mara, "/api/atelier/v1/keys").json().findValuesAsText("fingerprint"))
                .containsExactly(fingerprint);

        asBefore(fingerprint, key);
        assertThat(show(server.person(), key).error()).contains("Another account");
        assertThat(show(mara, key).json().path("fingerprint").asText()).isEqualTo(fingerprint);
        assertThat(server.get(mara, "/api/atelier/v1/keys").json().size()).isOne();
    }

    /** As the fifth version of the database had it. */
    private void asBefore(String fingerprint, Signer signer) {
        String certificate = Credential.of(signer.chain().getFirst()).fingerprint();
        server.context.database().write(handle -> {
            handle.execute(
                    "update media set signer_key = ?, by_certificate = 1 where signer_key = ?",
                    certificate,
                    fingerprint);
            return handle.execute(
                    "update account_keys set fingerprint = ?, by_certificate = 1 where fingerprint = ?",
                    certificate,
                    fingerprint);
        });
    }

    private void withdraw(Person person, String fingerprint) {
        assertThat(server.send(server.as(person, "/api/atelier/v1/keys/" + fingerprint)
                                .DELETE())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theSettingsPageShowsOnesKeysAndWithdrawsThem() {
        String fingerprint = show(mara, key).json().path("fingerprint").asText();
        TestBrowser browser = new TestBrowser(server);
        browser.signIn(mara.name(), TestServer.PASSWORD, "/settings");
        String page = browser.get("/settings").text();
        String action = "/settings/keys/" + fingerprint + "/withdraw";
        assertThat(page).contains("Ada &lt;b&gt;Å", action, fingerprint.substring(0, 4));

        assertThat(browser.post(action, "csrf", "wrong").status()).isEqualTo(403);
        TestBrowser eve = new TestBrowser(server);
        eve.signIn(server.person().name(), TestServer.PASSWORD, "/settings");
        String token = TestBrowser.hidden(eve.get("/settings").text(), "/settings/profile")
                .get("csrf");
        assertThat(eve.post(action, "csrf", String.valueOf(token)).status()).isEqualTo(404);
        assertThat(browser.get("/settings").text()).contains(action);

        String own = TestBrowser.hidden(page, action).get("csrf");
        Answer done = browser.post(action, "csrf", String.valueOf(own));
        assertThat(done.status()).isEqualTo(303);
        assertThat(browser.get("/settings?withdrawn").text())
                .contains("The key is withdrawn.", "withdrawn on")
                .doesNotContain(action);
    }
}
