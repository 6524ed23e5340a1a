package app.atelier.server.media;

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

/** The SQL of pictures. */
final class MediaRepository {
    private static final String COLUMNS = "m.id, m.account_id, m.sha256, m.media_type, m.bytes, m.width, m.height,"
            + " m.has_alpha, m.description, m.blurhash, m.placeholder, m.created_at, m.signer,"
            + " case when m.by_certificate = 0 then m.signer_key end as signer_key, k.since as key_since,"
            + " k.withdrawn_at as key_withdrawn, a.name as key_account";

    /** Whose key a picture is signed by: of an account that is not active, nobody's. */
    private static final String HOLDERS = " left join account_keys k on k.fingerprint = m.signer_key and exists (select"
            + " 1 from accounts o where o.id = k.account_id and o.state = 'active')"
            + " left join accounts a on a.id = k.account_id";

    /** How a picture of an address may be seen: its owner, whether a public or unlisted post shows it, whether it is gone. */
    record Exposure(Media media, boolean shown, boolean deleted) {}

    void insert(Handle handle, Media media) {
        Signature signature = media.signature();
        handle.createUpdate(
                        "insert into media (id, account_id, sha256, media_type, bytes, width, height, has_alpha,"
                                + " description, blurhash, placeholder, created_at, signer, signer_key) values (:id, :account, :sha, :type,"
                                + " :bytes, :width, :height, :alpha, :description, :blurhash, :placeholder, :created, :signer, :key)")
                .bind("id", media.id())
                .bind("account", media.accountId())
                .bind("sha", media.sha256())
                .bind("type", media.mediaType())
                .bind("bytes", media.bytes())
                .bind("width", media.width())
                .bind("height", media.height())
                .bind("alpha", media.opaque() ? 0 : 1)
                .bind("description", media.description())
                .bind("blurhash", media.blurhash())
                .bind("placeholder", media.placeholder())
                .bind("created", media.created().toEpochMilli())
                .bind("signer", signature == null ? null : signature.name())
                .bind("key", signature == null ? null : signature.fingerprint())
                .execute();
    }

    Optional<Media> byId(Handle handle, long id) {
        return handle.createQuery(
                        "select " + COLUMNS + " from media m" + HOLDERS + " where m.id = :id and m.deleted_at is null")
                .bind("id", id)
                .map((row, context) -> media(row))
                .findOne();
    }

