package app.atelier.publishing;

import app.atelier.protocol.mastodon.Visibility;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post that is not sent yet.
 *
 * @param id UUIDv7, made by the studio; travels as the Idempotency-Key, so that sending twice posts once
 * @param artworkId the picture to show
 * @param account key of the signed-in account, {@link app.atelier.publishing.accounts.StudioAccount#key}
 * @param caption the text of the post
 * @param altText a description of the picture for those who cannot see it
 * @param tags without {@code #}; added below the caption where it does not have them
 * @param shareRecipe whether prompt, seed and the rest are shown with the post and stay in the file
 * @param allowRemix whether others may make pictures out of it
 * @param allowTraining whether models may learn from it; off unless the person said yes
 * @param unsigned whether the file goes without any signed manifest, also without one it came with
 * @param remixOf id of the status whose picture this is made from, on the same server, or null
 */
public record Draft(
        UUID id,
        UUID artworkId,
        String account,
        String caption,
        String altText,
        List<String> tags,
        Visibility visibility,
        boolean shareRecipe,
        boolean allowRemix,
        boolean allowTraining,
        boolean unsigned,
        @Nullable String remixOf) {
    public Draft {
        tags = List.copyOf(tags);
    }

    public Draft withCaption(String value) {
        return new Draft(
                id,
                artworkId,
                account,
                value,
                altText,
                tags,
                visibility,
                shareRecipe,
                allowRemix,
                allowTraining,
                unsigned,
                remixOf);
    }

    public Draft withAccount(String value) {
        return new Draft(
                id,
                artworkId,
                value,
                caption,
                altText,
                tags,
                visibility,
                shareRecipe,
                allowRemix,
                allowTraining,
                unsigned,
                remixOf);
    }
}
