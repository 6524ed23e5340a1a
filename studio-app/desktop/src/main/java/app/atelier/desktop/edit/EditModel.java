package app.atelier.desktop.edit;

import app.atelier.desktop.shell.Notice;
import app.atelier.desktop.shell.Notices;
import app.atelier.desktop.tasks.Task;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.documents.DocumentStore;
import app.atelier.imaging.history.History;
import app.atelier.imaging.layers.AdjustmentLayer;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.LayerInfo;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The document that is open, its steps, what is selected in it, and what can be done with it. */
public final class EditModel {
    /** What the canvas shows. */
    public enum Compare {
        AFTER,
        SPLIT,
        BEFORE
    }

    private static final Texts TEXTS = Texts.of(EditModel.class);

    private final Tasks tasks;
    private final Library library;
    private final Notices notices;
    private final long saveAfterMillis;
    private final Versions versions;
    private final ReadOnlyObjectWrapper<@Nullable Artwork> artwork = new ReadOnlyObjectWrapper<>(this, "artwork");
    private final IntegerProperty revision = new SimpleIntegerProperty(this, "revision");
    private final ObjectProperty<@Nullable String> selected = new SimpleObjectProperty<>(this, "selected");
    private final ObjectProperty<Compare> compare = new SimpleObjectProperty<>(this, "compare", Compare.AFTER);
    private final BooleanProperty cropping = new SimpleBooleanProperty(this, "cropping");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state", "");
    private @Nullable History<Document> history;
    private @Nullable String gesture;
    private Optional<Task<Artwork>> saving = Optional.empty();

    private record Opened(Artwork artwork, Document document) {}

    /** @param saveAfterMillis how long nothing must change before the document is written */
    public EditModel(Tasks tasks, Library library, Notices notices, long saveAfterMillis) {
        this.tasks = tasks;
        this.library = library;
        this.notices = notices;
        this.saveAfterMillis = saveAfterMillis;
        versions = new Versions(library);
    }

    /** Opens an artwork: its layers where it has some, else the flat picture as one layer. */
    public void open(UUID id) {
        var now = artwork.get();
        if (now != null && now.id().equals(id)) {
            return;
        }
        flush();
        state.set(TEXTS.get("state.opening"));
        tasks.task(steps -> read(id))
                .onDone(this::show)
                .onFailed(this::cannotOpen)
                .start();
    }

    private Opened read(UUID id) throws IOException {
        var found = library.find(id).orElseThrow(() -> new NoSuchElementException(TEXTS.get("problem.gone")));
        var file = library.document(found);
        var document = file.isPresent()
                ? new DocumentStore().load(file.get())
                : Document.of(new PictureReader().read(library.original(found)).picture());
        return new Opened(found, document);
    }

    private void show(Opened opened) {
        artwork.set(opened.artwork());
        history = new History<>(TEXTS.get("step.opened"), opened.document());
        selected.set(null);
        cropping.set(false);
        compare.set(Compare.AFTER);
        state.set(TEXTS.get("state.kept"));
        changed();
    }

    private void cannotOpen(Exception problem) {
        state.set("");
        notices.show(Notice.problem(TEXTS.get("problem.open"), String.valueOf(problem.getMessage())));
    }

    public boolean isOpen() {
        return history != null;
    }

    /** The document as it is now. */
    public Document document() {
        return steps().current();
    }

    /** As it was opened, in the frame of now, so that the two can be laid side by side. */
    public Document before() {
        return steps().steps().getFirst().value().withGeometry(document().geometry());
    }

    private History<Document> steps() {
        if (history == null) {
            throw new IllegalStateException("Nothing is open.");
        }
        return history;
    }

    public List<History.Step<Document>> history() {
        return history == null ? List.of() : history.steps();
    }

    public int position() {
        return history == null ? 0 : history.position();
    }

    private void changed() {
        revision.set(revision.get() + 1);
    }

    /** One step: what was done, and what came of it. */
    private void step(String name, Document document) {
        gesture = null;
        if (document.equals(document())) {
            return;
        }
        steps().push(name, document);
        changed();
        saveSoon();
    }

    /** A step that is still being made, as while a slider is drawn: it is one until {@link #endGesture()}. */
    private void gesture(String key, String name, Document document) {
        if (key.equals(gesture)) {
            steps().amend(name, document);
        } else {
            steps().push(name, document);
            gesture = key;
        }
        changed();
        saveSoon();
    }

    public void endGesture() {
        gesture = null;
    }

    public void undo() {
        go(position() - 1);
    }

    public void redo() {
        go(position() + 1);
    }

    /** Goes to a step of the list; those after it can be gone to again until another step is made. */
    public void go(int index) {
        if (history == null || index < 0 || index >= history.steps().size() || index == history.position()) {
            return;
        }
        gesture = null;
        history.go(index);
        var id = selected.get();
        if (id != null && document().layer(id).isEmpty()) {
            selected.set(null);
        }
        changed();
        saveSoon();
    }

    /** Where a dial of the selected layer stands, or of the whole picture. */
    public int dial(Dial dial) {
        return history == null ? 0 : Dials.get(document(), selected.get(), dial);
    }

    public void dial(Dial dial, int value) {
        if (history == null || value == dial(dial)) {
            return;
        }
        String label = TEXTS.get("dial." + dial.name().toLowerCase(Locale.ROOT));
        var document = Dials.set(document(), selected.get(), dial, value, TEXTS.get("layer.adjust"));
        gesture(dial + "@" + selected.get(), TEXTS.get("step.dial", label, signed(value)), document);
    }

    static String signed(int value) {
        return (value > 0 ? "+" : value < 0 ? "−" : "") + Math.abs(value);
    }

