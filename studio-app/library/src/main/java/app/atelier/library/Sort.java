package app.atelier.library;

/** The order of a search's answer. */
public enum Sort {
    NEWEST,
    OLDEST,
    /** A to Z, small and large letters alike. */
    TITLE,
    /** Largest file first. */
    LARGEST,
    /** Best match first; {@link #NEWEST} when nothing was typed, or what was typed is nearly everywhere. */
    RELEVANCE
}
