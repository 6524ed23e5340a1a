package app.atelier.desktop.settings;

import app.atelier.desktop.tasks.Task;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.publishing.Closing;
import app.atelier.publishing.accounts.AccountStore;
import app.atelier.publishing.accounts.SignIn;
import app.atelier.publishing.accounts.SignInAttempt;
import app.atelier.publishing.accounts.StudioAccount;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The accounts that the studio is signed in to, and the steps of signing in to another. */
public final class AccountsModel implements AutoCloseable {
    /** Where signing in stands. */
    public enum Step {
        IDLE,
        /** The server is being asked. */
        ASKING,
        /** The browser is open; it will bring the answer back by itself. */
        BROWSER,
        /** The browser is open; what it shows has to be pasted here. */
        CODE
    }

    private static final Texts TEXTS = Texts.of(AccountsModel.class);

    private final Tasks tasks;
    private final AccountStore accounts;
    private final SignIn signIn;
    private final Consumer<URI> browser;
    private final ReadOnlyObjectWrapper<List<StudioAccount>> list =
            new ReadOnlyObjectWrapper<>(this, "list", List.of());
    private final ReadOnlyObjectWrapper<@Nullable StudioAccount> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final StringProperty server = new SimpleStringProperty(this, "server", "");
    private final StringProperty code = new SimpleStringProperty(this, "code", "");
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(this, "step", Step.IDLE);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final Closing hears;
    private @Nullable SignInAttempt attempt;
    private @Nullable Task<?> waiting;

    /** @param browser opens an address in the system's browser */
    public AccountsModel(Tasks tasks, AccountStore accounts, SignIn signIn, Consumer<URI> browser) {
        this.tasks = tasks;
        this.accounts = accounts;
        this.signIn = signIn;
        this.browser = browser;
        hears = accounts.addListener(now -> tasks.home(this::reload));
        reload();
    }

    private void reload() {
        tasks.task(steps -> accounts.list()).onDone(list::set).start();
        tasks.task(steps -> accounts.current().orElse(null))
                .onDone(current::set)
                .start();
    }

    /** Looks whether another program signed in or out meanwhile. */
    public void refresh() {
        tasks.task(steps -> {
                    accounts.refresh();
                    return true;
                })
                .start();
    }

    /** Signs in through the browser, which comes back by itself. */
    public void throughBrowser() {
        begin(address -> signIn.throughBrowser(address), Step.BROWSER);
    }

    /** Signs in through the browser with a code to paste, for when the browser cannot come back. */
    public void throughCode() {
        begin(address -> signIn.throughCode(address), Step.CODE);
    }

    private interface Begin {
        SignInAttempt at(URI server) throws Exception;
    }

    private void begin(Begin begin, Step next) {
        cancel();
        URI address;
        try {
            address = address(server.get());
        } catch (IllegalArgumentException wrong) {
            problem.set(TEXTS.get("account.address"));
            return;
        }
        step.set(Step.ASKING);
        waiting = tasks.task(steps -> begin.at(address))
                .onDone(begun -> {
                    attempt = begun;
                    step.set(next);
                    browser.accept(begun.authorizeUrl());
                    if (next == Step.BROWSER) {
                        awaitAnswer(begun);
                    }
                })
                .onFailed(this::failed)
                .start();
    }

    private void awaitAnswer(SignInAttempt begun) {
        waiting = tasks.task(steps -> begun.result().get())
                .onDone(account -> done())
                .onFailed(this::failed)
                .start();
    }

    /** "share.example" means https; on this computer plain http is meant. */
    static URI address(String typed) {
        String clean = typed.strip().replaceAll("/+$", "");
        if (clean.isEmpty() || clean.contains(" ") || clean.endsWith(":")) {
            throw new IllegalArgumentException(clean);
        }
        if (!clean.matches("(?i)https?://.*")) {
            boolean here = clean.matches("(localhost|127\\.0\\.0\\.1|\\[::1\\])(:\\d+)?");
            clean = (here ? "http://" : "https://") + clean;
        }
        var address = URI.create(clean);
        if (address.getHost() == null) {
            throw new IllegalArgumentException(clean);
        }
        return address;
    }

    /** The code that the browser showed was pasted. */
    public void finish() {
        var begun = attempt;
        String pasted = code.get().strip();
        if (begun == null || pasted.isEmpty()) {
            problem.set(TEXTS.get("account.code.missing"));
            return;
        }
        problem.set("");
        tasks.task(steps -> begun.finish(pasted))
                .onDone(account -> done())
                .onFailed(wrong -> problem.set(sentence(wrong)))
                .start();
    }

    /** Opens the browser's page once more. */
    public void openAgain() {
        if (attempt != null) {
            browser.accept(attempt.authorizeUrl());
        }
    }

    public void cancel() {
        if (waiting != null) {
            waiting.cancel();
            waiting = null;
        }
        if (attempt != null) {
            attempt.close();
            attempt = null;
        }
        problem.set("");
        code.set("");
        step.set(Step.IDLE);
    }

    private void done() {
        waiting = null;
        attempt = null;
        server.set("");
        code.set("");
        problem.set("");
        step.set(Step.IDLE);
        reload();
    }

    private void failed(Exception wrong) {
        cancel();
        problem.set(sentence(wrong));
    }

    private static String sentence(Throwable wrong) {
        boolean wrapper = wrong instanceof ExecutionException || wrong instanceof CompletionException;
        var real = wrapper && wrong.getCause() != null ? wrong.getCause() : wrong;
        return real.getMessage() == null ? TEXTS.get("account.failed") : real.getMessage();
    }

    public void select(StudioAccount account) {
        tasks.task(steps -> {
                    accounts.select(account.key());
                    return true;
                })
                .onDone(done -> reload())
                .start();
    }

    public void signOut(StudioAccount account) {
        tasks.task(steps -> {
                    signIn.signOut(account.key());
                    return true;
                })
                .onDone(done -> reload())
                .start();
    }

    public ReadOnlyObjectProperty<List<StudioAccount>> list() {
        return list.getReadOnlyProperty();
    }

    /** The one that publishes, or null. */
    public ReadOnlyObjectProperty<@Nullable StudioAccount> current() {
        return current.getReadOnlyProperty();
    }

    public StringProperty server() {
        return server;
    }

    public StringProperty code() {
        return code;
    }

    public ObjectProperty<Step> step() {
        return step;
    }

    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Hears of nothing any more; what was begun is given up. */
    @Override
    public void close() {
        hears.close();
        cancel();
    }
}
