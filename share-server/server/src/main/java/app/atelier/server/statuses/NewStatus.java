package app.atelier.server.statuses;

import app.atelier.protocol.mastodon.PictureOrigin;
import app.atelier.protocol.mastodon.Visibility;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post to be made.
 *
 * @param mediaIds its pictures in order, uploaded before by the same account
 * @param recipe JSON of the recipe where the author shares it
 */
public record NewStatus(
        long accountId,
        @Nullable Long appId,
        String caption,
        String spoilerText,
        boolean sensitive,
        Visibility visibility,
        @Nullable String language,
        List<Long> mediaIds,
        @Nullable String recipe,
        @Nullable PictureOrigin origin,
        @Nullable Long remixOf,
        boolean remixAllowed,
        boolean trainingAllowed) {}
