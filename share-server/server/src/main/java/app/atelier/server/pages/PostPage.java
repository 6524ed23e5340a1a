package app.atelier.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One picture with all that is known of it. */
public record PostPage(
        Frame frame,
        PictureView picture,
        PersonView author,
        TimeView when,
        Caption caption,
        String altText,
        String original,
        List<FactView> facts,
        @Nullable RecipeView recipe,
        List<StripItem> strip,
        @Nullable String lineageHref,
        int remixes) {
    public PostPage {
        facts = List.copyOf(facts);
        strip = List.copyOf(strip);
    }
}
