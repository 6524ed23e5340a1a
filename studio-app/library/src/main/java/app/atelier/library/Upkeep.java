package app.atelier.library;

import app.atelier.library.ArtworkRepository.FileFacts;
import app.atelier.library.originals.OriginalStore;
import app.atelier.library.originals.OriginalStore.Original;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares the catalogue with the files on disk, and takes in what a crash or a snapshot left outside. */
final class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    /** Younger files may belong to an addition that another process is in the middle of. */
    private static final Duration SETTLED = Duration.ofSeconds(10);

    private final StudioHome home;
    private final ArtworkRepository repository;
    private final OriginalStore originals;
    private final Additions additions;

    Upkeep(StudioHome home, ArtworkRepository repository, OriginalStore originals, Additions additions) {
        this.home = home;
        this.repository = repository;
        this.originals = originals;
        this.additions = additions;
    }

    CheckReport check(BooleanSupplier ended) throws IOException {
        Map<String, Original> files = new HashMap<>();
        originals.forEach(file -> files.merge(file.sha256(), file, (a, b) -> a.inTrash() ? b : a));
        Set<String> known = new HashSet<>();
        List<UUID> missing = new ArrayList<>();
        List<UUID> found = new ArrayList<>();
        for (FileFacts artwork : repository.fileFacts()) {
            known.add(artwork.sha256());
            boolean there = files.containsKey(artwork.sha256());
            // Of what is closed nobody knows: it stays as it was last known to be.
            if (there == artwork.missing() && (there || !originals.closed(artwork.sha256()))) {
                (there ? found : missing).add(artwork.id());
            }
        }
        if (!missing.isEmpty()) {
            LOG.warn("{} originals are missing", missing.size());
            repository.missing(missing, true);
        }
        if (!found.isEmpty()) {
            repository.missing(found, false);
        }
        List<Artwork> adopted = adopt(files, known, ended);
        removeParts();
        return new CheckReport(missing, found, adopted);
    }

    private List<Artwork> adopt(Map<String, Original> files, Set<String> known, BooleanSupplier ended)
            throws IOException {
        Instant settled = Instant.now().minus(SETTLED);
        List<Map.Entry<FileTime, Path>> unknown = new ArrayList<>();
        for (Original file : files.values()) {
            if (!known.contains(file.sha256())) {
                if (file.inTrash()) {
                    // Its artwork was removed when the trash was emptied.
                    Files.deleteIfExists(file.file());
                } else if (Files.exists(file.file())) {
                    FileTime modified = Files.getLastModifiedTime(file.file());
                    if (modified.toInstant().isBefore(settled)) {
                        unknown.add(Map.entry(modified, file.file()));
                    }
                }
            }
        }
        unknown.sort(Map.Entry.comparingByKey(Comparator.naturalOrder()));
        List<Artwork> adopted = new ArrayList<>();
        for (Map.Entry<FileTime, Path> file : unknown) {
            if (ended.getAsBoolean()) {
                break;
            }
            try {
                additions.adopt(file.getValue(), file.getKey().toInstant()).ifPresent(adopted::add);
            } catch (LibraryException e) {
                LOG.warn("{} is not taken in: {}", file.getValue(), e.getMessage());
            }
        }
        return adopted;
    }

    /** Left by a process that was killed while it wrote. */
    private void removeParts() throws IOException {
        Instant settled = Instant.now().minus(Duration.ofHours(1));
        for (Path folder : List.of(home.root(), home.originals(), home.documents(), home.snapshots())) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, "*.part")) {
                for (Path part : parts) {
                    if (Files.getLastModifiedTime(part).toInstant().isBefore(settled)) {
                        Files.deleteIfExists(part);
                    }
                }
            }
        }
    }
}
