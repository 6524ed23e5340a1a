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

    /** How far a connection had come, and since when. */
    private record Progress(long messagesIn, long messagesOut, long sinceNanos) {}

    private final ServerConnector connector;
    private final Duration longest;
    private final Map<Connection, Progress> open = new ConcurrentHashMap<>();

    SlowConnections(ServerConnector connector, Duration longest) {
        this.connector = connector;
        this.longest = longest;
    }

    @Override
    public void onOpened(Connection connection) {
        open.put(connection, new Progress(0, 0, System.nanoTime()));
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

    private void sweep(long now) {
        open.forEach((connection, before) -> {
            long in = connection.getMessagesIn();
            long out = connection.getMessagesOut();
            if (in != before.messagesIn() || out != before.messagesOut()) {
                open.computeIfPresent(connection, (_, _) -> new Progress(in, out, now));
            } else if (in == out && now - before.sinceNanos() > longest.toNanos()) {
                connection.getEndPoint().close();
            }
        });
    }
}
