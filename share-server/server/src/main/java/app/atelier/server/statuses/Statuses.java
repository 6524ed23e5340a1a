package app.atelier.server.statuses;

import app.atelier.server.accounts.Accounts;
import app.atelier.server.media.MediaStore;
import app.atelier.server.storage.Database;
import app.atelier.server.viewers.Viewer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Reading posts: one by its id, many in a timeline, a post among its remixes. Writing is {@link Posting}'s. */
public final class Statuses {
    /** How many posts a lineage shows at most. */
    public static final int MAX_LINEAGE = 200;

    private static final int MAX_GENERATIONS = 50;

    private final Database database;
    private final StatusRepository repository;
    private final StatusReader reader;

    public Statuses(Database database, Accounts accounts, MediaStore media) {
        this.database = database;
        this.repository = new StatusRepository();
        this.reader = new StatusReader(repository, accounts, media);
    }

    /** The post of this id, if the viewer may see it. */
    public Optional<Status> find(long id, Viewer viewer) {
        return database.read(handle -> find(handle, id, viewer));
    }

    /** As {@link #find(long, Viewer)}, within a transaction. */
    Optional<Status> find(Handle handle, long id, Viewer viewer) {
        List<StatusRepository.Row> row = repository.byId(handle, id).stream().toList();
        return reader.read(handle, row, viewer).stream().findFirst();
    }

    /** When a public or unlisted post was deleted; empty for one that is there, was never, or was never to be seen. */
    public Optional<Instant> deleted(long id) {
        return database.read(handle -> repository.deletedAt(handle, id));
    }

    /** Posts by ids, newest first, as far as the viewer may see them. */
    public List<Status> byIds(Handle handle, Collection<Long> ids, Viewer viewer) {
        return reader.read(handle, repository.byIds(handle, ids), viewer);
    }

    /** A post with its ancestors and remixes, as far as the viewer may see them. */
    public Optional<Lineage> lineage(long id, Viewer viewer) {
        return database.read(handle -> find(handle, id, viewer).map(status -> lineage(handle, status, viewer)));
    }

    private Lineage lineage(Handle handle, Status status, Viewer viewer) {
        List<Status> ancestors = new ArrayList<>();
        Long parent = status.remixOf();
        while (parent != null && ancestors.size() < MAX_GENERATIONS) {
            Optional<Status> found = find(handle, parent, viewer);
            found.ifPresent(ancestors::addFirst);
            parent = found.map(Status::remixOf).orElse(null);
        }
        List<Status> children = below(handle, List.of(status.id()), MAX_LINEAGE, viewer);
        List<Status> descendants = new ArrayList<>();
        List<Status> generation = children;
        int room = MAX_LINEAGE - children.size();
        for (int depth = 1; depth < MAX_GENERATIONS && room > 0 && !generation.isEmpty(); depth++) {
            generation = below(handle, generation.stream().map(Status::id).toList(), room, viewer);
            descendants.addAll(generation);
            room -= generation.size();
        }
        return new Lineage(ancestors, status, children, descendants, room <= 0);
    }

    private List<Status> below(Handle handle, List<Long> parents, int limit, Viewer viewer) {
        return reader.read(handle, repository.remixesOf(handle, parents, limit), viewer);
    }

    /** How many public posts there are. */
    public int count() {
        return database.read(repository::count);
    }
}
