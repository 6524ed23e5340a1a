package app.atelier.server.http;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections that take too long to say what they want. Jetty's idle time begins again with every byte, so a
 * header that drips in would hold a connection for ever.
 */
final class SlowConnections extends AbstractLifeCycle implements Connection.Listener {
    private static final long SWEEP_SECONDS = 1;

    /** Slower than this for two windows in a row is too slow, if anything comes at all. */
    private static final long WINDOW_NANOS = 5_000_000_000L;

    private static final long LEAST_BYTES_IN_WINDOW = 5_000;

    /** How far a connection had come and since when, and how much had come when the last window began. */
    private record Progress(
            long messagesIn, long messagesOut, long sinceNanos, long bytes, long windowNanos, int slowWindows) {}

    private final ServerConnector connector;
    private final Duration longest;
    private final Map<Connection, Progress> open = new ConcurrentHashMap<>();

    SlowConnections(ServerConnector connector, Duration longest) {
        this.connector = connector;
        this.longest = longest;
    }

    @Override
    public void onOpened(Connection connection) {
        open.put(connection, fresh(connection, System.nanoTime()));
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    @Override
    protected void doStart() {
        sweepLater();
    }

    private void sweepLater() {
        Scheduler scheduler = connector.getScheduler();
        scheduler.schedule(
                () -> {
                    if (isRunning() || isStarting()) {
                        sweep(System.nanoTime());
                        sweepLater();
                    }
                },
                SWEEP_SECONDS,
                TimeUnit.SECONDS);
    }

    private static Progress fresh(Connection connection, long now) {
        return new Progress(
                connection.getMessagesIn(), connection.getMessagesOut(), now, connection.getBytesIn(), now, 0);
    }

    private void sweep(long now) {
        open.forEach((connection, before) -> {
            boolean moved = connection.getMessagesIn() != before.messagesIn()
                    || connection.getMessagesOut() != before.messagesOut();
            boolean waiting = before.messagesIn() == before.messagesOut();
            if (moved) {
                open.computeIfPresent(connection, (_, _) -> fresh(connection, now));
            } else if (waiting && now - before.sinceNanos() > longest.toNanos()) {
                connection.getEndPoint().close();
            } else if (!waiting && now - before.windowNanos() > WINDOW_NANOS) {
                window(connection, before, now);
            }
        });
    }

    /** A body that drips in; one that does not come at all ends by Jetty's idle time, one being worked on is let be. */
    private void window(Connection connection, Progress before, long now) {
        long bytes = connection.getBytesIn();
        long came = bytes - before.bytes();
        int slow = came > 0 && came < LEAST_BYTES_IN_WINDOW ? before.slowWindows() + 1 : 0;
        if (slow >= 2) {
            connection.getEndPoint().close();
        } else {
            Progress after =
                    new Progress(before.messagesIn(), before.messagesOut(), before.sinceNanos(), bytes, now, slow);
            open.computeIfPresent(connection, (_, _) -> after);
        }
    }
}
