package app.atelier.generation.queue;

import org.jspecify.annotations.Nullable;

/** The queue's file cannot be used; the message is a sentence for people. */
public final class QueueUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public QueueUnavailableException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
