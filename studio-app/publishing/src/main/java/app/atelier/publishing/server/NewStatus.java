package app.atelier.publishing.server;

import app.atelier.protocol.mastodon.PictureOrigin;
import app.atelier.protocol.mastodon.Visibility;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A status as it is sent.
 *
 * @param text the caption with its tags
 * @param mediaIds of pictures that were uploaded
 * @param recipeJson null when it is not shared
 * @param remixOf id of the status it is made from, or null
 */
public record NewStatus(
        String text,
        List<String> mediaIds,
        Visibility visibility,
        @Nullable String recipeJson,
        @Nullable PictureOrigin origin,
        @Nullable String remixOf,
        boolean remixAllowed,
        boolean trainingAllowed) {
    public NewStatus {
        mediaIds = List.copyOf(mediaIds);
    }
}
