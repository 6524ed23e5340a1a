package app.atelier.publishing.database;

import app.atelier.files.Turn;
import app.atelier.publishing.texts.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** The open {@code publishing.db}: small, so that one connection behind a lock is enough. */
public final class PublishingDatabase implements AutoCloseable {
    private static final int SCHEMA_VERSION = 1;
    private static final int BUSY_MILLIS = 10_000;
    private static final String MIGRATIONS = "classpath:app/atelier/publishing/migrations";

    private final ReentrantLock using = new ReentrantLock();
    private final Handle handle;

    private PublishingDatabase(Handle handle) {
        this.handle = handle;
    }

    /**
     * Opens the file, or makes it.
     *
     * @throws UnusableFileException when it is damaged or newer; it was not touched then
     */
    public static PublishingDatabase open(Path file) {
        int version = schemaVersion(file);
        if (version > SCHEMA_VERSION) {
            throw new UnusableFileException(Texts.of("database.newer", file), null);
        }
        try {
            if (version < SCHEMA_VERSION) {
                migrate(file);
            }
            Jdbi jdbi = Jdbi.create(source(file));
            jdbi.configure(SqlStatements.class, settings -> settings.setUnusedBindingAllowed(true));
            return new PublishingDatabase(jdbi.open());
        } catch (IOException | FlywayException | JdbiException e) {
            throw new UnusableFileException(Texts.of("database.unwritable", file), e);
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
            throw new UnusableFileException(Texts.of("database.damaged", file), e);
        }
    }

    /** Two programs that start at once must not both migrate, hence the lock file. */
    private static void migrate(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var _ = Turn.take(file.resolveSibling(file.getFileName() + ".lock"))) {
            Flyway.configure(PublishingDatabase.class.getClassLoader())
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

    /** Runs in one transaction; all of it happens or nothing. */
    public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
        using.lock();
        try {
            return handle.inTransaction(work);
        } finally {
            using.unlock();
        }
    }

    /** Runs reading statements. */
    public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        using.lock();
        try {
            return work.withHandle(handle);
        } finally {
            using.unlock();
        }
    }

    @Override
    public void close() {
        using.lock();
        try {
            handle.close();
        } finally {
            using.unlock();
        }
    }
}
