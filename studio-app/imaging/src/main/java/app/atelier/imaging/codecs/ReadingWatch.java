package app.atelier.imaging.codecs;

import java.util.concurrent.CancellationException;

/** Watches how a file of several parts is read, and may end it. */
public interface ReadingWatch {
    /** Neither shows nor cancels. */
    ReadingWatch NONE = (done, total) -> {};

    /**
     * Called before each part, in the thread that reads.
     *
     * @param done parts that are read, less than {@code total}
     * @param total parts of the file, as far as is known
     */
    void at(int done, int total);

    /** Asked before each part. */
    default boolean cancelled() {
        return false;
    }

    /**
     * Tells of the next part.
     *
     * @throws CancellationException when nobody wants the file any more
     */
    default void next(int done, int total) {
        if (cancelled()) {
            throw new CancellationException();
        }
        at(Math.min(done, total - 1), total);
    }
}
