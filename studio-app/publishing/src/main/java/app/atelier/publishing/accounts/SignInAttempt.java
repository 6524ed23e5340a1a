package app.atelier.publishing.accounts;

import app.atelier.publishing.server.ServerException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;

/**
 * A sign-in that is under way: the person is to open {@link #authorizeUrl} in a browser, and either comes back by
 * itself or brings a code for {@link #finish}. Close it when done or given up.
 */
public final class SignInAttempt implements AutoCloseable {
    private final URI authorizeUrl;
    private final CompletableFuture<StudioAccount> result;
    private final Exchange exchange;
    private final Runnable ending;

    /** Turns a code into an account. */
    interface Exchange {
        StudioAccount account(String code) throws ServerException, SignInException;
    }

    SignInAttempt(URI authorizeUrl, CompletableFuture<StudioAccount> result, Exchange exchange, Runnable ending) {
        this.authorizeUrl = authorizeUrl;
        this.result = result;
        this.exchange = exchange;
        this.ending = ending;
    }

    /** The page to open. */
    public URI authorizeUrl() {
        return authorizeUrl;
    }

    /**
     * Completes with the account, which is in the store by then, or fails with a {@link SignInException}, a {@link
     * ServerException} or a {@link app.atelier.publishing.PublishingException}, each with a sentence for people.
     */
    public CompletableFuture<StudioAccount> result() {
        return result;
    }

    /**
     * Ends the sign-in with the code that the server showed.
     *
     * @throws ServerException when the server does not take the code, or cannot be reached; one can try again
     * @throws SignInException when there is no code in the text
     */
    public StudioAccount finish(String code) throws ServerException, SignInException {
        StudioAccount account = exchange.account(code);
        result.complete(account);
        ending.run();
        return account;
    }

    @Override
    public void close() {
        ending.run();
    }
}
