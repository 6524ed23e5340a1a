package app.atelier.desktop.edit;

import app.atelier.desktop.tasks.Tasks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** What is done to the open document and takes a while, one after the other away from the window's thread, in order. */
final class ChangeQueue {
    private final Tasks tasks;
    private final Deque<Job<?>> waiting = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private int round;

    private record Job<T extends @Nullable Object>(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {}

    ChangeQueue(Tasks tasks) {
        this.tasks = tasks;
    }

    /**
     * Does a piece of work when those before it are done.
     *
     * @param work away from the window's thread; nothing else of this queue runs beside it
     * @param done gets what came of it, in the window's thread
     */
    <T extends @Nullable Object> void add(
            Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        waiting.add(new Job<>(work, done, failed));
        next();
    }

    /** What waits is not wanted any more, as when what it was for is gone. */
    void clear() {
        waiting.clear();
        busy.set(false);
        round++;
    }

    private void next() {
        if (!busy.get() && !waiting.isEmpty()) {
            start(waiting.remove());
        }
    }

    private <T extends @Nullable Object> void start(Job<T> job) {
        int mine = round;
        busy.set(true);
        tasks.task(steps -> job.work().call())
                .onDone(result -> ended(mine, () -> job.done().accept(result)))
                .onFailed(problem -> ended(mine, () -> job.failed().accept(problem)))
                .start();
    }

    private void ended(int mine, Runnable handler) {
        if (mine == round) {
            busy.set(false);
            handler.run();
            next();
        }
    }

    /** Whether there is more to be done after what is being done or was done just now. */
    boolean waits() {
        return !waiting.isEmpty();
    }

    /** Whether something is being done. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }
}