    /** Signed pictures after an id whose key is not known, as they came before it, or any but their certificate, was kept. */
    List<Media> withoutKey(Handle handle, long after, int most) {
        return handle.createQuery(
                        "select " + COLUMNS + " from media m" + HOLDERS + " where m.id > :after and m.signer is"
                                + " not null and (m.signer_key is null or m.by_certificate = 1) and m.deleted_at is null"
                                + " order by m.id limit :most")
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> media(row))
                .list();
    }

    void setKey(Handle handle, long id, String key) {
        handle.createUpdate("update media set signer_key = :key, by_certificate = 0 where id = :id")
                .bind("key", key)
                .bind("id", id)
                .execute();
    }

    void describe(Handle handle, long id, String description) {
        handle.createUpdate("update media set description = :description where id = :id")
                .bind("description", description)
                .bind("id", id)
                .execute();
    }

    /** Pictures by post, in order. */
    Map<Long, List<Media>> byStatuses(Handle handle, Collection<Long> statuses) {
        Map<Long, List<Media>> found = new HashMap<>();
        if (!statuses.isEmpty()) {
            handle.createQuery("select s.status_id, " + COLUMNS + " from status_media s join media m on m.id ="
                            + " s.media_id" + HOLDERS
                            + " where s.status_id in (<ids>) order by s.status_id, s.position")
                    .bindList("ids", List.copyOf(statuses))
                    .map((row, context) -> Map.entry(row.getLong("status_id"), media(row)))
                    .forEach(entry -> found.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                            .add(entry.getValue()));
        }
        return found;
    }

    boolean attached(Handle handle, long id) {
        return handle.createQuery("select count(*) from status_media where media_id = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    void attach(Handle handle, long status, List<Long> media) {
        for (int position = 0; position < media.size(); position++) {
            handle.createUpdate(
                            "insert into status_media (status_id, media_id, position) values (:status, :media, :at)")
                    .bind("status", status)
                    .bind("media", media.get(position))
                    .bind("at", position)
                    .execute();
        }
    }

    /** Marks the pictures of a post as deleted and gives the hashes that no living picture has any more. */
    List<String> deleteOf(Handle handle, long status, Instant now) {
        handle.createUpdate("update media set deleted_at = :now where id in (select media_id from status_media where"
                        + " status_id = :status)")
                .bind("now", now.toEpochMilli())
                .bind("status", status)
                .execute();
        return handle.createQuery("select distinct m.sha256 from media m join status_media s on s.media_id = m.id where"
                        + " s.status_id = :status and not exists (select 1 from media other where other.sha256 ="
                        + " m.sha256 and other.deleted_at is null)")
                .bind("status", status)
                .mapTo(String.class)
                .list();
    }

    /** Marks unattached pictures from before a time as deleted and gives the hashes that nobody has any more. */
    List<String> deleteAbandoned(Handle handle, Instant before, Instant now) {
        List<String> hashes = handle.createQuery("update media set deleted_at = :now where deleted_at is null and"
                        + " created_at < :before and not exists (select 1 from status_media s where s.media_id ="
                        + " media.id) returning sha256")
                .bind("now", now.toEpochMilli())
                .bind("before", before.toEpochMilli())
                .mapTo(String.class)
                .list();
        return hashes.stream()
                .distinct()
                .filter(hash ->
                        handle.createQuery("select count(*) from media where sha256 = :sha and deleted_at is null")
                                        .bind("sha", hash)
                                        .mapTo(Integer.class)
                                        .one()
                                == 0)
                .toList();
    }

    /** Everything under an address: the same picture may be in several posts. */
    List<Exposure> bySha(Handle handle, String sha256) {
        return handle.createQuery("select " + COLUMNS + ", m.deleted_at is not null as gone, exists (select 1 from"
                        + " status_media s join statuses p on p.id = s.status_id join accounts o on o.id = p.account_id"
                        + " where s.media_id = m.id and o.state <> 'suspended' and p.deleted_at is null and p.visibility in ('public', 'unlisted')) as shown from media m"
                        + HOLDERS
                        + " where m.sha256 = :sha")
                .bind("sha", sha256)
                .map((row, context) -> new Exposure(media(row), row.getInt("shown") == 1, row.getInt("gone") == 1))
                .list();
    }

    boolean inUse(Handle handle, String sha256) {
        return handle.createQuery("select count(*) from media where sha256 = :sha and deleted_at is null")
                        .bind("sha", sha256)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    long largestId(Handle handle) {
        return handle.createQuery("select coalesce(max(id), 0) from media")
                .mapTo(Long.class)
                .one();
    }

    private static Media media(ResultSet row) throws SQLException {
        return new Media(
                row.getLong("id"),
                row.getLong("account_id"),
                row.getString("sha256"),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getInt("width"),
                row.getInt("height"),
                row.getInt("has_alpha") == 0,
                row.getString("description"),
                row.getString("blurhash"),
                row.getString("placeholder"),
                Instant.ofEpochMilli(row.getLong("created_at")),
                signature(row));
    }

    private static @Nullable Signature signature(ResultSet row) throws SQLException {
        String name = row.getString("signer");
        if (name == null) {
            return null;
        }
        String account = row.getString("key_account");
        if (account == null) {
            return new Signature(name, row.getString("signer_key"), null);
        }
        long withdrawn = row.getLong("key_withdrawn");
        Instant end = row.wasNull() ? null : Instant.ofEpochMilli(withdrawn);
        Instant since = Instant.ofEpochMilli(row.getLong("key_since"));
        return new Signature(name, row.getString("signer_key"), new Signature.Holder(account, since, end));
    }
}