    public void resetDials() {
        step(TEXTS.get("step.reset"), Dials.reset(document(), selected.get()));
    }

    public void turn() {
        var now = document();
        var frame = now.geometry();
        geometry(
                "step.turn",
                g -> g.turnedClockwise(
                        frame.pageWidth(now.width(), now.height()), frame.pageHeight(now.width(), now.height())));
    }

    public void flip() {
        var now = document();
        geometry("step.flip", g -> g.flippedHorizontally(now.geometry().pageWidth(now.width(), now.height())));
    }

    private void geometry(String key, Function<Geometry, Geometry> change) {
        step(TEXTS.get(key), document().withGeometry(change.apply(document().geometry())));
    }

    /** Cuts to a part of what is seen now, in its pixels. */
    public void crop(int x, int y, int width, int height) {
        var old = document().geometry().crop();
        int left = old == null ? 0 : old.x();
        int top = old == null ? 0 : old.y();
        geometry("step.crop", g -> g.withCrop(new Crop(left + x, top + y, width, height)));
        cropping.set(false);
    }

    public void uncrop() {
        geometry("step.uncrop", g -> g.withCrop(null));
    }

    public void toggleVisible(String id) {
        document().layer(id).ifPresent(layer -> {
            boolean now = !layer.info().visible();
            String name =
                    TEXTS.get(now ? "step.shown" : "step.hidden", layer.info().name());
            step(name, document().update(id, one -> with(one, one.info().withVisible(now))));
        });
    }

    public void opacity(String id, int percent) {
        document()
                .layer(id)
                .ifPresent(layer -> gesture(
                        "opacity@" + id,
                        TEXTS.get("step.opacity", layer.info().name(), percent),
                        document().update(id, one -> with(one, one.info().withOpacity(percent / 100f)))));
    }

    public void remove(String id) {
        document().layer(id).ifPresent(layer -> {
            selected.set(null);
            step(
                    TEXTS.get("step.removed", layer.info().name()),
                    Dials.reset(document(), id).remove(id));
        });
    }

    /** Moves a layer in pixels of the document, as part of one gesture. */
    public void moveBy(String id, double dx, double dy) {
        document().layer(id).ifPresent(layer -> {
            if (layer instanceof PictureLayer picture) {
                gesture(
                        "move@" + id,
                        TEXTS.get("step.moved", layer.info().name()),
                        document()
                                .replace(picture.withPlacement(
                                        picture.placement().movedBy(dx, dy))));
            }
        });
    }

    private static Layer with(Layer layer, LayerInfo info) {
        return switch (layer) {
            case PictureLayer picture -> picture.withInfo(info);
            case GroupLayer group -> group.withInfo(info);
            case AdjustmentLayer adjustment -> adjustment.withInfo(info);
        };
    }

    private void saveSoon() {
        var open = artwork.get();
        if (open == null) {
            return;
        }
        saving.ifPresent(Task::cancel);
        state.set(TEXTS.get("state.writing"));
        var document = document();
        saving = Optional.of(tasks.task(steps -> {
                    Thread.sleep(saveAfterMillis);
                    return library.saveDocument(open.id(), document);
                })
                .onDone(kept -> state.set(TEXTS.get("state.kept")))
                .onFailed(problem -> {
                    state.set(TEXTS.get("state.unsaved"));
                    notices.show(Notice.problem(TEXTS.get("problem.save"), String.valueOf(problem.getMessage())));
                })
                .start());
    }

    /** Writes at once what waits to be written. */
    public void flush() {
        var open = artwork.get();
        if (open == null || saving.isEmpty() || !saving.get().running()) {
            return;
        }
        saving.get().cancel();
        var document = document();
        saving = Optional.of(tasks.task(steps -> library.saveDocument(open.id(), document))
                .onDone(kept -> state.set(TEXTS.get("state.kept")))
                .start());
    }

    /** Whether anything was done since it was opened. */
    public boolean edited() {
        return position() > 0;
    }

    /** Keeps what is seen as a new picture of the library, child of the one that was opened; goes on with that one. */
    public void keepAsNew(Consumer<Artwork> then) {
        var open = artwork.get();
        if (open == null) {
            return;
        }
        var document = document();
        state.set(TEXTS.get("state.drawing"));
        tasks.task(steps -> versions.keep(open, document))
                .onDone(kept -> {
                    artwork.set(kept);
                    state.set(TEXTS.get("state.kept"));
                    then.accept(kept);
                })
                .onFailed(problem -> {
                    state.set(TEXTS.get("state.kept"));
                    notices.show(Notice.problem(TEXTS.get("problem.keep"), String.valueOf(problem.getMessage())));
                })
                .start();
    }

    /** Writes what is seen to a file; its ending says the format. */
    public void export(Path file) {
        var open = artwork.get();
        if (open == null) {
            return;
        }
        var document = document();
        tasks.task(steps -> versions.export(open, document, file))
                .onDone(done -> notices.show(Notice.good(TEXTS.get("exported"), file.toString())))
                .onFailed(problem ->
                        notices.show(Notice.problem(TEXTS.get("problem.export"), String.valueOf(problem.getMessage()))))
                .start();
    }

    public ReadOnlyObjectProperty<@Nullable Artwork> artwork() {
        return artwork.getReadOnlyProperty();
    }

    /** Grows with every change of document or steps. */
    public IntegerProperty revision() {
        return revision;
    }

    /** Id of the selected layer, or null for the whole picture. */
    public ObjectProperty<@Nullable String> selected() {
        return selected;
    }

    public ObjectProperty<Compare> compare() {
        return compare;
    }

    public BooleanProperty cropping() {
        return cropping;
    }

    /** One or two words on where the work stands. */
    public ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }
}
