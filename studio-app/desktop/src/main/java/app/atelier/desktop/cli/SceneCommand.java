package app.atelier.desktop.cli;

import app.atelier.desktop.StudioContext;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.composer.Composer;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.wording.Choices;
import app.atelier.protocol.Json;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atelier scene}: shows how a prompt is read, as JSON that can be edited and drawn by {@code generate --scene}. */
@Command(name = "scene")
final class SceneCommand extends StudioCommand {

    @Parameters(index = "0..*", arity = "1..*", paramLabel = "PROMPT", descriptionKey = "PROMPT")
    List<String> words = List.of();

    @Option(names = "--settled")
    boolean settled;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    long seed = 1;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1024x1024")
    String size = "1024x1024";

    @Option(names = "--out", paramLabel = "FILE")
    @Nullable
    Path out;

    @Override
    int run(StudioContext studio, Output output) throws Exception {
        String prompt = String.join(" ", words).strip();
        if (prompt.isEmpty()) {
            throw CommandFailure.usage(output.text("generate.noPrompt"));
        }
        GenerateCommand.Size wanted = GenerateCommand.Size.checked(size);
        Scene scene = settled
                ? settled(studio, prompt, wanted, output)
                : studio.reader().read(prompt);
        String json =
                Json.mapper().writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(scene.toJson())
                        + "\n";
        Path file = out;
        if (file == null) {
            output.document(json.stripTrailing());
            return 0;
        }
        PictureWriter.replace(file, json.getBytes(StandardCharsets.UTF_8));
        output.result(Map.of("file", file.toAbsolutePath().toString()), "scene.written", file.toAbsolutePath());
        return 0;
    }

    private Scene settled(StudioContext studio, String prompt, GenerateCommand.Size wanted, Output output)
            throws Exception {
        GenerationRequest request = new GenerationRequest(
                prompt, "", Composer.ID, "", seed, wanted.width(), wanted.height(), Map.of(), List.of());
        if (studio.backends().get(Composer.ID) instanceof Composer composer) {
            return composer.settled(request);
        }
        throw new CommandFailure(output.text(
                "generate.noBackend",
                Composer.ID,
                Choices.hint(Composer.ID, studio.backends().keySet())));
    }
}
