package app.atelier.server.samples;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post of the sample world.
 *
 * @param id also the name of its picture's file, without ending
 * @param prompt what the composer is asked for to make the picture
 * @param hoursAgo how long before now it was posted
 * @param remixOf id of the sample post it was made from, or null
 * @param recipe whether the recipe is shared
 * @param remix whether remixes are welcome
 * @param likes names of those who like it
 */
public record SamplePost(
        String id,
        String author,
        String prompt,
        String style,
        int width,
        int height,
        long seed,
        String caption,
        String description,
        String origin,
        int hoursAgo,
        @JsonProperty @Nullable String remixOf,
        boolean recipe,
        boolean remix,
        boolean training,
        List<String> likes) {

    public SamplePost {
        likes = List.copyOf(likes);
    }
}
