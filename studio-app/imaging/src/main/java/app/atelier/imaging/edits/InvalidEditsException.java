package app.atelier.imaging.edits;

/** A stack of edits that cannot be read; the message is one plain sentence. */
public final class InvalidEditsException extends IllegalArgumentException {
    public InvalidEditsException(String message) {
        super(message);
    }

    public InvalidEditsException(String message, Throwable cause) {
        super(message, cause);
    }
}
