package app.atelier.library;

import app.atelier.library.originals.OriginalStore;
import app.atelier.library.thumbnails.ThumbnailStore;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What was put aside, rows and files together; a crash between the two is mended by {@link Upkeep}. */
final class Trash {
    private final ArtworkRepository repository;
    private final OriginalStore originals;
    private final ThumbnailStore thumbnails;
    private final Additions additions;

    Trash(ArtworkRepository repository, OriginalStore originals, ThumbnailStore thumbnails, Additions additions) {
        this.repository = repository;
        this.originals = originals;
        this.thumbnails = thumbnails;
        this.additions = additions;
    }

    /** Gives those back that were not in it. */
    List<Artwork> put(Collection<UUID> ids, Instant when) throws IOException {
        List<Artwork> marked = repository.trash(ids, when);
        for (Artwork artwork : marked) {
            originals.toTrash(artwork.sha256(), MediaTypes.extension(artwork.mediaType()));
        }
        return marked;
    }

    /** Gives those back that were in it. */
    List<Artwork> takeOut(Collection<UUID> ids) throws IOException {
        List<Artwork> marked = repository.restore(ids);
        for (Artwork artwork : marked) {
            originals.fromTrash(artwork.sha256(), MediaTypes.extension(artwork.mediaType()));
        }
        return marked;
    }

    /** Deletes all that is in it, for good, and says what that was. */
    List<Artwork> empty() throws IOException {
        List<Artwork> gone = repository.deleteTrashed();
        for (Artwork artwork : gone) {
            originals.delete(artwork.sha256(), MediaTypes.extension(artwork.mediaType()));
            Files.deleteIfExists(additions.documentFile(artwork.id()));
            thumbnails.forget(artwork.sha256());
        }
        return gone;
    }
}
