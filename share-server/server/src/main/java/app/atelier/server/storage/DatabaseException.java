package app.atelier.server.storage;

import app.atelier.server.problems.Problem;
import org.jspecify.annotations.Nullable;

/** The data folder cannot be opened or used; the message is a sentence for whoever runs the server. */
public final class DatabaseException extends RuntimeException {
    private DatabaseException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** With the sentence of a key of the message file. */
    public static DatabaseException of(@Nullable Throwable cause, String key, Object... values) {
        return new DatabaseException(Problem.sentence(key, values), cause);
    }
}
