package app.atelier.publishing.sync;

import java.time.Instant;

/** How the studio stands with its server. */
public sealed interface SyncState {
    /** Not asked yet since the studio started, or no server is chosen. */
    record Idle() implements SyncState {}

    /** Sending or fetching now. */
    record Working() implements SyncState {}

    /**
     * The last try went well.
     *
     * @param at when
     */
    record Online(Instant at) implements SyncState {}

    /**
     * The server cannot be reached or does not answer rightly.
     *
     * @param since the first failure in a row
     * @param sentence why, for people
     * @param nextAttempt when it is tried again by itself
     */
    record Offline(Instant since, String sentence, Instant nextAttempt) implements SyncState {}

    /** The server does not know the account's token any more; the person has to sign in again. */
    record SignedOut(String accountKey, String sentence) implements SyncState {}
}
