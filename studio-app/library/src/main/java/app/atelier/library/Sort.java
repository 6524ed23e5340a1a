package app.atelier.library;

/** The order of a search's answer; equal ones follow newest first. */
public enum Sort {
    NEWEST,
    OLDEST,
    TITLE,
    /** Largest file first. */
    LARGEST,
    /** Best match first; {@link #NEWEST} when nothing was typed. */
    RELEVANCE
}
