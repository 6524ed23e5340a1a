package app.atelier.server.pages;

import app.atelier.server.accounts.Accounts;
import app.atelier.server.configuration.Registrations;
import app.atelier.server.forms.CodeForm;
import app.atelier.server.forms.ConsentForm;
import app.atelier.server.forms.FormPages;
import app.atelier.server.forms.SignInForm;
import app.atelier.server.forms.SignUpForm;
import app.atelier.server.sessions.Sessions;
import app.atelier.server.timelines.Cursor;
import app.atelier.server.timelines.Timelines;
import app.atelier.server.viewers.Viewer;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages one comes in by, and those that say why something is not to be had. */
final class DoorPages implements FormPages {
    private static final int CANDIDATES = 12;
    private static final double WIDEST_BESIDE = 1.4;

    private final Timelines timelines;
    private final Sessions sessions;
    private final Frames frames;
    private final Views views;
    private final PageWriter writer;
    private final Texts texts;

    DoorPages(Timelines timelines, Sessions sessions, Frames frames, Views views, PageWriter writer) {
        this.timelines = timelines;
        this.sessions = sessions;
        this.frames = frames;
        this.views = views;
        this.writer = writer;
        this.texts = frames.texts();
    }

    @Override
    public String signIn(Context ctx, SignInForm form) {
        var frame = frame(ctx, "sign-in");
        return writer.text(
                "door.jte",
                new DoorPage(
                        frame,
                        beside(),
                        texts.say("sign-in.title"),
                        "",
                        form.problem(),
                        form.done(),
                        List.of(
                                FieldView.of("name", texts.say("sign-in.name"), "text", "username")
                                        .withValue(form.name()),
                                FieldView.of(
                                        "password", texts.say("sign-in.password"), "password", "current-password")),
                        Map.of("next", form.next(), "csrf", form.csrf()),
                        "/sign-in",
                        false,
                        null,
                        texts.say("sign-in.button"),
                        texts.say(frame.joinable() ? "sign-in.no-account" : "sign-in.closed"),
                        frame.joinable() ? new Action(texts.say("sign-in.make"), "/sign-up", false) : null));
    }

    @Override
    public String signUp(Context ctx, SignUpForm form) {
        var frame = frame(ctx, "sign-up");
        if (form.registrations() == Registrations.CLOSED) {
            return notice(frame, texts.say("sign-up.closed.title"), texts.say("sign-up.closed.lead"), form.problem());
        }
        if (form.done() != null) {
            return notice(frame, texts.say("sign-up.asked.title"), form.done(), form.problem());
        }
        var asks = form.registrations() == Registrations.APPROVAL;
        return writer.text(
                "door.jte",
                new DoorPage(
                        frame,
                        beside(),
                        texts.say("sign-up.title"),
                        texts.say("sign-up.lead") + (asks ? " " + texts.say("sign-up.approval") : ""),
                        form.problem(),
                        null,
                        fields(form),
                        Map.of("csrf", form.csrf()),
                        "/sign-up",
                        true,
                        form.errors().get("agreement"),
                        texts.say(asks ? "sign-up.ask" : "sign-up.button"),
                        texts.say("sign-up.note"),
                        null));
    }

    private List<FieldView> fields(SignUpForm form) {
        var errors = form.errors();
        return List.of(
                FieldView.of("name", texts.say("sign-up.name"), "text", "username")
                        .withValue(form.name())
                        .withHint(texts.say("sign-up.name.hint", frames.base().domain()))
                        .withError(errors.get("name")),
                FieldView.of("display_name", texts.say("sign-up.display-name"), "text", "name")
                        .withValue(form.displayName())
                        .withHint(texts.say("sign-up.display-name.hint"))
                        .withError(errors.get("display_name")),
                FieldView.of("password", texts.say("sign-up.password"), "password", "new-password")
                        .withHint(texts.say("sign-up.password.hint", Accounts.MIN_PASSWORD))
                        .withError(errors.get("password")));
    }

