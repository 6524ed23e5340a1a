package app.atelier.library;

import app.atelier.library.database.Snapshot;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Signatures only for the first minutes. */
public final class Library implements AutoCloseable {
    private Library() {}

    public static Library open(StudioHome home, InstantSource clock) {
        throw new UnsupportedOperationException();
    }

    public static Library openSnapshot(StudioHome home, Snapshot snapshot, InstantSource clock) {
        throw new UnsupportedOperationException();
    }

    public Artwork add(NewArtwork artwork) {
        throw new UnsupportedOperationException();
    }

    public ImportReport importAll(List<Path> filesAndFolders, ImportProgress progress) {
        throw new UnsupportedOperationException();
    }

    public Page search(Query query) {
        throw new UnsupportedOperationException();
    }

    public Facets facets() {
        throw new UnsupportedOperationException();
    }

    public Optional<Artwork> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    public Optional<Artwork> findByHash(String sha256) {
        throw new UnsupportedOperationException();
    }

    public void favourite(UUID id, boolean favourite) {
        throw new UnsupportedOperationException();
    }

    public void rename(UUID id, String title) {
        throw new UnsupportedOperationException();
    }

    public void describe(UUID id, String altText) {
        throw new UnsupportedOperationException();
    }

    public void tag(UUID id, List<String> tags) {
        throw new UnsupportedOperationException();
    }

    public void published(UUID id, String url) {
        throw new UnsupportedOperationException();
    }

    public void trash(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    public void restore(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    public int emptyTrash() {
        throw new UnsupportedOperationException();
    }

    public Path original(Artwork artwork) {
        throw new UnsupportedOperationException();
    }

    public Path thumbnail(Artwork artwork, int size) {
        throw new UnsupportedOperationException();
    }

    public Optional<Path> document(Artwork artwork) {
        throw new UnsupportedOperationException();
    }

    public CheckReport check() {
        throw new UnsupportedOperationException();
    }

    public Snapshot snapshot() {
        throw new UnsupportedOperationException();
    }

    public AutoCloseable addListener(Consumer<LibraryEvent> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
