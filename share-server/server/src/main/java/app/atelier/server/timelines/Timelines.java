package app.atelier.server.timelines;

import app.atelier.protocol.mastodon.PictureOrigin;
import app.atelier.server.statuses.Status;
import app.atelier.server.statuses.Statuses;
import app.atelier.server.storage.Database;
import app.atelier.server.viewers.Viewer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Pages of timelines. A limit is 1 to {@link #MAX_LIMIT}; others are moved into that range. */
public final class Timelines {
    public static final int MAX_LIMIT = 40;
    public static final int USUAL_LIMIT = 20;

    private final Database database;
    private final Statuses statuses;
    private final TimelineRepository repository = new TimelineRepository();
    private final RecentPages recent;

    public Timelines(Database database, Statuses statuses) {
        this.database = database;
        this.statuses = statuses;
        this.recent = new RecentPages(database);
    }

    /** All public posts. */
    public TimelinePage publicPage(Cursor cursor, int limit, Viewer viewer) {
        return page("public", cursor, limit, viewer, most -> handle -> repository.everyone(handle, cursor, most));
    }

    /** Public posts whose authors say that they came about in this way. */
    public TimelinePage originPage(PictureOrigin origin, Cursor cursor, int limit, Viewer viewer) {
        return page(
                "origin " + origin,
                cursor,
                limit,
                viewer,
                most -> handle -> repository.ofOrigin(handle, origin, cursor, most));
    }

    /** Public posts with a tag, upper or lower case. */
    public TimelinePage tagPage(String tag, Cursor cursor, int limit, Viewer viewer) {
        String name = tag.toLowerCase(Locale.ROOT);
        return page(
                "tag " + name, cursor, limit, viewer, most -> handle -> repository.tagged(handle, name, cursor, most));
    }

    /** Public posts that were made from another. */
    public TimelinePage remixesPage(Cursor cursor, int limit, Viewer viewer) {
        return page("remixes", cursor, limit, viewer, most -> handle -> repository.remixes(handle, cursor, most));
    }

    /** Posts of an account, as far as the viewer may see them. */
    public TimelinePage accountPage(long accountId, Cursor cursor, int limit, Viewer viewer) {
        boolean all = viewer.is(accountId);
        return page(
                "account " + accountId,
                cursor,
                limit,
                viewer,
                most -> handle -> repository.of(handle, accountId, all, cursor, most));
    }

    private TimelinePage page(
            String what,
            Cursor cursor,
            int limit,
            Viewer viewer,
            Function<Integer, Function<Handle, List<Long>>> query) {
        int wanted = Math.clamp(limit, 1, MAX_LIMIT);
        return viewer.accountId() == null
                ? recent.get(
                        new RecentPages.Asked(what, cursor, wanted),
                        () -> read(cursor, wanted, Viewer.ANONYMOUS, query))
                : read(cursor, wanted, viewer, query);
    }

    /** Reads one more than asked for, to know whether there is another page. */
    private TimelinePage read(
            Cursor cursor, int wanted, Viewer viewer, Function<Integer, Function<Handle, List<Long>>> query) {
        return database.read(handle -> {
            List<Long> ids = query.apply(wanted + 1).apply(handle);
            boolean upwards = cursor.minId() != null;
            boolean more = ids.size() > wanted;
            List<Long> kept = !more ? ids : upwards ? ids.subList(1, ids.size()) : ids.subList(0, wanted);
            List<Status> shown = statuses.byIds(handle, kept, viewer);
            Cursor older = kept.isEmpty() || !(more || upwards) ? null : Cursor.olderThan(kept.getLast());
            Cursor newer = kept.isEmpty() ? null : Cursor.newerThan(kept.getFirst());
            return new TimelinePage(shown, older, newer);
        });
    }
}
