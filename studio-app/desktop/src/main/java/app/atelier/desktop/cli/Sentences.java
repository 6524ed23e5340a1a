package app.atelier.desktop.cli;

import app.atelier.generation.GenerationException;
import app.atelier.library.HomeUnavailableException;
import app.atelier.library.LibraryException;
import app.atelier.library.signing.SigningException;
import app.atelier.publishing.PublishingException;
import app.atelier.publishing.accounts.SignInException;
import app.atelier.publishing.server.ServerException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** What went wrong, in one line for a person. */
final class Sentences {
    private Sentences() {}

    /** The sentence; the unexpected keeps its kind, so that it can be reported, and is logged. */
    static String of(Throwable problem) {
        String message = problem.getMessage();
        return switch (problem) {
            case FileAlreadyExistsException there when there.getReason() != null -> there.getReason();
            case FileSystemException file -> of(file);
            case UncheckedIOException unchecked -> of(unchecked.getCause());
            case CommandFailure failure -> failure.getMessage();
            case HomeUnavailableException home -> String.valueOf(home.getMessage());
            case LibraryException library -> String.valueOf(library.getMessage());
            case SigningException signing -> String.valueOf(signing.getMessage());
            case PublishingException publishing -> String.valueOf(publishing.getMessage());
            case GenerationException generation -> String.valueOf(generation.getMessage());
            case ServerException server -> String.valueOf(server.getMessage());
            case SignInException signIn -> String.valueOf(signIn.getMessage());
            case OutOfMemoryError _ -> CliTexts.get("error.memory");
            case InvalidPathException path -> CliTexts.get("error.badName", path.getInput());
            case IllegalArgumentException wrong when message != null -> message;
            case IOException io when isSentence(message) -> message;
            case IOException io when message != null -> CliTexts.get("error.io", message);
            default -> unexpected(problem);
        };
    }

    /** The system's own words are a few words without an end. */
    private static boolean isSentence(@Nullable String message) {
        return message != null && message.matches("(?s).* .*[.!?…”]");
    }

    /** Java says the bare path of most, so that what is there is asked again. */
    private static String of(FileSystemException problem) {
        String name = problem.getFile();
        if (name == null) {
            return CliTexts.get("error.io", String.valueOf(problem.getMessage()));
        }
        Path file = Path.of(name);
        String reason = String.valueOf(problem.getReason()).toLowerCase(Locale.ROOT);
        Path blocking = blocking(file);
        if (blocking != null) {
            return CliTexts.get("error.fileAsFolder", file, blocking);
        }
        if (problem instanceof FileSystemLoopException || reason.contains("symbolic link")) {
            return CliTexts.get("error.loop", file);
        }
        if (problem instanceof NoSuchFileException) {
            return CliTexts.get("error.noFile", file);
        }
        if (problem instanceof AccessDeniedException || reason.contains("not permitted") || reason.contains("denied")) {
            return CliTexts.get(Files.isDirectory(file) ? "error.deniedFolder" : "error.denied", file);
        }
        if (problem instanceof NotDirectoryException || problem instanceof FileAlreadyExistsException) {
            return CliTexts.get(Files.isDirectory(file) ? "error.folderThere" : "error.fileThere", file);
        }
        if (reason.contains("space") || reason.contains("quota")) {
            return CliTexts.get("error.full", file);
        }
        if (reason.contains("read-only")) {
            return CliTexts.get("error.readOnly", file);
        }
        if (reason.contains("too long")) {
            return CliTexts.get("error.longName", file);
        }
        return CliTexts.get("error.file", file, String.valueOf(problem.getReason()));
    }

    /** The part of a path that is a file where a folder would have to be, or null. */
    private static @Nullable Path blocking(Path file) {
        for (Path part = file.toAbsolutePath().getParent(); part != null; part = part.getParent()) {
            if (Files.exists(part)) {
                return Files.isDirectory(part) ? null : part;
            }
        }
        return null;
    }

    private static String unexpected(Throwable problem) {
        LoggerFactory.getLogger(AtelierCommand.class).error("a command failed", problem);
        String message = problem.getMessage();
        return CliTexts.get(
                "error.unexpected",
                message == null ? problem.toString() : problem.getClass().getSimpleName() + ": " + message);
    }
}
