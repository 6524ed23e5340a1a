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
import app.atelier.generation.composer.styles.Style;
import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.imaging.wording.Choices;
import app.atelier.library.Artwork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atelier generate}: makes pictures, keeps them in the library and, if asked, writes them somewhere as well. */
@Command(name = "generate")
final class GenerateCommand extends StudioCommand {

    private static final Pattern SIZE = Pattern.compile("(-?\\d{1,9})(?:[xX×](-?\\d{1,9}))?");
    private static final int MOST = 64;
    private static final long SEEDS = 10_000_000L;

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "PROMPT", descriptionKey = "PROMPT")
    List<String> prompt = List.of();

    @Option(names = "--scene", paramLabel = "FILE")
    @Nullable
    Path scene;

    @Option(names = "--backend", paramLabel = "ID", defaultValue = "composer")
    String backend = "composer";

    @Option(names = "--negative", paramLabel = "TEXT", defaultValue = "")
    String negative = "";

    @Option(
            names = "--style",
            paramLabel = "NAME",
            defaultValue = "",
            completionCandidates = Candidates.DrawnStyles.class)
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
    void check(Output output) throws IOException {
        if (count < 1 || count > MOST) {
            throw CommandFailure.usage(output.text("generate.badCount", MOST, Integer.toString(count)));
        }
        Size.checked(size);
        if (scene == null) {
            if (words().isEmpty()) {
                throw CommandFailure.usage(output.text("generate.noPrompt"));
            }
            checkLength(words());
            checkLength(negative);
        } else if (!words().isEmpty() || !negative.isEmpty()) {
            throw CommandFailure.usage(
                    output.text(words().isEmpty() ? "generate.sceneAndNegative" : "generate.sceneAndPrompt", scene));
        }
        checkTarget();
    }

    private String words() {
        return String.join(" ", prompt).strip();
    }

    private static void checkLength(String words) {
        if (words.length() > GenerationRequest.LONGEST_PROMPT) {
            throw CommandFailure.usage(CliTexts.get(
                    "generate.longPrompt", GenerationRequest.LONGEST_PROMPT, Integer.toString(words.length())));
        }
    }

    @Override
    int run(StudioContext studio, Output output) throws Exception {
        Backend maker = studio.backends().get(backend);
        if (maker == null) {
            throw CommandFailure.usage(output.text(
                    "generate.noBackend",
                    backend,
                    Choices.hint(backend, studio.backends().keySet())));
        }
        GenerationRequest first =
                request(studio, output).withStyle(maker instanceof Composer ? style(studio, output) : style);
        for (int i = 0; i < count; i++) {
            one(studio, output, maker, first.withSeed(first.seed() + i), i);
        }
        return ExitStatus.DONE;
    }

    /** By id or label, in letters of any case; empty for what the prompt says. */
    private String style(StudioContext studio, Output output) {
        if (style.isBlank()) {
            return "";
        }
        return studio.styles().all().stream()
                .filter(one ->
                        one.id().equalsIgnoreCase(style.strip()) || one.label().equalsIgnoreCase(style.strip()))
                .findFirst()
                .map(Style::id)
                .orElseThrow(() -> {
                    List<String> ids =
                            studio.styles().all().stream().map(Style::id).toList();
                    return CommandFailure.usage(output.text("generate.noStyle", style, Choices.hint(style, ids)));
                });
    }

    /** A place that cannot take the picture is said before it is made. */
    private void checkTarget() throws IOException {
        if (out != null && !folder(out)) {
            Targets.format(out);
            Targets.withFolder(out);
        }
    }

    private GenerationRequest request(StudioContext studio, Output output) throws IOException {
        Size wanted = Size.checked(size);
        Path file = scene;
        long start = seed == null ? ThreadLocalRandom.current().nextLong(SEEDS) : seed;
        if (file == null) {
            return new GenerationRequest(
                    words(), negative, backend, style, start, wanted.width(), wanted.height(), Map.of(), List.of());
        }
        SceneFile drawn = SceneFile.read(file, studio.styles(), output);
        return new GenerationRequest(
                drawn.prompt(),
                "",
                backend,
                style,
                start,
                wanted.width(),
                wanted.height(),
                Map.of(Composer.SCENE_OPTION, drawn.json()),
                List.of());
    }

    /** Width and height in pixels, of pictures that can be drawn. */
    record Size(int width, int height) {
        /** @throws CommandFailure when the text is no size, or one that is not drawn */
        static Size checked(String text) {
            Matcher matcher = SIZE.matcher(text.strip());
            if (!matcher.matches()) {
                throw CommandFailure.usage(CliTexts.get("generate.badSize", text));
            }
            int width = Integer.parseInt(matcher.group(1));
            int height = Integer.parseInt(matcher.group(2) == null ? matcher.group(1) : matcher.group(2));
            if (Math.min(width, height) < GenerationRequest.SHORTEST_SIDE
                    || Math.max(width, height) > GenerationRequest.LONGEST_SIDE) {
                throw CommandFailure.usage(CliTexts.get(
                        "generate.sizeRange",
                        text,
                        GenerationRequest.SHORTEST_SIDE,
                        Integer.toString(GenerationRequest.LONGEST_SIDE)));
            }
            return new Size(width, height);
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
        String name = name(asked);
        if (folder(asked)) {
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

    private static boolean folder(Path asked) {
        return Files.isDirectory(asked) || name(asked).lastIndexOf('.') < 1;
    }

    private static String name(Path asked) {
        return asked.getFileName() == null ? "" : asked.getFileName().toString();
    }
}
