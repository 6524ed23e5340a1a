package app.atelier.server.oauth;

import app.atelier.protocol.mastodon.Application;
import app.atelier.protocol.mastodon.ErrorBody;
import app.atelier.protocol.mastodon.Token;
import app.atelier.server.accounts.Account;
import app.atelier.server.forms.CodeForm;
import app.atelier.server.forms.ConsentForm;
import app.atelier.server.forms.FormPages;
import app.atelier.server.http.ClientAddress;
import app.atelier.server.http.Fields;
import app.atelier.server.http.Html;
import app.atelier.server.http.Routes;
import app.atelier.server.http.SecurityHeaders;
import app.atelier.server.limits.Limit;
import app.atelier.server.limits.RateLimits;
import app.atelier.server.problems.Problem;
import app.atelier.server.sessions.Sessions;
import app.atelier.server.texts.Letters;
import app.atelier.server.viewers.Viewer;
import app.atelier.server.viewers.Viewers;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The addresses of OAuth. */
public final class OauthRoutes implements Routes {
    private static final List<String> PARAMETERS = List.of(
            "response_type", "client_id", "redirect_uri", "scope", "state", "code_challenge", "code_challenge_method");

    private final Authorization authorization;
    private final Sessions sessions;
    private final RateLimits limits;
    private final ClientAddress addresses;
    private final FormPages pages;

    public OauthRoutes(
            Authorization authorization,
            Sessions sessions,
            RateLimits limits,
            ClientAddress addresses,
            FormPages pages) {
        this.authorization = authorization;
        this.sessions = sessions;
        this.limits = limits;
        this.addresses = addresses;
        this.pages = pages;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.post("/api/v1/apps", this::registerApp);
        routes.get("/api/v1/apps/verify_credentials", this::verifyApp);
        routes.get("/oauth/authorize", this::ask);
        routes.post("/oauth/authorize", this::decide);
        routes.post("/oauth/token", this::token);
        routes.post("/oauth/revoke", this::revoke);
    }

    private void registerApp(Context context) {
        limits.take(Limit.APP, addresses.of(context));
        Fields fields = Fields.of(context);
        List<String> uris = new ArrayList<>();
        fields.all("redirect_uris").forEach(value -> value.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(uris::add));
        String scopes = fields.first("scopes").orElse(Scopes.USUAL);
        Authorization.Registered made = authorization.register(
                Letters.line(fields.text("client_name")),
                fields.first("website").orElse(null),
                uris,
                scopes);
        context.json(wire(made.app(), made.app().clientId(), made.secret()));
    }

    private void verifyApp(Context context) {
        Viewer viewer = Viewers.of(context);
        Long app = viewer.appId();
        if (app == null) {
            throw Problem.of(401, "token.missing");
        }
        context.json(wire(authorization.app(app).orElseThrow(Problem::notFound), null, null));
    }

    private static Application wire(App app, @Nullable String clientId, @Nullable String secret) {
        return new Application(
                Long.toString(app.id()),
                app.name(),
                app.website(),
                List.copyOf(app.scopes()),
                app.redirectUris(),
                String.join("\n", app.redirectUris()),
                clientId,
                secret,
                secret == null ? null : 0L);
    }

    private void ask(Context context) {
        Map<String, String> given =
                given(name -> Optional.ofNullable(context.queryParam(name)).orElse(""));
        Authorization.Request request = check(given);
        Optional<Account> account = sessions.account(context);
        if (account.isEmpty()) {
            String back = "/oauth/authorize?" + query(given);
            context.redirect("/sign-in?next=" + encoded(back), HttpStatus.SEE_OTHER);
            return;
        }
        Map<String, String> hidden = new LinkedHashMap<>(given);
        String csrf = sessions.csrf(context);
        hidden.put("csrf", csrf);
        String destination = request.outOfBand() ? null : RedirectUris.destination(request.redirectUri());
        if (!request.outOfBand()) {
            context.header(
                    "Content-Security-Policy",
                    SecurityHeaders.policyWithFormTarget(RedirectUris.policySource(request.redirectUri())));
        }
        context.header("Referrer-Policy", "no-referrer");
        Html.send(
                context,
                pages.consent(
                        context,
                        new ConsentForm(
                                request.app().name(),
                                request.app().website(),
                                account.get().name(),
                                account.get().displayName(),
                                List.copyOf(request.scopes()),
                                destination,
                                hidden,
                                csrf)));
    }

