package app.atelier.imaging;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Pixels of a picture that are on disk and cannot be read when they are wanted: a part of the file is damaged, missing, or
 * the disk refuses. The message is one plain sentence. The picture stays as it is; another attempt may succeed.
 */
public class UnreadablePixelsException extends UncheckedIOException {
    /** With the sentence of its cause. */
    public UnreadablePixelsException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
