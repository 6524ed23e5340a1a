package app.atelier.desktop.staging;

import app.atelier.desktop.staging.Figure.Box;
import app.atelier.desktop.staging.Figure.Who;
import app.atelier.desktop.tasks.Tasks;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.composer.Drawing;
import app.atelier.generation.composer.SceneEdits;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Subject;
import app.atelier.imaging.Picture;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The scene of one picture while it is being changed, without a window: what is selected, what is done to it, how far back one can go, and the
 * picture that comes of it. Used on the window's thread; drawing goes on elsewhere.
 */
public final class StagingModel {
    /** A scene that was let go of before it was kept. */
    private record Left(
            GenerationRequest request,
            Takes takes,
            @Nullable Take kept) {}

    private final Tasks tasks;
    private final Stager stager;
    private final StagingEdits edits;
    private final Cast cast = new Cast();
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open", false);
    private final ReadOnlyObjectWrapper<@Nullable Scene> scene = new ReadOnlyObjectWrapper<>(this, "scene");
    private final ReadOnlyStringWrapper style = new ReadOnlyStringWrapper(this, "style", "");
    private final ReadOnlyObjectWrapper<@Nullable Picture> picture = new ReadOnlyObjectWrapper<>(this, "picture");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyBooleanWrapper canRetry = new ReadOnlyBooleanWrapper(this, "canRetry", false);
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo", false);
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo", false);
    private @Nullable GenerationRequest asked;
    private @Nullable Left left;
    private @Nullable StagePainter painter;
    private @Nullable Takes takes;
    private @Nullable Take kept;
    private @Nullable Take live;
    private @Nullable Box held;

    public StagingModel(Tasks tasks, Stager stager) {
        this.tasks = tasks;
        this.stager = stager;
        edits = new StagingEdits(tasks, stager, this);
    }

    /** Who is to be seen, and who of them is selected. */
    public Cast cast() {
        return cast;
    }

    /** What can be done to the scene. */
    public StagingEdits edits() {
        return edits;
    }

    /**
     * Takes a picture's scene in hand.
     *
     * @param request that draws the picture as it is, with its scene among the options
     * @param now its scene
     */
    public void open(GenerationRequest request, Scene now) {
        close();
        var first = new Take(now, request.style(), "");
        takes = new Takes(first);
        kept = first;
        asked = request;
        painter = new StagePainter(tasks, stager, request, new Outcome());
        open.set(true);
        show();
    }

    /** Lets go of the picture. What was not kept can be taken up again by {@link #resume}. */
    public void close() {
        left = changed() ? new Left(Objects.requireNonNull(asked), Objects.requireNonNull(takes), kept) : null;
        if (painter != null) {
            painter.close();
            painter = null;
        }
        live = null;
        takes = null;
        open.set(false);
        picture.set(null);
        cast.clear();
        scene.set(null);
        problem.set("");
        busy.set(false);
    }

    /** Goes on with what was let go of last without being kept; false if there is no such thing. */
    public boolean resume() {
        var before = left;
        if (before == null) {
            return false;
        }
        close();
        asked = before.request();
        takes = before.takes();
        kept = before.kept();
        painter = new StagePainter(tasks, stager, before.request(), new Outcome());
        open.set(true);
        show();
        return true;
    }

    /** What has come of what was asked for. */
    private final class Outcome implements StagePainter.Audience {
        @Override
        public void sketched(Picture sketch) {
            if (live != null) {
                picture.set(sketch);
            }
        }

        @Override
        public void drawn(Take take, Drawing drawing) {
            settle(take, drawing.scene());
            busy.set(painter != null && painter.drawing());
            if (live == null) {
                picture.set(drawing.made().picture());
                cast.show(Figure.of(drawing.made().document()));
            }
        }

        @Override
        public void failed(Take take, Exception reason) {
            busy.set(false);
            problem.set(Objects.requireNonNullElse(reason.getMessage(), reason.toString()));
            canRetry.set(true);
        }
    }

    /** A scene that was drawn has a place for everybody; those who came new have none before. */
    private void settle(Take take, Scene drawn) {
        var history = takes;
        if (history == null) {
            return;
        }
        var settled = take.settled(drawn);
        if (kept == take) {
            kept = settled;
        }
        history.settle(take, settled);
        if (history.now() == settled) {
            scene.set(drawn);
        }
    }

