package app.atelier.publishing.accounts;

import app.atelier.publishing.server.ServerException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** Signatures only for the first minutes. */
public final class SignInAttempt implements AutoCloseable {
    private SignInAttempt() {}

    public URI authorizeUrl() {
        throw new UnsupportedOperationException();
    }

    public CompletableFuture<StudioAccount> result() {
        throw new UnsupportedOperationException();
    }

    public StudioAccount finish(String code) throws ServerException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
