package app.atelier.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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
