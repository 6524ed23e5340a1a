package app.atelier.imaging.documents;

import java.io.IOException;

/** A document that cannot be opened; the message is one plain sentence. */
public final class UnreadableDocumentException extends IOException {
    public UnreadableDocumentException(String message) {
        super(message);
    }

    public UnreadableDocumentException(String message, Throwable cause) {
        super(message, cause);
    }
}
