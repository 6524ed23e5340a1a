package app.atelier.imaging.kernels;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs work over rows on several threads: bands are pulled from a counter, the caller works too.
 * What a band computes must not depend on which thread computes it, so results never depend on the thread count.
 */
public final class Bands {
    /** As many threads as the machine has processors. */
    public static final Bands ALL = new Bands(Runtime.getRuntime().availableProcessors());

    /** Only the calling thread. */
    public static final Bands ONE = new Bands(1);

    /** Rows in a band where the work is light enough to share out evenly and heavy enough to be worth a turn. */
    public static final int DEFAULT_ROWS = 64;

    private final int threads;
    private final Runnable check;

    private Bands(int threads) {
        this(threads, () -> {});
    }

    private Bands(int threads, Runnable check) {
        this.threads = threads;
        this.check = check;
    }

    /** Work on rows {@code from} to {@code to} (exclusive). */
    @FunctionalInterface
    public interface Band {
        void rows(int from, int to);
    }

    /** Work shared by a given number of threads, at least one. */
    public static Bands of(int threads) {
        return new Bands(Math.max(1, threads));
    }

    /**
     * The same, asking before every band whether to go on: an exception of {@code check} ends the work and comes out of
     * {@link #run}. It may be called on several threads at once.
     */
    public Bands checking(Runnable value) {
        return new Bands(threads, value);
    }

    public int threads() {
        return threads;
    }

    /** Runs bands of {@link #DEFAULT_ROWS} rows. */
    public void run(int rows, Band band) {
        run(rows, DEFAULT_ROWS, band);
    }

    /**
     * Calls {@code band} for consecutive bands until all rows are done; returns when all are.
     * The first exception of any band is thrown again here, after the other threads have stopped.
     */
    public void run(int rows, int bandRows, Band band) {
        int bands = (rows + bandRows - 1) / bandRows;
        int helpers = Math.min(threads, bands) - 1;
        if (helpers <= 0) {
            for (int from = 0; from < rows; from += bandRows) {
                check.run();
                band.rows(from, Math.min(rows, from + bandRows));
            }
            return;
        }
        AtomicInteger next = new AtomicInteger();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable work = () -> {
            try {
                for (int i = next.getAndIncrement(); i < bands; i = next.getAndIncrement()) {
                    check.run();
                    band.rows(i * bandRows, Math.min(rows, (i + 1) * bandRows));
                }
            } catch (Throwable e) {
                failure.compareAndSet(null, e);
                next.set(bands);
            }
        };
        share(work, helpers);
        Throwable thrown = failure.get();
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
        if (thrown != null) {
            throw new CompletionException(thrown);
        }
    }

    private static void share(Runnable work, int helpers) {
        Gate gate = new Gate();
        for (int i = 0; i < helpers; i++) {
            ForkJoinPool.commonPool().execute(() -> {
                if (gate.enter()) {
                    try {
                        work.run();
                    } finally {
                        gate.leave();
                    }
                }
            });
        }
        work.run();
        gate.closeAndAwait();
    }

    /** Lets helpers in until the caller has finished, so that a busy pool never makes the caller wait for a start. */
    private static final class Gate {
        private int inside;
        private boolean closed;

        synchronized boolean enter() {
            if (!closed) {
                inside++;
            }
            return !closed;
        }

        synchronized void leave() {
            inside--;
            notifyAll();
        }

        synchronized void closeAndAwait() {
            closed = true;
            boolean interrupted = false;
            while (inside > 0) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    // Bands write into arrays of the caller: it may not return before they have ended.
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
