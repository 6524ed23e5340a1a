package app.atelier.desktop.cli;

import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.documents.DocumentExport;
import app.atelier.imaging.edits.Edit;
import app.atelier.imaging.edits.EditStack;
import app.atelier.imaging.edits.Preset;
import app.atelier.imaging.edits.Presets;
import app.atelier.imaging.resample.Interpolation;
import app.atelier.library.StudioHome;
import app.atelier.library.signing.Signing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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

    @Option(names = "--out", paramLabel = "OUT")
    @Nullable
    Path out;

    @Option(names = "--name", paramLabel = "PATTERN", defaultValue = "{name}")
    String name = "{name}";

    @Option(names = "--format", paramLabel = "FORMAT")
    ExportSettings.@Nullable Format format;

    @Option(names = "--quality", paramLabel = "1-100")
    @Nullable
    Integer quality;

    @Option(names = "--size", paramLabel = "SIZE")
    @Nullable
    String size;

    @Option(names = "--overwrite")
    boolean overwrite;

    @Option(names = "--no-sign")
    boolean unsigned;

    @Option(names = "--list-presets")
    boolean listPresets;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Output output = StudioCommand.output(options);
        if (listPresets) {
            return list(output);
        }
        Path target = out;
        if (files.isEmpty() || target == null) {
            throw new CommandFailure(output.text("edit.which"));
        }
        if (quality != null && (quality < 1 || quality > 100)) {
            throw new CommandFailure(output.text("edit.badQuality", quality));
        }
        EditedFile edited = new EditedFile(edits(output), quality, export, unsigned ? null : signing());
        if (files.size() > 1 || folder(target)) {
            return batch(edited, target, output);
        }
        if (!DocumentExport.keepsLayers(target)) {
            // Said before anything is read.
            edited.settings(target);
        }
        EditedFile.Written written = edited.write(files.getFirst(), target, output::line, () -> false);
        if (written != null) {
            output.result(
                    Map.of(
                            "file",
                            target.toAbsolutePath().toString(),
                            "width",
                            written.width(),
                            "height",
                            written.height()),
                    "edit.done",
                    target.toAbsolutePath(),
                    Integer.toString(written.width()),
                    Integer.toString(written.height()));
        }
        return 0;
    }

    private Signing signing() {
        return new Signing(StudioHome.resolve(options.home).signing(), Clock.systemUTC());
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

    private int batch(EditedFile edited, Path folder, Output output) throws IOException, InterruptedException {
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw new CommandFailure(output.text("edit.badName", name));
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CommandFailure(output.text("edit.noFolder", folder));
        }
        Files.createDirectories(folder);
        String ending = format == null ? "" : format.extension();
        List<EditBatch.Work> plan = EditBatch.plan(files, folder, name, preset == null ? "" : preset, ending);
        return new EditBatch(edited, overwrite, output).run(plan);
    }

    /** A folder that is there, or a name that says no format. */
    private boolean folder(Path target) {
        String last = String.valueOf(target.getFileName());
        return Files.isDirectory(target) || (last.lastIndexOf('.') < 1 && format != null) || last.lastIndexOf('.') < 0;
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
        if (stack == null && edits.isEmpty() && format == null && quality == null && !export.given()) {
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
