package app.atelier.server.media;

import app.atelier.server.storage.Database;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Pictures: their rows and their bytes, joined in one place. */
public final class MediaStore {
    private final Database database;
    private final MediaRepository repository = new MediaRepository();

    public MediaStore(Database database) {
        this.database = database;
    }

    /** The picture of this id, in any post or none; who may see it is for the caller to check. */
    public Optional<Media> byId(long id) {
        return database.read(handle -> repository.byId(handle, id));
    }

    /** Pictures of posts in their order. */
    public Map<Long, List<Media>> byStatuses(Handle handle, Collection<Long> statuses) {
        return repository.byStatuses(handle, statuses);
    }
}
