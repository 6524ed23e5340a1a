package app.atelier.desktop.cli;

import app.atelier.imaging.codecs.ExportSettings;
import app.atelier.imaging.codecs.UnwritableFileException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that commands are to write, looked at before anything is begun. */
final class Targets {
    private Targets() {}

    /**
     * The format that the ending of a name says.
     *
     * @throws CommandFailure when it is the ending of none
     */
    static ExportSettings.Format format(Path file) {
        try {
            return ExportSettings.Format.ofFileName(String.valueOf(file.getFileName()));
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Makes the folder of a file where there is none.
     *
     * @throws IOException when that cannot be, or the folder takes no files
     */
    static void withFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            checkWay(file, folder);
            Files.createDirectories(folder);
        }
        check(file);
    }

    /** No part of the way to a file may be a file itself. */
    private static void checkWay(Path file, Path folder) throws UnwritableFileException {
        for (Path part = folder; part != null; part = part.getParent()) {
            if (Files.exists(part) && !Files.isDirectory(part)) {
                throw new UnwritableFileException(CliTexts.get("error.fileAsFolder", file, part));
            }
        }
    }

    /** @throws IOException when the file cannot be written as things stand */
    static void check(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnwritableFileException(CliTexts.get("target.folder", file));
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        checkWay(file, folder);
        if (!Files.isDirectory(folder)) {
            throw new UnwritableFileException(CliTexts.get("target.nowhere", file, folder));
        }
        if (!Files.isWritable(folder) && !Files.isWritable(file)) {
            throw new AccessDeniedException(folder.toString());
        }
    }
}
