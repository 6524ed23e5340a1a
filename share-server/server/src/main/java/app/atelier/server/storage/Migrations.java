package app.atelier.server.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/** Brings a database up to date, one process at a time, and leaves newer and damaged ones alone. */
final class Migrations {
    private static final String LOCK_NAME = "server.db.lock";

    private Migrations() {}

    static void run(Path file) {
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(
                            file.resolveSibling(LOCK_NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                        .dataSource(Database.source(file, false))
                        .locations("classpath:db/sqlite")
                        .validateMigrationNaming(true)
                        .load();
                if (Files.exists(file) && Files.size(file) > 0) {
                    refuseNewer(file, newest(flyway));
                }
                flyway.migrate();
            }
        } catch (IOException e) {
            throw new DatabaseException(
                    "The data folder " + file.getParent() + " cannot be written; choose another with --data.", e);
        } catch (FlywayException e) {
            throw new DatabaseException("The database " + file + " cannot be brought up to date: " + e.getMessage(), e);
        }
    }

    private static int newest(Flyway flyway) {
        int newest = 0;
        for (MigrationInfo migration : flyway.info().pending()) {
            newest = Math.max(newest, major(migration));
        }
        for (MigrationInfo migration : flyway.info().applied()) {
            if (migration.getState().isResolved()) {
                newest = Math.max(newest, major(migration));
            }
        }
        return newest;
    }

    private static int major(MigrationInfo migration) {
        return migration.getVersion() == null
                ? 0
                : migration.getVersion().getMajor().intValue();
    }

    /** Looks without writing, as a database from the future must not even get a new page. */
    private static void refuseNewer(Path file, int known) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:file:" + file + "?mode=ro");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select max(cast(version as integer)) from flyway_schema_history where success = 1")) {
            int version = rows.next() ? rows.getInt(1) : 0;
            if (version > known) {
                throw new DatabaseException("The database " + file + " is of version " + version
                        + ", this program knows up to " + known
                        + "; use a newer share-server. The file was not changed.");
            }
        } catch (SQLException e) {
            throw new DatabaseException(
                    "The database " + file + " is damaged or is not one of ours; it was not changed. "
                            + "Put a copy back with \"share-server admin restore\".",
                    e);
        }
    }
}
