package app.atelier.imaging.codecs;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** A file that cannot be written where it was to be; the message is one plain sentence that says what to do. */
public final class UnwritableFileException extends IOException {
    public UnwritableFileException(String message) {
        super(message);
    }

    public UnwritableFileException(String message, Throwable cause) {
        super(message, cause);
    }

    static UnwritableFileException of(Path file, IOException problem) {
        String reason = problem instanceof FileSystemException system ? system.getReason() : problem.getMessage();
        String said = String.valueOf(reason).toLowerCase(Locale.ROOT);
        Path folder = file.toAbsolutePath().getParent();
        String key = "write.failed";
        if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
            key = "write.no-folder";
        } else if (problem instanceof NoSuchFileException) {
            // A folder that is there and says otherwise is one that the system made up, such as /proc.
            key = folder != null && Files.isDirectory(folder) ? "write.odd" : "write.nowhere";
        } else if (problem instanceof FileSystemLoopException || said.contains("symbolic link")) {
            key = "write.loop";
        } else if (said.contains("too long")) {
            key = "write.long";
        } else if (problem instanceof AccessDeniedException
                || said.contains("read-only")
                || said.contains("not permitted")) {
            key = "write.denied";
        } else if (said.contains("space") || said.contains("quota") || said.contains("too large")) {
            key = "write.full";
        }
        return new UnwritableFileException(CodecTexts.of(key, file.getFileName(), folder), problem);
    }
}
