package app.atelier.library;

import app.atelier.library.database.Snapshot;
import app.atelier.library.database.UnusableDatabaseException;
import app.atelier.library.texts.Texts;
import java.util.List;

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

    private LibraryUnavailableException(Reason reason, String sentence, List<Snapshot> snapshots, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
        this.snapshots = List.copyOf(snapshots);
    }

    static LibraryUnavailableException of(
            StudioHome home, List<Snapshot> snapshots, UnusableDatabaseException problem) {
        boolean newer = problem.kind() == UnusableDatabaseException.Kind.NEWER;
        return new LibraryUnavailableException(
                newer ? Reason.NEWER : Reason.DAMAGED,
                Texts.of(newer ? "library.newer" : "library.damaged", home.database()),
                snapshots,
                problem);
    }

    public Reason reason() {
        return reason;
    }

    /** The copies one can go on with, newest first; may be empty. */
    public List<Snapshot> snapshots() {
        return snapshots;
    }
}
