package app.atelier.publishing.accounts;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;

/**
 * An account the studio is signed in to.
 *
 * @param server address of the server, such as {@code https://share.example}, without a path
 * @param name the account's name on it
 * @param displayName as shown, may be empty
 * @param avatarUrl may be empty
 * @param token the access token; a secret
 * @param clientId how this studio is registered with the server, or empty
 * @param clientSecret belongs to it; needed to end the token
 */
public record StudioAccount(
        URI server,
        String name,
        String displayName,
        String avatarUrl,
        String token,
        String clientId,
        String clientSecret,
        Instant signedIn) {
    /** @throws NullPointerException for an account of a damaged file, that nobody could be told apart by */
    public StudioAccount {
        Objects.requireNonNull(server);
        Objects.requireNonNull(name);
        Objects.requireNonNull(token);
    }

    /** Tells this account from all others: {@code name@host} or {@code name@host:port}. */
    public String key() {
        return name + "@" + server.getRawAuthority();
    }

    /** Leaves the secrets out, so that they are in no log. */
    @Override
    public String toString() {
        return "StudioAccount[" + key() + "]";
    }
}
