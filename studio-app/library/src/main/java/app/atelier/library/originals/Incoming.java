package app.atelier.library.originals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes that are on disk under a temporary name, synced and hashed, but not kept yet. Closing throws them away unless
 * they were kept.
 *
 * @param file the temporary file
 * @param sha256 of its bytes, lower-case hexadecimal
 */
public record Incoming(Path file, String sha256, long bytes) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
