package app.atelier.library;

import org.jspecify.annotations.Nullable;

/** Something the library was asked for could not be done; the message is a sentence for people. Nothing was changed. */
public class LibraryException extends RuntimeException {
    public LibraryException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
