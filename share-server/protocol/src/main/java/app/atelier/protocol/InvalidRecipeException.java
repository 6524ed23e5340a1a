package app.atelier.protocol;

/** A recipe that cannot be read or breaks a rule; the message is one sentence for people. */
public final class InvalidRecipeException extends RuntimeException {
    /** With a sentence that says what is wrong and, where there is one, the way on. */
    public InvalidRecipeException(String sentence) {
        super(sentence);
    }

    /** With the sentence and what caused it. */
    public InvalidRecipeException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
