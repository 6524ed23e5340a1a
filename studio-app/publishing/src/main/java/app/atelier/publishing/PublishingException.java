package app.atelier.publishing;

import org.jspecify.annotations.Nullable;

/** Something of publishing could not be done on this machine; the message is a sentence for people. */
public class PublishingException extends RuntimeException {
    public PublishingException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
