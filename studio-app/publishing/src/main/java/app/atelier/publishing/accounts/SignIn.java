package app.atelier.publishing.accounts;

import app.atelier.protocol.mastodon.Account;
import app.atelier.protocol.mastodon.Application;
import app.atelier.protocol.mastodon.Token;
import app.atelier.publishing.PublishingException;
import app.atelier.publishing.server.ServerClient;
import app.atelier.publishing.server.ServerException;
import app.atelier.publishing.server.ServerProblem;
import app.atelier.publishing.server.Transport;
import app.atelier.publishing.texts.Texts;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs in to a server: OAuth 2 authorization code with PKCE, as the Mastodon API has it. The person's password is
 * only ever typed on the server's own page.
 */
public final class SignIn {
    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);
    private static final String OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob";
    private static final String SCOPES = "read write";
    private static final String PROGRAM = "Atelier";
    private static final int STATE_BYTES = 24;
    private static final int PATIENCE_MINUTES = 15;

    private final Transport transport;
    private final AccountStore accounts;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    public SignIn(Transport transport, AccountStore accounts, InstantSource clock) {
        this.transport = transport;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Begins a sign-in where the browser brings the answer back by itself.
     *
     * @param server address without path, see {@link app.atelier.publishing.server.ServerAddress}
     * @throws ServerException when the server cannot be reached or is no share-server
     * @throws PublishingException when no port of this computer is free
     */
    public SignInAttempt throughBrowser(URI server) throws ServerException {
        String state = Pkce.secret(random, STATE_BYTES);
        Loopback loopback = openLoopback(state);
        try {
            Registration registration = register(server, loopback.redirectUri().toString());
            CompletableFuture<StudioAccount> result = new CompletableFuture<>();
            result.orTimeout(PATIENCE_MINUTES, TimeUnit.MINUTES).whenComplete((account, problem) -> loopback.close());
            loopback.code()
                    .whenCompleteAsync(
                            (code, problem) -> complete(result, registration, code, problem),
                            work -> Thread.ofVirtual().name("sign-in").start(work));
            return new SignInAttempt(
                    registration.authorizeUrl(state),
                    result,
                    registration::exchange,
                    () -> result.completeExceptionally(new SignInException(Texts.of("signin.closed"))));
        } catch (ServerException | RuntimeException e) {
            loopback.close();
            throw e;
        }
    }

    private static Loopback openLoopback(String state) {
        try {
            return new Loopback(state);
        } catch (IOException e) {
            throw new PublishingException(Texts.of("signin.port"), e);
        }
    }

    private static void complete(
            CompletableFuture<StudioAccount> result,
            Registration registration,
            @Nullable String code,
            @Nullable Throwable problem) {
        try {
            if (code != null) {
                result.complete(registration.exchange(code));
            } else if (problem != null) {
                result.completeExceptionally(problem);
            }
        } catch (ServerException | SignInException | RuntimeException e) {
            result.completeExceptionally(e);
        }
    }

    /** Begins a sign-in where the server shows a code for the person to bring. */
    public SignInAttempt throughCode(URI server) throws ServerException {
        Registration registration = register(server, OUT_OF_BAND);
        CompletableFuture<StudioAccount> result = new CompletableFuture<>();
        return new SignInAttempt(
                registration.authorizeUrl(Pkce.secret(random, STATE_BYTES)),
                result,
                registration::exchange,
                () -> result.completeExceptionally(new SignInException(Texts.of("signin.closed"))));
    }

    /** Signs in with a token that was made elsewhere. */
    public StudioAccount withToken(URI server, String token) throws ServerException {
        return remember(server, token, "", "");
    }

    /**
     * Forgets an account here, and tells the server to end its token.
     *
     * @return false when the server could not be told; the account is forgotten all the same
     */
    public boolean signOut(String accountKey) {
        Optional<StudioAccount> account = accounts.find(accountKey);
        accounts.remove(accountKey);
        if (account.isEmpty() || account.get().clientId().isEmpty()) {
            return account.isEmpty();
        }
        StudioAccount former = account.get();
        try {
            new ServerClient(transport, former.server(), null)
                    .revoke(former.clientId(), former.clientSecret(), former.token());
            return true;
        } catch (ServerException e) {
            LOG.info("the token of {} was not ended on the server: {}", accountKey, e.getMessage());
            return false;
        }
    }

    private Registration register(URI server, String redirectUri) throws ServerException {
        Application program = new ServerClient(transport, server, null).register(PROGRAM, List.of(redirectUri), SCOPES);
        String id = program.clientId();
        String secret = program.clientSecret();
        if (id == null || secret == null) {
            throw new ServerException(
                    new ServerProblem.BrokenAnswer(Texts.of("server.notjson", server.getRawAuthority())), null);
        }
        return new Registration(server, redirectUri, id, secret, Pkce.create(random));
    }

    private StudioAccount remember(URI server, String token, String clientId, String clientSecret)
            throws ServerException {
        Account account = new ServerClient(transport, server, token).verifyCredentials();
        StudioAccount signedIn = new StudioAccount(
                server,
                account.username(),
                account.displayName() == null ? "" : account.displayName(),
                account.avatarStatic() == null ? "" : account.avatarStatic(),
                token,
                clientId,
                clientSecret,
                clock.instant());
        accounts.put(signedIn);
        return signedIn;
    }

    /** This studio, registered with a server for one sign-in. */
    private final class Registration {
        private final URI server;
        private final String redirectUri;
        private final String clientId;
        private final String clientSecret;
        private final Pkce pkce;

        Registration(URI server, String redirectUri, String clientId, String clientSecret, Pkce pkce) {
            this.server = server;
            this.redirectUri = redirectUri;
            this.clientId = clientId;
            this.clientSecret = clientSecret;
            this.pkce = pkce;
        }

        URI authorizeUrl(String state) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("response_type", "code");
            fields.put("client_id", clientId);
            fields.put("redirect_uri", redirectUri);
            fields.put("scope", SCOPES);
            fields.put("state", state);
            fields.put("code_challenge", pkce.challenge());
            fields.put("code_challenge_method", Pkce.METHOD);
            StringBuilder query = new StringBuilder("/oauth/authorize");
            fields.forEach((name, value) -> query.append(query.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20")));
            return server.resolve(query.toString());
        }

        StudioAccount exchange(String code) throws ServerException, SignInException {
            String plain = code.strip();
            if (plain.isEmpty()) {
                throw new SignInException(Texts.of("signin.code"));
            }
            Token token = new ServerClient(transport, server, null)
                    .token(Map.of(
                            "grant_type",
                            "authorization_code",
                            "client_id",
                            clientId,
                            "client_secret",
                            clientSecret,
                            "redirect_uri",
                            redirectUri,
                            "code",
                            plain,
                            "code_verifier",
                            pkce.verifier(),
                            "scope",
                            SCOPES));
            return remember(server, token.accessToken(), clientId, clientSecret);
        }
    }
}
