package app.atelier.server.storage;

import org.jdbi.v3.core.Handle;

/**
 * Ends what the sixth migration began: rows that know a key by one of its certificates only, until somebody meets that
 * certificate and sees the key that is in it.
 */
public final class KeyOfCertificate {
    private KeyOfCertificate() {}

    /**
     * Names a key by itself wherever it was named by this certificate. Nothing happens where it never was, or not any more.
     *
     * @param certificate SHA-256 of it, in hexadecimal digits
     * @param key SHA-256 of the public key in it, likewise
     */
    public static void learn(Handle handle, String certificate, String key) {
        handle.createUpdate("update media set signer_key = :key, by_certificate = 0 where signer_key = :certificate and"
                        + " by_certificate = 1")
                .bind("key", key)
                .bind("certificate", certificate)
                .execute();
        // A key may have been shown with several certificates. It was always that of who showed it first, and is
        // withdrawn if it ever was with one of them.
        int learnt = handle.createUpdate("insert into account_keys (fingerprint, account_id, name, since, withdrawn_at)"
                        + " select :key, account_id, name, since, (select min(withdrawn_at) from account_keys where"
                        + " fingerprint in (:key, :certificate)) from account_keys where fingerprint in (:key,"
                        + " :certificate) and exists (select 1 from account_keys where fingerprint = :certificate and"
                        + " by_certificate = 1) order by since, by_certificate desc limit 1 on conflict (fingerprint) do"
                        + " update set account_id = excluded.account_id, name = excluded.name, since = excluded.since,"
                        + " withdrawn_at = excluded.withdrawn_at")
                .bind("key", key)
                .bind("certificate", certificate)
                .execute();
        if (learnt > 0) {
            handle.createUpdate("delete from account_keys where fingerprint = :certificate and by_certificate = 1")
                    .bind("certificate", certificate)
                    .execute();
        }
    }
}
