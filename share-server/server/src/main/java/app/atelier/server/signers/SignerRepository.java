package app.atelier.server.signers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The SQL of keys. */
final class SignerRepository {
    private static final String ALL = "select fingerprint, account_id, name, since, withdrawn_at from account_keys";

    Optional<KnownKey> find(Handle handle, String fingerprint) {
        return handle.createQuery(ALL + " where fingerprint = :key")
                .bind("key", fingerprint)
                .map((row, context) -> key(row))
                .findOne();
    }

    /** A key of which nothing but this certificate is known. */
    Optional<KnownKey> findCertificate(Handle handle, String fingerprint) {
        return handle.createQuery(ALL + " where fingerprint = :certificate and by_certificate = 1")
                .bind("certificate", fingerprint)
                .map((row, context) -> key(row))
                .findOne();
    }

    void rename(Handle handle, String fingerprint, String name) {
        handle.createUpdate("update account_keys set name = :name where fingerprint = :key")
                .bind("key", fingerprint)
                .bind("name", name)
                .execute();
    }

    /** The newest first. */
    List<KnownKey> of(Handle handle, long accountId) {
        return handle.createQuery(ALL + " where account_id = :account order by since desc, fingerprint")
                .bind("account", accountId)
                .map((row, context) -> key(row))
                .list();
    }

    int count(Handle handle, long accountId) {
        return handle.createQuery("select count(*) from account_keys where account_id = :account")
                .bind("account", accountId)
                .mapTo(Integer.class)
                .one();
    }

    void insert(Handle handle, KnownKey key) {
        handle.createUpdate("insert into account_keys (fingerprint, account_id, name, since) values (:key, :account,"
                        + " :name, :since)")
                .bind("key", key.fingerprint())
                .bind("account", key.accountId())
                .bind("name", key.name())
                .bind("since", key.since().toEpochMilli())
                .execute();
    }

    void withdraw(Handle handle, String fingerprint, Instant now) {
        handle.createUpdate("update account_keys set withdrawn_at = :now where fingerprint = :key and withdrawn_at is"
                        + " null")
                .bind("key", fingerprint)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    private static KnownKey key(ResultSet row) throws SQLException {
        long withdrawn = row.getLong("withdrawn_at");
        Instant end = row.wasNull() ? null : Instant.ofEpochMilli(withdrawn);
        return new KnownKey(
                row.getString("fingerprint"),
                row.getLong("account_id"),
                row.getString("name"),
                Instant.ofEpochMilli(row.getLong("since")),
                end);
    }
}
