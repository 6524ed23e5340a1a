package app.atelier.generation.art;

/** A picture of the pack that cannot be read or drawn; the message is one sentence that names it. */
public final class DamagedArtException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DamagedArtException(String message, Throwable cause) {
        super(message, cause);
    }

    public DamagedArtException(String message) {
        super(message);
    }
}
