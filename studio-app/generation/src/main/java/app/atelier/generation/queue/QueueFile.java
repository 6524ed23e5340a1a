package app.atelier.generation.queue;

import app.atelier.files.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** Opens {@code queue.db}, newer and damaged ones without touching them. */
final class QueueFile {
    private static final int SCHEMA_VERSION = 1;
    private static final int BUSY_MILLIS = 10_000;
    private static final String MIGRATIONS = "classpath:app/atelier/generation/queue/migrations";

    private QueueFile() {}

    static Handle open(Path file) {
        int version = schemaVersion(file);
        if (version > SCHEMA_VERSION) {
            throw new QueueUnavailableException(QueueTexts.of("queue.newer", file), null);
        }
        try {
            if (version < SCHEMA_VERSION) {
                migrate(file);
            }
            return Jdbi.create(source(file)).open();
        } catch (IOException | FlywayException | JdbiException e) {
            throw new QueueUnavailableException(QueueTexts.of("queue.unwritable", file), e);
        }
    }

    private static int schemaVersion(Path file) {
        String version = "select max(cast(version as integer)) from flyway_schema_history where success = 1";
        try {
            if (!Files.exists(file) || Files.size(file) == 0) {
                return 0;
            }
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri() + "?mode=ro");
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(version)) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        } catch (IOException | SQLException e) {
            throw new QueueUnavailableException(QueueTexts.of("queue.damaged", file), e);
        }
    }

    /** Two programs that start at once must not both migrate, hence the lock file. */
    private static void migrate(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var _ = Turn.take(file.resolveSibling(file.getFileName() + ".lock"))) {
            Flyway.configure(QueueFile.class.getClassLoader())
                    .dataSource(source(file))
                    .locations(MIGRATIONS)
                    .loggers("slf4j")
                    .load()
                    .migrate();
        }
    }

    private static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLIS);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}
