package app.atelier.server.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is stored, without its password.
 *
 * @param name unique, lower case, {@code [a-z0-9_]{1,30}}
 * @param displayName as people read it, plain text
 * @param biography plain text, may be empty
 * @param statusesCount public and unlisted posts
 * @param lastStatus time of the last public or unlisted post
 */
public record Account(
        long id,
        String name,
        String displayName,
        String biography,
        Role role,
        AccountState state,
        Instant created,
        int statusesCount,
        @Nullable Instant lastStatus) {}
