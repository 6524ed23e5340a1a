package app.atelier.server.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The SQL of accounts. */
final class AccountRepository {
    private static final String COLUMNS =
            "id, name, display_name, biography, role, state, created_at, statuses_count," + " last_status_at";

    Optional<Account> byId(Handle handle, long id) {
        return handle.createQuery("select " + COLUMNS + " from accounts where id = :id")
                .bind("id", id)
                .map((row, context) -> account(row))
                .findOne();
    }

    Optional<Account> byName(Handle handle, String name) {
        return handle.createQuery("select " + COLUMNS + " from accounts where name = :name")
                .bind("name", name.toLowerCase(Locale.ROOT))
                .map((row, context) -> account(row))
                .findOne();
    }

    Map<Long, Account> byIds(Handle handle, Collection<Long> ids) {
        Map<Long, Account> found = new HashMap<>();
        if (!ids.isEmpty()) {
            handle.createQuery("select " + COLUMNS + " from accounts where id in (<ids>)")
                    .bindList("ids", List.copyOf(ids))
                    .map((row, context) -> account(row))
                    .forEach(account -> found.put(account.id(), account));
        }
        return found;
    }

    Optional<String> passwordHash(Handle handle, long id) {
        return handle.createQuery("select password_hash from accounts where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }

    /** False if the name is taken. */
    boolean insert(Handle handle, Account account, String passwordHash) {
        return handle.createUpdate(
                                "insert into accounts (id, name, display_name, biography, password_hash, role, state,"
                                        + " created_at) values (:id, :name, :display, :biography, :hash, :role, :state,"
                                        + " :created) on conflict (name) do nothing")
                        .bind("id", account.id())
                        .bind("name", account.name())
                        .bind("display", account.displayName())
                        .bind("biography", account.biography())
                        .bind("hash", passwordHash)
                        .bind("role", account.role().wire())
                        .bind("state", account.state().wire())
                        .bind("created", account.created().toEpochMilli())
                        .execute()
                == 1;
    }

    void setPassword(Handle handle, long id, String passwordHash) {
        handle.createUpdate("update accounts set password_hash = :hash where id = :id")
                .bind("hash", passwordHash)
                .bind("id", id)
                .execute();
    }

    void setState(Handle handle, long id, AccountState state) {
        handle.createUpdate("update accounts set state = :state where id = :id")
                .bind("state", state.wire())
                .bind("id", id)
                .execute();
    }

    void setProfile(Handle handle, long id, String displayName, String biography) {
        handle.createUpdate("update accounts set display_name = :display, biography = :biography where id = :id")
                .bind("display", displayName)
                .bind("biography", biography)
                .bind("id", id)
                .execute();
    }

    int count(Handle handle) {
        return handle.createQuery("select count(*) from accounts where state = 'active'")
                .mapTo(Integer.class)
                .one();
    }

    int activeSince(Handle handle, Instant since) {
        return handle.createQuery("select count(*) from accounts where last_status_at >= :since")
                .bind("since", since.toEpochMilli())
                .mapTo(Integer.class)
                .one();
    }

    long largestId(Handle handle) {
        return handle.createQuery("select coalesce(max(id), 0) from accounts")
                .mapTo(Long.class)
                .one();
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("name"),
                row.getString("display_name"),
                row.getString("biography"),
                Role.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
                AccountState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Instant.ofEpochMilli(row.getLong("created_at")),
                row.getInt("statuses_count"),
                instant(row, "last_status_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
