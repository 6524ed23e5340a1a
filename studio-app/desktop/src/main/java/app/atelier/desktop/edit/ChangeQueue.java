package app.atelier.desktop.edit;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.imaging.layers.Document;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** Changes that take a while, done one after the other away from the window's thread, in the order they were asked for. */
final class ChangeQueue {
    private final Tasks tasks;
    private final Supplier<@Nullable Document> present;
    private final BiConsumer<Change, Document> done;
    private final BiConsumer<Change, Exception> failed;
    private final Deque<Change> waiting = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private int round;

    /**
     * @param present the document that the next change is done to, or null while nothing is open
     * @param done gets a change and the document after it
     */
    ChangeQueue(
            Tasks tasks,
            Supplier<@Nullable Document> present,
            BiConsumer<Change, Document> done,
            BiConsumer<Change, Exception> failed) {
        this.tasks = tasks;
        this.present = present;
        this.done = done;
        this.failed = failed;
    }

    void add(Change change) {
        waiting.add(change);
        next();
    }

    /** What waits is not wanted any more, as when another artwork is opened. */
    void clear() {
        waiting.clear();
        busy.set(false);
        round++;
    }

    private void next() {
        var before = present.get();
        if (busy.get() || waiting.isEmpty() || before == null) {
            return;
        }
        var change = waiting.remove();
        int mine = round;
        busy.set(true);
        tasks.task(steps -> change.apply(before))
                .onDone(after -> ended(mine, () -> done.accept(change, after)))
                .onFailed(problem -> ended(mine, () -> failed.accept(change, problem)))
                .start();
    }

    private void ended(int mine, Runnable handler) {
        if (mine == round) {
            busy.set(false);
            handler.run();
            next();
        }
    }

    /** Whether one is being done. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }
}
