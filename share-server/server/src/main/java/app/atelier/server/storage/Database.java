package app.atelier.server.storage;

import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * SQLite with one writer behind a lock and about as many readers as there are cores. Waiting happens in Java, where a
 * virtual thread waits for nothing, and not inside SQLite, where it would hold a core.
 */
public final class Database implements AutoCloseable {
    /** Name of the file in the data folder. */
    public static final String FILE_NAME = "server.db";

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final int BUSY_MILLIS = 10_000;
    private static final int FEWEST_READERS = 2;

    private final Jdbi jdbi;
    private final ReentrantLock writing = new ReentrantLock(true);
    /** Guarded by {@link #writing}, as is whether it is closed. */
    private Handle writer;

    private boolean closed;
    private final BlockingQueue<Handle> readers;
    private final int readerCount;
    private final AtomicLong writes = new AtomicLong();

    private Database(Jdbi jdbi, Handle writer, BlockingQueue<Handle> readers) {
        this.jdbi = jdbi;
        this.writer = writer;
        this.readers = readers;
        this.readerCount = readers.size();
    }

    /**
     * Opens the database in this folder, makes it where it is missing, and brings its schema up to date.
     *
     * @throws DatabaseException if it is newer than this program, damaged, or cannot be written; it is then untouched
     */
    public static Database open(Path dataDir) {
        Path file = dataDir.resolve(FILE_NAME);
        Migrations.run(file);
        Jdbi jdbi = Jdbi.create(source(file));
        int count = Math.max(FEWEST_READERS, Runtime.getRuntime().availableProcessors());
        BlockingQueue<Handle> readers = new ArrayBlockingQueue<>(count);
        Handle writer = jdbi.open();
        for (int i = 0; i < count; i++) {
            Handle reader = jdbi.open();
            reader.execute("pragma query_only = on");
            readers.add(reader);
        }
        return new Database(jdbi, writer, readers);
    }

    static SQLiteDataSource source(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, Long.toString(128L << 20));
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    /** Reads; the handle is the caller's until the function returns, and refuses to write. */
    public <T> T read(Function<Handle, T> work) {
        Handle handle = take();
        try {
            return work.apply(handle);
        } finally {
            readers.add(handle);
        }
    }

    /**
     * Writes in one transaction, which is rolled back when the function throws.
     *
     * @throws DatabaseException if it is closed
     */
    public <T> T write(Function<Handle, T> work) {
        writing.lock();
        try {
            if (closed) {
                throw DatabaseException.of(null, "stopping");
            }
            T result = writer.inTransaction(work::apply);
            writes.incrementAndGet();
            return result;
        } catch (JdbiException e) {
            renewWriter();
            throw e;
        } finally {
            writing.unlock();
        }
    }

    /**
     * After some errors, a full disk among them, SQLite has ended the transaction by itself and the driver does not know
     * it; what came next would run outside of one.
     */
    private void renewWriter() {
        Handle fresh = jdbi.open();
        try {
            writer.close();
        } catch (JdbiException e) {
            LOG.warn("The connection that failed could not be closed.", e);
        }
        writer = fresh;
    }

    /** How many transactions were written here; the same number means that nothing changed from within. */
    public long writes() {
        return writes.get();
    }

    /** The largest id that was given to anything, 0 if there is nothing yet. */
    public long largestId() {
        return read(handle -> handle.createQuery("select max(id) from (select max(id) as id from accounts union all"
                        + " select max(id) from media union all select max(id) from statuses union all"
                        + " select max(id) from apps union all select max(id) from tokens)")
                .mapTo(Long.class)
                .findOne()
                .orElse(0L));
    }

    /** Copies the whole database, as it is at one moment, into a new file. */
    public void copyTo(Path file) {
        // The readers refuse everything that writes, even elsewhere.
        jdbi.useHandle(handle -> handle.execute("vacuum into ?", file.toString()));
    }

    private Handle take() {
        try {
            return readers.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DatabaseException.of(e, "stopping");
        }
    }

    /** Waits for those who read and write, then closes. */
    @Override
    public void close() {
        for (int i = 0; i < readerCount; i++) {
            take().close();
        }
        writing.lock();
        try {
            closed = true;
            writer.execute("pragma optimize");
            writer.close();
        } finally {
            writing.unlock();
        }
    }
}
