package app.atelier.library.database;

import app.atelier.library.database.UnusableDatabaseException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/**
 * Looks at a database file without writing a byte of it: SQLite opens it read-only, and as unchanging where no
 * write-ahead log stands beside it.
 */
final class Examination {
    /** Up to this size the whole file is checked at every opening; it takes some 100 ms. */
    static final long CHECKED_WHOLE_BYTES = 64L << 20;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_BYTES = 100;
    private static final int PAGE_SIZE_OFFSET = 16;
    private static final int CHANGE_COUNTER_OFFSET = 24;
    private static final int PAGE_COUNT_OFFSET = 28;
    private static final int VALID_FOR_OFFSET = 92;
    private static final int LARGEST_PAGE = 65536;

    private Examination() {}

    /**
     * The schema version in the file: 0 for no or an empty file.
     *
     * @throws UnusableDatabaseException when it is no sound library database
     */
    static int schemaVersion(Path file) throws UnusableDatabaseException {
        try {
            if (!Files.exists(file) || Files.size(file) == 0) {
                return 0;
            }
            boolean logged = hasLog(file);
            checkHeader(file, logged);
            return readVersion(file, logged);
        } catch (IOException e) {
            throw new UnusableDatabaseException(Kind.DAMAGED, "unreadable file", e);
        }
    }

    private static boolean hasLog(Path file) throws IOException {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        return Files.exists(log) && Files.size(log) > 0;
    }

    private static void checkHeader(Path file, boolean logged) throws IOException, UnusableDatabaseException {
        byte[] header;
        try (InputStream in = Files.newInputStream(file)) {
            header = in.readNBytes(HEADER_BYTES);
        }
        if (header.length < HEADER_BYTES || !Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new UnusableDatabaseException(Kind.DAMAGED, "not an SQLite file", null);
        }
        ByteBuffer fields = ByteBuffer.wrap(header);
        int stored = fields.getShort(PAGE_SIZE_OFFSET) & 0xFFFF;
        long pageSize = stored == 1 ? LARGEST_PAGE : stored;
        long pages = fields.getInt(PAGE_COUNT_OFFSET) & 0xFFFFFFFFL;
        boolean pagesValid = fields.getInt(CHANGE_COUNTER_OFFSET) == fields.getInt(VALID_FOR_OFFSET);
        if (!logged && pagesValid && Files.size(file) < pages * pageSize) {
            throw new UnusableDatabaseException(Kind.DAMAGED, "file is cut", null);
        }
    }

    private static int readVersion(Path file, boolean logged) throws IOException, UnusableDatabaseException {
        String url = "jdbc:sqlite:" + file.toUri() + (logged ? "?mode=ro" : "?mode=ro&immutable=1");
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            int version = 0;
            boolean known;
            try (ResultSet rows = statement.executeQuery(
                    "select count(*) from sqlite_schema where name in ('flyway_schema_history', 'artwork')")) {
                known = rows.next() && rows.getInt(1) == 2;
            }
            if (!known) {
                throw new UnusableDatabaseException(Kind.DAMAGED, "not a library", null);
            }
            try (ResultSet rows = statement.executeQuery(
                    "select max(cast(version as integer)) from flyway_schema_history where success = 1")) {
                version = rows.next() ? rows.getInt(1) : 0;
            }
            if (Files.size(file) <= CHECKED_WHOLE_BYTES) {
                checkPages(statement);
            }
            return version;
        } catch (SQLException e) {
            throw new UnusableDatabaseException(Kind.DAMAGED, "torn inside", e);
        }
    }

    private static void checkPages(Statement statement) throws SQLException, UnusableDatabaseException {
        try (ResultSet rows = statement.executeQuery("pragma quick_check(1)")) {
            String answer = rows.next() ? rows.getString(1) : "";
            if (!"ok".equals(answer)) {
                throw new UnusableDatabaseException(Kind.DAMAGED, answer, null);
            }
        }
    }
}
