package app.atelier.server.oauth;

import app.atelier.files.Sha256;
import app.atelier.server.accounts.Account;
import app.atelier.server.problems.Problem;
import app.atelier.server.storage.Database;
import app.atelier.server.storage.Secrets;
import app.atelier.server.storage.TimeOrderedIds;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules of letting apps in: registering them, codes that work once, tokens of which only hashes are kept. */
public final class Authorization {
    static final int MAX_NAME = 60;
    static final int MAX_REDIRECTS = 20;

    /** Who uses a code twice within this time ends the tokens of the first. */
    private static final Duration CODE_KEPT = Duration.ofDays(1);

    private static final Duration APP_KEPT = Duration.ofDays(7);
    private static final Duration CODE_LIFE = Duration.ofMinutes(10);
    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Pattern VERIFIER = Pattern.compile("[A-Za-z0-9._~-]{43,128}");

    private final Database database;
    private final Secrets secrets;
    private final TimeOrderedIds ids;
    private final InstantSource clock;
    private final OauthRepository repository = new OauthRepository();

    public Authorization(Database database, Secrets secrets, TimeOrderedIds ids, InstantSource clock) {
        this.database = database;
        this.secrets = secrets;
        this.ids = ids;
        this.clock = clock;
    }

    /** Forgets codes that are long too old, and apps that were registered by anybody and let in by nobody. */
    public void removeUnused() {
        Instant now = clock.instant();
        database.write(handle -> {
            repository.deleteUnused(handle, now.minus(CODE_KEPT), now.minus(APP_KEPT));
            return now;
        });
    }

    /** A registered app and its secret, which is told this once. */
    record Registered(App app, String secret) {}

    /** A token as it is told this once. */
    record Issued(String token, Set<String> scopes, Instant created) {}

    /** A checked request for a code. */
    record Request(App app, String redirectUri, Set<String> scopes, String state, String challenge) {
        boolean outOfBand() {
            return redirectUri.equals(RedirectUris.OUT_OF_BAND);
        }
    }

    /**
     * Registers an app.
     *
     * @throws Problem 422 for a name, address or website that cannot be, 400 for an unknown scope
     */
    Registered register(String name, @Nullable String website, List<String> redirectUris, String scopes) {
        String plainName = name.strip();
        if (plainName.isEmpty() || plainName.codePointCount(0, plainName.length()) > MAX_NAME) {
            throw Problem.of(422, "app.name", MAX_NAME);
        }
        if (redirectUris.isEmpty() || redirectUris.size() > MAX_REDIRECTS) {
            throw Problem.of(422, "app.redirects", MAX_REDIRECTS);
        }
        redirectUris.forEach(RedirectUris::check);
        String site = website == null || website.isBlank() ? null : website.strip();
        boolean webSite = site == null || site.startsWith("https://") || site.startsWith("http://");
        if (!webSite || site != null && site.length() > 2_000) {
            throw Problem.of(422, "app.website");
        }
        String secret = secrets.fresh();
        Set<String> allowed = Scopes.parse(scopes);
        App app = new App(ids.next(), secrets.fresh(), Sha256.hex(secret), plainName, site, redirectUris, allowed);
        database.write(handle -> {
            repository.insertApp(handle, app, clock.instant());
            return app;
        });
        return new Registered(app, secret);
    }

    /**
     * Checks what an app asks for before a person is asked. Nothing is ever sent to an address that was not registered.
     *
     * @throws Problem 400 with the part that is wrong
     */
    Request check(
            String responseType,
            String clientId,
            String redirectUri,
            String scope,
            String state,
            String challenge,
            String method) {
        App app = database.read(handle -> repository.app(handle, clientId))
                .orElseThrow(() -> Problem.of(400, "oauth.client"));
        if (!RedirectUris.matches(app.redirectUris(), redirectUri)) {
            throw Problem.of(400, "oauth.redirect");
        }
        if (!responseType.equals("code")) {
            throw Problem.of(400, "oauth.response-type");
        }
        if (!method.equals("S256") || !CHALLENGE.matcher(challenge).matches()) {
            throw Problem.of(400, "oauth.pkce");
        }
        Set<String> scopes = Scopes.parse(scope);
        if (!Scopes.covers(app.scopes(), scopes)) {
            throw Problem.of(400, "oauth.scope-more");
        }
        return new Request(app, redirectUri, scopes, state, challenge);
    }

