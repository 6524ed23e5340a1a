package app.atelier.publishing.database;

import org.jspecify.annotations.Nullable;

/** The database file cannot be used; the message is a sentence for people. */
public final class UnusableFileException extends RuntimeException {
    UnusableFileException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
