package app.atelier.imaging.codecs;

import java.io.IOException;

/** A file that is no picture, a damaged one, or one beyond the limits; the message is one plain sentence. */
public final class UnreadablePictureException extends IOException {
    public UnreadablePictureException(String message) {
        super(message);
    }

    public UnreadablePictureException(String message, Throwable cause) {
        super(message, cause);
    }

    static UnreadablePictureException truncated() {
        return new UnreadablePictureException("The picture is incomplete: the file ends too early.");
    }

    static UnreadablePictureException damaged(String kind) {
        return new UnreadablePictureException("The " + kind + " file is damaged and cannot be read.");
    }
}
