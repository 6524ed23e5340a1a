package app.atelier.library;

import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.DecodedPicture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureHeader;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.codecs.UnreadablePictureException;
import app.atelier.imaging.documents.DocumentStore;
import app.atelier.imaging.documents.UnreadableDocumentException;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.thumbnails.Thumbnails;
import app.atelier.library.texts.Texts;
import app.atelier.library.thumbnails.ThumbnailStore;
import app.atelier.protocol.InvalidRecipeException;
import app.atelier.protocol.ParametersText;
import app.atelier.protocol.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a picture file says of itself. The only place where the library meets the codecs.
 *
 * @param width as it is shown, in pixels
 * @param height as it is shown, in pixels
 * @param recipe that it carries, ours or the {@code parameters} text of other generators
 * @param title that it carries, or empty
 * @param description that it carries, or empty
 * @param small the picture with a longer side of at most {@link ThumbnailStore#USUAL} pixels
 */
record PictureFile(
        String mediaType,
        int width,
        int height,
        @Nullable Recipe recipe,
        String title,
        String description,
        Picture small) {
    private static final Logger LOG = LoggerFactory.getLogger(PictureFile.class);
    /** A third smaller than the fastest, for a few milliseconds more. */
    private static final int EFFORT = 2;

    // Keywords of the PNG standard.
    private static final String TITLE = "Title";
    private static final String DESCRIPTION = "Description";

    private static final String COMPOSER = "composer";

    /**
     * Reads it and makes sure that it can be decoded to its end.
     *
     * @param named what to call it in a sentence
     * @throws LibraryException when it is no picture that can be read
     */
    static PictureFile read(Path file, Path named) {
        try {
            if (Files.size(file) == 0) {
                throw new UnreadablePictureException(Texts.of("picture.empty"));
            }
            byte[] bytes = Files.readAllBytes(file);
            PictureReader reader = new PictureReader();
            PictureHeader header = reader.probe(bytes);
            DecodedPicture decoded = reader.readScaled(bytes, ThumbnailStore.USUAL);
            PictureMetadata metadata = decoded.metadata();
            return new PictureFile(
                    header.mediaType(),
                    header.shownWidth(),
                    header.shownHeight(),
                    recipe(metadata, named),
                    metadata.text().getOrDefault(TITLE, ""),
                    metadata.text().getOrDefault(DESCRIPTION, ""),
                    decoded.picture());
        } catch (IOException e) {
            throw unreadable(named, e);
        } catch (OutOfMemoryError e) {
            throw unreadable(named, new IOException(e));
        }
    }

    /** What is known of a picture that {@link #encode} wrote. */
    static PictureFile of(Picture picture, @Nullable Recipe recipe) {
        return new PictureFile(
                ExportSettings.PNG.format().mediaType(),
                picture.width(),
                picture.height(),
                recipe,
                "",
                "",
                Thumbnails.scale(picture, ThumbnailStore.USUAL));
    }

    /** The sentence about a file that cannot be taken in. */
    static LibraryException unreadable(Path named, IOException problem) {
        String sentence =
                problem instanceof UnreadablePictureException || problem instanceof UnreadableDocumentException
                        ? Texts.of("picture.unreadable", named.getFileName(), String.valueOf(problem.getMessage()))
                        : Texts.of("import.closed", named);
        return new LibraryException(sentence, problem);
    }

    private static @Nullable Recipe recipe(PictureMetadata metadata, Path named) {
        String own = metadata.recipeJson();
        String parameters = metadata.parameters();
        try {
            if (own != null) {
                return Recipe.fromJson(own);
            }
        } catch (InvalidRecipeException e) {
            LOG.info("the recipe in {} is passed over: {}", named, e.getMessage());
        }
        try {
            return parameters == null ? null : ParametersText.read(parameters);
        } catch (InvalidRecipeException e) {
            LOG.info("the parameters in {} are passed over: {}", named, e.getMessage());
            return null;
        }
    }

    /** The picture as PNG with its recipe and, unless it is empty, its description inside. */
    static byte[] encode(Picture picture, @Nullable Recipe recipe, String description) throws IOException {
        PictureMetadata metadata = recipe == null
                ? PictureMetadata.NONE
                : PictureMetadata.ofRecipe(recipe.toJson(), ParametersText.write(recipe));
        PictureMetadata described = description.isBlank() ? metadata : metadata.withText(DESCRIPTION, description);
        return new PictureWriter().encode(picture, described, ExportSettings.PNG.withPngEffort(EFFORT));
    }

    static void writeDocument(Document document, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        new DocumentStore().save(document, file);
    }

    /** How a file that is found without a row came to be. */
    Origin origin() {
        Recipe made = recipe;
        if (made == null) {
            return Origin.IMPORTED;
        }
        return made.backend().equals(COMPOSER) ? Origin.COMPOSED : Origin.MODEL;
    }
}
