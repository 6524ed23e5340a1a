package app.atelier.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.protocol.provenance.Action;
import app.atelier.protocol.provenance.DigitalSource;
import app.atelier.protocol.provenance.Ingredient;
import app.atelier.protocol.provenance.KeyProof;
import app.atelier.protocol.provenance.ManifestWriter;
import app.atelier.protocol.provenance.Signer;
import app.atelier.protocol.provenance.Statement;
import app.atelier.protocol.provenance.TrustList;
import app.atelier.server.Await;
import app.atelier.server.TestPictures;
import app.atelier.server.TestServer;
import app.atelier.server.TestServer.Answer;
import app.atelier.server.TestServer.Person;
import app.atelier.server.accounts.AccountState;
import app.atelier.server.configuration.ConfigKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyPagesTest {
    private static final Signer ADA = Signer.create("Ada <b>Å</b>", Instant.now());
    private static final Signer EVE = Signer.create("Ada <b>Å</b>", Instant.now());
    private static final Statement COMPOSED =
            new Statement("Atelier", "1.0", List.of(Action.created(DigitalSource.ALGORITHMIC)), List.of());

    @TempDir
    Path folder;

    private TestServer server;

    @BeforeEach
    void start() {
        server = TestServer.start(folder, Map.of(ConfigKey.MAX_UPLOAD_BYTES, "1100000"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Answer verify(byte[] file) {
        return server.send(TestServer.multipart(server.request("/verify"), file, "a\u202Eb<i>.png", ""));
    }

    private Answer show(Person person, Signer signer, String name) {
        KeyProof proof = KeyProof.of(signer, server.context.baseUrl().origin(), name, Instant.now());
        return server.send(TestServer.form(
                server.as(person, "/api/atelier/v1/keys"),
                "certificate",
                proof.certificate(),
                "moment",
                proof.moment(),
                "signature",
                proof.signature()));
    }

    @Test
    void asksForAFile() {
        Answer page = server.get("/verify");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Where does this picture come from?", "up to 1 MB", "The four answers")
                .doesNotContain("id=\"result\"");
        assertThat(server.get("/about").text()).as("the same number").contains("1 MB");
    }

    @Test
    void aSignerWhomNoAccountVouchesForIsUnknown() {
        String page = verify(ManifestWriter.sign(TestPictures.png(60, 40, 1), COMPOSED, ADA))
                .text();

        assertThat(page)
                .contains("Signed, key unknown here", "their word only", "Ada &lt;b&gt;Å", "data:image/webp;base64,")
                .contains("Composed", "learned from nobody")
                .contains("ab&lt;i&gt;.png")
                .doesNotContain("Ada <b>");
    }

    @Test
    void aKeyThatAnAccountHasShownIsKnownAndOnlyThat() {
        Person mara = server.person();
        Answer shown = show(mara, ADA, mara.name());
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.json().path("name").asText()).isEqualTo("Ada <b>Å</b>");
        assertThat(show(mara, ADA, mara.name()).status()).as("again").isEqualTo(200);

        String known = verify(ManifestWriter.sign(TestPictures.jpeg(60, 40, 2), COMPOSED, ADA))
                .text();
        assertThat(known)
                .contains(
                        "Signed, and the signer is known",
                        "href=\"/@" + mara.name() + "\"",
                        "known to this server since");
        String namesake = verify(ManifestWriter.sign(TestPictures.jpeg(60, 40, 2), COMPOSED, EVE))
                .text();
        assertThat(namesake).contains("Signed, key unknown here").doesNotContain("/@" + mara.name());

        server.context.accounts().setState(mara.account().id(), AccountState.SUSPENDED);
        assertThat(verify(ManifestWriter.sign(TestPictures.jpeg(60, 40, 2), COMPOSED, ADA))
                        .text())
                .as("of a suspended account")
                .contains("Signed, key unknown here");
    }

    @Test
    void nobodyCanShowAKeyThatIsNotTheirs() {
        Person mara = server.person();
        Person jun = server.person();
        assertThat(show(mara, ADA, mara.name()).status()).isEqualTo(200);

        assertThat(show(jun, ADA, jun.name()).error()).contains("Another account");
        assertThat(show(jun, EVE, mara.name()).error()).contains("does not hold");
        Answer stranger = server.send(TestServer.form(server.request("/api/atelier/v1/keys"), "certificate", "x"));
        assertThat(stranger.status()).isEqualTo(401);
        Answer rubbish = server.send(TestServer.form(server.as(jun, "/api/atelier/v1/keys"), "certificate", "x"));
        assertThat(rubbish.status()).isEqualTo(422);
    }

    @Test
    void whatAPictureWasMadeFromIsToldOldestFirst() {
        byte[] first = ManifestWriter.sign(TestPictures.png(60, 40, 1), COMPOSED, EVE);
        Ingredient parent =
                Ingredient.of(first, Ingredient.Relation.PARENT, "image/png", TrustList.NOBODY, Instant.now());
        Statement edited = new Statement(
                "Atelier",
                "1.0",
                List.of(Action.opened(0), Action.of(Action.Kind.COLOURS), Action.of(Action.Kind.CROPPED)),
                List.of(parent));
        String page = verify(ManifestWriter.sign(TestPictures.png(50, 40, 1), edited, ADA))
                .text();

        assertThat(page)
                .containsSubsequence(
                        "Composed",
                        "inside and whole",
                        "Opened to be worked on",
                        "Colours changed, cropped",
                        "Signed</b>");
    }

    @Test
    void whatWasChangedIsBrokenAndWhatSaysNothingIsNoProof() {
        byte[] changed = ManifestWriter.sign(TestPictures.png(60, 40, 1), COMPOSED, ADA);
        changed[changed.length - 20] ^= 1;

        assertThat(verify(changed).text()).contains("The record is broken", "changed after it was signed");
        assertThat(verify(TestPictures.png(60, 40, 1)).text()).contains("Nothing in this file can be checked");
        assertThat(verify(new byte[] {1, 2, 3}).text()).contains("cannot draw this file", "Nothing in this file");
    }

    @Test
    void nothingAndTooMuchAreSaidAndNothingIsKept() {
        Answer nothing = verify(new byte[0]);
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text()).contains("There was no file");
        Answer unformed = server.send(TestServer.form(server.request("/verify"), "file", "x"));
        assertThat(unformed.status()).isEqualTo(422);
        Answer large = verify(new byte[2_000_000]);
        assertThat(large.status()).isEqualTo(413);

        byte[] kept = ManifestWriter.sign(
                TestPictures.withChunks(TestPictures.png(40, 40, 5), TestPictures.chunk("noIs", new byte[600_000])),
                COMPOSED,
                ADA);
        assertThat(verify(kept).header("Cache-Control")).contains("no-store");
        // The server tidies up after it has answered.
        Await.until("nothing kept", () -> kept().isEmpty());
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("server.db"))
                    .toList();
        } catch (UncheckedIOException e) {
            // One went away while it was listed.
            return List.of(folder);
        }
    }

    @Test
    void oneAddressReadsOnlySoManyAtOnce() {
        int refused = 0;
        for (int i = 0; i < 25; i++) {
            Answer answer = verify(TestPictures.png(8, 8, i));
            refused += answer.status() == 429 ? 1 : 0;
        }
        assertThat(refused).isBetween(1, 5);
    }
}
