package app.atelier.desktop.edit;

import app.atelier.desktop.texts.Texts;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One sentence for people about why something did not work. */
final class Problems {
    private static final Texts TEXTS = Texts.of(Problems.class);
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** How systems word it that a disk is full. */
    private static final String FULL = "No space left on device";

    private static final String OURS = "app.atelier.";

    private Problems() {}

    /** The problem's own sentence where it has one for people; what only programmers understand is logged instead. */
    static String sentence(Throwable problem) {
        // Errors reach the window inside an exception.
        Throwable cause = problem.getCause() instanceof Error error ? error : problem;
        if (cause instanceof OutOfMemoryError) {
            return TEXTS.get("problem.memory");
        }
        // What the file system says is only a path.
        if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
            return TEXTS.get("problem.gone");
        }
        if (cause instanceof FileSystemException) {
            return TEXTS.get("problem.closed");
        }
        String own = cause.getMessage();
        if (own != null && own.contains(FULL)) {
            return TEXTS.get("problem.full");
        }
        if (own != null && !own.isBlank() && speaks(cause)) {
            return own;
        }
        LOG.error("no sentence for this", problem);
        return TEXTS.get("problem.unknown");
    }

    /** Refusals of values and of files, and our own failures, are worded for people; other failures are not. */
    private static boolean speaks(Throwable problem) {
        return problem instanceof IOException
                || problem instanceof UncheckedIOException
                || problem.getClass() == IllegalArgumentException.class
                || problem.getClass() == IllegalStateException.class
                || problem.getClass().getPackageName().startsWith(OURS);
    }
}
