package app.atelier.server.sessions;

import app.atelier.files.Sha256;
import app.atelier.server.accounts.Account;
import app.atelier.server.accounts.Accounts;
import app.atelier.server.configuration.BaseUrl;
import app.atelier.server.http.Fields;
import app.atelier.server.http.Routes;
import app.atelier.server.problems.Problem;
import app.atelier.server.storage.Database;
import app.atelier.server.storage.Secrets;
import app.atelier.server.viewers.Viewer;
import app.atelier.server.viewers.Viewers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sessions of the pages. The cookie holds a random id, the database its hash; signing in always makes a new id. Forms
 * carry a token that the server derives from the cookie, and nothing that changes is reached without it.
 */
public final class Sessions implements Routes {
    private static final String ACCOUNT = "atelier.account";
    private static final String TOKEN = "atelier.csrf";
    private static final Duration LONGEST = Duration.ofDays(30);
    private static final int MAX_AGENT = 300;
    /** 256 bits in Base64, as tokens are. */
    private static final int MASK_LETTERS = 43;

    private static final Set<HandlerType> HARMLESS = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final List<String> WITHOUT_COOKIES = List.of("/api/", "/oauth/token", "/oauth/revoke");
    /** Change nothing but what this browser shows, and work for those who have no cookie yet. */
    private static final Set<String> OPEN = Set.of("/settings/theme", "/verify");

    private final Database database;
    private final Accounts accounts;
    private final Secrets secrets;
    private final BaseUrl baseUrl;
    private final InstantSource clock;
    private final SessionRepository repository = new SessionRepository();

    public Sessions(Database database, Accounts accounts, Secrets secrets, BaseUrl baseUrl, InstantSource clock) {
        this.database = database;
        this.accounts = accounts;
        this.secrets = secrets;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.before(context -> {
            if (WITHOUT_COOKIES.stream().noneMatch(context.path()::startsWith)) {
                recognise(context);
                if (!HARMLESS.contains(context.method())) {
                    checkForm(context);
                }
            }
        });
    }

    private void recognise(Context context) {
        String id = context.cookie(sessionCookie());
        if (id == null) {
            return;
        }
        Optional<Account> account = database.read(handle -> repository.account(handle, Sha256.hex(id), clock.instant()))
                .flatMap(accounts::byId);
        account.ifPresent(found -> {
            context.attribute(ACCOUNT, found);
            Viewers.set(context, Viewer.browser(found.id()));
        });
    }

    private void checkForm(Context context) {
        String site = context.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw Problem.of(403, "form.foreign");
        }
        if (OPEN.contains(context.path())) {
            return;
        }
        String cookie = account(context).isPresent() ? context.cookie(sessionCookie()) : context.cookie(formCookie());
        String given = Fields.of(context).text("csrf");
        if (cookie == null || !Secrets.same(unmasked(given), token(cookie))) {
            throw Problem.of(403, "form.foreign");
        }
    }

    /** The account that is signed in at this browser. */
    public Optional<Account> account(Context context) {
        return Optional.ofNullable(context.<Account>attribute(ACCOUNT));
    }

    /**
     * The token that every form has to carry in its hidden field {@code csrf}. For a browser without a session it sets
     * a cookie, so the page must not be kept by shared caches.
     */
    public String csrf(Context context) {
        String known = context.attribute(TOKEN);
        if (known != null) {
            return known;
        }
        String cookie = account(context).isPresent() ? context.cookie(sessionCookie()) : context.cookie(formCookie());
        if (cookie == null) {
            cookie = secrets.fresh();
            context.cookie(cookie(formCookie(), cookie, -1));
        }
        context.header("Cache-Control", "private, no-store");
        String token = masked(token(cookie), secrets.fresh());
        context.attribute(TOKEN, token);
        return token;
    }

    /** Begins a session under a new id; the one before, if there is any, ends. */
    public void begin(Context context, Account account) {
        end(context);
        String id = secrets.fresh();
        String agent = Optional.ofNullable(context.userAgent()).orElse("");
        String shortAgent = agent.substring(0, Math.min(MAX_AGENT, agent.length()));
        Instant now = clock.instant();
        database.write(handle -> {
            repository.insert(handle, Sha256.hex(id), account.id(), now, now.plus(LONGEST), shortAgent);
            return id;
        });
        context.cookie(cookie(sessionCookie(), id, (int) LONGEST.toSeconds()));
    }

    /** Ends the session of this browser. */
    public void end(Context context) {
        String id = context.cookie(sessionCookie());
        if (id != null) {
            database.write(handle -> {
                repository.delete(handle, Sha256.hex(id));
                return id;
            });
            context.cookie(cookie(sessionCookie(), "", 0));
        }
    }

    /** Ends all sessions of an account, as after a new password. */
    public void endAll(long accountId) {
        database.write(handle -> {
            repository.deleteOf(handle, accountId);
            return accountId;
        });
    }

    /**
     * Another text for each page, as one that comes again beside words of a stranger's could be guessed from the length of
     * compressed pages. A mask is as long as a token.
     */
    static String masked(String token, String mask) {
        byte[] bytes = token.getBytes(StandardCharsets.US_ASCII);
        byte[] over = mask.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= over[i];
        }
        return mask + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What {@link #masked} made; empty for what it did not. */
    static String unmasked(String text) {
        if (text.length() <= MASK_LETTERS) {
            return "";
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text.substring(MASK_LETTERS));
            if (bytes.length != MASK_LETTERS) {
                return "";
            }
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] ^= (byte) text.charAt(i);
            }
            return new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Forgets the sessions that have ended. */
    public void removeExpired() {
        Instant now = clock.instant();
        database.write(handle -> {
            repository.deleteExpired(handle, now);
            return now;
        });
    }

    private String token(String cookie) {
        return secrets.sign("form:" + cookie);
    }

    private Cookie cookie(String name, String value, int maxAge) {
        Cookie cookie = new Cookie(name, value, "/", maxAge, baseUrl.secure(), true);
        cookie.setSameSite(SameSite.LAX);
        return cookie;
    }

    private String sessionCookie() {
        return baseUrl.secure() ? "__Host-atelier_session" : "atelier_session";
    }

    private String formCookie() {
        return baseUrl.secure() ? "__Host-atelier_form" : "atelier_form";
    }
}
