package app.atelier.server.pages;

import app.atelier.server.accounts.Account;
import app.atelier.server.accounts.Accounts;
import app.atelier.server.http.Fields;
import app.atelier.server.problems.Problem;
import app.atelier.server.sessions.Sessions;
import app.atelier.server.signers.KnownKey;
import app.atelier.server.signers.Signers;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one may change: light or dark for this browser, and what one's page says. */
final class SettingsPages {
    private static final int SHOWN_LETTERS = 16;
    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    private final Accounts accounts;
    private final Sessions sessions;
    private final Signers signers;
    private final InstantSource clock;
    private final Frames frames;
    private final Views views;
    private final PageWriter writer;
    private final Texts texts;

    SettingsPages(PageServices services, Frames frames, Views views, PageWriter writer) {
        this.accounts = services.accounts();
        this.sessions = services.sessions();
        this.signers = services.signers();
        this.clock = services.clock();
        this.frames = frames;
        this.views = views;
        this.writer = writer;
        this.texts = frames.texts();
    }

    /** {@code GET /settings}. */
    void settings(Context ctx) {
        var account = sessions.account(ctx);
        if (account.isEmpty()) {
            ctx.redirect("/sign-in?next=%2Fsettings", HttpStatus.SEE_OTHER);
            return;
        }
        show(
                ctx,
                account.get(),
                fields(account.get().displayName(), account.get().biography(), null, null));
    }

    /** {@code POST /settings/profile}. */
    void profile(Context ctx) {
        var account = sessions.account(ctx).orElseThrow(() -> Problem.of(401, "pages.session"));
        var name = Fields.of(ctx).text("display_name");
        var about = Fields.of(ctx).text("biography");
        try {
            accounts.setProfile(account.id(), name, about);
            ctx.redirect("/settings?saved", HttpStatus.SEE_OTHER);
        } catch (Problem problem) {
            ctx.status(problem.status());
            var ofName = problem.key().startsWith("display-name");
            show(
                    ctx,
                    account,
                    fields(name, about, ofName ? problem.getMessage() : null, ofName ? null : problem.getMessage()));
        }
    }

    /** {@code POST /settings/keys/FINGERPRINT/withdraw}. */
    void withdraw(Context ctx) {
        var account = sessions.account(ctx).orElseThrow(() -> Problem.of(401, "pages.session"));
        signers.withdraw(account.id(), ctx.pathParam("fingerprint"));
        ctx.redirect("/settings?withdrawn#keys", HttpStatus.SEE_OTHER);
    }

    /** {@code POST /settings/theme}: for anyone; it changes nothing but the colour of the walls in this browser. */
    void theme(Context ctx) {
        var theme = Theme.of(Fields.of(ctx).text("theme"));
        var age = theme == Theme.SYSTEM ? 0 : YEAR;
        ctx.cookie(new Cookie(Theme.COOKIE, theme.id(), "/", age, frames.base().secure(), false, null, SameSite.LAX));
        ctx.redirect(local(Fields.of(ctx).text("back")), HttpStatus.SEE_OTHER);
    }

    /** An address of this server to go back to, the start for anything else. */
    static String local(String back) {
        var ours = back.startsWith("/")
                && !back.startsWith("//")
                && back.chars().allMatch(sign -> sign > ' ' && sign < 0x7F && sign != '\\');
        return ours ? back : "/";
    }

    private void show(Context ctx, Account account, List<FieldView> profile) {
        writer.write(
                ctx,
                "settings.jte",
                new SettingsPage(
                        frames.of(ctx, texts.say("settings.title"), "")
                                .unlisted()
                                .in(Place.SETTINGS),
                        views.person(account),
                        done(ctx),
                        profile,
                        signers.of(account.id()).stream().map(this::key).toList(),
                        sessions.csrf(ctx)));
    }

    private @Nullable String done(Context ctx) {
        if (ctx.queryParam("withdrawn") != null) {
            return texts.say("settings.withdrawn");
        }
        return ctx.queryParam("saved") == null ? null : texts.say("settings.saved");
    }

    private KeyView key(KnownKey key) {
        var now = clock.instant();
        var letters = key.fingerprint().substring(0, SHOWN_LETTERS);
        return new KeyView(
                key.name(),
                key.fingerprint(),
                letters.replaceAll("(.{4})(?=.)", "$1 "),
                texts.day(key.since(), now),
                key.withdrawn() == null ? null : texts.day(key.withdrawn(), now));
    }

    private List<FieldView> fields(String name, String about, @Nullable String nameError, @Nullable String aboutError) {
        return List.of(
                FieldView.of("display_name", texts.say("settings.name"), "text", "name")
                        .withValue(name)
                        .withError(nameError),
                FieldView.area("biography", texts.say("settings.about"), Accounts.MAX_BIOGRAPHY)
                        .withValue(about)
                        .withHint(texts.say("settings.about.hint", Accounts.MAX_BIOGRAPHY))
                        .withError(aboutError));
    }
}
