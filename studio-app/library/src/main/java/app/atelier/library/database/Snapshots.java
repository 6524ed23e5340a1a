package app.atelier.library.database;

import app.atelier.files.DurableFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies of the database in a folder: the newest {@value #KEPT} are kept, or fewer of a very large library, but always
 * two.
 */
public final class Snapshots {
    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    /** How many there are at most. */
    public static final int KEPT = 7;

    /** What all of them may take of the disk, the newest two left aside. */
    public static final long MOST_BYTES = 1L << 30;

    private static final int ALWAYS_KEPT = 2;

    /** An opening library takes one when the newest is older. */
    public static final Duration INTERVAL = Duration.ofHours(20);

    private static final String PREFIX = "library-";
    private static final String SUFFIX = ".db";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final InstantSource clock;

    public Snapshots(Path folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** All there are, newest first. */
    public List<Snapshot> list() throws IOException {
        List<Snapshot> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
                for (Path file : files) {
                    Optional<Instant> taken = taken(file);
                    if (taken.isPresent()) {
                        found.add(new Snapshot(file, taken.get(), Files.size(file)));
                    }
                }
            }
        }
        found.sort(Comparator.comparing(Snapshot::taken).reversed());
        return found;
    }

    /** All that can be found, for whom a closed folder is one without any. */
    public List<Snapshot> found() {
        try {
            return list();
        } catch (IOException e) {
            LOG.warn("snapshots cannot be listed", e);
            return List.of();
        }
    }

    /** Whether the newest is old enough for another. */
    public boolean due() throws IOException {
        List<Snapshot> all = list();
        return all.isEmpty() || all.getFirst().taken().plus(INTERVAL).isBefore(clock.instant());
    }

    /** Takes one and lets the oldest go. */
    public Snapshot take(LibraryDatabase database) throws IOException {
        Files.createDirectories(folder);
        Instant now = clock.instant();
        Path file = folder.resolve(PREFIX + STAMP.format(now) + SUFFIX);
        Path part = folder.resolve(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        try {
            database.copyTo(part);
            DurableFile.adopt(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
        rotate();
        return new Snapshot(file, now, Files.size(file));
    }

    private void rotate() throws IOException {
        List<Snapshot> all = list();
        long sum = 0;
        for (int i = 0; i < all.size(); i++) {
            sum += all.get(i).bytes();
            if (i >= KEPT || (i >= ALWAYS_KEPT && sum > MOST_BYTES)) {
                Files.deleteIfExists(all.get(i).file());
            }
        }
    }

    /**
     * Puts a copy of the snapshot in the place of the database. What is there is renamed, bytes untouched.
     *
     * @return where the former database is now, if there was one
     */
    public Optional<Path> putInPlace(Snapshot snapshot, Path database) throws IOException {
        Path part = database.resolveSibling(database.getFileName() + ".part");
        Files.copy(snapshot.file(), part, StandardCopyOption.REPLACE_EXISTING);
        Optional<Path> aside = Optional.empty();
        if (Files.exists(database)) {
            Path away = database.resolveSibling("library-set-aside-" + STAMP.format(clock.instant()) + SUFFIX);
            DurableFile.rename(database, away);
            aside = Optional.of(away);
            // The write-ahead log belongs to the old file and would spoil the new one.
            for (String ending : new String[] {"-wal", "-shm"}) {
                Path beside = database.resolveSibling(database.getFileName() + ending);
                if (Files.exists(beside)) {
                    Files.move(beside, away.resolveSibling(away.getFileName() + ending));
                }
            }
        }
        DurableFile.adopt(part, database);
        return aside;
    }

    private static Optional<Instant> taken(Path file) {
        String name = file.getFileName().toString();
        String stamp = name.substring(PREFIX.length(), name.length() - SUFFIX.length());
        try {
            return Optional.of(STAMP.parse(stamp, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
