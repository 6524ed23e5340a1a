package app.atelier.desktop.settings;

import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.library.Library;
import app.atelier.library.signing.SigningChoice;
import app.atelier.library.signing.SigningException;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What travels with pictures that leave: the creator's signature, and whose signatures are believed. */
public final class SharingModel {
    private static final Texts TEXTS = Texts.of(SharingModel.class);

    /**
     * How signing stands.
     *
     * @param key the file of the key; it may not be there yet
     * @param trusted how many certificates are believed, the creator's own among them
     * @param trouble why nothing can be signed, or empty
     */
    public record State(SigningChoice choice, Path key, int trusted, String trouble) {}

    private interface Change {
        void make() throws SigningException;
    }

    private final Tasks tasks;
    private final Library library;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<State> state;

    public SharingModel(Tasks tasks, Library library, Notices notices) {
        this.tasks = tasks;
        this.library = library;
        this.notices = notices;
        var signing = library.signing();
        state = new ReadOnlyObjectWrapper<>(
                this, "state", new State(new SigningChoice(true, ""), signing.keyFile(), 0, ""));
    }

    /** Looks anew how things stand. */
    public void look() {
        tasks.task(steps -> now()).onDone(state::set).start();
    }

    private State now() {
        var signing = library.signing();
        return new State(
                signing.choice(),
                signing.keyFile(),
                signing.trusted().certificates().size(),
                signing.trouble().orElse(""));
    }

    public void sign(boolean on) {
        change(() -> library.signing()
                .choose(new SigningChoice(on, library.signing().choice().name())));
    }

    /** Another name; nothing happens for the present one. */
    public void name(String name) {
        if (!name.strip().equals(state.get().choice().name())) {
            change(() -> library.signing()
                    .choose(new SigningChoice(library.signing().choice().on(), name)));
        }
    }

    public void newKey() {
        change(() -> library.signing().renew());
    }

    /** Believes the signers in a file. */
    public void trust(Path file) {
        change(() -> library.trust(file));
    }

    private void change(Change change) {
        tasks.task(steps -> {
                    change.make();
                    return now();
                })
                .onDone(state::set)
                .onFailed(problem -> {
                    notices.show(Notice.problem(TEXTS.get("sharing.failed"), String.valueOf(problem.getMessage())));
                    look();
                })
                .start();
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }
}
