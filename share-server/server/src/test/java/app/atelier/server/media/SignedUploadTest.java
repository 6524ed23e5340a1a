package app.atelier.server.media;

import static org.assertj.core.api.Assertions.assertThat;

import app.atelier.protocol.cbor.Cbor;
import app.atelier.protocol.provenance.Action;
import app.atelier.protocol.provenance.DigitalSource;
import app.atelier.protocol.provenance.ManifestWriter;
import app.atelier.protocol.provenance.Signer;
import app.atelier.protocol.provenance.Statement;
import app.atelier.server.TestManifests;
import app.atelier.server.TestPictures;
import app.atelier.server.TestServer;
import app.atelier.server.TestServer.Person;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignedUploadTest {
    private static final Signer ADA = Signer.create("Ada <b>Å</b>", Instant.now());
    private static final Statement COMPOSED =
            new Statement("Atelier", "1.0", List.of(Action.created(DigitalSource.ALGORITHMIC)), List.of());

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

    private static byte[] signed(byte[] file) {
        return ManifestWriter.sign(file, COMPOSED, ADA);
    }

    /** What the server gives back of an upload, and what the page of its post says. */
    private record Kept(byte[] original, String page) {
        boolean namesTheSigner() {
            return page.contains("Signed, unknown signer") && page.contains("Ada &lt;b&gt;Å");
        }
    }

    private Kept kept(byte[] file) {
        JsonNode attachment = server.upload(mara, file).json();
        String url = attachment.path("url").asText();
        JsonNode post = server.send(TestServer.form(
                        server.as(mara, "/api/v1/statuses"),
                        "status",
                        "a picture",
                        "media_ids[]",
                        attachment.path("id").asText()))
                .json();
        byte[] original =
                server.get(url.substring(url.indexOf("/media/"))).response().body();
        String page = post.path("url").asText();
        return new Kept(original, server.get(page.substring(page.indexOf("/@"))).text());
    }

    @Test
    void aSignedFileIsKeptByteForByteAndItsPageSaysSo() {
        for (byte[] file : List.of(TestPictures.png(60, 40, 1), TestPictures.jpeg(60, 40, 2))) {
            byte[] signed = signed(file);
            Kept kept = kept(signed);
            assertThat(kept.original()).isEqualTo(signed);
            assertThat(kept.namesTheSigner()).isTrue();
            assertThat(kept.page()).doesNotContain("No signed record").doesNotContain("Ada <b>");
        }
    }

    @Test
    void theRecipeThatAtelierPutInStays() {
        byte[] signed = signed(TestPictures.withChunks(
                TestPictures.png(60, 40, 3),
                TestPictures.chunk("iTXt", "atelier:recipe\0\0\0\0\0{}".getBytes(StandardCharsets.UTF_8)),
                TestPictures.chunk("tEXt", "parameters\0a fox".getBytes(StandardCharsets.UTF_8))));
        assertThat(kept(signed).original()).isEqualTo(signed);
    }

    @Test
    void whatIsPrivateIsTakenOutAndTheSignatureWithIt() {
        byte[] png = TestPictures.png(60, 40, 4);
        List<byte[]> files = List.of(
                TestPictures.withChunks(png, TestPictures.chunk("eXIf", TestPictures.exif(1))),
                TestPictures.withChunks(
                        png, TestPictures.chunk("tEXt", "parameters\0Secret".getBytes(StandardCharsets.UTF_8))),
                TestPictures.withChunks(
                        png,
                        TestPictures.chunk("iTXt", "atelier:recipe\0\0\0\0\0{}".getBytes(StandardCharsets.UTF_8)),
                        TestPictures.chunk("tEXt", "Author\0Secret".getBytes(StandardCharsets.UTF_8))),
                TestPictures.join(png, "Secret".getBytes(StandardCharsets.UTF_8)),
                TestPictures.withSegments(
                        TestPictures.jpeg(60, 40, 4), TestPictures.segment(0xE1, TestPictures.exif(1))));
        for (byte[] file : files) {
            Kept kept = kept(signed(file));
            assertThat(kept.namesTheSigner()).isFalse();
            assertThat(kept.page()).contains("No signed record");
            for (String gone : List.of("Secret", "Exif", "eXIf", "c2pa")) {
                assertThat(TestPictures.holds(kept.original(), gone)).as(gone).isFalse();
            }
        }
    }

    @Test
    void whatAPartIsCalledDoesNotMakeItHarmless() {
        Cbor plain = Cbor.table(
                "actions",
                Cbor.array(Cbor.table(
                        "action", Cbor.of("c2pa.created"), "digitalSourceType", Cbor.of("http://x/digitalCreation"))));
        byte[] harmless = TestManifests.png(TestPictures.png(60, 40, 8), plain, ADA);
        assertThat(kept(harmless).original()).isEqualTo(harmless);
        for (Cbor hidden : List.of(
                Cbor.table("where", Cbor.of("SecretTown")),
                Cbor.table("name", Cbor.of("SecretTown ".repeat(40))),
                Cbor.table("pad", Cbor.of("SecretTown".getBytes(StandardCharsets.UTF_8))))) {
            Cbor actions = Cbor.table(
                    "actions", Cbor.array(Cbor.table("action", Cbor.of("c2pa.created"), "parameters", hidden)));
            Kept kept = kept(TestManifests.png(TestPictures.png(60, 40, 9), actions, ADA));
            assertThat(TestPictures.holds(kept.original(), "SecretTown"))
                    .as("%s", hidden)
                    .isFalse();
            assertThat(kept.page()).contains("No signed record");
        }
    }

    @Test
    void aBrokenManifestEarnsNothing() {
        byte[] changed = signed(TestPictures.jpeg(60, 40, 5));
        changed[changed.length - 12] ^= 1;
        byte[] other = TestPictures.png(60, 40, 6);
        byte[] signed = signed(TestPictures.png(60, 40, 7));
        int after = 33;
        int manifest = signed.length - ManifestWriter.unsigned(signed).length;
        byte[] copied = TestPictures.join(
                Arrays.copyOf(other, after),
                Arrays.copyOfRange(signed, after, after + manifest),
                Arrays.copyOfRange(other, after, other.length));
        byte[] nested = TestPictures.withChunks(other, TestPictures.chunk("caBX", new byte[80_000]));
        for (byte[] file : List.of(changed, copied, nested)) {
            Kept kept = kept(file);
            assertThat(kept.page()).contains("No signed record").doesNotContain("Signed, unknown");
            assertThat(TestPictures.holds(kept.original(), "c2pa")).isFalse();
        }
    }
}