    private String notice(Frame frame, String title, String lead, @Nullable String problem) {
        return writer.text(
                "door.jte",
                new DoorPage(
                        frame,
                        beside(),
                        title,
                        lead,
                        problem,
                        null,
                        List.of(),
                        Map.of(),
                        "",
                        false,
                        null,
                        "",
                        texts.say("sign-up.have"),
                        new Action(texts.say("sign-up.sign-in"), "/sign-in", false)));
    }

    @Override
    public String consent(Context ctx, ConsentForm form) {
        var name = form.accountName();
        var person = sessions.account(ctx)
                .map(views::person)
                .orElseGet(() ->
                        new PersonView(name, form.displayName(), "@" + name, "/@" + name, "/avatars/" + name + ".png"));
        return writer.text(
                "authorize.jte",
                new AuthorizePage(
                        frames.of(ctx, texts.say("authorize.name"), "").unlisted(),
                        form.application(),
                        person,
                        form.scopes().stream().map(this::scope).toList(),
                        form.destination(),
                        "/oauth/authorize",
                        form.hidden(),
                        form.csrf()));
    }

    private AuthorizePage.Scope scope(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        var key = Stream.of("scope." + lower.replace(':', '-'), "scope." + lower.split(":", 2)[0], "scope.other")
                .filter(candidate -> texts.has(candidate + ".head"))
                .findFirst()
                .orElseThrow();
        return new AuthorizePage.Scope(texts.say(key + ".head"), texts.say(key + ".text"), name);
    }

    @Override
    public String code(Context ctx, CodeForm form) {
        var frame = frames.of(ctx, texts.say("code.title"), "").unlisted();
        return writer.text("code.jte", new CodePage(frame, form.application(), form.code()));
    }

    @Override
    public String problem(Context ctx, int status, String sentence) {
        var kind = kind(status);
        var own = status == 404 || status == 410 || kind.equals("failed");
        var title = texts.say(kind + ".title");
        var actions = status >= 500 || status == 429
                ? List.of(new Action(texts.say("failed.again"), here(ctx), true))
                : List.of(new Action(texts.say("lost.action"), "/", true));
        var lone = new Lone(art(kind), title, own ? texts.say(kind + ".text") : sentence, actions);
        var frame = frames.of(ctx, title, lone.text()).unlisted().standingStill();
        return writer.text("lone.jte", new LonePage(frame, lone));
    }

    /** The address to try again; after a form, the start, because its address may not be for looking at. */
    private static String here(Context ctx) {
        return ctx.method() == io.javalin.http.HandlerType.GET ? ctx.path() : "/";
    }

    private static String kind(int status) {
        return switch (status) {
            case 404 -> "lost";
            case 410 -> "gone";
            case 401, 403 -> "barred";
            case 429, 503, 507 -> "busy";
            default -> status >= 500 ? "failed" : "bad";
        };
    }

    private static Lone.Art art(String kind) {
        return switch (kind) {
            case "gone" -> Lone.Art.PATCH;
            case "barred" -> Lone.Art.ROPE;
            case "failed", "busy" -> Lone.Art.FALLEN;
            default -> Lone.Art.ASKEW;
        };
    }

    private Frame frame(Context ctx, String key) {
        return frames.of(ctx, texts.say(key + ".name-of-page"), "").unlisted().withoutFoot();
    }

    /** A picture to look at while one types: one of the newest, rather tall than wide. */
    private @Nullable CardView beside() {
        var newest = timelines.publicPage(Cursor.START, CANDIDATES, Viewer.ANONYMOUS).statuses().stream()
                .filter(status -> !views.hidden(status) && !status.media().isEmpty())
                .toList();
        return newest.stream()
                .filter(status -> Shape.ratio(
                                status.media().getFirst().width(),
                                status.media().getFirst().height())
                        < WIDEST_BESIDE)
                .findFirst()
                .or(() -> newest.stream().findFirst())
                .map(status -> views.card(status, Sizes.DOOR, false, status.path()))
                .orElse(null);
    }
}
