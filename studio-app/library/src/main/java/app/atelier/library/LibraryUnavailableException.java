package app.atelier.library;

import app.atelier.library.database.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The library's database is damaged or from a newer Atelier. Its file was not touched; {@link Library#openSnapshot}
 * goes on with one of the snapshots.
 */
public final class LibraryUnavailableException extends LibraryException {
    /** Why. */
    public enum Reason {
        NEWER,
        DAMAGED
    }

    private final Reason reason;
    private final transient List<Snapshot> snapshots;

    public LibraryUnavailableException(
            Reason reason, String sentence, List<Snapshot> snapshots, @Nullable Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
        this.snapshots = List.copyOf(snapshots);
    }

    public Reason reason() {
        return reason;
    }

    /** The copies one can go on with, newest first; may be empty. */
    public List<Snapshot> snapshots() {
        return snapshots;
    }
}
