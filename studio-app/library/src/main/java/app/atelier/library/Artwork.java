package app.atelier.library;

import app.atelier.protocol.Recipe;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of the library: one picture file and what is known of it.
 *
 * @param id UUIDv7, made by the studio
 * @param sha256 64 lower-case hexadecimal digits of the original file's bytes; unique in a library
 * @param mediaType of the original, told from its content, such as {@code image/png}
 * @param width of the picture in pixels as it is seen (orientation applied)
 * @param height of the picture in pixels as it is seen
 * @param bytes size of the original file
 * @param title never blank; the prompt's beginning or the file's name when nobody gave one
 * @param prompt what it was made from, or empty
 * @param altText a description for those who cannot see it, or empty
 * @param tags lower case, without {@code #}, sorted
 * @param recipe all that is needed to make it again, where known
 * @param parents artworks of this library that it was made from, in order
 * @param trashed when it was put in the trash, or null
 * @param publishedUrl the page of its newest post, or null
 * @param missing whether the original file was not found when the library was last checked
 * @param hasDocument whether a layered document is kept with it
 */
public record Artwork(
        UUID id,
        String sha256,
        String mediaType,
        int width,
        int height,
        long bytes,
        String title,
        String prompt,
        String altText,
        List<String> tags,
        boolean favourite,
        Origin origin,
        @Nullable Recipe recipe,
        List<UUID> parents,
        @Nullable Instant trashed,
        @Nullable String publishedUrl,
        Instant created,
        boolean missing,
        boolean hasDocument) {
    public Artwork {
        tags = List.copyOf(tags);
        parents = List.copyOf(parents);
    }
}
