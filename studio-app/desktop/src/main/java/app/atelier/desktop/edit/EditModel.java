package app.atelier.desktop.edit;

import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Task;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.documents.DocumentHistory;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import app.atelier.library.LibraryEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The artwork that is open and what is done to it. Every step is in the journal before anybody could wish it back; saving
 * makes a new artwork and leaves the opened one as it is.
 */
public final class EditModel {
    private static final Texts TEXTS = Texts.of(EditModel.class);

    private static final Logger LOG = LoggerFactory.getLogger(EditModel.class);

    /** Pictures that only older and later steps show may take so much memory; the rest lies on disk. */
    private static final long HISTORY_BYTES =
            Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 8);

    /** A line of the history. */
    public record Line(String name, Instant at) {}

    private final Tasks tasks;
    private final Library library;
    private final Notices notices;
    private final InstantSource clock;
    private final Versions versions;
    private final Path documents;
    private final ChangeQueue queue;
    private final ReadOnlyObjectWrapper<@Nullable Artwork> artwork = new ReadOnlyObjectWrapper<>(this, "artwork");
    private final ReadOnlyObjectWrapper<@Nullable Document> committed = new ReadOnlyObjectWrapper<>(this, "committed");
    private final ReadOnlyObjectWrapper<@Nullable Document> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ObjectProperty<@Nullable String> selected = new SimpleObjectProperty<>(this, "selected");
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper(this, "position", -1);
    private final ReadOnlyBooleanWrapper opening = new ReadOnlyBooleanWrapper(this, "opening");
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(this, "saving");
    private final ReadOnlyObjectWrapper<@Nullable UUID> saved = new ReadOnlyObjectWrapper<>(this, "saved");
    private @Nullable Session session;
    private @Nullable Task<Session> task;

    /** @param documents folder of the layered documents; the history of each lies beside it in a folder of its own */
    public EditModel(Tasks tasks, Library library, Path documents, Notices notices, InstantSource clock) {
        this.tasks = tasks;
        this.library = library;
        this.notices = notices;
        this.clock = clock;
        versions = new Versions(library);
        this.documents = documents;
        queue = new ChangeQueue(
                tasks, () -> session == null ? null : session.document(), this::done, (change, problem) -> {
                    refresh();
                    impossible(problem);
                });
        library.addListener(this::hear);
    }

    private void hear(LibraryEvent event) {
        if (event instanceof LibraryEvent.Removed removed) {
            tasks.home(() -> {
                if (session != null && removed.ids().contains(session.artwork().id())) {
                    close();
                }
                tasks.task(steps -> {
                            for (var id : removed.ids()) {
                                DocumentHistory.delete(history(id));
                            }
                            return removed;
                        })
                        .onFailed(problem -> LOG.warn("a history stays", problem))
                        .start();
            });
        }
    }

    private Path history(UUID artwork) {
        return documents.resolve(artwork + ".history");
    }

    /** Opens an artwork as it was left; nothing happens when it is open already. */
    public void open(UUID id) {
        if (session != null && session.artwork().id().equals(id)) {
            return;
        }
        if (task != null) {
            task.cancel();
        }
        opening.set(true);
        task = tasks.task(steps -> load(id)).onDone(this::opened).onFailed(this::notOpened);
        task.start();
    }

    /** Opens the artwork that was open before, if it still is there; one that is not is no problem. */
    public void reopen(UUID id) {
        tasks.task(steps -> library.find(id).filter(found -> found.trashed() == null))
                .onDone(found -> found.ifPresent(artwork -> open(artwork.id())))
                .start();
    }

    private Session load(UUID id) throws Exception {
        var found = library.find(id).orElseThrow(() -> new IllegalStateException(TEXTS.get("gone")));
        var untouched = new DocumentHistory.Step(TEXTS.get("step.opened"), found.created(), null);
        return new Session(
                found,
                DocumentHistory.open(
                        history(id), untouched, versions.document(found), HISTORY_BYTES, this::write, this::notKept));
    }

    private void write(Runnable work) {
        tasks.task(steps -> {
                    work.run();
                    return work;
                })
                .start();
    }

    private void notKept(IOException problem) {
        tasks.home(() -> notices.show(Notice.problem(TEXTS.get("journal.failed"), TEXTS.get("journal.failed.words"))));
    }

    private void opened(Session loaded) {
        queue.clear();
        task = null;
        opening.set(false);
        if (session != null) {
            session.close();
        }
        session = loaded;
        selected.set(null);
        artwork.set(loaded.artwork());
        refresh();
    }

    private void notOpened(Exception problem) {
        task = null;
        opening.set(false);
        String why = problem.getMessage() == null ? "" : problem.getMessage();
        notices.show(Notice.problem(TEXTS.get("open.failed"), why));
    }

    private void close() {
        queue.clear();
        if (session != null) {
            session.close();
        }
        session = null;
        selected.set(null);
        artwork.set(null);
        shown.set(null);
        committed.set(null);
        lines.clear();
        position.set(-1);
        saved.set(null);
    }

    /** Shows what a change would give, without doing it; for as long as something is dragged. */
    public void preview(Change change) {
        if (session != null) {
            shown.set(change.apply(session.document()));
        }
    }

    /** Works something out away from the window's thread and hands it over; what cannot be done is said. */
    <T> void work(java.util.concurrent.Callable<T> what, Consumer<T> handler) {
        tasks.task(steps -> what.call())
                .onDone(handler::accept)
                .onFailed(this::impossible)
                .start();
    }

    /** Finds out the colour that is seen at a point of the document; nothing is handed over outside of it. */
    void colourAt(java.awt.geom.Point2D at, java.util.function.IntConsumer handler) {
        var document = committed.get();
        if (document != null) {
            tasks.task(steps -> Colours.at(document, at))
                    .onDone(found -> found.ifPresent(handler::accept))
                    .start();
        }
    }

    /** Shows again what is. */
    public void dropPreview() {
        if (session != null) {
            shown.set(session.document());
        }
    }

    /** Does a step, and keeps it; one that takes a while is done soon, and those after it after that. */
    public void commit(Change change) {
        if (queue.busy().get() || change instanceof Step step && step.heavy()) {
            queue.add(change);
        } else {
            done(change, null);
        }
    }

    /** Does a step of which is known already what comes of it, if the document still is the same. */
    void commit(Change change, Document before, Document after) {
        if (queue.busy().get() || session == null || session.document() != before) {
            commit(change);
        } else {
            done(change, after);
        }
    }

    private void done(Change change, @Nullable Document after) {
        if (session == null) {
            return;
        }
        try {
            session.commit(change, after, clock.instant());
        } catch (IllegalArgumentException problem) {
            impossible(problem);
        }
        refresh();
    }

    private void impossible(Exception problem) {
        notices.show(Notice.problem(TEXTS.get("step.impossible"), String.valueOf(problem.getMessage())));
    }

    /** Whether a step is being done that takes a while. */
    public ReadOnlyBooleanProperty busy() {
        return queue.busy();
    }

    public void undo() {
        if (canUndo()) {
            go(position.get() - 1);
        }
    }

    public void redo() {
        if (canRedo()) {
            go(position.get() + 1);
        }
    }

    public boolean canUndo() {
        return session != null && session.canUndo() && !queue.busy().get();
    }

    public boolean canRedo() {
        return session != null && session.canRedo() && !queue.busy().get();
    }

    /** Goes to a step of the history: 0 is the picture as it was opened first. */
    public void go(int step) {
        if (session != null
                && !queue.busy().get()
                && step >= 0
                && step < session.steps().size()) {
            try {
                session.go(step);
            } catch (IOException unreadable) {
                notices.show(Notice.problem(TEXTS.get("step.gone"), String.valueOf(unreadable.getMessage())));
            }
            refresh();
        }
    }

    private void refresh() {
        var current = session;
        if (current == null) {
            return;
        }
        var document = current.document();
        String chosen = selected.get();
        if (chosen != null && document.layer(chosen).isEmpty()) {
            selected.set(null);
        }
        lines.setAll(current.steps().stream()
                .map(step -> new Line(step.name(), step.at()))
                .toList());
        position.set(current.position());
        saved.set(current.saved());
        committed.set(document);
        shown.set(document);
    }

    /** Saves what is seen as a new artwork; one that is saved already is handed over as it is. */
    public void save(Consumer<Artwork> then) {
        var current = session;
        if (current == null || saving.get()) {
            return;
        }
        var already = current.saved();
        int at = current.position();
        var document = current.document();
        var changes = current.changes();
        saving.set(true);
        tasks.task(steps -> already == null
                        ? versions.save(current.artwork(), document, changes)
                        : versions.artwork(already))
                .onDone(artwork -> {
                    saving.set(false);
                    if (already == null) {
                        current.saved(artwork.id(), at);
                        if (current == session) {
                            saved.set(current.saved());
                        }
                    }
                    then.accept(artwork);
                })
                .onFailed(problem -> {
                    saving.set(false);
                    notices.show(Notice.problem(TEXTS.get("save.failed"), TEXTS.get("save.failed.words")));
                })
                .start();
    }

    /** Writes a picture of the document to a file. */
    void export(Document document, ExportSettings settings, Path target) {
        var current = session;
        if (current == null) {
            return;
        }
        var changes = current.changes();
        tasks.task(steps -> {
                    versions.export(current.artwork(), document, changes, settings, target);
                    return target;
                })
                .onDone(file -> notices.show(Notice.good(
                        TEXTS.get("exported", current.artwork().title()),
                        file.toAbsolutePath().toString())))
                .onFailed(problem ->
                        notices.show(Notice.problem(TEXTS.get("export.failed"), String.valueOf(problem.getMessage()))))
                .start();
    }

    /** The layer that is selected, if it still is there. */
    public Optional<Layer> selection() {
        var document = committed.get();
        var id = selected.get();
        return document == null || id == null ? Optional.empty() : document.layer(id);
    }

    public ReadOnlyObjectProperty<@Nullable Artwork> artwork() {
        return artwork.getReadOnlyProperty();
    }

    /** The document after the last step, or null while nothing is open. */
    public ReadOnlyObjectProperty<@Nullable Document> committed() {
        return committed.getReadOnlyProperty();
    }

    /** The document to be seen, also while something is dragged. */
    public ReadOnlyObjectProperty<@Nullable Document> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The document as it was opened first, turned and cropped as the one to be seen; for a comparison. */
    public @Nullable Document before() {
        var now = shown.get();
        return session == null || now == null ? null : session.base().withGeometry(now.geometry());
    }

    /** The id of the selected layer, or null. */
    public ObjectProperty<@Nullable String> selected() {
        return selected;
    }

    /** All steps, the untouched picture first; those after the present one were undone. */
    public ObservableList<Line> history() {
        return lines;
    }

    /** The line that is in force, −1 while nothing is open. */
    public int position() {
        return position.get();
    }

    public ReadOnlyIntegerProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return session != null;
    }

    /** Whether anything was done since the beginning. */
    public boolean edited() {
        return position.get() > 0;
    }

    /** The layer that the dials are of: the selected one, or null for the whole picture. */
    @Nullable
    String dialled() {
        return selection()
                .filter(layer -> layer instanceof PictureLayer && !layer.info().locked())
                .map(Layer::id)
                .orElse(null);
    }

    /** Where a dial of the selected layer stands, or of the whole picture. */
    public int dial(Dial dial) {
        var document = shown.get();
        return document == null
                ? 0
                : (int) Math.round(Look.of(document, dialled()).get(dial));
    }

    /** Turns a dial of the selected layer, or of the whole picture: one step. */
    public void dial(Dial dial, double value) {
        var document = committed.get();
        if (document != null) {
            commit(new Change.Adjust(dialled(), Look.of(document, dialled()).with(dial, value), dial));
        }
    }

    public ReadOnlyBooleanProperty opening() {
        return opening.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    /** The artwork that holds just what is seen, or null while that is not in the library. */
    public ReadOnlyObjectProperty<@Nullable UUID> saved() {
        return saved.getReadOnlyProperty();
    }
}
