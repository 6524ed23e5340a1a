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
        return new UnreadablePictureException(CodecTexts.of("read.truncated"));
    }

    static UnreadablePictureException damaged(String kind) {
        return new UnreadablePictureException(CodecTexts.of("read.damaged", kind));
    }

    static UnreadablePictureException damaged(String kind, Throwable cause) {
        return new UnreadablePictureException(CodecTexts.of("read.damaged", kind), cause);
    }
}
