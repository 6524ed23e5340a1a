package app.atelier.server.statuses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The SQL of posts. */
final class StatusRepository {
    private static final String SELECT = "select p.id, p.account_id, p.caption, p.spoiler_text, p.sensitive,"
            + " p.visibility, p.language, p.recipe, p.origin, p.remix_of_id, p.remix_allowed, p.training_allowed,"
            + " p.favourites_count, p.created_at, a.name as app_name, (select count(*) from statuses r where"
            + " r.remix_of_id = p.id and r.visibility = 'public' and r.deleted_at is null) as remixes from statuses p"
            + " left join apps a on a.id = p.app_id ";

    /** A row of the table, before accounts, pictures and tags are joined to it. */
    record Row(
            long id,
            long accountId,
            String caption,
            String spoilerText,
            boolean sensitive,
            String visibility,
            @Nullable String language,
            @Nullable String recipe,
            @Nullable String origin,
            @Nullable Long remixOf,
            boolean remixAllowed,
            boolean trainingAllowed,
            int favourites,
            Instant created,
            @Nullable String application,
            int remixes) {}

    /** What a key was used for. */
    record Used(String bodyHash, long statusId) {}

    Optional<Row> byId(Handle handle, long id) {
        return handle.createQuery(SELECT + "where p.id = :id and p.deleted_at is null")
                .bind("id", id)
                .map((row, context) -> row(row))
                .findOne();
    }

    List<Row> byIds(Handle handle, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : handle.createQuery(SELECT + "where p.id in (<ids>) and p.deleted_at is null order by p.id desc")
                        .bindList("ids", List.copyOf(ids))
                        .map((row, context) -> row(row))
                        .list();
    }

    Optional<Instant> deletedAt(Handle handle, long id) {
        return handle.createQuery("select deleted_at from statuses where id = :id and deleted_at is not null and"
                        + " visibility in ('public', 'unlisted')")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne()
                .map(Instant::ofEpochMilli);
    }

    void insert(Handle handle, NewStatus status, long id, Instant now) {
        handle.createUpdate("insert into statuses (id, account_id, caption, spoiler_text, sensitive, visibility,"
                        + " language, app_id, recipe, origin, remix_of_id, remix_allowed, training_allowed, created_at)"
                        + " values (:id, :account, :caption, :spoiler, :sensitive, :visibility, :language, :app,"
                        + " :recipe, :origin, :remixOf, :remix, :training, :created)")
                .bind("id", id)
                .bind("account", status.accountId())
                .bind("caption", status.caption())
                .bind("spoiler", status.spoilerText())
                .bind("sensitive", status.sensitive() ? 1 : 0)
                .bind("visibility", status.visibility().wire())
                .bind("language", status.language())
                .bind("app", status.appId())
                .bind("recipe", status.recipe())
                .bind("origin", status.origin() == null ? null : status.origin().wire())
                .bind("remixOf", status.remixOf())
                .bind("remix", status.remixAllowed() ? 1 : 0)
                .bind("training", status.trainingAllowed() ? 1 : 0)
                .bind("created", now.toEpochMilli())
                .execute();
    }

    void insertTags(Handle handle, long id, Collection<String> tags) {
        for (String tag : tags) {
            handle.createUpdate("insert into status_tags (tag, status_id) values (:tag, :id)")
                    .bind("tag", tag)
                    .bind("id", id)
                    .execute();
        }
    }

    /** Adds to the author's count; the time stays where none is given. */
    void count(Handle handle, long accountId, int change, @Nullable Instant last) {
        handle.createUpdate("update accounts set statuses_count = statuses_count + :change, last_status_at ="
                        + " coalesce(:last, last_status_at) where id = :id")
                .bind("change", change)
                .bind("last", last == null ? null : last.toEpochMilli())
                .bind("id", accountId)
                .execute();
    }

