package app.atelier.library.database;

import org.jspecify.annotations.Nullable;

/** A database file that must not be opened for writing. It was only read. */
public final class UnusableDatabaseException extends Exception {
    /** Why. */
    public enum Kind {
        /** Written by a newer program. */
        NEWER,
        /** Not a database, cut, or torn inside. */
        DAMAGED
    }

    private final Kind kind;

    UnusableDatabaseException(Kind kind, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
