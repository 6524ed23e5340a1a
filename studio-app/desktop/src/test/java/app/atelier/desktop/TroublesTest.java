package app.atelier.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.atelier.library.HomeUnavailableException;
import app.atelier.library.Library;
import app.atelier.library.LibraryUnavailableException;
import app.atelier.library.StudioHome;
import app.atelier.library.database.Snapshot;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library or a home that cannot be used: what is said, what is offered, and that nothing is touched. */
class TroublesTest {
    @TempDir
    Path folder;

    private final ArrayList<Snapshot> opened = new ArrayList<>();
    private final Troubles troubles = new Troubles((home, snapshot) -> opened.add(snapshot), () -> {}, () -> {});

    @Test
    void aDamagedLibraryIsNotTouchedAndItsSnapshotIsOffered() throws Exception {
        var home = StudioHome.at(folder).prepared();
        try (var library = Library.open(home, InstantSource.system())) {
            library.snapshot();
        }
        byte[] damaged = "this is no database, and never was one".getBytes(StandardCharsets.UTF_8);
        Files.write(home.database(), damaged);
        var problem = catchThrowableOfType(
                LibraryUnavailableException.class, () -> Library.open(home, InstantSource.system()));
        assertThat(Files.readAllBytes(home.database())).isEqualTo(damaged);

        var trouble = troubles.of(problem, home.root());
        assertThat(trouble.happened()).isNotBlank().doesNotContain("Exception", "\n");
        assertThat(trouble.safe()).isNotBlank();
        assertThat(trouble.todo()).isNotBlank();
        assertThat(trouble.ways()).hasSizeGreaterThanOrEqualTo(2);
        trouble.ways().getLast().go().run();
        assertThat(opened).hasSize(1);
        try (var again = Library.openSnapshot(home, opened.getFirst(), InstantSource.system())) {
            assertThat(again.facets().all()).isZero();
        }
    }

    @Test
    void aHomeThatCannotBeWrittenLeadsToAnotherFolder() {
        var trouble = troubles.of(new HomeUnavailableException("The folder cannot be written.", null), folder);
        assertThat(trouble.happened()).isEqualTo("The folder cannot be written.");
        assertThat(trouble.ways()).hasSize(2);
    }

    @Test
    void theUnexpectedIsSaidWithoutATrace() {
        var trouble = troubles.of(new IllegalStateException(), null);
        assertThat(trouble.happened()).isNotBlank().doesNotContain("Exception");
        assertThat(trouble.details()).contains("IllegalStateException");
    }
}
