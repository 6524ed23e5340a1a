package app.atelier.imaging.codecs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeifProcessTest {
    @TempDir
    Path folder;

    @Test
    void findsTheCommandOfARuntimeUnderEitherNameOrNone() throws IOException {
        assertThat(HeifProcess.java(folder)).isEmpty();

        Path windows = Files.createDirectories(folder.resolve("bin")).resolve("java.exe");
        Files.createFile(windows).toFile().setExecutable(true);
        assertThat(HeifProcess.java(folder)).contains(windows);

        assertThat(HeifProcess.java(Path.of(System.getProperty("java.home")))).isPresent();
    }
}
