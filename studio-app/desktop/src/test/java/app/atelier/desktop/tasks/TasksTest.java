package app.atelier.desktop.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.atelier.desktop.Await;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TasksTest {
    private final ExecutorService home =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("home").factory());
    private final List<Exception> unexpected = new ArrayList<>();
    private final Tasks tasks = Tasks.onVirtualThreads(home, unexpected::add);

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void worksElsewhereAndHandsItsResultHome() {
        var worker = new AtomicReference<Thread>();
        var handler = new AtomicReference<Thread>();
        tasks.task(steps -> {
                    worker.set(Thread.currentThread());
                    return 42;
                })
                .onDone(result -> {
                    assertThat(result).isEqualTo(42);
                    handler.set(Thread.currentThread());
                })
                .start();
        Await.until("handled", () -> handler.get() != null);
        assertThat(worker.get().isVirtual()).isTrue();
        assertThat(handler.get().getName()).isEqualTo("home");
        Await.until("nothing runs", () -> tasks.running() == 0);
    }

    @Test
    void aFailureGoesToItsHandlerOnly() {
        var failure = new AtomicReference<Exception>();
        tasks.task(steps -> {
                    throw new IOException("no");
                })
                .onFailed(failure::set)
                .start();
        Await.until("failed", () -> failure.get() != null);
        assertThat(failure.get()).hasMessage("no");
        assertThat(unexpected).isEmpty();
    }

    @Test
    void aFailureThatNobodyAskedForIsNotLost() {
        tasks.task(steps -> {
                    throw new IOException("no");
                })
                .start();
        Await.until("nothing runs", () -> tasks.running() == 0);
        assertThat(unexpected).singleElement().satisfies(problem -> assertThat(problem)
                .hasMessage("no"));
    }

    @Test
    void aCancelledTaskNeverHandsItsResultOver() {
        var begun = new CountDownLatch(1);
        var done = new AtomicBoolean();
        var cancelled = new AtomicBoolean();
        var task = tasks.task(steps -> {
                    begun.countDown();
                    while (!steps.cancelled()) {
                        Thread.onSpinWait();
                    }
                    return 1;
                })
                .onDone(result -> done.set(true))
                .onCancelled(() -> cancelled.set(true))
                .start();
        Await.until("begun", () -> begun.getCount() == 0);
        task.cancel();
        Await.until("nothing runs", () -> tasks.running() == 0);
        assertThat(cancelled).isTrue();
        assertThat(done).isFalse();
    }

    @Test
    void hereEverythingHappensAtOnce() {
        var seen = new ArrayList<Integer>();
        Tasks.here().task(steps -> 7).onDone(seen::add).start();
        assertThat(seen).containsExactly(7);
        assertThatThrownBy(() -> Tasks.here()
                        .task(steps -> {
                            throw new IOException("no");
                        })
                        .start())
                .hasRootCauseMessage("no");
    }
}
