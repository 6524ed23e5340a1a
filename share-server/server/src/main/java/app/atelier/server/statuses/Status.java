package app.atelier.server.statuses;

import app.atelier.protocol.mastodon.PictureOrigin;
import app.atelier.protocol.mastodon.Visibility;
import app.atelier.server.accounts.Account;
import app.atelier.server.media.Media;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post with all that is shown of it.
 *
 * @param caption plain text as it was typed
 * @param spoilerText the note it hides behind, may be empty
 * @param media its pictures in order, at least one
 * @param tags lower case, without the sign, in the order of the caption
 * @param favourited whether the viewer likes it
 * @param recipe the recipe as JSON, null unless the author shared it
 * @param remixOf id of the post it was made from, null if none
 * @param remixes how many public remixes there are
 * @param application name of the app it was made with, null if none
 */
public record Status(
        long id,
        Account account,
        String caption,
        String spoilerText,
        boolean sensitive,
        Visibility visibility,
        @Nullable String language,
        Instant created,
        List<Media> media,
        List<String> tags,
        int favourites,
        boolean favourited,
        @Nullable String recipe,
        @Nullable PictureOrigin origin,
        @Nullable Long remixOf,
        boolean remixAllowed,
        boolean trainingAllowed,
        int remixes,
        @Nullable String application) {

    /** The address of its page below the server's own. */
    public String path() {
        return "/@" + account.name() + "/" + id;
    }
}
