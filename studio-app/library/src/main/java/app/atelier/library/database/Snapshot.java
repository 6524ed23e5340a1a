package app.atelier.library.database;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A copy of the database.
 *
 * @param file in the studio home's {@code snapshots}
 * @param taken when
 * @param bytes its size
 */
public record Snapshot(Path file, Instant taken, long bytes) {}
