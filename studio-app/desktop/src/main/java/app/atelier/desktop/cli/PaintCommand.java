package app.atelier.desktop.cli;

import app.atelier.files.Sha256;
import app.atelier.generation.styling.LearntStyle;
import app.atelier.generation.styling.LearntStyles;
import app.atelier.generation.styling.PaintStyle;
import app.atelier.generation.styling.Styling;
import app.atelier.imaging.codecs.UnreadablePictureException;
import app.atelier.imaging.documents.DocumentReader;
import app.atelier.imaging.documents.OpenedDocument;
import app.atelier.imaging.render.Renderer;
import app.atelier.imaging.wording.Choices;
import app.atelier.protocol.Recipe;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atelier paint}: paints files anew by a net, in a learnt style or like another picture. */
@Command(name = "paint")
final class PaintCommand implements Callable<Integer> {
    @Mixin
    CommandOptions options = new CommandOptions();

    @Mixin
    ExportOptions export = new ExportOptions();

    @Mixin
    FilesOut target = new FilesOut();

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "FILE", descriptionKey = "IN")
    List<Path> files = new ArrayList<>();

    @Option(names = "--style", paramLabel = "NAME", completionCandidates = Candidates.PaintedStyles.class)
    @Nullable
    String style;

    @Option(names = "--like", paramLabel = "PICTURE")
    @Nullable
    Path like;

    @Option(names = "--strength", paramLabel = "0-1", defaultValue = "1")
    double strength = 1;

    @Option(names = "--keep-colour", arity = "0..1", paramLabel = "true|false", fallbackValue = "true")
    @Nullable
    Boolean keepColour;

    @Option(names = "--list-styles")
    boolean listStyles;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Output output = StudioCommand.output(options);
        if (listStyles) {
            return list(output);
        }
        target.check(files, output, "paint.which");
        if (style == null == (like == null)) {
            throw CommandFailure.usage(output.text("paint.how"));
        }
        if (!(strength > 0 && strength <= 1)) {
            throw CommandFailure.usage(output.text("paint.badStrength", Double.toString(strength)));
        }
        PaintStyle chosen = like == null ? learnt(style, output) : like(like);
        Recipe.Parent example =
                chosen instanceof PaintStyle.Like other ? new Recipe.Parent(other.sha256(), null, other.label()) : null;
        output.progress(0, output.text("paint.opening"));
        try (Styling styling = Styling.open()) {
            output.progress(.1, output.text("paint.painting", chosen.label()));
            return target.write(files, new StyledPictures(styling, chosen, example), chosen.id(), options, export);
        } finally {
            output.clearBar();
        }
    }

    private static int list(Output output) throws IOException {
        for (LearntStyle learnt : LearntStyles.shipped()) {
            output.result(
                    Map.of("id", learnt.id(), "label", learnt.label(), "keep_colour", learnt.keepsColours()),
                    "paint.style",
                    learnt.id(),
                    learnt.label());
        }
        return 0;
    }

    private PaintStyle learnt(@Nullable String name, Output output) throws IOException {
        List<LearntStyle> all = LearntStyles.shipped();
        LearntStyle found = all.stream()
                .filter(one -> one.id().equals(name) || one.label().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> CommandFailure.usage(output.text(
                        "paint.noStyle",
                        name,
                        Choices.hint(
                                String.valueOf(name),
                                all.stream().map(LearntStyle::id).toList()))));
        return new PaintStyle.Learnt(keepColour == null ? found : found.keepingColours(keepColour), strength);
    }

    private static OpenedDocument opened(Path file) throws IOException {
        try {
            return new DocumentReader().open(Inputs.file(file));
        } catch (UnreadablePictureException e) {
            throw Inputs.unreadable(file, e);
        }
    }

    private PaintStyle like(Path file) throws IOException {
        var picture = new Renderer().render(opened(file).document());
        boolean keep = keepColour != null && keepColour;
        return new PaintStyle.Like(picture, String.valueOf(file.getFileName()), Sha256.hex(file), keep, strength);
    }
}
