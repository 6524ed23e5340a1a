package app.atelier.desktop.cli;

import app.atelier.desktop.keeping.ResultKeeper;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.documents.DocumentExport;
import app.atelier.imaging.documents.DocumentReader;
import app.atelier.imaging.documents.OpenedDocument;
import app.atelier.imaging.edits.EditStack;
import app.atelier.imaging.layers.Document;
import app.atelier.protocol.InvalidRecipeException;
import app.atelier.protocol.Json;
import app.atelier.protocol.Recipe;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atelier edit}: applies a stack of edits to a file without a window. */
@Command(name = "edit")
final class EditCommand implements Callable<Integer> {

    @Mixin
    CommandOptions options = new CommandOptions();

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "IN")
    Path in = Path.of("");

    @Option(names = "--stack", required = true, paramLabel = "EDITS.json")
    Path stack = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "OUT")
    Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Output output = StudioCommand.output(options);
        if (!DocumentExport.keepsLayers(out)) {
            // Said before anything is read.
            ExportSettings.Format.ofFileName(out.toString());
        }
        String json = Files.readString(stack);
        EditStack edits = EditStack.parse(json);
        Document opened = open(output);
        Document edited = edits.apply(opened);
        new DocumentExport().write(edited, metadata(json, edited), out);
        output.result(
                Map.of(
                        "file",
                        out.toAbsolutePath().toString(),
                        "width",
                        edited.outputWidth(),
                        "height",
                        edited.outputHeight()),
                "edit.done",
                out.toAbsolutePath(),
                Integer.toString(edited.outputWidth()),
                Integer.toString(edited.outputHeight()));
        return 0;
    }

    /** A picture, or a file with layers of ours or of another program; what is left out of the latter is said. */
    private Document open(Output output) throws IOException {
        OpenedDocument opened = new DocumentReader().open(in);
        opened.notes().forEach(output::line);
        return opened.document();
    }

    private PictureMetadata metadata(String stackJson, Document edited) throws IOException {
        if (new DocumentReader().layered(in)) {
            return PictureMetadata.NONE;
        }
        return metadata(new PictureReader().metadata(Files.readAllBytes(in)), stackJson, edited);
    }

    /** The recipe travels on, with these edits added; a picture without one gets none. */
    private static PictureMetadata metadata(PictureMetadata before, String stackJson, Document edited)
            throws IOException {
        String recipeJson = before.recipeJson();
        if (recipeJson == null) {
            return before;
        }
        try {
            Recipe recipe = Recipe.fromJson(recipeJson);
            List<JsonNode> edits = new ArrayList<>(recipe.edits());
            Json.mapper().readTree(stackJson).path("edits").forEach(edits::add);
            return ResultKeeper.embedded(recipe.withEdits(edits).withSize(edited.outputWidth(), edited.outputHeight()));
        } catch (InvalidRecipeException e) {
            return before;
        }
    }
}
