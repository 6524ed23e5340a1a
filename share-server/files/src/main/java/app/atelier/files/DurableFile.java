package app.atelier.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that are whole or not there. New content goes to a temporary file beside its place, is synced to the disk, takes
 * the place by one rename, and the folder is synced, so that the name itself outlives a power cut: whoever looks, at any
 * moment and after any crash, finds the old content or the new. Nothing is left behind when writing fails or the program
 * is told to end.
 *
 * <p>The folder must exist. Failures are the system's own {@link IOException}s; who talks to people words them.
 */
public final class DurableFile {
    private static final Logger LOG = LoggerFactory.getLogger(DurableFile.class);
    private static final int BUFFER_BYTES = 1 << 16;

    /** As Linux counts them. */
    private static final int MOST_LINKS = 40;

    /** How the temporary file begins; an interrupted program leaves one, which anyone may delete. */
    public static final String TEMPORARY = ".atelier-";

    private DurableFile() {}

    /** What a file is to hold, made as it is written. */
    @FunctionalInterface
    public interface Content {
        void to(OutputStream out) throws IOException;
    }

    /** Replaces the file's content, or makes the file. */
    public static void replace(Path file, byte[] content) throws IOException {
        replace(file, out -> out.write(content));
    }

    /**
     * As {@link #replace(Path, byte[])}; {@code content} gets a buffered stream; closing it is allowed, not needed. A link
     * stays one, and the file that it names is replaced; a device or a pipe is written to, as nothing can take its place.
     */
    public static void replace(Path file, Content content) throws IOException {
        Path goal = Files.isSymbolicLink(file) ? goal(file) : file;
        if (Files.exists(goal) && !Files.isRegularFile(goal) && !Files.isDirectory(goal)) {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(goal, StandardOpenOption.WRITE), BUFFER_BYTES)) {
                content.to(out);
            }
            return;
        }
        replace(goal, beside(goal), content);
    }

    /** What a link leads to, over other links; it need not exist. */
    private static Path goal(Path link) throws IOException {
        Path place = link;
        for (int i = 0; Files.isSymbolicLink(place); i++) {
            if (i == MOST_LINKS) {
                throw new FileSystemLoopException(link.toString());
            }
            place = folder(place).resolve(Files.readSymbolicLink(place));
        }
        return place;
    }

    /**
     * As {@link #replace(Path, Content)}, with the temporary file at a place of the caller's.
     *
     * @param part on the same disk; does not exist yet
     */
    public static void replace(Path file, Path part, Content content) throws IOException {
        try (Unfinished _ = new Unfinished(part)) {
            fill(part, content, true);
            rename(part, file);
        }
    }

    /**
     * As {@link #replace(Path, byte[])} for what can be made again at any time: whole for every reader, but not synced,
     * which takes most of the time on many disks. After a power cut the file may be there and empty.
     */
    public static void replaceUnsynced(Path file, Content content) throws IOException {
        Path part = beside(file);
        try (Unfinished _ = new Unfinished(part)) {
            fill(part, content, false);
            move(part, file);
        }
    }

    /** Gives a file that is written, but perhaps not synced, its lasting place; what was there is replaced. */
    public static void adopt(Path part, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        rename(part, file);
    }

    /** Renames a synced file within a disk in one step and syncs the folders; what was there is replaced. */
    public static void rename(Path from, Path to) throws IOException {
        move(from, to);
        Path source = folder(from);
        Path target = folder(to);
        syncFolder(target);
        if (!source.equals(target)) {
            syncFolder(source);
        }
    }

    /** A name beside a file that nothing has yet, for what is not to be seen until it is whole; on the same disk. */
    public static Path beside(Path file) {
        // Not Files.createTempFile, whose files nobody else may read.
        return folder(file).resolve(TEMPORARY + UUID.randomUUID() + ".tmp");
    }

    static void fill(Path part, Content content, boolean synced, FileAttribute<?>... attributes) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(part, options, attributes)) {
            OutputStream out = new OpenStream(Channels.newOutputStream(channel));
            content.to(out);
            out.flush();
            if (synced) {
                channel.force(true);
            }
        }
    }

    /** Closing it only flushes: whoever packs into it closes it, and the file has still to be synced. */
    private static final class OpenStream extends BufferedOutputStream {
        OpenStream(OutputStream out) {
            super(out, BUFFER_BYTES);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network disks cannot; a rename that may be seen half done is better than no file.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not open folders; its file systems log renames themselves.
            LOG.trace("folder {} not synced", folder, e);
        }
    }
}
