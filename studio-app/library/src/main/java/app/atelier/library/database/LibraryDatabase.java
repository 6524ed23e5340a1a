package app.atelier.library.database;

import app.atelier.files.Turn;
import app.atelier.library.database.UnusableDatabaseException.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/**
 * The open database of a library: one connection writes, behind a lock, and a few read beside it. Several processes
 * may have the same file open.
 */
public final class LibraryDatabase implements AutoCloseable {
    /** The schema this program writes. */
    public static final int SCHEMA_VERSION = 2;

    private static final String MIGRATIONS = "classpath:app/atelier/library/migrations";
    private static final int BUSY_MILLIS = 10_000;
    private static final int CACHE_KIBIBYTES = 32 << 10;
    private static final int MAPPED_BYTES = 256 << 20;
    private static final int MOST_READERS = 4;

    private final ReentrantLock writing = new ReentrantLock();
    private final Handle writer;
    private final BlockingQueue<Handle> readers;

    private LibraryDatabase(Handle writer, BlockingQueue<Handle> readers) {
        this.writer = writer;
        this.readers = readers;
    }

    /**
     * Opens the file, or makes it.
     *
     * @throws UnusableDatabaseException when it is newer or damaged; it was not touched
     * @throws IOException when the file system does not allow it
     */
    public static LibraryDatabase open(Path file) throws UnusableDatabaseException, IOException {
        int version = Examination.schemaVersion(file);
        if (version > SCHEMA_VERSION) {
            throw new UnusableDatabaseException(Kind.NEWER, "schema " + version, null);
        }
        if (version < SCHEMA_VERSION) {
            migrate(file);
        }
        Jdbi jdbi = Jdbi.create(source(file, false));
        int count = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, MOST_READERS);
        BlockingQueue<Handle> readers = new ArrayBlockingQueue<>(count);
        Handle writer = jdbi.open();
        Jdbi reading = Jdbi.create(source(file, true));
        for (int i = 0; i < count; i++) {
            readers.add(reading.open());
        }
        return new LibraryDatabase(writer, readers);
    }

    /** Whether a file is a library database that this program can open. The file is only read. */
    public static boolean isSound(Path file) {
        try {
            int version = Examination.schemaVersion(file);
            return version > 0 && version <= SCHEMA_VERSION;
        } catch (UnusableDatabaseException e) {
            return false;
        }
    }

    /** Two programs that start at once must not both migrate, hence the lock file. */
    private static void migrate(Path file) throws IOException {
        try (var _ = Turn.take(file.resolveSibling(file.getFileName() + ".lock"))) {
            Flyway.configure(LibraryDatabase.class.getClassLoader())
                    .dataSource(source(file, false))
                    .locations(MIGRATIONS)
                    .loggers("slf4j")
                    .load()
                    .migrate();
        }
    }

    private static SQLiteDataSource source(Path file, boolean reading) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, Integer.toString(MAPPED_BYTES));
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setReadOnly(reading);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    /** Runs in one writing transaction; all of it happens or nothing. */
    public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
        writing.lock();
        try {
            return writer.inTransaction(work);
        } finally {
            writing.unlock();
        }
    }

    /** Runs on a reading connection; waits for one where all are busy. */
    public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        Handle reader = takeReader();
        try {
            return work.withHandle(reader);
        } finally {
            readers.add(reader);
        }
    }

    private Handle takeReader() {
        try {
            return readers.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the library", e);
        }
    }

    /** Lets the file not grow past so many pages: a writer then meets a full disk. */
    public void limitPages(long most) {
        write(handle -> handle.createQuery("pragma max_page_count = " + most)
                .mapTo(Long.class)
                .one());
    }

    /** Writes a whole copy of the database to a file that does not exist yet. */
    public void copyTo(Path target) {
        read(handle -> handle.execute("vacuum into ?", target.toString()));
    }

    /** Waits for what is running, then closes all connections. */
    @Override
    public void close() {
        writing.lock();
        try {
            int open = readers.size() + readers.remainingCapacity();
            for (int i = 0; i < open; i++) {
                takeReader().close();
            }
            try {
                writer.getConnection().createStatement().execute("pragma optimize");
            } catch (SQLException e) {
                // Only the planner's statistics; the next closing tries again.
            }
            writer.close();
        } finally {
            writing.unlock();
        }
    }
}
