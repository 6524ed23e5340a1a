package app.atelier.imaging.documents;

import static app.atelier.imaging.documents.DocumentWords.WORDS;

import app.atelier.files.DurableFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines in a file, each synced before the next is begun; what was not written whole is written over. One thread may write
 * while others read.
 */
final class LineFile implements Closeable {
    private static final String COMPACTED = ".compact";

    private final Path path;

    /** Readers go on in the file that they began with when another takes its place. */
    private volatile @Nullable FileChannel file;

    private long end;

    /** Where a line lies; bytes with its end. */
    record Line(FileChannel file, long offset, int length) {}

    /** Takes lines as they are found. */
    @FunctionalInterface
    interface Reader {
        /** Whether a line was understood; the first that is not ends the file. */
        boolean take(byte[] bytes, Line line) throws IOException;
    }

    /** Nothing is opened or made yet. */
    LineFile(Path path) {
        this.path = path;
    }

    /** Opens the file if it is there, and reads its lines. */
    void read(Reader reader) throws IOException {
        if (!Files.isRegularFile(path)) {
            return;
        }
        Files.deleteIfExists(compacted());
        FileChannel found = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        file = found;
        try (var in = new LineReader(path)) {
            for (byte[] line = in.next(); line != null; line = in.next()) {
                if (!reader.take(line, new Line(found, end, line.length))) {
                    break;
                }
                end += line.length;
            }
        }
        found.truncate(end);
    }

    /** Bytes on disk. */
    long size() {
        return end;
    }

    /** Adds a line, which must have its end; returns when it is safe on disk. */
    Line append(byte[] line) throws IOException {
        FileChannel into = file;
        if (into == null) {
            into = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            file = into;
        }
        try {
            write(into, line, end);
            into.truncate(end + line.length);
            into.force(false);
        } catch (IOException e) {
            giveBack(into, end, e);
            throw e;
        }
        Line added = new Line(into, end, line.length);
        end += line.length;
        return added;
    }

    private static void write(FileChannel into, byte[] bytes, long at) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (long to = at; buffer.hasRemaining(); ) {
            to += into.write(buffer, to);
        }
    }

    /** What could not be written whole, as on a full disk, takes no room. */
    static void giveBack(FileChannel file, long end, IOException problem) {
        try {
            file.truncate(end);
        } catch (IOException e) {
            problem.addSuppressed(e);
        }
    }

    byte[] bytes(Line line) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(line.length);
        for (long at = line.offset; bytes.hasRemaining(); ) {
            int n = line.file.read(bytes, at);
            if (n < 0) {
                throw new UnreadableDocumentException(WORDS.get("history.damaged"));
            }
            at += n;
        }
        return bytes.array();
    }

    /**
     * Replaces all lines by others: they are written into a file beside this one, synced, which then takes its place at
     * once. Whenever it is interrupted, one of the two is there whole.
     *
     * @param lines each with its end
     * @return where they lie now
     */
    List<Line> replace(Iterable<byte[]> lines) throws IOException {
        Path beside = compacted();
        Files.deleteIfExists(beside);
        FileChannel next = FileChannel.open(
                beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        List<Line> places = new ArrayList<>();
        long at = 0;
        try {
            for (byte[] line : lines) {
                write(next, line, at);
                places.add(new Line(next, at, line.length));
                at += line.length;
            }
            next.force(true);
            DurableFile.rename(beside, path);
        } catch (IOException | RuntimeException e) {
            if (Files.deleteIfExists(beside)) {
                next.close();
                throw e;
            }
            // It has taken its place already; only the folder was not synced.
        }
        // The old file is closed when nobody reads in it any more.
        file = next;
        end = at;
        return places;
    }

    private Path compacted() {
        return path.resolveSibling(path.getFileName() + COMPACTED);
    }

    @Override
    public void close() throws IOException {
        FileChannel open = file;
        if (open != null) {
            open.close();
        }
    }
}
