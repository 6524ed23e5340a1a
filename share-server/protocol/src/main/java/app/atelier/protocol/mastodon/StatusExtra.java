package app.atelier.protocol.mastodon;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import org.jspecify.annotations.Nullable;

/**
 * What a post of Atelier says beyond the Mastodon API; the object {@code atelier} in a status.
 *
 * @param recipe the recipe as JSON, null unless its author shared it; read it by
 *     {@link app.atelier.protocol.Recipe#fromTree}
 * @param origin how the picture came to be, null if not said
 * @param remixOf id of the status this one was made from, null if none
 * @param remixAllowed whether others may make a remix
 * @param trainingAllowed whether the picture may be in a data set for training
 * @param remixesCount how many public remixes there are
 */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.ALWAYS)
public record StatusExtra(
        @Nullable JsonNode recipe,
        @Nullable PictureOrigin origin,
        @Nullable String remixOf,
        boolean remixAllowed,
        boolean trainingAllowed,
        int remixesCount) {}
