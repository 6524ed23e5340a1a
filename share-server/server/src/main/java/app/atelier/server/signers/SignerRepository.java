package app.atelier.server.signers;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The SQL of keys. */
final class SignerRepository {
    Optional<KnownKey> find(Handle handle, String fingerprint) {
        return handle.createQuery(
                        "select fingerprint, account_id, name, since from account_keys where fingerprint = :key")
                .bind("key", fingerprint)
                .map((row, context) -> new KnownKey(
                        row.getString("fingerprint"),
                        row.getLong("account_id"),
                        row.getString("name"),
                        Instant.ofEpochMilli(row.getLong("since"))))
                .findOne();
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
}
