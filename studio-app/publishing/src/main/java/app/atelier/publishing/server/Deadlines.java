package app.atelier.publishing.server;

import app.atelier.publishing.Closing;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Ends work whose time is over. */
public interface Deadlines extends Closing {
    /**
     * Ends the work after this time, on another thread, unless what it gives is closed before.
     *
     * @param end does not wait, and does no harm to work that is done
     */
    Closing after(Duration time, Runnable end);

    /** Those of the machine's clock, with a thread until they are closed. */
    static Deadlines byTheClock() {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("http-deadlines").daemon().factory());
        return new Deadlines() {
            @Override
            public Closing after(Duration time, Runnable end) {
                ScheduledFuture<?> waiting = thread.schedule(end, time.toMillis(), TimeUnit.MILLISECONDS);
                return () -> waiting.cancel(false);
            }

            @Override
            public void close() {
                thread.shutdownNow();
            }
        };
    }
}
