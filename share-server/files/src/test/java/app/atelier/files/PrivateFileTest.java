package app.atelier.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFileTest {
    @TempDir
    Path folder;

    @Test
    void onlyItsUserReadsTheFileAndTheFolderMadeForIt() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Path file = folder.resolve("keys/key.pem");

        PrivateFile.write(file, "secret");

        assertThat(file).hasContent("secret");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(PrivateFile.isOpenToOthers(file)).isFalse();
    }

    @Test
    void replacingClosesAFileThatStoodOpen() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Path file = Files.writeString(folder.resolve("key.pem"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(PrivateFile.isOpenToOthers(file)).isTrue();

        PrivateFile.write(file, "new");

        assertThat(PrivateFile.isOpenToOthers(file)).isFalse();
        assertThat(file).hasContent("new");
    }
}
