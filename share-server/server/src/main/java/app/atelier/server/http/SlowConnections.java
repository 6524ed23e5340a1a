package app.atelier.server.http;

import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Closes connections that take too long to say what they want, to send it, or to read the answer. Jetty's idle time begins
 * again with every byte, so what drips would hold a connection for ever. While the server itself works, nothing counts,
 * nor does the time by which it comes late to its own work: what a busy server has not read yet may have come long ago.
 *
 * <p>It stands in two places: around all handlers, where it sees requests begin, arrive and end, and as a listener of the
 * connector, which tells of connections that have not asked for anything yet.
 */
final class SlowConnections extends Handler.Wrapper implements Connection.Listener {
    private enum Phase {
        /** For the head of a request, the first or the next. */
        WAITING,
        /** The body is on its way. */
        RECEIVING,
        /** All has come, nothing has gone. */
        WORKING,
        /** The answer is on its way. */
        SENDING
    }

    /** What a connection is at, since when, how late the server was and how many bytes had come and gone by then. */
    private record Stage(Phase phase, long sinceNanos, long lateNanos, long bytesIn, long bytesOut) {}

    /** So late is the server now and then without being busy. */
    private static final Duration USUAL_DELAY = Duration.ofSeconds(1);

    private final Pace pace;
    private final Map<Connection, Stage> open = new ConcurrentHashMap<>();
    /** So much too late all looks at the connections came, together. */
    private volatile long lateNanos;

    private long lookedNanos;

    SlowConnections(Pace pace) {
        this.pace = pace;
    }

    @Override
    public void onOpened(Connection connection) {
        enter(connection, Phase.WAITING);
        if (open.size() > pace.mostConnections()) {
            open.entrySet().stream()
                    .filter(entry -> entry.getValue().phase() == Phase.WAITING)
                    .min(Comparator.comparingLong(entry -> entry.getValue().sinceNanos()))
                    .map(Map.Entry::getKey)
                    .orElse(connection)
                    .getEndPoint()
                    .close();
        }
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        Request.addCompletionListener(request, _ -> change(connection, Phase.WAITING));
        if (!hasBody(request)) {
            change(connection, Phase.WORKING);
            return super.handle(request, response, callback);
        }
        change(connection, Phase.RECEIVING);
        return super.handle(
                new Request.Wrapper(request) {
                    @Override
                    public Content.@Nullable Chunk read() {
                        Content.Chunk chunk = super.read();
                        if (chunk != null && chunk.isLast()) {
                            change(connection, Phase.WORKING);
                        }
                        return chunk;
                    }
                },
                response,
                callback);
    }

    private static boolean hasBody(Request request) {
        HttpFields headers = request.getHeaders();
        return headers.contains(HttpHeader.TRANSFER_ENCODING) || headers.getLongField(HttpHeader.CONTENT_LENGTH) > 0;
    }

    private void enter(Connection connection, Phase phase) {
        open.put(connection, stage(connection, phase));
    }

    /** As {@link #enter}, but one that was closed meanwhile stays forgotten. */
    private void change(Connection connection, Phase phase) {
        open.computeIfPresent(connection, (_, _) -> stage(connection, phase));
    }

    private Stage stage(Connection connection, Phase phase) {
        return new Stage(phase, pace.nanos().getAsLong(), lateNanos, connection.getBytesIn(), connection.getBytesOut());
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        lookedNanos = System.nanoTime();
        sweepLater();
    }

    /** Requests wait in the same queue as this, so it is as late as they are. */
    private void sweepLater() {
        getServer()
                .getScheduler()
                .schedule(
                        () -> {
                            if (isRunning() || isStarting()) {
                                getServer().getThreadPool().execute(this::sweepAll);
                            }
                        },
                        pace.sweep().toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    private void sweepAll() {
        long looked = System.nanoTime();
        long expected = pace.sweep().plus(USUAL_DELAY).toNanos();
        lateNanos += Math.max(0, looked - lookedNanos - expected);
        lookedNanos = looked;
        open.forEach(this::sweep);
        sweepLater();
    }

    private void sweep(Connection connection, Stage stage) {
        long passed = pace.nanos().getAsLong() - stage.sinceNanos() - (lateNanos - stage.lateNanos());
        boolean slow =
                switch (stage.phase()) {
                    case WAITING -> pace.isTooSlow(0, passed);
                    case RECEIVING -> pace.isTooSlow(connection.getBytesIn() - stage.bytesIn(), passed);
                    case WORKING -> false;
                    case SENDING -> pace.isTooSlow(connection.getBytesOut() - stage.bytesOut(), passed);
                };
        if (slow) {
            connection.getEndPoint().close();
        } else if (stage.phase() == Phase.WORKING && connection.getBytesOut() > stage.bytesOut()) {
            // Not by change(): a request may have ended since this stage was read.
            open.replace(connection, stage, stage(connection, Phase.SENDING));
        }
    }
}
