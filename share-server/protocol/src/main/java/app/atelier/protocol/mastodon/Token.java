package app.atelier.protocol.mastodon;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** An access token: {@code scope} is space-separated, {@code createdAt} in seconds since 1970. */
@JsonNaming(SnakeCaseStrategy.class)
public record Token(String accessToken, String tokenType, String scope, long createdAt) {}
