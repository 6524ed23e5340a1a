package app.atelier.desktop.edit;

import app.atelier.imaging.codecs.PictureWriter;
import app.atelier.protocol.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The histories of artworks on disk: for each a small file {@code ID.steps.json} beside the documents, written anew with
 * every step. Called from any thread.
 */
final class Journal {
    static final int VERSION = 1;

    private static final Logger LOG = LoggerFactory.getLogger(Journal.class);
    private static final String ENDING = ".steps.json";

    /** A step and when it was done. */
    record Step(Instant at, Change change) {}

    /**
     * A history.
     *
     * @param position how many of the steps are in force; those after it were undone
     * @param savedAs the artwork that was saved last, or null
     * @param savedAt after how many steps that was
     */
    record Content(
            int version,
            int position,
            List<Step> steps,
            @Nullable UUID savedAs,
            int savedAt) {
        static final Content EMPTY = new Content(VERSION, 0, List.of(), null, 0);
    }

    private final Path folder;
    private final Map<UUID, Long> written = new HashMap<>();

    Journal(Path folder) {
        this.folder = folder;
    }

    /** What was kept; nothing when there is none. One that cannot be read is set aside, never overwritten. */
    Content read(UUID artwork) throws IOException {
        Path file = file(artwork);
        try {
            var content = Json.mapper().readValue(Files.readAllBytes(file), Content.class);
            if (content.version() == VERSION
                    && content.steps() != null
                    && content.position() >= 0
                    && content.position() <= content.steps().size()) {
                return content;
            }
            LOG.warn("{} is of another version and is set aside", file);
        } catch (NoSuchFileException none) {
            return Content.EMPTY;
        } catch (JsonProcessingException problem) {
            LOG.warn("{} cannot be read and is set aside", file, problem);
        }
        Files.move(file, file.resolveSibling(file.getFileName() + ".aside"), StandardCopyOption.REPLACE_EXISTING);
        return Content.EMPTY;
    }

    /**
     * Keeps a history; it is on disk when this returns.
     *
     * @param number rises with every step, so that of two that are written at once the later one stays
     */
    synchronized void write(UUID artwork, Content content, long number) throws IOException {
        if (written.getOrDefault(artwork, -1L) > number) {
            return;
        }
        PictureWriter.replace(file(artwork), Json.mapper().writeValueAsBytes(content));
        written.put(artwork, number);
    }

    /** Deletes the histories of artworks that are gone for good. */
    synchronized void forget(Collection<UUID> artworks) {
        for (var artwork : artworks) {
            try {
                Files.deleteIfExists(file(artwork));
            } catch (IOException problem) {
                LOG.warn("{} stays", file(artwork), problem);
            }
        }
    }

    private Path file(UUID artwork) {
        return folder.resolve(artwork + ENDING);
    }
}
