package app.atelier.library.signing;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Something that keeps the studio from signing; the message is a sentence for people and says what to do. */
public final class SigningException extends IOException {
    public SigningException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
