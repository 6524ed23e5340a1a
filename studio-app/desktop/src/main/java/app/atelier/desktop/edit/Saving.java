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
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** Takes what is seen out of the editor: into the library as a new version, or into a file. */
final class Saving {
    private static final Texts TEXTS = Texts.of(Saving.class);

    private final Tasks tasks;
    private final Versions versions;
    private final Notices notices;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");

    Saving(Tasks tasks, Versions versions, Notices notices) {
        this.tasks = tasks;
        this.versions = versions;
        this.notices = notices;
    }

    /** Whether a version is being written. */
    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /**
     * Saves a document as a new version; nothing happens while another one is being written.
     *
     * @param already the artwork that holds it, or null
     * @param then gets the artwork
     */
    void save(Artwork parent, Document document, List<Change> changes, @Nullable UUID already, Consumer<Artwork> then) {
        if (running.get()) {
            return;
        }
        running.set(true);
        tasks.task(steps -> already == null ? versions.save(parent, document, changes) : versions.artwork(already))
                .onDone(artwork -> {
                    running.set(false);
                    then.accept(artwork);
                })
                .onFailed(problem -> {
                    running.set(false);
                    notices.show(Notice.problem(TEXTS.get("save.failed"), TEXTS.get("save.failed.words")));
                })
                .start();
    }

    /** Writes a picture of a document to a file, and says what became of it. */
    void export(Artwork parent, Document document, List<Change> changes, ExportSettings settings, Path target) {
        tasks.task(steps -> {
                    versions.export(parent, document, changes, settings, target);
                    return target;
                })
                .onDone(file -> notices.show(Notice.good(
                        TEXTS.get("exported", parent.title()),
                        file.toAbsolutePath().toString())))
                .onFailed(problem ->
                        notices.show(Notice.problem(TEXTS.get("export.failed"), String.valueOf(problem.getMessage()))))
                .start();
    }
}
