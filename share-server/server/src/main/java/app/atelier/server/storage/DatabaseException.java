package app.atelier.server.storage;

/** The database cannot be opened or used; the message is a sentence for whoever runs the server. */
public final class DatabaseException extends RuntimeException {
    public DatabaseException(String sentence) {
        super(sentence);
    }

    public DatabaseException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
