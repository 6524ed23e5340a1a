package app.atelier.library;

import app.atelier.library.texts.Texts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** Says in one sentence why the disk or the database did not do what it should. */
final class StorageProblem {
    private static final int PRIMARY_CODE = 0xFF;

    private StorageProblem() {}

    /** Runs the work, and turns what goes wrong into a sentence. */
    static <T> T guard(Path home, Callable<T> work) {
        try {
            return work.call();
        } catch (LibraryException e) {
            throw e;
        } catch (Exception e) {
            throw of(home, e);
        }
    }

    static LibraryException of(Path home, Exception problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            String key = key(cause);
            if (key != null) {
                return new LibraryException(Texts.of(key, home), problem);
            }
        }
        return new LibraryException(Texts.of("storage.failed", home, brief(problem)), problem);
    }

    private static @Nullable String key(Throwable cause) {
        if (cause instanceof SQLException sql) {
            int code = sql.getErrorCode() & PRIMARY_CODE;
            if (code == SQLiteErrorCode.SQLITE_FULL.code) {
                return "storage.full";
            }
            if (code == SQLiteErrorCode.SQLITE_READONLY.code || code == SQLiteErrorCode.SQLITE_CANTOPEN.code) {
                return "storage.readonly";
            }
            if (code == SQLiteErrorCode.SQLITE_CORRUPT.code || code == SQLiteErrorCode.SQLITE_NOTADB.code) {
                return "storage.damaged";
            }
            if (code == SQLiteErrorCode.SQLITE_BUSY.code) {
                return "storage.busy";
            }
        }
        if (cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException) {
            return "storage.readonly";
        }
        if (cause instanceof IOException && cause.getMessage() != null) {
            String message = cause.getMessage().toLowerCase(Locale.ROOT);
            if (message.contains("no space left")
                    || message.contains("not enough space")
                    || message.contains("quota exceeded")) {
                return "storage.full";
            }
            if (message.contains("read-only file system")) {
                return "storage.readonly";
            }
        }
        return null;
    }

    private static String brief(Exception problem) {
        String message = problem.getMessage();
        return message == null
                ? problem.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
