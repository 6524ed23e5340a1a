package app.atelier.publishing.sync;

import app.atelier.publishing.server.ServerProblem;

/** What became of one try to send a post. */
sealed interface Outcome {
    /** It is on the server. */
    record Posted() implements Outcome {}

    /** It will not be taken as it is. */
    record Refused(String sentence) implements Outcome {}

    /** Worth trying again later. */
    record Later(ServerProblem problem) implements Outcome {}

    /** The person took it back before it was posted. */
    record TakenBack() implements Outcome {}
}
