package app.atelier.protocol.mastodon;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program that was registered with the server.
 *
 * @param redirectUri all addresses, one a line, as older clients read it
 * @param clientId only in the answer to the registration
 * @param clientSecret only in the answer to the registration
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Application(
        String id,
        String name,
        @Nullable String website,
        List<String> scopes,
        List<String> redirectUris,
        String redirectUri,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String clientId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String clientSecret,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long clientSecretExpiresAt) {}