    boolean delete(Handle handle, long id, Instant now) {
        return handle.createUpdate("update statuses set deleted_at = :now where id = :id and deleted_at is null")
                        .bind("now", now.toEpochMilli())
                        .bind("id", id)
                        .execute()
                == 1;
    }

    Optional<Used> used(Handle handle, long accountId, String key) {
        return handle.createQuery("select body_hash, status_id from idempotency_keys where account_id = :account and"
                        + " idempotency_key = :key")
                .bind("account", accountId)
                .bind("key", key)
                .map((row, context) -> new Used(row.getString(1), row.getLong(2)))
                .findOne();
    }

    void use(Handle handle, long accountId, String key, String bodyHash, long statusId, Instant now) {
        handle.createUpdate("insert into idempotency_keys (account_id, idempotency_key, body_hash, status_id,"
                        + " created_at) values (:account, :key, :hash, :status, :now)")
                .bind("account", accountId)
                .bind("key", key)
                .bind("hash", bodyHash)
                .bind("status", statusId)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** Adds or takes away a like, and keeps the count right; asking twice changes nothing. */
    void favourite(Handle handle, long accountId, long statusId, boolean liked, Instant now) {
        int changed = liked
                ? handle.createUpdate("insert into favourites (account_id, status_id, created_at) values (:account,"
                                + " :status, :now) on conflict do nothing")
                        .bind("account", accountId)
                        .bind("status", statusId)
                        .bind("now", now.toEpochMilli())
                        .execute()
                : -handle.createUpdate("delete from favourites where account_id = :account and status_id = :status")
                        .bind("account", accountId)
                        .bind("status", statusId)
                        .execute();
        handle.createUpdate("update statuses set favourites_count = favourites_count + :change where id = :id")
                .bind("change", changed)
                .bind("id", statusId)
                .execute();
    }

    List<Long> favourited(Handle handle, long accountId, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : handle.createQuery("select status_id from favourites where account_id = :account and status_id in"
                                + " (<ids>)")
                        .bind("account", accountId)
                        .bindList("ids", List.copyOf(ids))
                        .mapTo(Long.class)
                        .list();
    }

    Map<Long, List<String>> tags(Handle handle, Collection<Long> ids) {
        Map<Long, List<String>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            handle.createQuery("select status_id, tag from status_tags where status_id in (<ids>)")
                    .bindList("ids", List.copyOf(ids))
                    .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                    .forEach(entry -> found.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                            .add(entry.getValue()));
        }
        return found;
    }

    List<Row> remixesOf(Handle handle, Collection<Long> parents, int limit) {
        return parents.isEmpty()
                ? List.of()
                : handle.createQuery(SELECT
                                + "where p.remix_of_id in (<ids>) and p.deleted_at is null order by p.id limit :limit")
                        .bindList("ids", List.copyOf(parents))
                        .bind("limit", limit)
                        .map((row, context) -> row(row))
                        .list();
    }

    int count(Handle handle) {
        return handle.createQuery("select count(*) from statuses where deleted_at is null and visibility = 'public'")
                .mapTo(Integer.class)
                .one();
    }

    long largestId(Handle handle) {
        return handle.createQuery("select coalesce(max(id), 0) from statuses")
                .mapTo(Long.class)
                .one();
    }

    private static Row row(ResultSet row) throws SQLException {
        long remixOf = row.getLong("remix_of_id");
        Long parent = row.wasNull() ? null : Long.valueOf(remixOf);
        return new Row(
                row.getLong("id"),
                row.getLong("account_id"),
                row.getString("caption"),
                row.getString("spoiler_text"),
                row.getInt("sensitive") == 1,
                row.getString("visibility"),
                row.getString("language"),
                row.getString("recipe"),
                row.getString("origin"),
                parent,
                row.getInt("remix_allowed") == 1,
                row.getInt("training_allowed") == 1,
                row.getInt("favourites_count"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                row.getString("app_name"),
                row.getInt("remixes"));
    }
}
