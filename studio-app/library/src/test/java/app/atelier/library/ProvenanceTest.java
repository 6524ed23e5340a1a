package app.atelier.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.atelier.library.signing.Making;
import app.atelier.library.signing.Signing;
import app.atelier.library.signing.SigningChoice;
import app.atelier.library.signing.SigningException;
import app.atelier.protocol.Json;
import app.atelier.protocol.Recipe;
import app.atelier.protocol.provenance.Credential;
import app.atelier.protocol.provenance.DigitalSource;
import app.atelier.protocol.provenance.Flaw;
import app.atelier.protocol.provenance.ManifestWriter;
import app.atelier.protocol.provenance.Provenance;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures from making a picture to what is shown of it. */
class ProvenanceTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-05-04T10:00:00Z"));
    private static final Recipe RECIPE =
            Recipe.builder("a red fox").backend("composer", "1").build();

    @TempDir
    Path folder;

    private Library library = null;
    private StudioHome home = null;

    @BeforeEach
    void open() {
        home = StudioHome.at(folder.resolve("home"));
        library = Library.openQuietly(home, CLOCK);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Signing signing() {
        return library.signing();
    }

    private Artwork composed(int seed) {
        return library.add(NewArtwork.of(Pictures.picture(seed)).recipe(RECIPE).origin(Origin.COMPOSED));
    }

    private byte[] bytes(Artwork artwork) throws IOException {
        return Files.readAllBytes(library.original(artwork));
    }

    private Path written(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** Another studio with a creator of its own. */
    private Signing elsewhere(String name) throws IOException {
        Signing other = new Signing(folder.resolve(name), CLOCK);
        other.choose(new SigningChoice(true, name));
        return other;
    }

    private static Making composedMaking() {
        return Making.created(DigitalSource.ALGORITHMIC, List.of());
    }

    @Test
    void whatIsKeptIsSignedByTheCreator() throws IOException {
        signing().choose(new SigningChoice(true, "Ada"));
        Artwork artwork = composed(1);
        Provenance provenance = library.provenance(artwork);
        assertThat(provenance).isInstanceOf(Provenance.Trusted.class);
        assertThat(provenance.signed().orElseThrow().signer()).isEqualTo("Ada");
        assertThat(provenance.signed().orElseThrow().source()).contains(DigitalSource.ALGORITHMIC);
        assertThat(provenance.signed().orElseThrow().program())
                .startsWith("Atelier ")
                .doesNotContain("$");
        assertThat(library.provenance(artwork)).isEqualTo(provenance);
        assertThat(composed(1).id()).as("made twice, kept once").isEqualTo(artwork.id());
    }

    @Test
    void aPictureMadeOfAnotherNamesIt() throws IOException {
        Artwork parent = composed(1);
        Artwork child = library.add(NewArtwork.of(Pictures.picture(2))
                .recipe(RECIPE)
                .origin(Origin.COMPOSED)
                .parents(List.of(parent.id())));
        var testimony = library.provenance(child).signed().orElseThrow();
        assertThat(testimony.ancestors()).hasSize(1);
        assertThat(testimony.ancestors().getFirst().sound()).isTrue();
        assertThat(testimony.ancestors().getFirst().signer()).isNotEmpty();
    }

    @Test
    void editsAreSaidInTheStandardsWords() throws IOException {
        byte[] parent = bytes(composed(1));
        JsonNode edits = Json.mapper()
                .readTree("[{\"op\":\"exposure\"},{\"op\":\"crop\"},{\"op\":\"contrast\"},{\"op\":\"x\"}]");
        List<JsonNode> list = new ArrayList<>();
        edits.forEach(list::add);
        byte[] edited = signing()
                .sign(
                        bytes(composed(2)),
                        Making.edited(parent, "image/png", list, Optional.of(DigitalSource.COMPOSITE_SYNTHETIC)));
        var testimony = signing().check(edited).signed().orElseThrow();
        assertThat(testimony.actions())
                .containsExactly("c2pa.opened", "c2pa.color_adjustments", "c2pa.cropped", "c2pa.edited");
        assertThat(testimony.source()).contains(DigitalSource.COMPOSITE_SYNTHETIC);
    }

    @Test
    void switchedOffNothingIsSigned() throws IOException {
        signing().choose(new SigningChoice(false, ""));
        assertThat(library.provenance(composed(1))).isEqualTo(new Provenance.None());
        assertThat(signing().keyFile()).doesNotExist();
    }

    @Test
    void whatIsBroughtInIsCheckedAndRemembered() throws IOException {
        byte[] signed = elsewhere("Bo").sign(ManifestWriter.unsigned(bytes(composed(1))), composedMaking());
        byte[] changed = signed.clone();
        changed[changed.length - 20] ^= 1;
        byte[] plain = ManifestWriter.unsigned(signed);
        List<Artwork> added = library.importAll(
                        List.of(written("a.png", signed), written("b.png", plain)), ImportProgress.NONE)
                .added();
        assertThat(library.provenance(added.get(0))).isInstanceOf(Provenance.UnknownSigner.class);
        assertThat(library.provenance(added.get(1))).isEqualTo(new Provenance.None());
        assertThat(bytes(added.getFirst())).as("left as it came").isEqualTo(signed);
        assertThat(((Provenance.Broken) signing().check(changed)).flaw()).isEqualTo(Flaw.CHANGED);
    }

    @Test
    void aSignerBecomesKnown() throws IOException {
        Signing bo = elsewhere("Bo");
        Path file = written("a.png", bo.sign(ManifestWriter.unsigned(bytes(composed(1))), composedMaking()));
        Artwork artwork =
                library.importAll(List.of(file), ImportProgress.NONE).added().getFirst();
        Path certificate = written("bo.pem", bo.certificate().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        library.trust(certificate);
        assertThat(library.provenance(artwork)).isInstanceOf(Provenance.Trusted.class);
        assertThatThrownBy(() -> library.trust(file))
                .isInstanceOf(SigningException.class)
                .hasMessageContaining("BEGIN CERTIFICATE");
    }

    @Test
    void anotherNameIsAnotherCertificateOfTheSameKeyAndTheFormerStaysBelieved() throws IOException {
        signing().choose(new SigningChoice(true, "Ada"));
        byte[] before = bytes(composed(1));
        var key = signing().signer().key();
        String certificate = signing().certificate();
        signing().choose(new SigningChoice(true, "Eve"));
        assertThat(signing().signer().key()).isEqualTo(key);
        assertThat(signing().certificate()).isNotEqualTo(certificate);
        assertThat(signing().certificates()).startsWith(signing().certificate()).contains(certificate);
        byte[] after = bytes(composed(2));
        assertThat(signing().check(before).signed().orElseThrow().signer()).isEqualTo("Ada");
        assertThat(signing().check(before)).isInstanceOf(Provenance.Trusted.class);
        assertThat(signing().check(after).signed().orElseThrow().signer()).isEqualTo("Eve");
        assertThat(new Signing(home.signing(), CLOCK).signer().name())
                .as("on disk")
                .isEqualTo("Eve");
        assertThat(signing().own()).extracting(Credential::name).containsExactly("Ada", "Eve");
        assertThatThrownBy(() -> signing().choose(new SigningChoice(true, "x".repeat(65))))
                .hasMessageContaining("64");
    }

    @Test
    void aNewKeyUnderANewNameIsTiedToNothing() throws IOException {
        signing().choose(new SigningChoice(true, "Ada"));
        var key = signing().signer().key();
        signing().chooseWithNewKey(new SigningChoice(true, "Eve"));
        assertThat(signing().signer().key()).isNotEqualTo(key);
        assertThat(signing().own()).extracting(Credential::name).containsExactly("Ada", "Eve");
        assertThat(Files.readString(signing().keyFile()))
                .doesNotContain(signing()
                        .certificates()
                        .substring(signing().certificate().length()));
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aKeyThatIsClosedIsSaidToBeAndIsKept() throws IOException {
        signing().choose(new SigningChoice(true, "Ada"));
        composed(1);
        Path key = signing().keyFile();
        Path place = key.resolveSibling("");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(key)).as("to some users nothing is closed").isFalse();
        Signing fresh = new Signing(home.signing(), CLOCK);
        assertThat(fresh.trouble()).hasValueSatisfying(said -> assertThat(said).contains("closed to you", "--new-key"));

        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("---------"));
        try {
            assertThat(fresh.trouble())
                    .hasValueSatisfying(said -> assertThat(said).contains("The folder", "closed to you"));
            assertThatThrownBy(fresh::renew).isInstanceOf(SigningException.class);
        } finally {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx------"));
        }
        fresh.renew();
        assertThat(fresh.trouble()).isEmpty();
        assertThat(LibraryTest.files(place))
                .anyMatch(file -> file.getFileName().toString().startsWith("damaged-"));
    }

    @Test
    void aKeyThatCannotBeUsedKeepsItsNameUntilItIsMended() throws IOException {
        signing().choose(new SigningChoice(true, "Ada"));
        composed(1);
        Files.writeString(signing().keyFile(), "damaged");
        Signing fresh = new Signing(home.signing(), CLOCK);
        assertThatThrownBy(() -> fresh.choose(new SigningChoice(true, "Eve"))).isInstanceOf(SigningException.class);
        assertThat(fresh.choice().name()).isEqualTo("Ada");
        assertThat(fresh.present()).isEmpty();
    }

    @Test
    void whoListensHearsThatAPictureIsKeptUnsignedAndWhy() throws IOException {
        composed(1);
        Files.writeString(signing().keyFile(), "damaged");
        library.close();
        library = Library.openQuietly(home, CLOCK);
        List<LibraryEvent> events = new ArrayList<>();
        library.addListener(events::add);
        Artwork kept = composed(2);
        assertThat(library.provenance(kept)).isInstanceOf(Provenance.None.class);
        assertThat(events)
                .filteredOn(LibraryEvent.Unsigned.class::isInstance)
                .singleElement()
                .extracting(event -> ((LibraryEvent.Unsigned) event).reason())
                .asString()
                .contains(signing().keyFile().toString())
                .endsWith(".");
    }

    @Test
    void somebodyIsBelievedNoLonger() throws IOException {
        Signing bo = elsewhere("Bo");
        Path file = written("a.png", bo.sign(ManifestWriter.unsigned(bytes(composed(1))), composedMaking()));
        Artwork artwork =
                library.importAll(List.of(file), ImportProgress.NONE).added().getFirst();
        Path certificate = written("bo.pem", bo.certificate().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        Credential known = library.trust(certificate).getFirst();
        assertThat(known.name()).isEqualTo("Bo");
        assertThat(library.trust(certificate)).containsExactly(known);
        assertThat(signing().believed()).containsExactly(known);
        assertThat(library.provenance(artwork)).isInstanceOf(Provenance.Trusted.class);
        assertThat(library.distrust("0".repeat(64))).isFalse();
        assertThat(library.distrust(known.fingerprint())).isTrue();
        assertThat(signing().believed()).isEmpty();
        assertThat(library.provenance(artwork)).isInstanceOf(Provenance.UnknownSigner.class);
    }

    @Test
    void theKeyIsForItsUserOnly() throws IOException {
        composed(1);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(signing().keyFile())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.signing())))
                .isEqualTo("rwx------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "damaged", "empty", "binary", "other", "gone"})
    void aKeyThatCannotBeUsedIsSaidAndNothingIsLost(String harm) throws IOException {
        composed(1);
        Path key = signing().keyFile();
        switch (harm) {
            case "open" -> Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
            case "damaged" -> Files.writeString(key, Files.readString(key).substring(40));
            case "empty" -> Files.writeString(key, "");
            case "binary" -> Files.write(key, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1});
            case "other" -> {
                String mine = Files.readString(key);
                elsewhere("Bo").signer();
                String theirs = Files.readString(folder.resolve("Bo").resolve("signer.pem"));
                int certificate = theirs.indexOf("-----BEGIN CERT");
                Files.writeString(
                        key, mine.substring(0, mine.indexOf("-----BEGIN CERT")) + theirs.substring(certificate));
            }
            default -> Files.delete(key);
        }
        Signing fresh = new Signing(home.signing(), CLOCK);
        byte[] plain = ManifestWriter.unsigned(bytes(composed(1)));
        assertThatThrownBy(() -> fresh.sign(plain, composedMaking()))
                .isInstanceOf(SigningException.class)
                .hasMessageContaining(key.toString())
                .hasMessageContaining("--new-key");
        assertThat(fresh.trouble()).isPresent();
        assertThat(fresh.signIfAble(plain, composedMaking())).isEqualTo(plain);
        fresh.renew();
        assertThat(fresh.trouble()).isEmpty();
        assertThat(fresh.check(fresh.sign(plain, composedMaking()))).isInstanceOf(Provenance.Trusted.class);
    }

    @Test
    void programsThatBeginAtOnceMakeOneKey() throws Exception {
        byte[] plain = ManifestWriter.unsigned(bytes(composed(1)));
        Path place = folder.resolve("together");
        List<Callable<byte[]>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Signing one = new Signing(place, CLOCK);
            all.add(() -> one.sign(plain, composedMaking()));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            var results = threads.invokeAll(all);
            for (var result : results) {
                assertThat(result.get()).isEqualTo(results.getFirst().get());
            }
        }
    }

    @Test
    void anOlderLibraryGetsItsTable() throws Exception {
        Artwork artwork = composed(1);
        library.close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.database())) {
            connection.createStatement().execute("drop table artwork_provenance");
            connection.createStatement().execute("delete from flyway_schema_history where version = '2'");
        }
        library = Library.openQuietly(home, CLOCK);
        assertThat(library.find(artwork.id())).contains(artwork);
        assertThat(library.provenance(artwork)).isInstanceOf(Provenance.Trusted.class);
        library.trash(List.of(artwork.id()));
        assertThat(library.emptyTrash()).isEqualTo(1);
        assertThat(library.find(UUID.randomUUID())).isEmpty();
    }
}
