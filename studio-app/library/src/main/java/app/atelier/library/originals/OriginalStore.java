package app.atelier.library.originals;

import app.atelier.files.DurableFile;
import app.atelier.files.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The picture files of the library, each named by the SHA-256 of its bytes: {@code originals/ab/abcdef….png}, or
 * {@code trash/abcdef….png} while its artwork is in the trash. A file has its name only when all of it is on the disk.
 */
public final class OriginalStore {
    private static final Logger LOG = LoggerFactory.getLogger(OriginalStore.class);
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.([a-z0-9]{2,5})");
    private static final String PART = ".part";
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path originals;
    private final Path trash;

    public OriginalStore(Path originals, Path trash) {
        this.originals = originals;
        this.trash = trash;
    }

    /** A file of the store: the hash in its name, and where it is. */
    public record Original(String sha256, Path file, boolean inTrash) {}

    /** The SHA-256 of a file, lower-case hexadecimal. */
    public static String hash(Path file) throws IOException {
        return Sha256.hex(file);
    }

    /** Writes the bytes under a temporary name in the store and syncs them. */
    public Incoming receive(InputStream bytes) throws IOException {
        Files.createDirectories(originals);
        Path part = Files.createTempFile(originals, "incoming-", PART);
        boolean whole = false;
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            MessageDigest digest = Sha256.digest();
            OutputStream out = Channels.newOutputStream(channel);
            byte[] buffer = new byte[BUFFER_BYTES];
            long count = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
                count += read;
            }
            channel.force(true);
            whole = true;
            return new Incoming(part, Sha256.hex(digest), count);
        } finally {
            if (!whole) {
                Files.deleteIfExists(part);
            }
        }
    }

    /**
     * Gives incoming bytes their lasting name. Does nothing more when the store has them already.
     *
     * @param extension without dot
     */
    public Path keep(Incoming incoming, String extension) throws IOException {
        Path file = place(incoming.sha256(), extension);
        Files.createDirectories(file.getParent());
        DurableFile.rename(incoming.file(), file);
        return file;
    }

    /** Where the original is: in its place or, after a crash, still on the other side of the trash. */
    public Optional<Path> find(String sha256, String extension) {
        Path usual = place(sha256, extension);
        if (Files.isRegularFile(usual)) {
            return Optional.of(usual);
        }
        Path away = trash.resolve(usual.getFileName());
        return Files.isRegularFile(away) ? Optional.of(away) : Optional.empty();
    }

    /** Whether the folder that an original belongs in is closed to the user, so that nobody knows what is in it. */
    public boolean closed(String sha256) {
        Path folder = originals.resolve(sha256.substring(0, 2));
        return Stream.of(originals, folder, trash).anyMatch(one -> Files.exists(one) && !open(one));
    }

    private static boolean open(Path folder) {
        return Files.isReadable(folder) && Files.isExecutable(folder);
    }

    /** Where the original belongs while it is not in the trash. */
    public Path place(String sha256, String extension) {
        return originals.resolve(sha256.substring(0, 2)).resolve(sha256 + "." + extension);
    }

    /** Moves the file into the trash; a missing one is let be. */
    public void toTrash(String sha256, String extension) throws IOException {
        Path from = place(sha256, extension);
        move(from, trash.resolve(from.getFileName()));
    }

    /** Moves the file out of the trash; a missing one is let be. */
    public void fromTrash(String sha256, String extension) throws IOException {
        Path to = place(sha256, extension);
        move(trash.resolve(to.getFileName()), to);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try {
            DurableFile.rename(from, to);
        } catch (NoSuchFileException e) {
            LOG.debug("{} is not there to be moved", from);
        }
    }

    /** Deletes the file for good, wherever it is. */
    public void delete(String sha256, String extension) throws IOException {
        Path usual = place(sha256, extension);
        Files.deleteIfExists(trash.resolve(usual.getFileName()));
        Files.deleteIfExists(usual);
    }

    /** Shows every file of the store, also those in the trash; folders that are closed to the user are passed over. */
    public void forEach(Consumer<Original> action) throws IOException {
        if (Files.isDirectory(originals) && open(originals)) {
            try (DirectoryStream<Path> folders =
                    Files.newDirectoryStream(originals, folder -> Files.isDirectory(folder) && open(folder))) {
                for (Path folder : folders) {
                    list(folder, false, action);
                }
            }
        }
        if (Files.isDirectory(trash) && open(trash)) {
            list(trash, true, action);
        }
    }

    private static void list(Path folder, boolean inTrash, Consumer<Original> action) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    action.accept(new Original(name.group(1), file, inTrash));
                }
            }
        }
    }
}
