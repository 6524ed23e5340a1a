package app.atelier.server.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One post with all that is known of it.
 *
 * @param pictures at least one
 * @param note what it hides behind in feeds, or empty
 * @param descriptions for those who do not see the pictures
 * @param original address of the first picture as it was stored
 * @param lineageHref the tree it stands in, or null where it stands alone
 * @param liked whether the viewer likes it
 * @param csrf for the form of likes, or null if nobody is signed in
 */
public record PostPage(
        Frame frame,
        List<PictureView> pictures,
        PersonView author,
        TimeView when,
        Caption caption,
        String note,
        List<String> descriptions,
        String original,
        List<FactView> facts,
        @Nullable RecipeView recipe,
        List<StripItem> strip,
        @Nullable String lineageHref,
        int remixes,
        String path,
        int likes,
        boolean liked,
        @Nullable String csrf) {

    public PostPage {
        pictures = List.copyOf(pictures);
        descriptions = List.copyOf(descriptions);
        facts = List.copyOf(facts);
        strip = List.copyOf(strip);
    }

    /** Where to sign in so as to come back here. */
    public String signIn() {
        return "/sign-in?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
