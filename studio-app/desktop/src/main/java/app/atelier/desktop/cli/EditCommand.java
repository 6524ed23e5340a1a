package app.atelier.desktop.cli;

import app.atelier.imaging.edits.Edit;
import app.atelier.imaging.edits.EditStack;
import app.atelier.imaging.edits.InvalidEditsException;
import app.atelier.imaging.edits.Preset;
import app.atelier.imaging.edits.Presets;
import app.atelier.imaging.resample.Interpolation;
import app.atelier.imaging.wording.Choices;
import java.io.IOException;
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
    private static final long LONGEST_STACK = 64 << 20;
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

    @Option(names = "--preset", paramLabel = "NAME", completionCandidates = Candidates.Looks.class)
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
            edits.addAll(stack(stack).edits());
        }
        if (preset != null) {
            if (!(strength >= 0 && strength <= 100)) {
                throw CommandFailure.usage(output.text("edit.badStrength", Double.toString(strength)));
            }
            checkLook(preset, output);
            edits.add(new Edit.Look(preset, strength / 100));
        }
        if (size != null) {
            edits.add(checkedSize(size, output));
        }
        if (stack == null && edits.isEmpty() && !target.given() && !export.given()) {
            throw CommandFailure.usage(output.text("edit.nothing"));
        }
        return new EditStack(edits);
    }

    /** All of it is read, and what is wrong said with the file's name, before any picture is opened. */
    private static EditStack stack(Path file) throws IOException {
        try {
            return EditStack.parse(Inputs.text(file, LONGEST_STACK, "edit.make"));
        } catch (InvalidEditsException e) {
            throw new CommandFailure(CliTexts.get("edit.badStack", file, e.getMessage()));
        }
    }

    private static void checkLook(String name, Output output) {
        List<String> ids = Presets.all().stream().map(Preset::id).toList();
        if (!ids.contains(name)) {
            throw CommandFailure.usage(output.text("edit.noLook", name, Choices.hint(name, ids)));
        }
    }

    private static Edit checkedSize(String size, Output output) {
        try {
            return resize(size, output);
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
    }

    private static Edit resize(String size, Output output) {
        Matcher sides = SIZE.matcher(size.strip());
        Matcher percent = PERCENT.matcher(size.strip());
        if (percent.matches()) {
            return new Edit.ResizeTo(null, null, null, Double.valueOf(percent.group(1)), Interpolation.LANCZOS3);
        }
        if (!sides.matches()) {
            throw CommandFailure.usage(output.text("edit.badSize", size));
        }
        Integer first = Integer.valueOf(sides.group(1));
        return sides.group(2) == null
                ? new Edit.ResizeTo(null, null, first, null, Interpolation.LANCZOS3)
                : new Edit.ResizeTo(first, Integer.valueOf(sides.group(2)), null, null, Interpolation.LANCZOS3);
    }
}
