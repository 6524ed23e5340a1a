package app.atelier.server.sessions;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The SQL of sessions. */
final class SessionRepository {
    void insert(Handle handle, String idHash, long accountId, Instant now, Instant expires, String userAgent) {
        handle.createUpdate("insert into sessions (id_hash, account_id, created_at, expires_at, user_agent) values"
                        + " (:id, :account, :now, :expires, :agent)")
                .bind("id", idHash)
                .bind("account", accountId)
                .bind("now", now.toEpochMilli())
                .bind("expires", expires.toEpochMilli())
                .bind("agent", userAgent)
                .execute();
        handle.createUpdate("delete from sessions where expires_at < :now")
                .bind("now", now.toEpochMilli())
                .execute();
    }

    Optional<Long> account(Handle handle, String idHash, Instant now) {
        return handle.createQuery("select account_id from sessions where id_hash = :id and expires_at > :now")
                .bind("id", idHash)
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .findOne();
    }

    void delete(Handle handle, String idHash) {
        handle.createUpdate("delete from sessions where id_hash = :id")
                .bind("id", idHash)
                .execute();
    }

    void deleteExpired(Handle handle, Instant now) {
        handle.createUpdate("delete from sessions where expires_at <= :now")
                .bind("now", now.toEpochMilli())
                .execute();
    }

    void deleteOf(Handle handle, long accountId) {
        handle.createUpdate("delete from sessions where account_id = :account")
                .bind("account", accountId)
                .execute();
    }
}
