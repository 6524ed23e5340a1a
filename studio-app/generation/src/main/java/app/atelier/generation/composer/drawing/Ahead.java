package app.atelier.generation.composer.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Draws sheets on other threads before their turn comes, but never more than fit into a share of the memory. */
final class Ahead implements AutoCloseable {
    /** Pixels that may wait to be laid on the canvas: a quarter of a gigabyte. */
    private static final long MOST_PIXELS = 64L << 20;

    private final List<Task> tasks;
    private final List<Thread> helpers = new ArrayList<>();
    private final Object lock = new Object();
    private int next;
    private long waiting;
    private boolean closed;

    /** The drawing of one sheet, done once, by whichever thread comes first. */
    static final class Task {
        private final FutureTask<Sheet> future;
        private volatile @Nullable Thread drawer;

        Task(Supplier<Sheet> drawing) {
            future = new FutureTask<>(() -> {
                drawer = Thread.currentThread();
                return drawing.get();
            });
        }
    }

    /** @param threads how many draw in all, the caller's among them */
    Ahead(List<Task> tasks, int threads) {
        this.tasks = tasks;
        for (int i = 1; i < threads && i <= tasks.size(); i++) {
            helpers.add(Thread.ofPlatform().daemon().name("composer-" + i).start(this::work));
        }
    }

    private void work() {
        for (Task task = take(); task != null; task = take()) {
            task.future.run();
            if (task.future.state() == Future.State.SUCCESS && task.drawer == Thread.currentThread()) {
                add(task.future.resultNow().argb().length);
            }
        }
    }

    private @Nullable Task take() {
        synchronized (lock) {
            while (waiting > MOST_PIXELS && !closed) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return null;
                }
            }
            return closed || next >= tasks.size() ? null : tasks.get(next++);
        }
    }

    private void add(long pixels) {
        synchronized (lock) {
            waiting += pixels;
            lock.notifyAll();
        }
    }

    /** The sheet of a task, drawn here and now if nobody has begun it. */
    Sheet result(Task task) {
        task.future.run();
        try {
            Sheet sheet = task.future.get();
            if (task.drawer != Thread.currentThread()) {
                add(-sheet.argb().length);
            }
            return sheet;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** Ends the helpers; what is not drawn is drawn no more. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            lock.notifyAll();
        }
        tasks.forEach(task -> task.future.cancel(false));
        helpers.forEach(Ahead::await);
    }

    private static void await(Thread helper) {
        boolean interrupted = false;
        while (helper.isAlive()) {
            try {
                helper.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