    /** A code for what a person agreed to; it works once, within ten minutes. */
    String allow(Request request, Account account) {
        String code = secrets.fresh();
        Instant now = clock.instant();
        OauthRepository.Code kept = new OauthRepository.Code(
                request.app().id(),
                account.id(),
                request.redirectUri(),
                request.scopes(),
                request.challenge(),
                now.plus(CODE_LIFE),
                false);
        database.write(handle -> {
            repository.insertCode(handle, Sha256.hex(code), kept, now);
            return code;
        });
        return code;
    }

    /** The app of this id if the secret is right. */
    App authenticate(String clientId, String secret) {
        App app = database.read(handle -> repository.app(handle, clientId))
                .orElseThrow(() -> Problem.of(401, "oauth.client"));
        if (!Secrets.same(app.secretHash(), Sha256.hex(secret))) {
            throw Problem.of(401, "oauth.client");
        }
        return app;
    }

    /**
     * A token for a code. A code that was used before takes its tokens with it, as either of the two who had it should
     * not have had it.
     *
     * @throws Problem 400 with the key {@code oauth.grant} if the code, its address or its verifier is wrong
     */
    Issued exchange(App app, String code, String redirectUri, String verifier) {
        String hash = Sha256.hex(code);
        Instant now = clock.instant();
        Optional<Issued> issued = database.write(handle -> {
            OauthRepository.Code known = repository.code(handle, hash).orElse(null);
            if (known == null || known.appId() != app.id()) {
                return Optional.empty();
            }
            if (known.used()) {
                repository.revokeOfCode(handle, hash, now);
                return Optional.empty();
            }
            repository.useCode(handle, hash, now);
            boolean right = now.isBefore(known.expires())
                    && known.redirectUri().equals(redirectUri)
                    && VERIFIER.matcher(verifier).matches()
                    && Secrets.same(known.challenge(), challenge(verifier));
            if (!right) {
                return Optional.empty();
            }
            String token = secrets.fresh();
            repository.insertToken(
                    handle, ids.next(), Sha256.hex(token), app.id(), known.accountId(), known.scopes(), hash, now);
            return Optional.of(new Issued(token, known.scopes(), now));
        });
        return issued.orElseThrow(() -> Problem.of(400, "oauth.grant"));
    }

    /** A token for an app itself, without an account. */
    Issued forApp(App app, String scope) {
        Set<String> scopes = Scopes.parse(scope);
        if (!Scopes.covers(app.scopes(), scopes)) {
            throw Problem.of(400, "oauth.scope-more");
        }
        return issue(app, null, scopes);
    }

    /** A token for an account at the machine itself, where no browser is: registers an app of that name. */
    public String forMachine(Account account, String appName, String scopes) {
        App app = register(appName, null, List.of(RedirectUris.OUT_OF_BAND), scopes)
                .app();
        return issue(app, account.id(), app.scopes()).token();
    }

    private Issued issue(App app, @Nullable Long accountId, Set<String> scopes) {
        String token = secrets.fresh();
        Instant now = clock.instant();
        database.write(handle -> {
            repository.insertToken(handle, ids.next(), Sha256.hex(token), app.id(), accountId, scopes, null, now);
            return token;
        });
        return new Issued(token, new LinkedHashSet<>(scopes), now);
    }

    /** Who a token stands for; empty if it is not known or was revoked. */
    Optional<OauthRepository.KnownToken> token(String token) {
        return database.read(handle -> repository.token(handle, Sha256.hex(token)));
    }

    /** The app of this id. */
    Optional<App> app(long id) {
        return database.read(handle -> repository.app(handle, id));
    }

    /**
     * Ends a token. One that is not known counts as ended (RFC 7009).
     *
     * @throws Problem 403 if it is another app's
     */
    void revoke(App app, String token) {
        Optional<OauthRepository.KnownToken> known = token(token);
        if (known.isPresent() && known.get().appId() != app.id()) {
            throw Problem.of(403, "oauth.token-foreign");
        }
        database.write(handle -> {
            repository.revoke(handle, Sha256.hex(token), clock.instant());
            return token;
        });
    }

    /** RFC 7636, section 4.6. */
    private static String challenge(String verifier) {
        byte[] hash = Sha256.of(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
