package app.atelier.publishing;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Signatures only for the first minutes. */
public final class Outbox implements AutoCloseable {
    private Outbox() {}

    public static Outbox open(Path database, InstantSource clock) {
        throw new UnsupportedOperationException();
    }

    public OutboxEntry saveDraft(Draft draft) {
        throw new UnsupportedOperationException();
    }

    public OutboxEntry send(Draft draft) {
        throw new UnsupportedOperationException();
    }

    public List<OutboxEntry> list() {
        throw new UnsupportedOperationException();
    }

    public Optional<OutboxEntry> find(UUID draftId) {
        throw new UnsupportedOperationException();
    }

    public boolean retry(UUID draftId) {
        throw new UnsupportedOperationException();
    }

    public boolean cancel(UUID draftId) {
        throw new UnsupportedOperationException();
    }

    public boolean discard(UUID draftId) {
        throw new UnsupportedOperationException();
    }

    public AutoCloseable addListener(Consumer<OutboxEntry> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
