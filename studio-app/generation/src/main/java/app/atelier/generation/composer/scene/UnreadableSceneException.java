package app.atelier.generation.composer.scene;

/** JSON that is no scene of this version; the message is one sentence for people. */
public final class UnreadableSceneException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableSceneException(String message) {
        super(message);
    }

    public UnreadableSceneException(String message, Throwable cause) {
        super(message, cause);
    }
}
