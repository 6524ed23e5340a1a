package app.atelier.desktop.feed;

import app.atelier.protocol.InvalidRecipeException;
import app.atelier.protocol.Recipe;
import app.atelier.protocol.mastodon.MediaAttachment;
import app.atelier.protocol.mastodon.Status;
import app.atelier.protocol.mastodon.Tag;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A status of a timeline as the feed shows it, with plain words. Nothing of it is trusted: it came from the network.
 *
 * @param picture address of the picture as it is kept offline, or null
 * @param ratio width by height of the picture, 0.3 to 3.5
 * @param description the picture in words, or empty
 * @param url the post's page, or null
 */
record Post(
        String id,
        String name,
        String handle,
        @Nullable String face,
        String words,
        List<String> tags,
        Instant created,
        @Nullable String picture,
        double ratio,
        String description,
        @Nullable String url,
        Optional<Recipe> recipe,
        boolean remixAllowed,
        boolean trainingAllowed) {
    private static final double USUAL_RATIO = 4 / 3.0;
    private static final double NARROWEST = .3;
    private static final double WIDEST = 3.5;

    static Post of(Status status) {
        Status shown = status.reblog() == null ? status : status.reblog();
        MediaAttachment media =
                shown.mediaAttachments() == null || shown.mediaAttachments().isEmpty()
                        ? null
                        : shown.mediaAttachments().getFirst();
        var account = shown.account();
        String name = account.displayName() == null || account.displayName().isBlank()
                ? account.username()
                : account.displayName();
        var extra = shown.atelier();
        return new Post(
                shown.id(),
                name,
                "@" + account.acct(),
                account.avatarStatic(),
                plain(shown.content()),
                shown.tags() == null
                        ? List.of()
                        : shown.tags().stream().map(Tag::name).toList(),
                shown.createdAt(),
                media == null ? null : media.previewUrl() == null ? media.url() : media.previewUrl(),
                ratio(media),
                media == null || media.description() == null ? "" : media.description(),
                shown.url(),
                extra == null ? Optional.empty() : recipe(extra.recipe()),
                extra != null && extra.remixAllowed(),
                extra != null && extra.trainingAllowed());
    }

    private static Optional<Recipe> recipe(@Nullable JsonNode tree) {
        if (tree == null || tree.isNull()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Recipe.fromTree(tree));
        } catch (InvalidRecipeException e) {
            return Optional.empty();
        }
    }

    private static double ratio(@Nullable MediaAttachment media) {
        if (media == null || media.meta() == null || media.meta().original() == null) {
            return USUAL_RATIO;
        }
        double ratio = media.meta().original().aspect();
        return ratio > 0 ? Math.clamp(ratio, NARROWEST, WIDEST) : USUAL_RATIO;
    }

    /** The text of a status's HTML: paragraphs and line breaks become lines, the rest of the marks goes. */
    static String plain(@Nullable String html) {
        if (html == null) {
            return "";
        }
        return html.replaceAll("(?i)<br\\s*/?>", "\n")
                .replaceAll("(?i)</p>\\s*<p[^>]*>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .strip();
    }
}