    private void decide(Context context) {
        Fields fields = Fields.of(context);
        Authorization.Request request = check(given(fields::text));
        Account account = sessions.account(context).orElseThrow(() -> Problem.of(403, "form.foreign"));
        boolean allowed = fields.text("decision").equals("allow");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cache-Control", "private, no-store");
        if (!allowed) {
            if (request.outOfBand()) {
                throw Problem.of(403, "oauth.denied", request.app().name());
            }
            back(context, request, "error", "access_denied");
            return;
        }
        String code = authorization.allow(request, account);
        if (request.outOfBand()) {
            Html.send(context, pages.code(context, new CodeForm(request.app().name(), code)));
        } else {
            back(context, request, "code", code);
        }
    }

    private static void back(Context context, Authorization.Request request, String name, String value) {
        String uri = request.redirectUri();
        String state = request.state().isEmpty() ? "" : "&state=" + encoded(request.state());
        String separator = uri.contains("?") ? "&" : "?";
        context.status(HttpStatus.FOUND).header("Location", uri + separator + name + "=" + encoded(value) + state);
    }

    private void token(Context context) {
        limits.take(Limit.TOKEN, addresses.of(context));
        inOauthsWords(context, () -> {
            Fields fields = Fields.of(context);
            App app = client(context, fields);
            Authorization.Issued issued =
                    switch (fields.text("grant_type")) {
                        case "authorization_code" ->
                            authorization.exchange(
                                    app,
                                    fields.text("code"),
                                    fields.text("redirect_uri"),
                                    fields.text("code_verifier"));
                        case "client_credentials" -> authorization.forApp(app, fields.text("scope"));
                        default -> throw Problem.of(400, "oauth.grant-type");
                    };
            long created = issued.created().getEpochSecond();
            context.json(new Token(issued.token(), "Bearer", String.join(" ", issued.scopes()), created));
        });
    }

    private void revoke(Context context) {
        inOauthsWords(context, () -> {
            Fields fields = Fields.of(context);
            authorization.revoke(client(context, fields), fields.text("token"));
            context.json(Map.of());
        });
    }

    /** The app, by its secret in the form or in the header (RFC 6749, section 2.3.1). */
    private App client(Context context, Fields fields) {
        String header = Optional.ofNullable(context.header("Authorization")).orElse("");
        if (header.regionMatches(true, 0, "Basic ", 0, 6)) {
            try {
                String pair = new String(
                        Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
                int colon = Math.max(0, pair.indexOf(':'));
                return authorization.authenticate(
                        pair.substring(0, colon), pair.substring(Math.min(pair.length(), colon + 1)));
            } catch (IllegalArgumentException e) {
                throw Problem.because(e, 401, "oauth.client");
            }
        }
        return authorization.authenticate(fields.text("client_id"), fields.text("client_secret"));
    }

    /** Errors with the short names that OAuth gives them (RFC 6749, section 5.2). */
    private static void inOauthsWords(Context context, Runnable work) {
        try {
            work.run();
        } catch (Problem problem) {
            String name =
                    switch (problem.key()) {
                        case "oauth.client" -> "invalid_client";
                        case "oauth.grant" -> "invalid_grant";
                        case "oauth.grant-type" -> "unsupported_grant_type";
                        case "oauth.scope", "oauth.scope-more" -> "invalid_scope";
                        case "oauth.token-foreign" -> "unauthorized_client";
                        default -> "invalid_request";
                    };
            context.status(problem.status()).json(new ErrorBody(name, problem.getMessage()));
        }
    }

    private Authorization.Request check(Map<String, String> given) {
        return authorization.check(
                given.getOrDefault("response_type", ""),
                given.getOrDefault("client_id", ""),
                given.getOrDefault("redirect_uri", ""),
                given.getOrDefault("scope", Scopes.USUAL),
                given.getOrDefault("state", ""),
                given.getOrDefault("code_challenge", ""),
                given.getOrDefault("code_challenge_method", ""));
    }

    private static Map<String, String> given(UnaryOperator<String> source) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : PARAMETERS) {
            String value = source.apply(name);
            if (!value.isEmpty()) {
                given.put(name, value);
            }
        }
        return given;
    }

    private static String query(Map<String, String> given) {
        List<String> pairs = new ArrayList<>();
        given.forEach((name, value) -> pairs.add(name + "=" + encoded(value)));
        return String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
