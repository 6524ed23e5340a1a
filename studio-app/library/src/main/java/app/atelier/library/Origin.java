package app.atelier.library;

/** How an artwork came to be. */
public enum Origin {
    /** Drawn by the built-in composer. */
    COMPOSED,
    /** Made by a model, local or remote. */
    MODEL,
    /** Brought in from a file. */
    IMPORTED,
    /** Made by a person's edits of another artwork. */
    EDITED
}
