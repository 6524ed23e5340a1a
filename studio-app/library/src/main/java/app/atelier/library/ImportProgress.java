package app.atelier.library;

import java.nio.file.Path;

/** Watches an import and may end it. */
public interface ImportProgress {
    /** Neither shows nor cancels. */
    ImportProgress NONE = (done, total, current) -> {};

    /**
     * Called before each file.
     *
     * @param done files that are finished
     * @param total files found
     */
    void at(int done, int total, Path current);

    /** Asked before each file; what is in by then stays in. */
    default boolean cancelled() {
        return false;
    }
}
