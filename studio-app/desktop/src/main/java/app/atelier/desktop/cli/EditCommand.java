package app.atelier.desktop.cli;

import app.atelier.desktop.keeping.ResultKeeper;
import app.atelier.imaging.Picture;
import app.atelier.imaging.codecs.DecodedPicture;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureMetadata;
import app.atelier.imaging.codecs.PictureReader;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.edits.EditStack;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.render.Renderer;
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
        ExportSettings settings = ExportSettings.of(ExportSettings.Format.ofFileName(out.toString()));
        DecodedPicture decoded = new PictureReader().read(in);
        String json = Files.readString(stack);
        Picture edited = new Renderer().render(EditStack.parse(json).apply(Document.of(decoded.picture())));
        new PictureWriter().write(edited, metadata(decoded.metadata(), json, edited), settings, out);
        output.result(
                Map.of("file", out.toAbsolutePath().toString(), "width", edited.width(), "height", edited.height()),
                "edit.done",
                out.toAbsolutePath(),
                Integer.toString(edited.width()),
                Integer.toString(edited.height()));
        return 0;
    }

    /** The recipe travels on, with these edits added; a picture without one gets none. */
    private static PictureMetadata metadata(PictureMetadata before, String stackJson, Picture edited)
            throws IOException {
        String recipeJson = before.recipeJson();
        if (recipeJson == null) {
            return before;
        }
        try {
            Recipe recipe = Recipe.fromJson(recipeJson);
            List<JsonNode> edits = new ArrayList<>(recipe.edits());
            Json.mapper().readTree(stackJson).path("edits").forEach(edits::add);
            return ResultKeeper.embedded(recipe.withEdits(edits).withSize(edited.width(), edited.height()));
        } catch (InvalidRecipeException e) {
            return before;
        }
    }
}
