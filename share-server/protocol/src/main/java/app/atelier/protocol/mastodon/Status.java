package app.atelier.protocol.mastodon;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post.
 *
 * @param content the caption as safe HTML
 * @param text the caption as it was typed; only where the reader is the author
 * @param favourited whether the reader liked it; only where a reader is known
 * @param atelier what the Mastodon API lacks; null from a server that is not Atelier's
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Status(
        String id,
        Instant createdAt,
        @Nullable String inReplyToId,
        @Nullable String inReplyToAccountId,
        boolean sensitive,
        String spoilerText,
        Visibility visibility,
        @Nullable String language,
        String uri,
        @Nullable String url,
        int repliesCount,
        int reblogsCount,
        int favouritesCount,
        @Nullable Instant editedAt,
        String content,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text,
        @Nullable Status reblog,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable StatusApplication application,
        Account account,
        List<MediaAttachment> mediaAttachments,
        List<JsonNode> mentions,
        List<Tag> tags,
        List<JsonNode> emojis,
        @Nullable JsonNode card,
        @Nullable JsonNode poll,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean favourited,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean reblogged,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean muted,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean bookmarked,
        @Nullable StatusExtra atelier) {

    /** The program that a post was made with. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record StatusApplication(String name, @Nullable String website) {}
}
