package app.atelier.server.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path folder;

    private static String name(Database database) {
        return database.read(handle -> handle.createQuery("select value from server_secrets where name = 'a'")
                .mapTo(String.class)
                .findOne()
                .orElse(""));
    }

    private static void set(Database database, String value) {
        database.write(handle -> handle.createUpdate("insert into server_secrets (name, value) values ('a', :value)"
                        + " on conflict (name) do update set value = excluded.value")
                .bind("value", value)
                .execute());
    }

    @Test
    void keepsWhatWasWrittenAndNothingOfWhatFailed() {
        try (Database database = Database.open(folder)) {
            set(database, "one");
            assertThatThrownBy(() -> database.write(handle -> {
                        handle.execute("update server_secrets set value = 'two'");
                        throw new IllegalStateException("in the middle");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(name(database)).isEqualTo("one");
        }
        try (Database database = Database.open(folder)) {
            assertThat(name(database)).isEqualTo("one");
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void isForTheServersUserAlone() throws IOException {
        Path data = folder.resolve("data");
        for (int round = 0; round < 2; round++) {
            try (Database database = Database.open(data)) {
                set(database, "one");
                for (String name : List.of("server.db", "server.db-wal", "server.db-shm")) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(name))))
                            .as(name)
                            .isEqualTo("rw-------");
                }
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                    .isEqualTo("rwx------");
            // As an older program left it.
            Files.setPosixFilePermissions(data.resolve("server.db"), PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    @Test
    void refusesToWriteThroughAReader() {
        try (Database database = Database.open(folder)) {
            assertThatThrownBy(() -> database.read(handle -> handle.execute("delete from server_secrets")))
                    .hasMessageContaining("readonly");
        }
    }

    @Test
    void staysClosed() throws IOException {
        Database database = Database.open(folder);
        set(database, "one");
        database.close();
        assertThatThrownBy(() -> set(database, "two"))
                .isInstanceOf(DatabaseException.class)
                .hasMessage("The server is stopping.");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("no journal of a connection opened again")
                    .containsExactlyInAnyOrder("server.db", "server.db.lock");
        }
    }

    @Test
    void leavesANewerDatabaseAlone() throws IOException {
        try (Database database = Database.open(folder)) {
            database.write(handle -> handle.execute("insert into flyway_schema_history (installed_rank, version,"
                    + " description, type, script, installed_by, execution_time, success) values (99, '99', 'later',"
                    + " 'SQL', 'V99__later.sql', 'x', 1, 1)"));
        }
        Path file = folder.resolve(Database.FILE_NAME);
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Database.open(folder))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("version 99")
                .hasMessageContaining("newer share-server");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void leavesADamagedDatabaseAlone() throws IOException {
        Path file = folder.resolve(Database.FILE_NAME);
        Files.writeString(file, "this is no database".repeat(1000));
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Database.open(folder))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("damaged")
                .hasMessageContaining("restore");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void saysThatAFolderCannotBeWritten() throws IOException {
        Path blocked = Files.writeString(folder.resolve("file"), "x");
        assertThatThrownBy(() -> Database.open(blocked.resolve("data")))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("--data");
    }

    @Test
    void knowsTheNewestOfItsMigrations() throws Exception {
        URL sqlite = getClass().getResource("/db/sqlite");
        assertThat(sqlite).isNotNull();
        try (Stream<Path> files = Files.list(Path.of(sqlite.toURI()))) {
            int newest = files.map(path -> path.getFileName().toString())
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElseThrow();
            assertThat(Migrations.NEWEST).isEqualTo(newest);
        }
    }

    @Test
    void makesIdsThatGrowEvenWhenTheClockGoesBack() {
        Instant[] now = {Instant.parse("2026-11-22T10:00:00Z")};
        InstantSource clock = () -> now[0];
        TimeOrderedIds ids = new TimeOrderedIds(clock, 0);
        long first = ids.next();
        assertThat(TimeOrderedIds.time(first)).isEqualTo(now[0]);
        long second = ids.next();
        now[0] = now[0].minusSeconds(3600);
        long third = ids.next();
        assertThat(first).isLessThan(second);
        assertThat(second).isLessThan(third);
        assertThat(new TimeOrderedIds(clock, third).next()).isGreaterThan(third);
    }
}
