package app.atelier.desktop.tasks;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work and what becomes of its result. All handlers run on the window's thread, at most one of done, failed
 * and cancelled, and none of them after {@link #cancel()} except the cancelled one.
 */
public final class Task<T extends @Nullable Object> {
    private enum State {
        NEW,
        RUNNING,
        ENDED,
        CANCELLED
    }

    private final Work<T> work;
    private final Executor workers;
    private final Executor home;
    private Consumer<? super T> done = result -> {};
    private Consumer<? super Exception> failed;
    private Runnable cancelled = () -> {};
    private BiConsumer<? super Double, ? super String> progress = (fraction, what) -> {};
    private volatile State state = State.NEW;
    private volatile @Nullable Thread thread;

    Task(Work<T> work, Executor workers, Executor home, Consumer<? super Exception> unexpected) {
        this.work = work;
        this.workers = workers;
        this.home = home;
        this.failed = unexpected;
    }

    public Task<T> onDone(Consumer<? super T> handler) {
        done = handler;
        return this;
    }

    /** Replaces the studio's own handler, which shows the exception's sentence as a notice. */
    public Task<T> onFailed(Consumer<? super Exception> handler) {
        failed = handler;
        return this;
    }

    public Task<T> onCancelled(Runnable handler) {
        cancelled = handler;
        return this;
    }

    public Task<T> onProgress(BiConsumer<? super Double, ? super String> handler) {
        progress = handler;
        return this;
    }

    /** Starts the work; a task starts once. */
    public Task<T> start() {
        if (state != State.NEW) {
            throw new IllegalStateException("A task starts once.");
        }
        state = State.RUNNING;
        workers.execute(this::work);
        return this;
    }

    /** Stops the work as soon as it looks; its result is not wanted any more. */
    public void cancel() {
        if (state == State.ENDED || state == State.CANCELLED) {
            return;
        }
        state = State.CANCELLED;
        var worker = thread;
        if (worker != null) {
            worker.interrupt();
        }
        home.execute(cancelled);
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    private void work() {
        if (state == State.CANCELLED) {
            return;
        }
        thread = Thread.currentThread();
        try {
            T result = work.run(steps());
            end(() -> done.accept(result));
        } catch (CancellationException | InterruptedException stopped) {
            end(cancelled);
        } catch (Exception problem) {
            end(() -> failed.accept(problem));
        } catch (Error broken) {
            // A missing class or no memory must not leave a window that waits for ever.
            end(() -> failed.accept(new IllegalStateException(broken.toString(), broken)));
        } finally {
            thread = null;
        }
    }

    private void end(Runnable handler) {
        home.execute(() -> {
            if (state == State.RUNNING) {
                state = State.ENDED;
                handler.run();
            }
        });
    }

    private Steps steps() {
        return new Steps() {
            @Override
            public void at(double fraction, String what) {
                home.execute(() -> {
                    if (state == State.RUNNING) {
                        progress.accept(fraction, what);
                    }
                });
            }

            @Override
            public boolean cancelled() {
                return state == State.CANCELLED;
            }
        };
    }
}
