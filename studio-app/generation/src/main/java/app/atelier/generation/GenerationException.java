package app.atelier.generation;

/** A picture could not be made. The message is one plain sentence with what to do next. */
public class GenerationException extends Exception {
    private static final long serialVersionUID = 1;

    public GenerationException(String message) {
        super(message);
    }

    public GenerationException(String message, Throwable cause) {
        super(message, cause);
    }
}
