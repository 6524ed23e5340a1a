package app.atelier.desktop.edit;

import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Task;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import app.atelier.library.LibraryEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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

/**
 * The artwork that is open and what is done to it. Every step is in the journal before anybody could wish it back; saving
 * makes a new artwork and leaves the opened one as it is.
 */
public final class EditModel {
    private static final Texts TEXTS = Texts.of(EditModel.class);

    /** A line of the history. */
    public record Line(String name, Instant at) {}

    private final Tasks tasks;
    private final Library library;
    private final Notices notices;
    private final InstantSource clock;
    private final Versions versions;
    private final Journal journal;
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
    private long number;

    /** @param documents folder of the layered documents; the histories lie beside them */
    public EditModel(Tasks tasks, Library library, Path documents, Notices notices, InstantSource clock) {
        this.tasks = tasks;
        this.library = library;
        this.notices = notices;
        this.clock = clock;
        versions = new Versions(library);
        journal = new Journal(documents);
        library.addListener(this::hear);
    }

    private void hear(LibraryEvent event) {
        if (event instanceof LibraryEvent.Removed removed) {
            journal.forget(removed.ids());
            tasks.home(() -> {
                if (session != null && removed.ids().contains(session.artwork().id())) {
                    close();
                }
            });
        }
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
        return new Session(found, versions.document(found), journal.read(id));
    }

    private void opened(Session loaded) {
        task = null;
        opening.set(false);
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

    /** Shows again what is. */
    public void dropPreview() {
        if (session != null) {
            shown.set(session.document());
        }
    }

    /** Does a step, and keeps it. */
    public void commit(Change change) {
        if (session == null) {
            return;
        }
        try {
            if (session.commit(change, clock.instant())) {
                keep();
            }
        } catch (IllegalArgumentException impossible) {
            notices.show(Notice.problem(TEXTS.get("step.impossible"), String.valueOf(impossible.getMessage())));
        }
        refresh();
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
        return session != null && session.canUndo();
    }

    public boolean canRedo() {
        return session != null && session.canRedo();
    }

    /** Goes to a step of the history: 0 is the picture as it was opened first. */
    public void go(int step) {
        if (session != null && step >= 0 && step < session.stages().size()) {
            session.go(step);
            keep();
            refresh();
        }
    }

    private void keep() {
        var current = session;
        if (current == null) {
            return;
        }
        var id = current.artwork().id();
        var content = current.content();
        long mine = ++number;
        tasks.task(steps -> {
                    journal.write(id, content, mine);
                    return id;
                })
                .onFailed(problem ->
                        notices.show(Notice.problem(TEXTS.get("journal.failed"), TEXTS.get("journal.failed.words"))))
                .start();
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
        var stages = current.stages();
        lines.setAll(java.util.stream.IntStream.range(0, stages.size())
                .mapToObj(i -> line(stages, i))
                .toList());
        position.set(current.position());
        saved.set(current.saved());
        committed.set(document);
        shown.set(document);
    }

    private static Line line(List<Session.Stage> stages, int index) {
        var stage = stages.get(index);
        if (stage.change() == null) {
            return new Line(TEXTS.get("step.opened"), stage.at());
        }
        return new Line(StepNames.of(stage.change(), stages.get(index - 1).document()), stage.at());
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
                            keep();
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

    /** Writes the flat picture to a file; the ending of its name says the format. */
    public void export(Path target) {
        var current = session;
        if (current == null) {
            return;
        }
        var document = current.document();
        var changes = current.changes();
        tasks.task(steps -> {
                    versions.export(current.artwork(), document, changes, target);
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
