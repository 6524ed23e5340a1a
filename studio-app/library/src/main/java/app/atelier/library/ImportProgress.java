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

    /**
     * Called between two files, where one takes its time: before each of its layers.
     *
     * @param part of the present file that is done, from 0 to 1
     */
    default void within(double part) {}

    /** Asked before each file and each layer; what is in by then stays in. */
    default boolean cancelled() {
        return false;
    }
}
