package app.atelier.desktop.keeping;

import app.atelier.generation.GeneratedPicture;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.library.Artwork;
import app.atelier.library.Library;
import app.atelier.library.NewArtwork;
import app.atelier.library.Origin;
import app.atelier.protocol.ParametersText;
import app.atelier.protocol.Recipe;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts generated pictures into the library: the flat picture with its recipe inside, and the layers beside it. */
public final class ResultKeeper {

    private static final String COMPOSER = "composer";

    private final Library library;

    public ResultKeeper(Library library) {
        this.library = library;
    }

    /**
     * Keeps a result; it is on disk when this returns.
     *
     * @param job the job that made it, or null: keeping again for the same job gives the same artwork
     */
    public Artwork keep(GeneratedPicture result, @Nullable UUID job) {
        Recipe recipe = result.recipe();
        NewArtwork artwork = NewArtwork.of(result.picture())
                .recipe(recipe)
                .altText(result.altText())
                .origin(COMPOSER.equals(recipe.backend()) ? Origin.COMPOSED : Origin.MODEL)
                .parents(parents(recipe))
                .job(job)
                .document(result.document());
        return library.add(artwork);
    }

    private List<UUID> parents(Recipe recipe) {
        return recipe.parents().stream()
                .flatMap(parent -> library.findByHash(parent.sha256()).stream())
                .map(Artwork::id)
                .toList();
    }

    /** How a recipe travels inside a file: as ours, and as the text that other generators read. */
    public static PictureMetadata embedded(Recipe recipe) {
        return PictureMetadata.ofRecipe(recipe.toJson(), ParametersText.write(recipe));
    }
}
