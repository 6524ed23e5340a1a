package app.atelier.library.thumbnails;

import app.atelier.files.DurableFile;
import app.atelier.imaging.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Small copies of pictures, by the hash of the original, in three sizes. The folder can be emptied at any time.
 */
public final class ThumbnailStore {
    /** Longest sides in pixels; asking for another size gives the next larger. */
    public static final List<Integer> SIZES = List.of(256, 512, 1024);

    /** The size that is made when a picture comes in. */
    public static final int USUAL = 512;

    /** The largest size. */
    public static final int LARGEST = 1024;

    private static final List<String> ENDINGS = List.of(".jpg", ".png");

    private final Path folder;

    /** Decoding takes a core and the whole picture's memory: two at once keep up with scrolling. */
    private final Semaphore decoding = new Semaphore(2);

    public ThumbnailStore(Path folder) {
        this.folder = folder;
    }

    /** The thumbnail, if it is there already. */
    public Optional<Path> made(String sha256, int size) {
        for (String ending : ENDINGS) {
            Path file = place(sha256, size, ending);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** The thumbnail, made if need be. */
    public Path get(String sha256, Path original, int size) throws IOException {
        decoding.acquireUninterruptibly();
        try {
            Optional<Path> made = made(sha256, size);
            if (made.isPresent()) {
                return made.get();
            }
            return write(sha256, size, Small.of(larger(sha256, size).orElse(original), bucket(size)));
        } finally {
            decoding.release();
        }
    }

    /** A larger thumbnail is many times faster to read than the original. */
    private Optional<Path> larger(String sha256, int size) {
        return SIZES.stream()
                .filter(other -> other > bucket(size))
                .flatMap(other -> made(sha256, other).stream())
                .findFirst();
    }

    /** Keeps the thumbnail of the usual size, which the caller has made already. */
    public void put(String sha256, Picture usual) throws IOException {
        write(sha256, USUAL, Small.of(usual));
    }

    private Path write(String sha256, int size, Small small) throws IOException {
        Path file = place(sha256, size, small.ending());
        Files.createDirectories(file.getParent());
        DurableFile.replaceUnsynced(file, out -> out.write(small.bytes()));
        return file;
    }

    /** Deletes all sizes of a picture. */
    public void forget(String sha256) throws IOException {
        for (int size : SIZES) {
            for (String ending : ENDINGS) {
                Files.deleteIfExists(place(sha256, size, ending));
            }
        }
    }

    private Path place(String sha256, int size, String ending) {
        return folder.resolve(Integer.toString(bucket(size)))
                .resolve(sha256.substring(0, 2))
                .resolve(sha256 + ending);
    }

    private static int bucket(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("size must be at least 1: " + size);
        }
        return SIZES.stream().filter(bucket -> bucket >= size).findFirst().orElse(LARGEST);
    }
}
