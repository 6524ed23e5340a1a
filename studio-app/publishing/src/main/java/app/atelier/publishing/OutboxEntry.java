package app.atelier.publishing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A post in the outbox.
 *
 * @param reason why it is refused or still waits, a sentence for people, or null
 * @param attempts how often it was tried since it was last sent off by the person
 * @param nextAttempt when it is tried again by itself, while waiting after a failure, or null
 * @param statusId the server's id of it once posted, or null
 * @param url its page once posted, or null
 */
public record OutboxEntry(
        Draft draft,
        PostState state,
        @Nullable String reason,
        int attempts,
        @Nullable Instant nextAttempt,
        @Nullable String statusId,
        @Nullable String url,
        Instant created,
        Instant updated) {}
