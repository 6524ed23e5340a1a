package app.atelier.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("replaces System.out")
class SigningCommandTest {
    @TempDir
    Path folder;

    private Shell ada;

    @BeforeEach
    void open() {
        ada = new Shell(folder.resolve("ada"));
    }

    @AfterEach
    void close() {
        ada.close();
    }

    private Path drawn(String name) {
        Path file = folder.resolve(name);
        assertThat(ada.run("generate", "a red fox", "--seed", 3, "--size", "256x256", "--out", file))
                .as(ada.complained())
                .isZero();
        return file;
    }

    private Path certificate(String name, Object... more) {
        Path file = folder.resolve(name);
        assertThat(ada.run("signing", "--certificate", file))
                .as(ada.complained())
                .isZero();
        return file;
    }

    @Test
    void whoTrustsTheNewNameTrustsTheEarlierPicturesAndTheOtherWayRound() throws IOException {
        Path nameless = drawn("nameless.png");
        ada.run("signing", "--name", "Ada");
        Path before = drawn("ada.png");
        Path first = certificate("ada.pem");
        ada.run("signing", "--name", "Ada L.");
        Path after = drawn("ada-l.png");
        Path second = certificate("ada-l.pem");
        assertThat(second).content().isNotEqualTo(Files.readString(first));

        for (Path certificate : new Path[] {first, second}) {
            try (Shell bo = new Shell(folder.resolve(certificate.getFileName() + "-home"))) {
                assertThat(bo.run("verify", nameless, before, after)).isEqualTo(ExitStatus.UNKNOWN_SIGNER);
                bo.run("signing", "--trust", certificate);
                assertThat(bo.run("verify", nameless, before, after))
                        .as(bo.said())
                        .isZero();
            }
        }
        assertThat(ada.run("verify", nameless, before, after)).isZero();
        assertThat(ada.said()).contains("nameless.png: Signed by an Atelier creator", "ada.png: Signed by Ada\n");
    }

    @Test
    void aTrustedKeyUnderAnotherNameIsCalledByTheNameThatWasTrusted() {
        ada.run("signing", "--name", "Ada");
        Path certificate = certificate("ada.pem");
        ada.run("signing", "--name", "Bo");
        Path posing = drawn("posing.png");
        try (Shell reader = new Shell(folder.resolve("reader"))) {
            reader.run("signing", "--trust", certificate);
            assertThat(reader.run("verify", posing)).isZero();
            assertThat(reader.said()).contains("Signed by Ada").doesNotContain("Bo");
        }
    }

    @Test
    void aNewKeyKeepsNamesApartAndCanStillBeTiedByHand() throws IOException {
        ada.run("signing", "--name", "Ada");
        Path before = drawn("ada.png");
        ada.run("signing", "--name", "Nobody", "--new-key");
        Path after = drawn("nobody.png");
        Path one = certificate("nobody.pem");
        Path all = folder.resolve("all.pem");
        ada.run("signing", "--certificate", all, "--with-former");
        assertThat(Files.readString(all)).startsWith(Files.readString(one));
        try (Shell bo = new Shell(folder.resolve("bo"))) {
            bo.run("signing", "--trust", one);
            assertThat(bo.run("verify", after)).isZero();
            assertThat(bo.run("verify", before)).isEqualTo(ExitStatus.UNKNOWN_SIGNER);
            bo.run("signing", "--trust", all);
            assertThat(bo.run("verify", before, after)).isZero();
        }
        assertThat(ada.run("verify", before, after))
                .as("one's own stay one's own")
                .isZero();
    }

    @Test
    void whomOneTrustsIsSaidListedAndTakenBack() throws IOException {
        ada.run("signing", "--name", "Ada");
        Path picture = drawn("ada.png");
        Path certificate = certificate("ada.pem");
        String fingerprint =
                ada.said().lines().skip(1).findFirst().orElseThrow().strip();
        assertThat(fingerprint).matches("[0-9a-f]{64}");
        try (Shell bo = new Shell(folder.resolve("bo"))) {
            assertThat(bo.run("signing", "--trusted")).isZero();
            assertThat(bo.complained()).contains("nobody but yourself");
            assertThat(bo.run("signing", "--trust", certificate)).isZero();
            assertThat(bo.said()).contains("You trust Ada now", fingerprint);
            bo.run("signing", "--trust", certificate);
            assertThat(bo.run("signing", "--trusted", "--json")).isZero();
            assertThat(bo.said().lines()).as("only once").hasSize(1);
            assertThat(bo.json().get("name").asText()).isEqualTo("Ada");
            assertThat(bo.json().get("fingerprint").asText()).isEqualTo(fingerprint);

            assertThat(bo.run("signing", "--untrust", "Adda")).isEqualTo(ExitStatus.FAILED);
            assertThat(bo.complained()).contains("Did you mean “Ada”?");
            assertThat(bo.run("signing", "--untrust", fingerprint.substring(0, 8)))
                    .isZero();
            assertThat(bo.said()).contains("You trust Ada no longer", fingerprint);
            assertThat(bo.run("verify", picture)).isEqualTo(ExitStatus.UNKNOWN_SIGNER);
            assertThat(bo.run("signing", "--untrust", "ada")).isEqualTo(ExitStatus.FAILED);
        }
    }

    @Test
    void twoOfOneNameAreToldApartByTheirFingerprints() {
        ada.run("signing", "--name", "Ada");
        Path first = certificate("1.pem");
        ada.run("signing", "--new-key");
        Path second = certificate("2.pem");
        try (Shell bo = new Shell(folder.resolve("bo"))) {
            bo.run("signing", "--trust", first);
            bo.run("signing", "--trust", second);
            assertThat(bo.run("signing", "--untrust", "Ada")).isEqualTo(ExitStatus.FAILED);
            assertThat(bo.complained())
                    .contains("Several are called “Ada”")
                    .containsPattern("[0-9a-f]{64}, [0-9a-f]{64}");
        }
    }
}
