package app.atelier.publishing.server;

/** Why a server did not do what it was asked. */
public sealed interface ServerProblem {
    /** One sentence for people. */
    String sentence();

    /** No connection. Worth trying again. */
    record Unreachable(String sentence) implements ServerProblem {}

    /** It did not answer in time; it may have done what it was asked. Worth trying again. */
    record Slow(String sentence) implements ServerProblem {}

    /**
     * It is there but cannot now: 5xx, 408 or 429. Worth trying again.
     *
     * @param retryAfterSeconds as the server said, or 0
     */
    record Troubled(int status, String sentence, long retryAfterSeconds) implements ServerProblem {}

    /** It said no, with the server's own sentence. Trying the same again does not help. */
    record Refused(int status, String sentence) implements ServerProblem {}

    /** The token is not good any more: sign in again. */
    record SignedOut(String sentence) implements ServerProblem {}

    /** What it answered is cut, too large or not what the Mastodon API says. Worth trying again later. */
    record BrokenAnswer(String sentence) implements ServerProblem {}

    /** Whether the same request may work later. */
    default boolean passing() {
        return !(this instanceof Refused) && !(this instanceof SignedOut);
    }
}
