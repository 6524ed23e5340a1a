package app.atelier.desktop.edit;

import app.atelier.desktop.tasks.Tasks;
import app.atelier.desktop.texts.Texts;
import app.atelier.imaging.documents.DocumentHistory;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Finds artworks with all that was done to them. Not for the window's thread. */
final class Opening {
    private static final Texts TEXTS = Texts.of(Opening.class);

    /** Pictures that only older and later steps show may take so much memory; the rest lies on disk. */
    private static final long HISTORY_BYTES =
            Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 8);

    private final Tasks tasks;
    private final Library library;
    private final Versions versions;
    private final Path documents;
    private final Consumer<IOException> notKept;

    /**
     * @param documents folder of the layered documents; the history of each lies beside it in a folder of its own
     * @param notKept hears why a step could not be written
     */
    Opening(Tasks tasks, Library library, Versions versions, Path documents, Consumer<IOException> notKept) {
        this.tasks = tasks;
        this.library = library;
        this.versions = versions;
        this.documents = documents;
        this.notKept = notKept;
    }

    /** @throws IllegalStateException if it is not in the library any more */
    Artwork artwork(UUID id) {
        return library.find(id).orElseThrow(() -> new IllegalStateException(TEXTS.get("gone")));
    }

    /** Opens an artwork as it was left. */
    Session session(Artwork found) throws IOException {
        var untouched = new DocumentHistory.Step(TEXTS.get("step.opened"), found.created(), null);
        var opened = versions.document(found);
        var kept = DocumentHistory.open(
                history(found.id()), untouched, opened.document(), HISTORY_BYTES, this::write, notKept);
        return new Session(found, kept, opened.notes());
    }

    private void write(Runnable work) {
        tasks.task(steps -> {
                    work.run();
                    return work;
                })
                .start();
    }

    /** An artwork that still is there and not in the trash. */
    Optional<Artwork> there(UUID id) {
        return library.find(id).filter(found -> found.trashed() == null);
    }

    /** Takes away what was done to artworks that are gone. */
    void forget(Collection<UUID> artworks) throws IOException {
        for (var id : artworks) {
            DocumentHistory.delete(history(id));
        }
    }

    private Path history(UUID artwork) {
        return documents.resolve(artwork + ".history");
    }
}
