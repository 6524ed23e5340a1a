package app.atelier.library;

import org.jspecify.annotations.Nullable;

/** The studio's folder cannot be used; the message is one sentence for people that says what to do. */
public final class HomeUnavailableException extends LibraryException {
    public HomeUnavailableException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
