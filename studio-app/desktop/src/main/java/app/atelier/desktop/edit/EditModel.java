package app.atelier.desktop.edit;

import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Task;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.render.UnreadableLayerException;
import app.atelier.library.Artwork;
import app.atelier.library.Closing;
import app.atelier.library.Library;
import app.atelier.library.LibraryEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The artwork that is open and what is done to it. Every step is in the journal before anybody could wish it back; saving
 * makes a new artwork and leaves the opened one as it is.
 */
public final class EditModel implements AutoCloseable {
    private static final Texts TEXTS = Texts.of(EditModel.class);

    private static final Logger LOG = LoggerFactory.getLogger(EditModel.class);

    private static final int MOST_NOTES = 3;

    /** A line of the history. */
    public record Line(String name, Instant at) {}

    private final Tasks tasks;
    private final Notices notices;
    private final InstantSource clock;
    private final Opening opening;
    private final Saving saving;
    private final ChangeQueue queue;
    private final Aside aside;
    private final OpenPicture open = new OpenPicture();
    private final Dials dials = new Dials(this);
    private final Awaited awaited = new Awaited();
    private final Closing hears;
    private @Nullable Session session;
    private @Nullable Task<Session> task;

    /** @param documents folder of the layered documents; the history of each lies beside it in a folder of its own */
    public EditModel(Tasks tasks, Library library, Path documents, Notices notices, InstantSource clock) {
        this.tasks = tasks;
        this.notices = notices;
        this.clock = clock;
        var versions = new Versions(library);
        opening = new Opening(tasks, library, versions, documents, this::notKept);
        queue = new ChangeQueue(tasks);
        aside = new Aside(tasks, notices);
        saving = new Saving(tasks, versions, notices, queue, open, aside);
        hears = library.addListener(this::hear);
    }

