package app.atelier.server.timelines;

import app.atelier.protocol.mastodon.PictureOrigin;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The SQL of timelines: ids only, by keyset, on an index for each kind. */
final class TimelineRepository {
    /** Left out here and not when they are shown, or a flood of theirs would leave empty pages behind. */
    private static final String PUBLIC = "p.visibility = 'public' and p.deleted_at is null"
            + " and p.account_id not in (select id from accounts where state = 'suspended')";

    List<Long> everyone(Handle handle, Cursor cursor, int limit) {
        return ids(handle, "from statuses p where " + PUBLIC, cursor, limit, null, null);
    }

    List<Long> ofOrigin(Handle handle, PictureOrigin origin, Cursor cursor, int limit) {
        return ids(
                handle,
                "from statuses p where p.origin = :origin and " + PUBLIC,
                cursor,
                limit,
                "origin",
                origin.wire());
    }

    List<Long> tagged(Handle handle, String tag, Cursor cursor, int limit) {
        String from = "from status_tags t join statuses p on p.id = t.status_id where t.tag = :tag and " + PUBLIC;
        return ids(handle, from, cursor, limit, "tag", tag);
    }

    List<Long> remixes(Handle handle, Cursor cursor, int limit) {
        return ids(handle, "from statuses p where p.remix_of_id is not null and " + PUBLIC, cursor, limit, null, null);
    }

    /** Posts of an account: all for itself, those that anyone may see for others. */
    List<Long> of(Handle handle, long accountId, boolean all, Cursor cursor, int limit) {
        String whom = all ? "" : " and p.visibility in ('public', 'unlisted')";
        String from = "from statuses p where p.account_id = :account and p.deleted_at is null" + whom;
        return ids(handle, from, cursor, limit, "account", accountId);
    }

    private static List<Long> ids(
            Handle handle, String from, Cursor cursor, int limit, @Nullable String name, @Nullable Object value) {
        Long above = cursor.minId() != null ? cursor.minId() : cursor.sinceId();
        boolean upwards = cursor.minId() != null;
        String sql = "select p.id " + from + (cursor.maxId() == null ? "" : " and p.id < :max")
                + (above == null ? "" : " and p.id > :above") + " order by p.id " + (upwards ? "asc" : "desc")
                + " limit :limit";
        Query query = handle.createQuery(sql).bind("limit", limit);
        if (cursor.maxId() != null) {
            query.bind("max", cursor.maxId());
        }
        if (above != null) {
            query.bind("above", above);
        }
        if (name != null) {
            query.bind(name, value);
        }
        List<Long> ids = query.mapTo(Long.class).list();
        return upwards ? ids.reversed() : ids;
    }
}
