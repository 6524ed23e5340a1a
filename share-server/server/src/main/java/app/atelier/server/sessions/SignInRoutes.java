package app.atelier.server.sessions;

import app.atelier.server.accounts.Account;
import app.atelier.server.accounts.AccountState;
import app.atelier.server.accounts.Accounts;
import app.atelier.server.accounts.NewAccount;
import app.atelier.server.accounts.Role;
import app.atelier.server.configuration.Registrations;
import app.atelier.server.configuration.ServerConfig;
import app.atelier.server.forms.FormPages;
import app.atelier.server.forms.SignInForm;
import app.atelier.server.forms.SignUpForm;
import app.atelier.server.http.ClientAddress;
import app.atelier.server.http.Fields;
import app.atelier.server.http.Html;
import app.atelier.server.http.Routes;
import app.atelier.server.limits.Limit;
import app.atelier.server.limits.RateLimits;
import app.atelier.server.problems.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signing in, up and out at the pages. */
public final class SignInRoutes implements Routes {
    private final ServerConfig config;
    private final Accounts accounts;
    private final Sessions sessions;
    private final RateLimits limits;
    private final ClientAddress addresses;
    private final FormPages pages;

    public SignInRoutes(
            ServerConfig config,
            Accounts accounts,
            Sessions sessions,
            RateLimits limits,
            ClientAddress addresses,
            FormPages pages) {
        this.config = config;
        this.accounts = accounts;
        this.sessions = sessions;
        this.limits = limits;
        this.addresses = addresses;
        this.pages = pages;
    }

    @Override
    public void register(RoutesConfig routes) {
        routes.get("/sign-in", this::showSignIn);
        routes.post("/sign-in", this::signIn);
        routes.get("/sign-up", context -> showSignUp(context, 200, "", "", Map.of(), null, null));
        routes.post("/sign-up", this::signUp);
        routes.post("/sign-out", this::signOut);
    }

    private void showSignIn(Context context) {
        String next = local(context.queryParam("next"));
        if (sessions.account(context).isPresent()) {
            context.redirect(next, HttpStatus.SEE_OTHER);
            return;
        }
        showSignIn(context, 200, "", next, null);
    }

    private void showSignIn(Context context, int status, String name, String next, @Nullable String problem) {
        String csrf = sessions.csrf(context);
        context.status(status);
        Html.send(context, pages.signIn(context, new SignInForm(name, next, problem, null, csrf)));
    }

    private void signIn(Context context) {
        Fields fields = Fields.of(context);
        String name = fields.text("name").strip();
        String next = local(fields.text("next"));
        String address = addresses.of(context);
        String account = name.toLowerCase(Locale.ROOT);
        limits.take(Limit.PASSWORD_FROM_ADDRESS, address);
        long left = limits.take(Limit.PASSWORD_OF_ACCOUNT, account);
        Optional<Account> known = accounts.authenticate(name, fields.text("password"));
        if (known.isEmpty()) {
            String sentence = Problem.sentence(left == 0 ? "password.wrong-pause" : "password.wrong", name, left);
            showSignIn(context, 422, name, next, sentence);
            return;
        }
        limits.giveBack(Limit.PASSWORD_OF_ACCOUNT, account);
        limits.giveBack(Limit.PASSWORD_FROM_ADDRESS, address);
        switch (known.get().state()) {
            case WAITING -> showSignIn(context, 403, name, next, Problem.sentence("account.waiting"));
            case SUSPENDED -> showSignIn(context, 403, name, next, Problem.sentence("account.suspended"));
            case ACTIVE -> {
                sessions.begin(context, known.get());
                context.redirect(next, HttpStatus.SEE_OTHER);
            }
        }
    }

    private void signUp(Context context) {
        if (config.registrations() == Registrations.CLOSED) {
            throw Problem.of(403, "sign-up.closed");
        }
        Fields fields = Fields.of(context);
        String name = fields.text("name");
        String display = fields.text("display_name");
        if (!fields.yes("agreement")) {
            String sentence = Problem.sentence("sign-up.agreement");
            showSignUp(context, 422, name, display, Map.of("agreement", sentence), null, null);
            return;
        }
        limits.take(Limit.SIGN_UP, addresses.of(context));
        boolean open = config.registrations() == Registrations.OPEN;
        AccountState state = open ? AccountState.ACTIVE : AccountState.WAITING;
        try {
            Account account = accounts.create(new NewAccount(name, display, fields.text("password"), Role.USER), state);
            if (open) {
                sessions.begin(context, account);
                context.redirect("/", HttpStatus.SEE_OTHER);
            } else {
                showSignUp(context, 200, "", "", Map.of(), null, Problem.sentence("sign-up.waiting"));
            }
        } catch (Problem problem) {
            if (problem.status() != 422) {
                throw problem;
            }
            showSignUp(context, 422, name, display, byField(problem), null, null);
        }
    }

    private static Map<String, String> byField(Problem problem) {
        Map<String, String> errors = new HashMap<>();
        String field = problem.key().substring(0, problem.key().indexOf('.')).replace('-', '_');
        errors.put(field, String.valueOf(problem.getMessage()));
        return errors;
    }

    private void showSignUp(
            Context context,
            int status,
            String name,
            String display,
            Map<String, String> errors,
            @Nullable String problem,
            @Nullable String done) {
        SignUpForm form =
                new SignUpForm(config.registrations(), name, display, errors, problem, done, sessions.csrf(context));
        context.status(status);
        Html.send(context, pages.signUp(context, form));
    }

    private void signOut(Context context) {
        String next = local(Fields.of(context).text("next"));
        sessions.end(context);
        context.redirect(next, HttpStatus.SEE_OTHER);
    }

    /** An address on this server; anything that could lead elsewhere becomes the first page. */
    static String local(@Nullable String next) {
        boolean safe = next != null
                && next.startsWith("/")
                && !next.startsWith("//")
                && next.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '\\');
        return safe ? String.valueOf(next) : "/";
    }
}
