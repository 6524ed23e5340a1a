package app.atelier.publishing;

/** Where a post stands in the outbox. */
public enum PostState {
    /** Being written; nothing is sent. */
    DRAFT,
    /** To be sent when the server can be reached. */
    WAITING,
    /** Being sent now. */
    UPLOADING,
    /** On the server. */
    POSTED,
    /** The server does not take it; it stays here to be changed. */
    REFUSED
}
