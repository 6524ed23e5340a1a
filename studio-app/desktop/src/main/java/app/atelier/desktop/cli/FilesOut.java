package app.atelier.desktop.cli;

import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.UnreadablePictureException;
import app.atelier.imaging.documents.DocumentExport;
import app.atelier.library.StudioHome;
import app.atelier.library.signing.Signing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command's files go: options of every command that makes files out of files, and the way of one or of many. */
final class FilesOut {
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

    @Option(names = "--overwrite")
    boolean overwrite;

    @Option(names = "--no-sign")
    boolean unsigned;

    /** Whether another form of file was asked for. */
    boolean given() {
        return format != null || quality != null;
    }

    /** Says so if there is nothing to read, nowhere to write, or no such quality. */
    void check(List<Path> files, Output output, String whichKey) {
        if (files.isEmpty() || out == null) {
            throw CommandFailure.usage(output.text(whichKey));
        }
        if (quality != null && (quality < 1 || quality > 100)) {
            throw CommandFailure.usage(output.text("edit.badQuality", quality));
        }
    }

    /**
     * Edits the files and gives the exit status.
     *
     * @param look stands for {@code {look}} in names
     */
    int write(List<Path> files, Editing editing, String look, CommandOptions options, ExportOptions export)
            throws IOException, InterruptedException {
        Output output = StudioCommand.output(options);
        Path target = java.util.Objects.requireNonNull(out);
        Signing signing =
                unsigned ? null : new Signing(StudioHome.resolve(options.home).signing(), Clock.systemUTC());
        EditedFile edited = new EditedFile(editing, quality, export, signing);
        if (files.size() > 1 || folder(target)) {
            return batch(files, edited, target, look, output);
        }
        // Said before anything is read.
        if (!DocumentExport.keepsLayers(target)) {
            Targets.format(target);
            edited.settings(target);
        }
        Inputs.file(files.getFirst());
        Targets.check(target);
        EditedFile.Written written;
        try {
            written = edited.write(files.getFirst(), target, output::line, () -> false);
        } catch (UnreadablePictureException e) {
            throw Inputs.unreadable(files.getFirst(), e);
        }
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

    private int batch(List<Path> files, EditedFile edited, Path folder, String look, Output output)
            throws IOException, InterruptedException {
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw CommandFailure.usage(output.text("edit.badName", name));
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            // A word too many on the line looks like one more file.
            for (Path file : files) {
                Inputs.file(file);
            }
            throw new CommandFailure(output.text("edit.noFolder", folder));
        }
        Files.createDirectories(folder);
        String ending = format == null ? "" : format.extension();
        return new EditBatch(edited, overwrite, output).run(EditBatch.plan(files, folder, name, look, ending));
    }

    /** A folder that is there, or a name that says no format. */
    private boolean folder(Path target) {
        String last = String.valueOf(target.getFileName());
        return Files.isDirectory(target) || (last.lastIndexOf('.') < 1 && format != null) || last.lastIndexOf('.') < 0;
    }
}
