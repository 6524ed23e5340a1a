package app.atelier.protocol.mastodon;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a server says of itself ({@code GET /api/v2/instance}). */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Instance(
        String domain,
        String title,
        String version,
        String sourceUrl,
        String description,
        Usage usage,
        Thumbnail thumbnail,
        List<JsonNode> icon,
        List<String> languages,
        Configuration configuration,
        Registrations registrations,
        ApiVersions apiVersions,
        Contact contact,
        List<Rule> rules) {

    /** How many used the server. */
    public record Usage(Users users) {}

    /** Accounts that posted within four weeks. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Users(int activeMonth) {}

    /** A picture that stands for the server. */
    public record Thumbnail(String url) {}

    /** Limits that a client should keep. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Configuration(
            JsonNode urls,
            Accounts accounts,
            Statuses statuses,
            MediaAttachments mediaAttachments,
            JsonNode polls,
            Translation translation) {}

    /** Limits of accounts. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Accounts(int maxFeaturedTags) {}

    /** Limits of posts, in characters. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record Statuses(int maxCharacters, int maxMediaAttachments, int charactersReservedPerUrl) {}

    /** Limits of pictures: bytes, pixels, characters. */
    @JsonNaming(SnakeCaseStrategy.class)
    public record MediaAttachments(
            List<String> supportedMimeTypes, long imageSizeLimit, long imageMatrixLimit, int descriptionLimit) {}

    /** Whether posts can be translated. */
    public record Translation(boolean enabled) {}

    /** Whether one may sign up. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Registrations(
            boolean enabled,
            boolean approvalRequired,
            @Nullable String message) {}

    /** Versions of APIs; {@code atelier} is absent on other servers. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ApiVersions(int mastodon, @Nullable Integer atelier) {}

    /** Who runs it. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Contact(String email, @Nullable Account account) {}

    /** A rule of the house. */
    public record Rule(String id, String text, String hint) {}
}
