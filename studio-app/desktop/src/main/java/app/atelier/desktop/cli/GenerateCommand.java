package app.atelier.desktop.cli;

import app.atelier.desktop.StudioContext;
import app.atelier.desktop.keeping.Outgoing;
import app.atelier.desktop.keeping.ResultKeeper;
import app.atelier.generation.Backend;
import app.atelier.generation.GeneratedPicture;
import app.atelier.generation.GenerationException;
import app.atelier.generation.GenerationRequest;
import app.atelier.generation.Progress;
import app.atelier.generation.composer.Composer;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.library.Artwork;
import app.atelier.protocol.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code atelier generate}: makes pictures, keeps them in the library and, if asked, writes them somewhere as well. */
@Command(name = "generate")
final class GenerateCommand extends StudioCommand {

    private static final Pattern SIZE = Pattern.compile("(-?\\d{1,9})[xX×](-?\\d{1,9})");
    private static final int MOST = 64;
    private static final long LONGEST_SCENE = 4 << 20;
    private static final long SEEDS = 10_000_000L;

    @Parameters(index = "0", arity = "0..1", paramLabel = "PROMPT", descriptionKey = "PROMPT")
    @Nullable
    String prompt;

    @Option(names = "--scene", paramLabel = "FILE")
    @Nullable
    Path scene;

    @Option(names = "--backend", paramLabel = "ID", defaultValue = "composer")
    String backend = "composer";

    @Option(names = "--negative", paramLabel = "TEXT", defaultValue = "")
    String negative = "";

    @Option(names = "--style", paramLabel = "NAME", defaultValue = "")
    String style = "";

    @Option(names = "--seed", paramLabel = "N")
    @Nullable
    Long seed;

    @Option(names = "--count", paramLabel = "N", defaultValue = "1")
    int count = 1;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1024x1024")
    String size = "1024x1024";

    @Option(names = "--out", paramLabel = "FILE-OR-FOLDER")
    @Nullable
    Path out;

    @Override
    int run(StudioContext studio, Output output) throws Exception {
        if (count < 1 || count > MOST) {
            throw new ParameterException(
                    spec.commandLine(), output.text("generate.badCount", MOST, Integer.toString(count)));
        }
        Backend maker = studio.backends().get(backend);
        if (maker == null) {
            throw new CommandFailure(output.text(
                    "generate.noBackend",
                    backend,
                    String.join(", ", studio.backends().keySet())));
        }
        GenerationRequest first = request(output);
        for (int i = 0; i < count; i++) {
            one(studio, output, maker, first.withSeed(first.seed() + i), i);
        }
        return 0;
    }

    private GenerationRequest request(Output output) {
        Map<String, String> drawn = scene == null ? Map.of() : Map.of(Composer.SCENE_OPTION, text(scene, output));
        if (prompt == null && scene == null) {
            throw new ParameterException(spec.commandLine(), output.text("generate.noPrompt"));
        }
        if (scene == null && prompt.isBlank()) {
            throw new CommandFailure(output.text("generate.noPrompt"));
        }
        Size wanted = Size.of(size)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), output.text("generate.badSize", size)));
        long start = seed == null ? ThreadLocalRandom.current().nextLong(SEEDS) : seed;
        return new GenerationRequest(
                words(), negative, backend, style, start, wanted.width(), wanted.height(), drawn, List.of());
    }

    /** The prompt, or the words from which a scene was read. */
    private String words() {
        if (prompt != null && !prompt.isBlank() || scene == null) {
            return prompt == null ? "" : prompt;
        }
        try {
            String words = Json.mapper().readTree(scene.toFile()).path("prompt").asText("");
            return words.substring(0, Math.min(words.length(), GenerationRequest.LONGEST_PROMPT));
        } catch (IOException e) {
            // What is wrong with the file is said when it is drawn.
            return "";
        }
    }

    private static String text(Path file, Output output) {
        try {
            if (Files.size(file) > LONGEST_SCENE) {
                throw new CommandFailure(output.text("generate.sceneLong", file, LONGEST_SCENE >> 20));
            }
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandFailure(output.text("generate.noScene", file));
        }
    }

    /** Width and height in pixels, as far as they are numbers. */
    record Size(int width, int height) {
        static Optional<Size> of(String text) {
            Matcher matcher = SIZE.matcher(text.strip());
            return matcher.matches()
                    ? Optional.of(new Size(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                    : Optional.empty();
        }
    }

    private void one(StudioContext studio, Output output, Backend maker, GenerationRequest request, int index)
            throws GenerationException, IOException {
        Progress progress = output::progress;
        GeneratedPicture made = maker.generate(request, progress);
        Artwork artwork = studio.keeper().keep(made, null);
        Path file = studio.library().original(artwork);
        if (out != null) {
            file = target(out, index, artwork);
            write(made, artwork, studio, file);
        }
        made.notes().forEach(output::line);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", artwork.id().toString());
        object.put("file", file.toAbsolutePath().toString());
        object.put("seed", request.seed());
        object.put("width", artwork.width());
        object.put("height", artwork.height());
        object.put("alt", made.altText());
        object.put("notes", made.notes());
        output.result(object, "generate.made", artwork.id(), file.toAbsolutePath(), Long.toString(request.seed()));
    }

    /** A PNG is the very file of the library, so that bringing it in later is no second artwork. */
    private static void write(GeneratedPicture made, Artwork artwork, StudioContext studio, Path file)
            throws IOException {
        ExportSettings settings = ExportSettings.of(ExportSettings.Format.ofFileName(file.toString()));
        if (settings.format().mediaType().equals(artwork.mediaType())) {
            PictureWriter.replace(file, Files.readAllBytes(studio.library().original(artwork)));
        } else {
            byte[] other = new PictureWriter().encode(made.picture(), ResultKeeper.embedded(made.recipe()), settings);
            PictureWriter.replace(file, new Outgoing(studio.library()).converted(artwork, other));
        }
    }

    /** One picture takes the name given; more get a number before the ending; a folder gets files by id. */
    private Path target(Path asked, int index, Artwork artwork) throws IOException {
        String name = asked.getFileName() == null ? "" : asked.getFileName().toString();
        boolean folder = Files.isDirectory(asked) || name.lastIndexOf('.') < 1;
        if (folder) {
            Files.createDirectories(asked);
            return asked.resolve(artwork.id() + ".png");
        }
        if (asked.toAbsolutePath().getParent() != null) {
            Files.createDirectories(asked.toAbsolutePath().getParent());
        }
        int dot = name.lastIndexOf('.');
        return count == 1
                ? asked
                : asked.resolveSibling(name.substring(0, dot) + "-" + (index + 1) + name.substring(dot));
    }
}
