package app.atelier.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.atelier.library.LibraryUnavailableException.Reason;
import app.atelier.library.database.Snapshot;
import app.atelier.library.database.Snapshots;
import app.atelier.library.originals.OriginalStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurabilityTest {
    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

    @TempDir
    Path folder;

    private StudioHome home;
    private final AtomicReference<Instant> time = new AtomicReference<>(NOW);
    private final InstantSource clock = time::get;

    @BeforeEach
    void home() {
        home = StudioHome.at(folder.resolve("home")).prepared();
    }

    private Library open() {
        return Library.openQuietly(home, clock);
    }

    private void settle(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofMinutes(5))));
    }

    private void sql(String statement) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.database())) {
            connection.createStatement().execute(statement);
        }
    }

    private LibraryUnavailableException refused() throws IOException {
        byte[] before = Files.readAllBytes(home.database());
        LibraryUnavailableException problem = catchThrowableOfType(LibraryUnavailableException.class, this::open);
        assertThat(problem).isNotNull();
        assertThat(problem).hasMessageContaining("left as it is").hasMessageNotContaining("\n");
        assertThat(Files.readAllBytes(home.database())).isEqualTo(before);
        return problem;
    }

    @Test
    void refusesADatabaseOfANewerProgramAndDoesNotTouchIt() throws Exception {
        open().close();
        sql("insert into flyway_schema_history select installed_rank + 100, '99', description, type, script, checksum,"
                + " installed_by, installed_on, execution_time, success from flyway_schema_history limit 1");
        assertThat(refused().reason()).isEqualTo(Reason.NEWER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "cut", "torn", "foreign"})
    void refusesADamagedDatabaseAndGoesOnWithASnapshot(String damage) throws Exception {
        List<Artwork> artworks = new ArrayList<>();
        try (Library library = open()) {
            for (int i = 0; i < 40; i++) {
                artworks.add(library.add(Pictures.artwork("picture " + i, i)));
            }
            library.snapshot();
            artworks.add(library.add(Pictures.artwork("after the snapshot", 999)));
        }
        settle(home.originals()
                .resolve(artworks.getLast().sha256().substring(0, 2))
                .resolve(artworks.getLast().sha256() + ".png"));
        damage(damage);

        LibraryUnavailableException problem = refused();
        assertThat(problem.reason()).isEqualTo(Reason.DAMAGED);
        assertThat(problem.snapshots()).hasSize(1);
        byte[] damaged = Files.readAllBytes(home.database());

        try (Library library = Library.openSnapshot(home, problem.snapshots().getFirst(), clock)) {
            assertThat(library.search(Query.ALL).total()).isEqualTo(41);
            assertThat(library.search(Query.text("after snapshot")).artworks())
                    .extracting(Artwork::origin)
                    .containsExactly(Origin.COMPOSED);
        }
        List<Path> aside = LibraryTest.files(home.root()).stream()
                .filter(file -> file.getFileName().toString().startsWith("library-set-aside-"))
                .toList();
        assertThat(aside).hasSize(1);
        assertThat(Files.readAllBytes(aside.getFirst())).isEqualTo(damaged);
    }

    private void damage(String kind) throws Exception {
        byte[] bytes = Files.readAllBytes(home.database());
        switch (kind) {
            case "text" -> Files.writeString(home.database(), "this was a library ".repeat(20));
            case "cut" -> Files.write(home.database(), Arrays.copyOf(bytes, bytes.length / 2));
            case "torn" -> {
                Arrays.fill(bytes, 8192, bytes.length, (byte) 0x5A);
                Files.write(home.database(), bytes);
            }
            case "foreign" -> {
                Files.delete(home.database());
                sql("create table shopping (thing text)");
            }
            default -> throw new IllegalArgumentException(kind);
        }
    }

    @Test
    void doesNotGoOnWithASnapshotThatIsDamagedItself() throws Exception {
        try (Library library = open()) {
            library.add(Pictures.artwork("a fox", 1));
        }
        byte[] before = Files.readAllBytes(home.database());
        Path broken = Files.writeString(home.snapshots().resolve("library-20260101T000000000Z.db"), "nothing");
        Snapshot snapshot = new Snapshots(home.snapshots(), clock).list().getFirst();
        assertThat(snapshot.file()).isEqualTo(broken);
        assertThatThrownBy(() -> Library.openSnapshot(home, snapshot, clock)).isInstanceOf(LibraryException.class);
        assertThat(Files.readAllBytes(home.database())).isEqualTo(before);
    }

    @Test
    void keepsTheNewestSnapshots() throws Exception {
        try (Library library = open()) {
            library.add(Pictures.artwork("a fox", 1));
            for (int day = 0; day < 10; day++) {
                time.set(NOW.plus(Duration.ofDays(day)));
                library.snapshot();
            }
            assertThat(library.snapshots()).hasSize(Snapshots.KEPT);
            assertThat(library.snapshots().getFirst().taken()).isEqualTo(NOW.plus(Duration.ofDays(9)));
        }
        time.set(NOW.plus(Duration.ofDays(20)));
        try (Library library = Library.open(home, clock)) {
            library.add(Pictures.artwork("an owl", 2));
        }
        assertThat(new Snapshots(home.snapshots(), clock).list().getFirst().taken())
                .isEqualTo(NOW.plus(Duration.ofDays(20)));
    }

    @Test
    void marksWhatIsMissingAndFindsItAgain() throws Exception {
        try (Library library = open()) {
            Artwork fox = library.add(Pictures.artwork("a fox", 1));
            Path original = library.original(fox);
            byte[] bytes = Files.readAllBytes(original);
            Files.delete(original);

            assertThat(library.check().missing()).containsExactly(fox.id());
            assertThat(library.find(fox.id()).orElseThrow().missing()).isTrue();
            assertThat(library.check().missing()).isEmpty();
            Files.write(original, bytes);
            assertThat(library.check().found()).containsExactly(fox.id());
            assertThat(library.find(fox.id()).orElseThrow().missing()).isFalse();

            Files.delete(original);
            library.check();
            Path outside = Files.write(folder.resolve("fox.png"), bytes);
            assertThat(library.importAll(List.of(outside), ImportProgress.NONE).known())
                    .hasSize(1);
            assertThat(library.find(fox.id()).orElseThrow().missing()).isFalse();
            assertThat(library.original(fox)).exists();
        }
    }

    @Test
    void takesInAnOriginalWhoseProcessWasKilledBeforeItsRowWasWritten() throws Exception {
        byte[] bytes;
        String hash;
        try (Library other = Library.openQuietly(StudioHome.at(folder.resolve("other")), clock)) {
            Artwork fox = other.add(Pictures.artwork("a fox", 1));
            bytes = Files.readAllBytes(other.original(fox));
            hash = fox.sha256();
        }
        Path left = home.originals().resolve(hash.substring(0, 2)).resolve(hash + ".png");
        Files.createDirectories(left.getParent());
        Files.write(left, bytes);
        try (Library library = open()) {
            // However long opening took, it was not written long ago.
            Files.setLastModifiedTime(left, FileTime.from(Instant.now().plus(Duration.ofHours(1))));
            assertThat(library.check().adopted()).as("may be just being added").isEmpty();
            settle(left);
            assertThat(library.check().adopted()).extracting(Artwork::prompt).containsExactly("a fox");
            assertThat(library.check().adopted()).isEmpty();
            assertThat(library.search(Query.text("fox")).total()).isEqualTo(1);
        }
    }

    @Test
    void losesNothingThatWasInWhenTheProcessIsKilled() throws Exception {
        Process process = AddingProcess.start(home.root(), folder.resolve("output.txt"));
        try {
            Await.until("some artworks", () -> {
                assertThat(process.isAlive()).as("the process").isTrue();
                return AddingProcess.added(folder.resolve("output.txt")).size() > 20;
            });
        } finally {
            process.destroyForcibly().waitFor();
        }
        List<String> told = AddingProcess.added(folder.resolve("output.txt"));

        try (Library library = open()) {
            for (Path file : LibraryTest.files(home.originals())) {
                settle(file);
            }
            library.check();
            Page all = library.search(Query.ALL.withRange(0, Query.MOST));
            assertThat(all.artworks())
                    .extracting(artwork -> artwork.id().toString())
                    .containsAll(told);
            assertThat(all.artworks()).allMatch(artwork -> !artwork.missing()).allSatisfy(artwork -> assertThat(
                            OriginalStore.hash(library.original(artwork)))
                    .isEqualTo(artwork.sha256()));
            assertThat(LibraryTest.files(home.originals()).stream()
                            .filter(file -> file.toString().endsWith(".png")))
                    .hasSize(all.total());
        }
    }

    @Test
    void saysThatTheDiskIsFullAndLeavesNothingHalfWritten() throws Exception {
        open().close();
        try (Library library = open()) {
            library.add(Pictures.artwork("a fox", 1));
        }
        long pages;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.database())) {
            pages = connection
                    .createStatement()
                    .executeQuery("pragma page_count")
                    .getLong(1);
        }
        try (Library library = Library.openFull(home, clock, pages)) {
            assertThatThrownBy(() -> {
                        for (int i = 10; i < 500; i++) {
                            library.add(Pictures.artwork("word" + i + " ".repeat(1) + "x".repeat(1500), i));
                        }
                    })
                    .isInstanceOf(LibraryException.class)
                    .hasMessageContaining("full");
            int kept = library.search(Query.ALL).total();
            assertThat(LibraryTest.files(home.originals())).hasSize(kept);
        }
        try (Library library = open()) {
            assertThat(library.check()).isEqualTo(new CheckReport(List.of(), List.of(), List.of()));
            library.add(Pictures.artwork("there is room again", 2));
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void anOriginalThatIsClosedIsSaidToBeAndNotMissing() throws IOException {
        try (Library library = open()) {
            Artwork fox = library.add(NewArtwork.of(Pictures.picture(1)));
            Path file = library.original(fox);
            for (Path closed : List.of(file, file.getParent())) {
                Set<PosixFilePermission> before = Files.getPosixFilePermissions(closed);
                Files.setPosixFilePermissions(closed, Set.of());
                try {
                    assumeThat(Files.isReadable(closed))
                            .as("to some users nothing is closed")
                            .isFalse();
                    assertThatThrownBy(() -> library.original(fox))
                            .isInstanceOf(LibraryException.class)
                            .hasMessageContaining("is closed to you")
                            .hasMessageContaining(file.toString());
                    assertThat(library.check().missing()).isEmpty();
                } finally {
                    Files.setPosixFilePermissions(closed, before);
                }
                assertThat(library.original(fox)).isEqualTo(file);
            }
            Files.delete(file);
            assertThatThrownBy(() -> library.original(fox)).hasMessageContaining("is missing");
        }
    }
}
