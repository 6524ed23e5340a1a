package app.atelier.publishing.accounts;

import app.atelier.publishing.server.ServerException;
import app.atelier.publishing.server.Transport;
import java.net.URI;
import java.time.InstantSource;

/** Signatures only for the first minutes. */
public final class SignIn {
    public SignIn(Transport transport, AccountStore accounts, InstantSource clock) {}

    public SignInAttempt throughBrowser(URI server) throws ServerException {
        throw new UnsupportedOperationException();
    }

    public SignInAttempt throughCode(URI server) throws ServerException {
        throw new UnsupportedOperationException();
    }

    public StudioAccount withToken(URI server, String token) throws ServerException {
        throw new UnsupportedOperationException();
    }

    public void signOut(String accountKey) {
        throw new UnsupportedOperationException();
    }
}
