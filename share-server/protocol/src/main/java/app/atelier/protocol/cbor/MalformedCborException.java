package app.atelier.protocol.cbor;

/** Bytes that are no CBOR, or more of it than is read. */
public final class MalformedCborException extends Exception {
    private static final long serialVersionUID = 1L;

    public MalformedCborException(String message) {
        super(message);
    }
}
