package app.atelier.desktop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("replaces System.out")
class VerifyCommandTest {
    @TempDir
    Path folder;

    private Shell shell;
    private Path signed;
    private Path bare;

    @BeforeEach
    void open() throws IOException {
        shell = new Shell(folder.resolve("home"));
        signed = folder.resolve("fox.png");
        bare = folder.resolve("bare.png");
        shell.run("signing", "--name", "Ada");
        assertThat(shell.run(
                        "generate",
                        "a red fox",
                        "--seed",
                        3,
                        "--size",
                        "256x256",
                        "--out",
                        signed.toString(),
                        "--json"))
                .as(shell.complained())
                .isZero();
        String id = shell.json().get("id").asText();
        assertThat(shell.run("library", "export", id, "--out", bare, "--no-sign"))
                .isZero();
    }

    @AfterEach
    void close() {
        shell.close();
    }

    private Path changed() throws IOException {
        byte[] bytes = Files.readAllBytes(signed);
        bytes[bytes.length - 30] ^= 1;
        return Files.write(folder.resolve("changed.png"), bytes);
    }

    private Path cut() throws IOException {
        byte[] bytes = Files.readAllBytes(signed);
        return Files.write(folder.resolve("cut.png"), Arrays.copyOf(bytes, bytes.length * 2 / 3));
    }

    private int elsewhere(Object... words) {
        try (Shell other = new Shell(folder.resolve("elsewhere"))) {
            return other.run(words);
        }
    }

    @Test
    void eachAnswerHasItsStatus() throws IOException {
        assertThat(shell.run("verify", signed)).isEqualTo(ExitStatus.DONE);
        assertThat(shell.said()).contains("fox.png: Signed by Ada", "c2pa.created");
        assertThat(elsewhere("verify", signed))
                .isEqualTo(ExitStatus.UNKNOWN_SIGNER)
                .isEqualTo(3);
        assertThat(shell.run("verify", bare)).isEqualTo(ExitStatus.UNSIGNED).isEqualTo(4);
        assertThat(shell.said()).contains("bare.png: Not signed");
        assertThat(shell.run("verify", changed())).isEqualTo(ExitStatus.BROKEN).isEqualTo(5);
        assertThat(shell.said()).contains("was changed after it was signed");
        assertThat(shell.run("verify", folder.resolve("nothing.png"))).isEqualTo(ExitStatus.FAILED);
        assertThat(shell.complained()).contains("Not checked", "There is no file");
    }

    @Test
    void theHelpSaysWhatEachStatusMeans() {
        shell.run("verify", "--help");
        for (int status = 0; status <= 5; status++) {
            assertThat(shell.said()).containsPattern("(?m)^  " + status + "  \\w");
        }
    }

    @Test
    void aFileThatIsCutOffIsNotCalledChanged() throws IOException {
        assertThat(shell.run("verify", cut(), "--json")).isEqualTo(ExitStatus.BROKEN);
        assertThat(shell.json().get("flaw").asText()).isEqualTo("cut");
        assertThat(shell.json().get("sentence").asText()).contains("cut off");

        byte[] plain = Files.readAllBytes(bare);
        Path unsigned = Files.write(folder.resolve("half.png"), Arrays.copyOf(plain, plain.length / 2));
        assertThat(shell.run("verify", unsigned)).isEqualTo(ExitStatus.UNSIGNED);
        assertThat(shell.said()).contains("cut off");
    }

    @Test
    void theWorstOfSeveralDecidesAndAllAreLookedAt() throws IOException {
        Path words = Files.writeString(folder.resolve("words.png"), "no picture");
        Path empty = Files.createFile(folder.resolve("empty.png"));
        assertThat(shell.run("verify", signed, bare)).isEqualTo(ExitStatus.UNSIGNED);
        assertThat(shell.run("verify", words, empty, signed, bare)).isEqualTo(ExitStatus.FAILED);
        assertThat(shell.said()).contains("Signed by Ada", "Not signed");
        assertThat(shell.complained())
                .contains("words.png: Not checked", "not a picture", "empty.png: Not checked", "is empty")
                .contains(
                        "4 files: 1 signed by people you trust, 0 by unknown signers, 0 broken, 1 unsigned, 2 not checked");
        assertThat(shell.run("verify", words, changed(), signed)).isEqualTo(ExitStatus.BROKEN);
        assertThat(shell.run("verify", words, signed, "--json")).isEqualTo(ExitStatus.FAILED);
        JsonNode first = shell.json();
        assertThat(first.get("state").asText()).isEqualTo("unreadable");
        assertThat(first.get("error").asText()).endsWith(".");
        assertThat(shell.complained()).isEmpty();
    }

    @Test
    void aFolderIsLookedThroughWithoutWhatIsHidden() throws IOException {
        Path sent = Files.createDirectories(folder.resolve("sent/deep"));
        Files.copy(signed, sent.resolve("a.png"));
        Files.writeString(folder.resolve("sent/words.txt"), "no picture");
        Files.copy(bare, folder.resolve("sent/.hidden.png"));
        assertThat(shell.run("verify", folder.resolve("sent"))).isZero();
        assertThat(shell.said()).contains("a.png: Signed by Ada").doesNotContain("hidden");
        assertThat(shell.complained()).contains("1 file: 1 signed by people you trust");
        assertThat(shell.run("verify", Files.createDirectories(folder.resolve("nobody"))))
                .isEqualTo(ExitStatus.FAILED);
        assertThat(shell.complained()).contains("no picture in");
    }

    @Test
    void whatWasMadeOfAPictureTellsOfIt() throws IOException {
        Path stack =
                Files.writeString(folder.resolve("stack.json"), "{\"edits\":[{\"op\":\"exposure\",\"stops\":0.5}]}");
        Path jpeg = folder.resolve("fox.jpg");
        assertThat(shell.run("edit", signed, "--stack", stack, "--out", jpeg)).isZero();
        assertThat(shell.run("verify", jpeg, "--json")).isZero();
        assertThat(shell.json().get("state").asText()).isEqualTo("trusted");
        assertThat(shell.json().get("actions").toString()).contains("c2pa.color_adjustments");
        assertThat(shell.json().get("ancestors")).hasSize(1);
        assertThat(shell.json().get("ancestors").get(0).get("source").asText()).isEqualTo("algorithmicMedia");
    }
}