    private void show() {
        var history = Objects.requireNonNull(takes);
        var now = history.now();
        problem.set("");
        canRetry.set(false);
        scene.set(now.scene());
        style.set(now.style());
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
        if (painter != null) {
            busy.set(true);
            painter.draw(now);
            busy.set(painter != null && painter.drawing());
        }
    }

    void say(String sentence) {
        problem.set(sentence);
    }

    /** Tells one picture that was opened from another. */
    Object session() {
        return Objects.requireNonNullElse(takes, this);
    }

    /** Draws once more what could not be drawn. */
    public void retry() {
        if (open.get()) {
            show();
        }
    }

    /**
     * Does something to the scene and draws it.
     *
     * @param kind steps of the same kind that follow each other are undone at once; empty for one that stands alone
     */
    void change(String kind, UnaryOperator<Scene> edit) {
        var history = takes;
        if (history == null) {
            return;
        }
        live = null;
        Scene before = history.now().scene();
        try {
            Scene after = edit.apply(before);
            if (!after.equals(before)) {
                history.add(new Take(after, history.now().style(), kind));
                show();
            }
        } catch (IllegalArgumentException impossible) {
            problem.set(Objects.requireNonNullElse(impossible.getMessage(), ""));
        }
    }

    /** The selected figure's subject; none for things that came with others. */
    public Optional<Subject> subject() {
        var who = cast.selected().get();
        var now = scene.get();
        return who == null || now == null ? Optional.empty() : now.subject(who.subject());
    }

    /** Shows the selected figure moved by so much from where it stood; {@link #done} keeps it there. */
    public void drag(double dx, double dy) {
        live(
                "move",
                who -> now -> SceneEdits.moved(now, who.subject(), who.index(), dx, dy),
                box -> box.movedBy(dx, dy));
    }

    /** Shows the selected figure grown; {@link #done} keeps it so. */
    public void pull(double factor) {
        live(
                "size",
                who -> now -> SceneEdits.resized(now, who.subject(), who.index(), factor),
                box -> box.grownBy(factor));
    }

    private void live(String kind, Function<Who, UnaryOperator<Scene>> edit, UnaryOperator<Box> change) {
        var figure = cast.selection().orElse(null);
        var history = takes;
        if (figure == null || history == null || painter == null) {
            return;
        }
        var who = figure.who();
        var from = live == null ? figure.box() : Objects.requireNonNull(held);
        try {
            live = new Take(
                    edit.apply(who).apply(history.now().scene()), history.now().style(), kind + who);
        } catch (IllegalArgumentException notSettled) {
            return;
        }
        held = from;
        cast.move(figure.at(change.apply(from)));
        painter.sketch(live);
    }

    /** Whether something is being moved or pulled just now. */
    public boolean holding() {
        return live != null;
    }

    /** Keeps what was shown while it was moved or pulled. */
    public void done() {
        var now = live;
        if (now != null) {
            // Each movement of the mouse is a step of its own.
            change("", before -> now.scene());
        }
    }

    /** Puts what was being moved back. */
    public void dropped() {
        if (live != null) {
            live = null;
            show();
        }
    }

    public void style(String id) {
        var history = takes;
        if (history != null && !id.equals(history.now().style())) {
            history.add(new Take(history.now().scene(), id, ""));
            show();
        }
    }

    public void undo() {
        if (takes != null && canUndo.get()) {
            live = null;
            takes.undo();
            show();
        }
    }

    public void redo() {
        if (takes != null && canRedo.get()) {
            live = null;
            takes.redo();
            show();
        }
    }

    /** Whether there is something that was not kept yet. */
    public boolean changed() {
        return takes != null && kept != null && !takes.now().equals(kept);
    }

    /** From now on this state is kept. */
    public void markKept() {
        kept = takes == null ? null : takes.now();
    }

    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** What is being arranged; null while nothing is open. */
    public ReadOnlyObjectProperty<@Nullable Scene> scene() {
        return scene.getReadOnlyProperty();
    }

    /** Id of the style that it is drawn in. */
    public ReadOnlyStringProperty style() {
        return style.getReadOnlyProperty();
    }

    /** The picture, or a sketch of it while something is moved; null until there is one. */
    public ReadOnlyObjectProperty<@Nullable Picture> picture() {
        return picture.getReadOnlyProperty();
    }

    /** Whether a picture is being drawn. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** One sentence about what could not be done, or empty. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the last drawing failed, and could be tried again. */
    public ReadOnlyBooleanProperty canRetry() {
        return canRetry.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }
}
