package app.atelier.server.http;

import app.atelier.server.problems.Problem;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A narrow place that only a few requests pass at a time; others wait a little and are then asked to come back. To be
 * entered with everything in hand: who enters and then waits for a client lets that client bar the way.
 */
public final class Doorway {
    private final Semaphore permits;
    private final int waitSeconds;

    /**
     * @param width how many pass at a time
     * @param waitSeconds how long others wait, and how much later they are asked to come back
     */
    public Doorway(int width, int waitSeconds) {
        this.permits = new Semaphore(width, true);
        this.waitSeconds = waitSeconds;
    }

    /** Work that may read files. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T run() throws IOException;
    }

    /**
     * Does the work when there is room.
     *
     * @throws Problem 503 with the seconds to wait if there is none for long
     */
    public <T> T pass(Work<T> work) throws IOException {
        try {
            if (!permits.tryAcquire(waitSeconds, TimeUnit.SECONDS)) {
                throw Problem.later(503, waitSeconds, "uploads.busy", waitSeconds);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.later(503, waitSeconds, "uploads.busy", waitSeconds);
        }
        try {
            return work.run();
        } finally {
            permits.release();
        }
    }
}
