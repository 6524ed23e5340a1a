package app.atelier.desktop.cli;

import app.atelier.imaging.edits.Edit;
import app.atelier.imaging.edits.EditStack;
import app.atelier.imaging.edits.Preset;
import app.atelier.imaging.edits.Presets;
import app.atelier.imaging.resample.Interpolation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code atelier edit}: applies a stack of edits, a look, or both, to one file or to many, without a window. */
@Command(name = "edit")
final class EditCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,6})(?:[xX×](\\d{1,6}))?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,4})?)%");

    @Mixin
    CommandOptions options = new CommandOptions();

    @Mixin
    ExportOptions export = new ExportOptions();

    @Mixin
    FilesOut target = new FilesOut();

    @Parameters(index = "0..*", arity = "0..*", paramLabel = "FILE", descriptionKey = "IN")
    List<Path> files = new ArrayList<>();

    @Option(names = "--stack", paramLabel = "EDITS.json")
    @Nullable
    Path stack;

    @Option(names = "--preset", paramLabel = "NAME")
    @Nullable
    String preset;

    @Option(names = "--strength", paramLabel = "PERCENT", defaultValue = "100")
    double strength = 100;

    @Option(names = "--size", paramLabel = "SIZE")
    @Nullable
    String size;

    @Option(names = "--list-presets")
    boolean listPresets;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Output output = StudioCommand.output(options);
        if (listPresets) {
            return list(output);
        }
        target.check(files, output, "edit.which");
        return target.write(files, new StackEditing(edits(output)), preset == null ? "" : preset, options, export);
    }

    private int list(Output output) {
        for (Preset look : Presets.all()) {
            output.result(
                    Map.of("id", look.id(), "label", look.label(), "group", look.group()),
                    "edit.look",
                    look.id(),
                    look.label(),
                    look.group());
        }
        return 0;
    }

    /** The stack, then the look, then the size. */
    private EditStack edits(Output output) throws IOException {
        List<Edit> edits = new ArrayList<>();
        if (stack != null) {
            edits.addAll(EditStack.parse(Files.readString(stack)).edits());
        }
        if (preset != null) {
            if (!(strength >= 0 && strength <= 100)) {
                throw new CommandFailure(output.text("edit.badStrength", Double.toString(strength)));
            }
            edits.add(new Edit.Look(preset, strength / 100));
        }
        if (size != null) {
            edits.add(resize(size, output));
        }
        if (stack == null && edits.isEmpty() && !target.given() && !export.given()) {
            throw new CommandFailure(output.text("edit.nothing"));
        }
        return new EditStack(edits);
    }

    private static Edit resize(String size, Output output) {
        Matcher sides = SIZE.matcher(size.strip());
        Matcher percent = PERCENT.matcher(size.strip());
        if (percent.matches()) {
            return new Edit.ResizeTo(null, null, null, Double.valueOf(percent.group(1)), Interpolation.LANCZOS3);
        }
        if (!sides.matches()) {
            throw new CommandFailure(output.text("edit.badSize", size));
        }
        Integer first = Integer.valueOf(sides.group(1));
        return sides.group(2) == null
                ? new Edit.ResizeTo(null, null, first, null, Interpolation.LANCZOS3)
                : new Edit.ResizeTo(first, Integer.valueOf(sides.group(2)), null, null, Interpolation.LANCZOS3);
    }
}
