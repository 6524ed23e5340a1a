package app.atelier.publishing.sync;

import app.atelier.publishing.Outbox;
import app.atelier.publishing.PictureSource;
import app.atelier.publishing.accounts.AccountStore;
import app.atelier.publishing.server.ServerException;
import app.atelier.publishing.server.Transport;
import app.atelier.publishing.timelines.TimelineStore;
import java.net.URI;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Signatures only for the first minutes. */
public final class Sync implements AutoCloseable {
    public Sync(
            Outbox outbox,
            AccountStore accounts,
            PictureSource pictures,
            TimelineStore timelines,
            Transport transport,
            InstantSource clock,
            RandomGenerator random) {}

    public void start() {
        throw new UnsupportedOperationException();
    }

    public void server(@Nullable URI server) {
        throw new UnsupportedOperationException();
    }

    public int fetchOlder(String timeline, String beforeId, int limit) throws ServerException {
        throw new UnsupportedOperationException();
    }

    public void wake() {
        throw new UnsupportedOperationException();
    }

    public SyncReport runOnce() {
        throw new UnsupportedOperationException();
    }

    public SyncState state() {
        throw new UnsupportedOperationException();
    }

    public AutoCloseable addListener(Consumer<SyncState> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
