package app.atelier.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DurableFileTest {
    @TempDir
    Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void makesAndReplacesAFileAndLeavesNothingElse() throws IOException {
        Path file = folder.resolve("a.txt");

        DurableFile.replace(file, bytes("one, which is longer"));
        DurableFile.replace(file, bytes("two"));
        DurableFile.replaceUnsynced(folder.resolve("b.txt"), out -> out.write(bytes("three")));

        assertThat(file).hasContent("two");
        assertThat(names()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void keepsTheOldContentWhenTheNewFailsHalfway() throws IOException {
        Path file = folder.resolve("a.txt");
        DurableFile.replace(file, bytes("old"));

        assertThatThrownBy(() -> DurableFile.replace(file, out -> {
                    out.write(new byte[1 << 20]);
                    throw new IOException("the pen broke");
                }))
                .hasMessage("the pen broke");

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.txt");
    }

    @Test
    void aLinkStaysALinkAndItsGoalIsReplaced() throws IOException {
        Path goal = Files.writeString(
                Files.createDirectories(folder.resolve("deep")).resolve("goal.txt"), "old");
        Path near = Files.createSymbolicLink(folder.resolve("deep/near"), Path.of("goal.txt"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("deep/near"));
        DurableFile.replace(link, bytes("new"));
        assertThat(goal).hasContent("new");
        assertThat(link).isSymbolicLink();
        assertThat(near).isSymbolicLink();

        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("deep/made"));
        DurableFile.replace(dangling, bytes("made"));
        assertThat(folder.resolve("deep/made")).hasContent("made");
        Path round = folder.resolve("round");
        Files.createSymbolicLink(round, Path.of("round"));
        assertThatThrownBy(() -> DurableFile.replace(round, bytes("x"))).isInstanceOf(FileSystemLoopException.class);
        assertThat(round).isSymbolicLink();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDeviceIsWrittenToAndNotReplaced() throws IOException {
        Path device = Path.of("/dev/null");
        DurableFile.replace(device, bytes("gone"));
        assertThat(Files.isRegularFile(device)).isFalse();
        assertThatThrownBy(() -> DurableFile.replace(Path.of("/dev/full"), bytes("too much")))
                .isInstanceOf(IOException.class);
        assertThat(Files.isRegularFile(Path.of("/dev/full"))).isFalse();
    }

    @Test
    void aProgramThatIsToldToEndLeavesNoHalfWrittenFile() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriter.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(writer.inputReader().readLine()).isEqualTo("writing");
            assertThat(names()).hasSize(2);
            writer.destroy();
            assertThat(writer.waitFor(3, TimeUnit.MINUTES)).isTrue();
            assertThat(names()).containsExactly("a.txt");
            assertThat(file).hasContent("old");
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    /** Writes and never comes to an end. */
    static final class EndlessWriter {
        public static void main(String[] arguments) throws IOException {
            DurableFile.replace(Path.of(arguments[0]), out -> {
                out.write(new byte[1 << 20]);
                out.flush();
                System.out.println("writing");
                java.util.concurrent.locks.LockSupport.parkNanos(Long.MAX_VALUE);
            });
        }
    }

    @Test
    void nobodySeesHalfOfIt() throws IOException {
        Path file = folder.resolve("a.txt");
        DurableFile.replace(file, bytes("old"));

        DurableFile.replace(file, out -> {
            out.write(new byte[1 << 20]);
            out.flush();
            assertThat(file).hasContent("old");
        });

        assertThat(file).hasSize(1 << 20);
    }

    @Test
    void contentMayCloseItsStream() throws IOException {
        Path file = folder.resolve("a.txt");

        DurableFile.replace(file, out -> {
            try (out) {
                out.write(bytes("closed"));
            }
        });

        assertThat(file).hasContent("closed");
    }

    @Test
    void adoptsAndRenamesBetweenFolders() throws IOException {
        Path part = Files.writeString(folder.resolve("x.part"), "content");
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("x"), "older");

        DurableFile.adopt(part, folder.resolve("x"));
        DurableFile.rename(folder.resolve("x"), other.resolve("x"));

        assertThat(other.resolve("x")).hasContent("content");
        assertThat(names()).containsExactly("other");
    }

    @Test
    void aFolderThatIsNotThereIsSaidByTheSystem() {
        assertThatThrownBy(() -> DurableFile.replace(folder.resolve("gone/a.txt"), bytes("x")))
                .isInstanceOf(IOException.class);
    }
}
