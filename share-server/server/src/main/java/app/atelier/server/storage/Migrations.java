package app.atelier.server.storage;

import app.atelier.files.PrivateFile;
import app.atelier.files.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database up to date, one process at a time, and leaves newer and damaged ones alone. */
final class Migrations {
    /** The highest version among the migrations that come with this program. */
    static final int NEWEST = 6;

    private static final String LOCK_NAME = "server.db.lock";
    private static final List<String> BESIDE = List.of("-wal", "-shm");

    private Migrations() {}

    static void run(Path file) {
        try {
            PrivateFile.makeFolder(file.getParent());
            try (var _ = Turn.take(file.resolveSibling(LOCK_NAME))) {
                if (Files.exists(file) && Files.size(file) > 0) {
                    refuseNewer(file);
                }
                closeToOthers(file);
                Flyway.configure(Migrations.class.getClassLoader())
                        .dataSource(Database.source(file))
                        .locations("classpath:db/sqlite")
                        .validateMigrationNaming(true)
                        .load()
                        .migrate();
            }
        } catch (IOException e) {
            throw DatabaseException.of(e, "data.unwritable", file.getParent());
        } catch (FlywayException e) {
            throw DatabaseException.of(e, "data.migration", file, String.valueOf(e.getMessage()));
        }
    }

    /** Hashes of passwords and tokens are in there; SQLite gives the files beside it the same permissions. */
    private static void closeToOthers(Path file) throws IOException {
        PrivateFile.close(file);
        for (String end : BESIDE) {
            Path other = file.resolveSibling(file.getFileName() + end);
            if (Files.exists(other)) {
                PrivateFile.close(other);
            }
        }
    }

    /** Looks without writing, as a database from the future must not even get a new page. */
    private static void refuseNewer(Path file) {
        int version;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:file:" + file + "?mode=ro");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select max(cast(version as integer)) from flyway_schema_history where success = 1")) {
            version = rows.next() ? rows.getInt(1) : 0;
        } catch (SQLException e) {
            throw DatabaseException.of(e, "data.damaged", file);
        }
        if (version > NEWEST) {
            throw DatabaseException.of(null, "data.newer", file, version, NEWEST);
        }
    }
}
