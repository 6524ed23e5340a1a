package app.atelier.protocol.mastodon;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person's account as others see it.
 *
 * @param note the biography as safe HTML
 * @param lastStatusAt day of the last post ({@code 2026-11-22}), null if there is none
 * @param source what the owner may edit, only in the answer to {@code verify_credentials}
 * @param role only in the answer to {@code verify_credentials}
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Account(
        String id,
        String username,
        String acct,
        String displayName,
        boolean locked,
        boolean bot,
        boolean discoverable,
        boolean group,
        Instant createdAt,
        String note,
        String url,
        String uri,
        String avatar,
        String avatarStatic,
        String header,
        String headerStatic,
        int followersCount,
        int followingCount,
        int statusesCount,
        @Nullable String lastStatusAt,
        List<JsonNode> emojis,
        List<JsonNode> fields,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Source source,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Role role) {

    /** The unformatted biography and the defaults for new posts. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Source(
            Visibility privacy,
            boolean sensitive,
            @Nullable String language,
            String note,
            List<JsonNode> fields,
            int followRequestsCount) {}

    /** What the account may do here. */
    public record Role(String id, String name, String permissions, String color, boolean highlighted) {}
}
