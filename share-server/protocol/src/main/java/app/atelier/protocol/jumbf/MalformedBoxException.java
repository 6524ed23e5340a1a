package app.atelier.protocol.jumbf;

/** Bytes that are no boxes, or more of them than are read. */
public final class MalformedBoxException extends Exception {
    private static final long serialVersionUID = 1L;

    public MalformedBoxException(String message) {
        super(message);
    }
}
