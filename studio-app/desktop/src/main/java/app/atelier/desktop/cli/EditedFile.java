package app.atelier.desktop.cli;

import app.atelier.desktop.keeping.ResultKeeper;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.documents.DocumentExport;
import app.atelier.imaging.documents.DocumentReader;
import app.atelier.imaging.documents.OpenedDocument;
import app.atelier.imaging.edits.EditStack;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.GroupLayer;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.TextLayer;
import app.atelier.imaging.text.Fonts;
import app.atelier.library.signing.Making;
import app.atelier.library.signing.Signing;
import app.atelier.protocol.InvalidRecipeException;
import app.atelier.protocol.Recipe;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One file edited into another: opened, edited, and written with its recipe. May be used by several threads. */
final class EditedFile {
    /** A file with layers has no type that every reader of manifests knows. */
    private static final String LAYERED = "application/octet-stream";

    private final Editing edits;
    private final @Nullable Integer quality;
    private final ExportOptions export;
    private final @Nullable Signing signing;

    /**
     * @param quality of JPEG, WebP and AVIF, 1 to 100, or what is usual
     * @param signing signs what is written, or null for nobody
     */
    EditedFile(Editing edits, @Nullable Integer quality, ExportOptions export, @Nullable Signing signing) {
        this.edits = edits;
        this.quality = quality;
        this.export = export;
        this.signing = signing;
    }

    /** With the picture's own colours, depth and metadata, unsigned. */
    EditedFile(EditStack edits, @Nullable Integer quality) {
        this(new StackEditing(edits), quality, new ExportOptions(), null);
    }

    /** What was written. */
    record Written(Path file, int width, int height) {}

    /**
     * Edits a file.
     *
     * @param notes takes sentences about what could not be kept of the file
     * @param cancelled asked before anything is written; then nothing is, and the result is null
     * @throws IOException if a file cannot be read or written, with a plain sentence where the content is at fault
     * @throws IllegalArgumentException if the edits do not suit the picture, with a plain sentence
     */
    @Nullable
    Written write(Path in, Path out, Consumer<String> notes, BooleanSupplier cancelled) throws IOException {
        OpenedDocument opened = new DocumentReader().open(in);
        Set<String> said = new LinkedHashSet<>(opened.notes());
        said.forEach(notes);
        Document edited;
        try {
            edited = edits.apply(opened.document(), cancelled);
        } catch (CancellationException stopped) {
            return null;
        }
        Set<String> gone = new LinkedHashSet<>();
        missingFonts(edited.layers(), gone);
        gone.stream().filter(said::add).forEach(notes);
        PictureMetadata metadata = metadata(in, edited);
        if (cancelled.getAsBoolean()) {
            return null;
        }
        DocumentExport writing = new DocumentExport(
                new PictureWriter(signing == null ? PictureWriter.Finish.NONE : signing.finish(() -> making(in))));
        if (DocumentExport.keepsLayers(out)) {
            writing.write(edited, metadata, out);
        } else {
            writing.write(edited, metadata, settings(out), out);
        }
        return new Written(out, edited.outputWidth(), edited.outputHeight());
    }

    /** Which fonts of texts others stand in for, each a sentence. */
    private static void missingFonts(List<Layer> layers, Set<String> sentences) {
        for (Layer layer : layers) {
            if (layer instanceof TextLayer text) {
                Fonts.problem(text.text()).ifPresent(sentences::add);
            } else if (layer instanceof GroupLayer group) {
                missingFonts(group.layers(), sentences);
            }
        }
    }

    /** @throws IllegalArgumentException if the ending of the name is of no format, or an option is not known */
    ExportSettings settings(Path out) {
        ExportSettings usual = export.applied(ExportSettings.of(ExportSettings.Format.ofFileName(out.toString())));
        return quality == null ? usual : usual.withQuality(quality);
    }

    private Making making(Path in) throws IOException {
        byte[] parent = Files.readAllBytes(in);
        String mediaType = new DocumentReader().layered(in)
                ? LAYERED
                : new PictureReader().probe(parent).mediaType();
        return Making.edited(parent, mediaType, edits.edits(), edits.source());
    }

    /** The recipe travels on, with these edits added. */
    private PictureMetadata metadata(Path in, Document edited) throws IOException {
        PictureMetadata before = new DocumentReader().layered(in)
                ? PictureMetadata.NONE
                : new PictureReader().metadata(Files.readAllBytes(in));
        return edits.recipe(recipe(before, edited), edited)
                .map(ResultKeeper::embedded)
                .orElse(before);
    }

    private Optional<Recipe> recipe(PictureMetadata before, Document edited) {
        String recipeJson = before.recipeJson();
        if (recipeJson == null) {
            return Optional.empty();
        }
        try {
            Recipe recipe = Recipe.fromJson(recipeJson);
            List<JsonNode> all = new ArrayList<>(recipe.edits());
            all.addAll(edits.edits());
            return Optional.of(recipe.withEdits(all).withSize(edited.outputWidth(), edited.outputHeight()));
        } catch (InvalidRecipeException e) {
            return Optional.empty();
        }
    }
}
