package app.atelier.desktop;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javafx.application.Platform;

/**
 * Watches the window's thread. A hold is told by the processor time that the thread spends while a probe waits in its
 * queue, as a key or a click would have to: so neither a busy machine nor a late probe is taken for a slow studio. Waiting
 * inside the studio's own code is told by its stack.
 */
public final class FxWatch implements AutoCloseable {
    private static final long PROBE_NANOS = 5_000_000;
    private static final long WORTH_NANOS = 30_000_000;
    private static final long STUCK_NANOS = 100_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Thread window;
    private final List<String> waits = Collections.synchronizedList(new ArrayList<>());
    private final Thread prober;
    private volatile long longest;
    private volatile boolean closed;
    private volatile long deepest;
    private volatile String where = "";
    private volatile boolean answered = true;

    /** @param window the window's thread */
    public FxWatch(Thread window) {
        this.window = window;
        prober = Thread.ofPlatform().name("watch").daemon().start(this::probe);
    }

    private void probe() {
        long asked = System.nanoTime();
        var probe = new Probe();
        while (!closed) {
            if (answered) {
                answered = false;
                asked = System.nanoTime();
                probe = new Probe();
                var waiting = probe;
                Platform.runLater(() -> answer(waiting));
                // After the probe stands in the queue: what the thread did before, nobody had to wait for.
                probe.spent = threads.getThreadCpuTime(window.threadId());
            } else {
                remember(threads.getThreadCpuTime(window.threadId()) - probe.spent);
                if (System.nanoTime() - asked > STUCK_NANOS) {
                    look();
                }
            }
            LockSupport.parkNanos(PROBE_NANOS);
        }
    }

    /** What the thread is at while a probe has waited longer than any before. */
    private void remember(long spent) {
        if (spent > deepest && spent > WORTH_NANOS) {
            var stack = window.getStackTrace();
            deepest = spent;
            where = spent / 1_000_000 + " ms:\n  "
                    + Arrays.stream(stack).map(String::valueOf).collect(Collectors.joining("\n  "));
        }
    }

    private void answer(Probe probe) {
        longest = Math.max(longest, threads.getThreadCpuTime(window.threadId()) - probe.spent);
        answered = true;
    }

    private static final class Probe {
        /** Processor time of the window's thread when the probe began to wait; as long as that is not known, none. */
        private volatile long spent = Long.MAX_VALUE;
    }

    private void look() {
        var state = window.getState();
        var stack = window.getStackTrace();
        boolean waiting =
                state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING || state == Thread.State.BLOCKED;
        boolean ours =
                Arrays.stream(stack).anyMatch(frame -> frame.getClassName().startsWith("app.atelier."));
        if (waiting && ours) {
            waits.add(Arrays.toString(stack));
        }
    }

    /** The longest time for which a probe had to wait, in milliseconds of the thread's processor time. */
    public long longestMillis() {
        return longest / 1_000_000;
    }

    /** What the thread was at in the longest wait that was looked at on its way, or empty. */
    public String where() {
        return where;
    }

    /** Stacks in which the thread waited for something inside the studio. */
    public List<String> waits() {
        return List.copyOf(waits);
    }

    @Override
    public void close() {
        closed = true;
        try {
            prober.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
