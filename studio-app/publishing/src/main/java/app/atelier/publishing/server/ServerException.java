package app.atelier.publishing.server;

import org.jspecify.annotations.Nullable;

/** A request to a server failed; the message is the problem's sentence. */
public final class ServerException extends Exception {
    private final transient ServerProblem problem;

    public ServerException(ServerProblem problem, @Nullable Throwable cause) {
        super(problem.sentence(), cause);
        this.problem = problem;
    }

    public ServerProblem problem() {
        return problem;
    }
}
