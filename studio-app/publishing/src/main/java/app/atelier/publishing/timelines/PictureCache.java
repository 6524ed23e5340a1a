package app.atelier.publishing.timelines;

import app.atelier.files.DurableFile;
import app.atelier.files.Sha256;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Pictures by the hash of their address, at most {@link #MOST_BYTES} in all; the oldest go first. */
public final class PictureCache {
    /** What the folder may hold. */
    public static final long MOST_BYTES = 200L << 20;

    private final Path folder;
    private final long mostBytes;

    public PictureCache(Path folder) {
        this(folder, MOST_BYTES);
    }

    PictureCache(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    public Optional<Path> find(String url) {
        Path file = place(url);
        return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
    }

    /** Keeps a picture: whole under its name, or not at all. */
    public Path keep(String url, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Path file = place(url);
        DurableFile.replaceUnsynced(file, out -> out.write(bytes));
        return file;
    }

    /** Deletes the oldest pictures until the rest fits. */
    public void trim() throws IOException {
        record Kept(Path file, long bytes, FileTime modified) {}
        List<Kept> all = new ArrayList<>();
        long sum = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Kept kept = new Kept(file, Files.size(file), Files.getLastModifiedTime(file));
                all.add(kept);
                sum += kept.bytes();
            }
        } catch (NoSuchFileException e) {
            return;
        }
        all.sort(Comparator.comparing(Kept::modified));
        for (Kept kept : all) {
            if (sum <= mostBytes) {
                return;
            }
            Files.deleteIfExists(kept.file());
            sum -= kept.bytes();
        }
    }

    private Path place(String url) {
        return folder.resolve(Sha256.hex(url));
    }
}