    private void hear(LibraryEvent event) {
        if (event instanceof LibraryEvent.Removed removed) {
            tasks.home(() -> {
                if (session != null && removed.ids().contains(session.artwork().id())) {
                    closeArtwork();
                }
                tasks.task(steps -> {
                            opening.forget(removed.ids());
                            return removed;
                        })
                        .onFailed(problem -> LOG.warn("a history stays", problem))
                        .start();
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
        awaited.begin(id);
        task = tasks.task(steps -> {
                    var found = opening.artwork(id);
                    tasks.home(() -> awaited.found(found));
                    return opening.session(found);
                })
                .onDone(this::opened)
                .onFailed(this::notOpened);
        task.start();
    }

    /** Opens the artwork that was open before, if it still is there; one that is not is no problem. */
    public void reopen(UUID id) {
        tasks.task(steps -> opening.there(id))
                .onDone(found -> found.ifPresent(artwork -> open(artwork.id())))
                .start();
    }

    private void notKept(IOException problem) {
        tasks.home(() -> notices.show(Notice.problem(TEXTS.get("journal.failed"), TEXTS.get("journal.failed.words"))));
    }

    /** What is still being done to the one that was open comes first; nothing of it is lost. */
    private void opened(Session loaded) {
        task = null;
        queue.add(() -> loaded, this::show, aside::impossible);
    }

    private void show(Session loaded) {
        if (session != null) {
            session.close();
        }
        session = loaded;
        open.open(loaded);
        awaited.end();
        if (!loaded.notes().isEmpty()) {
            var sentences = loaded.notes().stream().limit(MOST_NOTES).toList();
            notices.show(Notice.problem(TEXTS.get("opened.notes"), String.join("\n", sentences)));
        }
    }

    /** A layer could not be read for a frame, which shows the others: said once, and nothing is taken from the document. */
    void lost(UnreadableLayerException problem) {
        if (open.unreadable.add(problem.layer())) {
            notices.show(Notice.problem(TEXTS.get("layer.unreadable"), String.valueOf(problem.getMessage())));
        }
    }

    /** What is to be seen could not be drawn; the window shows what was there before. */
    void undrawn(Exception problem) {
        var notice = Notice.problem(TEXTS.get("undrawn"), TEXTS.get("undrawn.words"));
        notices.show(canUndo() ? notice.with(TEXTS.get("undo"), this::undo) : notice);
    }

    private void notOpened(Exception problem) {
        task = null;
        awaited.end();
        notices.show(Notice.problem(TEXTS.get("open.failed"), Problems.sentence(problem)));
    }

    private void closeArtwork() {
        queue.clear();
        if (session != null) {
            session.close();
        }
        session = null;
        open.clear();
    }

    /** Shows what a change would give, without doing it; for as long as something is dragged. */
    public void preview(Change change) {
        var document = open.committed.get();
        if (document != null) {
            try {
                open.shown.set(change.apply(document));
            } catch (IllegalArgumentException | UncheckedIOException impossible) {
                // What was shown before stays until it is possible again.
                LOG.debug("no preview", impossible);
            }
        }
    }

    /** Work beside the steps. */
    Aside aside() {
        return aside;
    }

    /** Finds out the colour that is seen at a point of the document; nothing is handed over outside of it. */
    void colourAt(java.awt.geom.Point2D at, java.util.function.IntConsumer handler) {
        var document = open.committed.get();
        if (document != null) {
            aside.work(() -> Colours.at(document, at), found -> found.ifPresent(handler::accept));
        }
    }

    /** Shows again what is. */
    public void dropPreview() {
        open.shown.set(open.committed.get());
    }

    /** Does a step, and keeps it; one that takes a while is done soon, and those after it after that. */
    public void commit(Change change) {
        var current = session;
        if (current == null) {
            return;
        }
        var now = clock.instant();
        boolean heavy = change instanceof Step step && step.heavy();
        if (heavy || queue.busy().get() || !current.ready(change, now)) {
            later(change, null, null, now);
        } else {
            try {
                current.commit(change, now);
            } catch (IllegalArgumentException | UncheckedIOException problem) {
                aside.impossible(problem);
            }
            refresh();
        }
    }

    /** Does a step of which is known already what comes of it, if the document still is the same. */
    void commit(Change change, Document before, Document after) {
        later(change, before, after, clock.instant());
    }

    private void later(Change change, @Nullable Document before, @Nullable Document after, Instant now) {
        var current = session;
        if (current != null) {
            queue.add(() -> current.commit(change, before, after, now), done -> refresh(), problem -> {
                refresh();
                aside.impossible(problem);
            });
        }
    }

    /** Whether a step is being done that takes a while. */
    public ReadOnlyBooleanProperty busy() {
        return queue.busy();
    }

    /** Takes the last step back; when steps are still being done, the last of them. */
    public void undo() {
        if (canUndo()) {
            go(current -> current.position() - 1);
        }
    }

    public void redo() {
        if (canRedo()) {
            go(current -> current.position() + 1);
        }
    }

    public boolean canUndo() {
        return session != null && (open.position.get() > 0 || queue.busy().get());
    }

    public boolean canRedo() {
        return session != null && open.position.get() < open.lines.size() - 1;
    }

    /** Goes to a step of the history: 0 is the picture as it was opened first. */
    public void go(int step) {
        go(current -> step);
    }

    /** Steps far away may have to be read, so all are gone to away from the window's thread. */
    private void go(ToIntFunction<Session> step) {
        var current = session;
        if (current == null) {
            return;
        }
        queue.add(
                () -> {
                    int to = step.applyAsInt(current);
                    if (to >= 0 && to < current.steps().size()) {
                        current.go(to);
                    }
                    return to;
                },
                to -> refresh(),
                unreadable -> {
                    notices.show(Notice.problem(TEXTS.get("step.gone"), Problems.sentence(unreadable)));
                    refresh();
                });
    }

    private void refresh() {
        if (session != null) {
            open.show(session, queue.waits());
        }
    }

    /** Saves what is seen as a new artwork; one that is saved already is handed over as it is. */
    public void save(Consumer<Artwork> then) {
        if (session != null) {
            saving.save(session, then);
        }
    }

    /** Writes a picture of the document to a file. */
    void export(Document document, ExportSettings settings, Path target) {
        if (session != null) {
            saving.export(session, document, settings, target);
        }
    }

    /** The layer that is selected, if it still is there. */
    public Optional<Layer> selection() {
        var document = open.committed.get();
        var id = open.selected.get();
        return document == null || id == null ? Optional.empty() : document.layer(id);
    }

    public ReadOnlyObjectProperty<@Nullable Artwork> artwork() {
        return open.artwork.getReadOnlyProperty();
    }

    /** The document after the last step, or null while nothing is open. */
    public ReadOnlyObjectProperty<@Nullable Document> committed() {
        return open.committed.getReadOnlyProperty();
    }

    /** The document to be seen, also while something is dragged. */
    public ReadOnlyObjectProperty<@Nullable Document> shown() {
        return open.shown.getReadOnlyProperty();
    }

    /** The document as it was opened first, turned and cropped as the one to be seen; for a comparison. */
    public @Nullable Document before() {
        var now = open.shown.get();
        return session == null || now == null ? null : session.base().withGeometry(now.geometry());
    }

    /** The id of the selected layer, or null. */
    public ObjectProperty<@Nullable String> selected() {
        return open.selected;
    }

    /** All steps, the untouched picture first; those after the present one were undone. */
    public ObservableList<Line> history() {
        return open.lines;
    }

    /** The line that is in force, −1 while nothing is open. */
    public int position() {
        return open.position.get();
    }

    public ReadOnlyIntegerProperty positionProperty() {
        return open.position.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return session != null;
    }

    /** Whether anything was done since the beginning. */
    public boolean edited() {
        return open.position.get() > 0;
    }

    /** Where the dials stand, and turning them. */
    Dials dials() {
        return dials;
    }

    /** Where a dial of the selected layer stands, or of the whole picture. */
    public int dial(Dial dial) {
        return dials.value(dial);
    }

    /** Turns a dial of the selected layer, or of the whole picture: one step. */
    public void dial(Dial dial, double value) {
        dials.turn(dial, value);
    }

    public ReadOnlyBooleanProperty opening() {
        return awaited.opening();
    }

    /** What is being opened, as soon as it is found; else null. */
    public ReadOnlyObjectProperty<@Nullable Artwork> arriving() {
        return awaited.artwork();
    }

    public ReadOnlyBooleanProperty saving() {
        return saving.running();
    }

    /** The artwork that holds just what is seen, or null while that is not in the library. */
    public ReadOnlyObjectProperty<@Nullable UUID> saved() {
        return open.saved.getReadOnlyProperty();
    }

    /** Lets go of what is open, all steps of which are kept; one that is just being done is done. */
    @Override
    public void close() {
        hears.close();
        if (!queue.busy().get()) {
            closeArtwork();
        }
    }
}
