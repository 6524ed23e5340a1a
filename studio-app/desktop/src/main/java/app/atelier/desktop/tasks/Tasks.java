package app.atelier.desktop.tasks;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes {@link Task}s. The window has one of these; tests of view models use {@link #here()}. */
public final class Tasks {
    private final Executor workers;
    private final Executor home;
    private final Consumer<? super Exception> unexpected;
    private final AtomicInteger running = new AtomicInteger();

    private Tasks(Executor workers, Executor home, Consumer<? super Exception> unexpected) {
        this.workers = workers;
        this.home = home;
        this.unexpected = unexpected;
    }

    /**
     * Every task on a virtual thread of its own.
     *
     * @param home runs what is handed to it on the window's thread
     * @param unexpected gets what a task threw when nobody asked for its failures
     */
    public static Tasks onVirtualThreads(Executor home, Consumer<? super Exception> unexpected) {
        return new Tasks(runnable -> Thread.ofVirtual().name("task").start(runnable), home, unexpected);
    }

    /** Everything in the calling thread, at once; a failure that nobody asked for is thrown at the caller. */
    public static Tasks here() {
        return new Tasks(Runnable::run, Runnable::run, problem -> {
            throw new IllegalStateException(problem);
        });
    }

    public <T extends @Nullable Object> Task<T> task(Work<T> work) {
        return new Task<>(work, this::work, home, unexpected);
    }

    private void work(Runnable runnable) {
        running.incrementAndGet();
        workers.execute(() -> {
            try {
                runnable.run();
            } finally {
                // After its result, which was handed home before: whoever sees zero at home has seen all results.
                home.execute(running::decrementAndGet);
            }
        });
    }

    /** How many tasks run, or have results that the window has not seen yet. */
    public int running() {
        return running.get();
    }

    /** Runs something on the window's thread, soon; for listeners that are called on other threads. */
    public void home(Runnable runnable) {
        home.execute(runnable);
    }
}
