package app.atelier.library;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.protocol.Recipe;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A picture on its way into the library, with what is known of it. Begin with one of the {@code of} methods and add
 * what there is; blanks are filled from the recipe.
 *
 * @param content the picture itself
 * @param title or empty: taken from the prompt or the file's name
 * @param prompt or empty: taken from the recipe
 * @param job the generation job that made it: adding again with the same job gives the same artwork, so that a job
 *     taken up again after a crash is kept once
 * @param document the layered document to keep beside it
 * @param created when it was made, or null for now
 */
public record NewArtwork(
        Content content,
        String title,
        String prompt,
        String altText,
        List<String> tags,
        Origin origin,
        @Nullable Recipe recipe,
        List<UUID> parents,
        @Nullable UUID job,
        @Nullable Document document,
        @Nullable Instant created) {

    /** Where the bytes come from. */
    public sealed interface Content permits FileContent, BytesContent, PictureContent {}

    /** A file that is copied; it stays where it is. */
    public record FileContent(Path file) implements Content {}

    /** The bytes of a whole picture file, such as an encoded PNG. Not changed afterwards. */
    public record BytesContent(byte[] bytes) implements Content {}

    /** A picture that the library writes as PNG with the recipe inside. */
    public record PictureContent(Picture picture) implements Content {}

    public NewArtwork {
        tags = List.copyOf(tags);
        parents = List.copyOf(parents);
    }

    public static NewArtwork of(Path file) {
        return of(new FileContent(file));
    }

    public static NewArtwork of(byte[] pictureFile) {
        return of(new BytesContent(pictureFile));
    }

    public static NewArtwork of(Picture picture) {
        return of(new PictureContent(picture));
    }

    private static NewArtwork of(Content content) {
        return new NewArtwork(content, "", "", "", List.of(), Origin.IMPORTED, null, List.of(), null, null, null);
    }

    public NewArtwork title(String value) {
        return new NewArtwork(content, value, prompt, altText, tags, origin, recipe, parents, job, document, created);
    }

    public NewArtwork prompt(String value) {
        return new NewArtwork(content, title, value, altText, tags, origin, recipe, parents, job, document, created);
    }

    public NewArtwork altText(String value) {
        return new NewArtwork(content, title, prompt, value, tags, origin, recipe, parents, job, document, created);
    }

    public NewArtwork tags(List<String> value) {
        return new NewArtwork(content, title, prompt, altText, value, origin, recipe, parents, job, document, created);
    }

    public NewArtwork origin(Origin value) {
        return new NewArtwork(content, title, prompt, altText, tags, value, recipe, parents, job, document, created);
    }

    public NewArtwork recipe(@Nullable Recipe value) {
        return new NewArtwork(content, title, prompt, altText, tags, origin, value, parents, job, document, created);
    }

    public NewArtwork parents(List<UUID> value) {
        return new NewArtwork(content, title, prompt, altText, tags, origin, recipe, value, job, document, created);
    }

    public NewArtwork job(@Nullable UUID value) {
        return new NewArtwork(content, title, prompt, altText, tags, origin, recipe, parents, value, document, created);
    }

    public NewArtwork document(@Nullable Document value) {
        return new NewArtwork(content, title, prompt, altText, tags, origin, recipe, parents, job, value, created);
    }

    public NewArtwork created(Instant value) {
        return new NewArtwork(content, title, prompt, altText, tags, origin, recipe, parents, job, document, value);
    }
}
