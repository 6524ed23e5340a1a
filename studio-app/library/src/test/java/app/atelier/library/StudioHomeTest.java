package app.atelier.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StudioHomeTest {
    @TempDir
    Path folder;

    private static Path root(Path flag, Map<String, String> environment, String system) {
        return StudioHome.resolve(flag, environment, system, "/home/ada").root();
    }

    @Test
    void flagGoesBeforeVariableBeforeThePlatform() {
        Map<String, String> environment = Map.of("ATELIER_HOME", "/srv/studio", "XDG_DATA_HOME", "/data");
        assertThat(root(Path.of("/flag"), environment, "Linux")).isEqualTo(Path.of("/flag"));
        assertThat(root(null, environment, "Linux")).isEqualTo(Path.of("/srv/studio"));
        assertThat(root(null, Map.of("XDG_DATA_HOME", "/data"), "Linux")).isEqualTo(Path.of("/data/atelier"));
        assertThat(root(null, Map.of("XDG_DATA_HOME", "relative"), "Linux"))
                .isEqualTo(Path.of("/home/ada/.local/share/atelier"));
        assertThat(root(null, Map.of(), "Mac OS X"))
                .isEqualTo(Path.of("/home/ada/Library/Application Support/Atelier"));
        assertThat(root(null, Map.of("APPDATA", "/roaming"), "Windows 11")).isEqualTo(Path.of("/roaming/Atelier"));
    }

    @Test
    void thumbnailsLieInTheCachePlace() {
        StudioHome home = StudioHome.resolve(null, Map.of("XDG_CACHE_HOME", "/tmp/cache"), "Linux", "/home/ada");
        assertThat(home.thumbnails()).isEqualTo(Path.of("/tmp/cache/atelier/thumbnails"));
    }

    @Test
    void saysWhatToDoWhenTheHomeCannotBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThatThrownBy(() -> StudioHome.at(file.resolve("home")).prepared())
                .isInstanceOf(HomeUnavailableException.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("--home")
                .hasMessageNotContaining("\n");
        assertThat(Files.readString(file)).isEqualTo("in the way");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLibraryThatIsClosedIsNotCalledDamaged() throws Exception {
        StudioHome home = StudioHome.at(folder).prepared();
        Files.writeString(home.database(), "another's");
        Files.setPosixFilePermissions(home.database(), PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(home.database()))
                .as("to some users nothing is closed")
                .isFalse();
        assertThatThrownBy(() -> Library.open(home, InstantSource.system()))
                .isInstanceOf(HomeUnavailableException.class)
                .hasMessageContaining("closed to you")
                .hasMessageContaining("--home");
    }
}
