package app.atelier.server.oauth;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The SQL of apps, codes and tokens. */
final class OauthRepository {
    /** A code as it was given out. */
    record Code(
            long appId,
            long accountId,
            String redirectUri,
            Set<String> scopes,
            String challenge,
            Instant expires,
            boolean used) {}

    /** A token that has not been revoked; no account for one that an app has for itself. */
    record KnownToken(
            long id,
            long appId,
            @Nullable Long accountId,
            Set<String> scopes,
            @Nullable String state) {}

    void insertApp(Handle handle, App app, Instant now) {
        handle.createUpdate("insert into apps (id, client_id, secret_hash, name, website, redirect_uris, scopes,"
                        + " created_at) values (:id, :client, :secret, :name, :website, :uris, :scopes, :now)")
                .bind("id", app.id())
                .bind("client", app.clientId())
                .bind("secret", app.secretHash())
                .bind("name", app.name())
                .bind("website", app.website())
                .bind("uris", String.join("\n", app.redirectUris()))
                .bind("scopes", String.join(" ", app.scopes()))
                .bind("now", now.toEpochMilli())
                .execute();
    }

    /** Codes from before a time, and apps from before another that nobody ever let in. */
    void deleteUnused(Handle handle, Instant codesBefore, Instant appsBefore) {
        handle.createUpdate("delete from authorization_codes where expires_at < :before")
                .bind("before", codesBefore.toEpochMilli())
                .execute();
        handle.createUpdate("delete from apps where created_at < :before and not exists (select 1 from tokens t where"
                        + " t.app_id = apps.id) and not exists (select 1 from authorization_codes c where c.app_id ="
                        + " apps.id) and not exists (select 1 from statuses s where s.app_id = apps.id)")
                .bind("before", appsBefore.toEpochMilli())
                .execute();
    }

    Optional<App> app(Handle handle, String clientId) {
        return apps(handle, "client_id", clientId);
    }

    Optional<App> app(Handle handle, long id) {
        return apps(handle, "id", id);
    }

    private static Optional<App> apps(Handle handle, String column, Object value) {
        return handle.createQuery("select id, client_id, secret_hash, name, website, redirect_uris, scopes from apps"
                        + " where " + column + " = :value")
                .bind("value", value)
                .map((row, context) -> new App(
                        row.getLong("id"),
                        row.getString("client_id"),
                        row.getString("secret_hash"),
                        row.getString("name"),
                        row.getString("website"),
                        row.getString("redirect_uris").lines().toList(),
                        scopes(row.getString("scopes"))))
                .findOne();
    }

    void insertCode(Handle handle, String codeHash, Code code, Instant now) {
        handle.createUpdate("insert into authorization_codes (code_hash, app_id, account_id, redirect_uri, scopes,"
                        + " challenge, expires_at) values (:hash, :app, :account, :uri, :scopes, :challenge, :expires)")
                .bind("hash", codeHash)
                .bind("app", code.appId())
                .bind("account", code.accountId())
                .bind("uri", code.redirectUri())
                .bind("scopes", String.join(" ", code.scopes()))
                .bind("challenge", code.challenge())
                .bind("expires", code.expires().toEpochMilli())
                .execute();
        // A day beyond their end, so that a second use is still known as such.
        handle.createUpdate("delete from authorization_codes where expires_at < :before")
                .bind("before", now.minusSeconds(86_400).toEpochMilli())
                .execute();
    }

    Optional<Code> code(Handle handle, String codeHash) {
        return handle.createQuery("select app_id, account_id, redirect_uri, scopes, challenge, expires_at, used_at"
                        + " from authorization_codes where code_hash = :hash")
                .bind("hash", codeHash)
                .map((row, context) -> new Code(
                        row.getLong("app_id"),
                        row.getLong("account_id"),
                        row.getString("redirect_uri"),
                        scopes(row.getString("scopes")),
                        row.getString("challenge"),
                        Instant.ofEpochMilli(row.getLong("expires_at")),
                        row.getObject("used_at") != null))
                .findOne();
    }

    void useCode(Handle handle, String codeHash, Instant now) {
        handle.createUpdate("update authorization_codes set used_at = :now where code_hash = :hash")
                .bind("now", now.toEpochMilli())
                .bind("hash", codeHash)
                .execute();
    }

    void insertToken(
            Handle handle,
            long id,
            String tokenHash,
            long appId,
            @Nullable Long accountId,
            Set<String> scopes,
            @Nullable String codeHash,
            Instant now) {
        handle.createUpdate("insert into tokens (id, token_hash, app_id, account_id, scopes, code_hash, created_at)"
                        + " values (:id, :hash, :app, :account, :scopes, :code, :now)")
                .bind("id", id)
                .bind("hash", tokenHash)
                .bind("app", appId)
                .bind("account", accountId)
                .bind("scopes", String.join(" ", scopes))
                .bind("code", codeHash)
                .bind("now", now.toEpochMilli())
                .execute();
    }

    Optional<KnownToken> token(Handle handle, String tokenHash) {
        return handle.createQuery("select t.id, t.app_id, t.account_id, t.scopes, a.state from tokens t left join"
                        + " accounts a on a.id = t.account_id where t.token_hash = :hash and t.revoked_at is null")
                .bind("hash", tokenHash)
                .map((row, context) -> {
                    long account = row.getLong("account_id");
                    Long accountId = row.wasNull() ? null : Long.valueOf(account);
                    return new KnownToken(
                            row.getLong("id"),
                            row.getLong("app_id"),
                            accountId,
                            scopes(row.getString("scopes")),
                            row.getString("state"));
                })
                .findOne();
    }

    void revoke(Handle handle, String tokenHash, Instant now) {
        revokeBy(handle, "token_hash", tokenHash, now);
    }

    void revokeOfCode(Handle handle, String codeHash, Instant now) {
        revokeBy(handle, "code_hash", codeHash, now);
    }

    private static void revokeBy(Handle handle, String column, String value, Instant now) {
        handle.createUpdate("update tokens set revoked_at = :now where " + column + " = :value and revoked_at is null")
                .bind("now", now.toEpochMilli())
                .bind("value", value)
                .execute();
    }

    private static Set<String> scopes(String text) {
        return new LinkedHashSet<>(List.of(text.split(" ")));
    }
}
