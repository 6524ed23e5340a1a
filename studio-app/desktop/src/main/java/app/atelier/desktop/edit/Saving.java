package app.atelier.desktop.edit;

import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.layers.Document;
import app.atelier.library.Artwork;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Takes what is seen out of the editor: into the library as a new version, or into a file. */
final class Saving {
    private static final Texts TEXTS = Texts.of(Saving.class);

    private final Tasks tasks;
    private final Versions versions;
    private final Notices notices;
    private final ChangeQueue queue;
    private final OpenPicture open;
    private final Aside aside;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");

    Saving(Tasks tasks, Versions versions, Notices notices, ChangeQueue queue, OpenPicture open, Aside aside) {
        this.tasks = tasks;
        this.versions = versions;
        this.notices = notices;
        this.queue = queue;
        this.open = open;
        this.aside = aside;
    }

    /** Whether a version is being written. */
    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /**
     * Saves what is seen, after what is still being done, as a new version; nothing happens while another one is being
     * written.
     *
     * @param then gets the artwork; the one that holds it already, if there is one
     */
    void save(Session current, Consumer<Artwork> then) {
        if (!running.get()) {
            queue.add(() -> current, ready -> write(ready, then), aside::impossible);
        }
    }

    private void write(Session current, Consumer<Artwork> then) {
        if (running.get()) {
            return;
        }
        running.set(true);
        var already = current.saved();
        var parent = current.artwork();
        var document = current.document();
        var changes = current.changes();
        int at = current.position();
        tasks.task(steps -> already == null ? versions.save(parent, document, changes) : versions.artwork(already))
                .onDone(artwork -> {
                    running.set(false);
                    if (already == null) {
                        note(current, artwork, at, then);
                    } else {
                        then.accept(artwork);
                    }
                })
                .onFailed(problem -> {
                    running.set(false);
                    notices.show(Notice.problem(
                            TEXTS.get("save.failed"), TEXTS.get("save.failed.words", Problems.sentence(problem))));
                })
                .start();
    }

    /** The history remembers which artwork holds what was seen after so many steps. */
    private void note(Session current, Artwork artwork, int at, Consumer<Artwork> then) {
        queue.add(
                () -> {
                    current.saved(artwork.id(), at);
                    return artwork;
                },
                kept -> {
                    if (open.artwork.get() == current.artwork()) {
                        open.saved.set(current.saved());
                    }
                    then.accept(kept);
                },
                aside::impossible);
    }

    /** Writes a picture of a document to a file, and says what became of it. */
    void export(Session current, Document document, ExportSettings settings, Path target) {
        queue.add(
                current::changes,
                changes -> write(current.artwork(), document, changes, settings, target),
                aside::impossible);
    }

    private void write(Artwork parent, Document document, List<Change> changes, ExportSettings settings, Path target) {
        tasks.task(steps -> {
                    versions.export(parent, document, changes, settings, target);
                    return target;
                })
                .onDone(file -> notices.show(Notice.good(
                        TEXTS.get("exported", parent.title()),
                        file.toAbsolutePath().toString())))
                .onFailed(
                        problem -> notices.show(Notice.problem(TEXTS.get("export.failed"), Problems.sentence(problem))))
                .start();
    }
}
