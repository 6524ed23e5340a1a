package app.atelier.imaging.documents;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file line by line as bytes, so that places in it are known; what follows the last line's end is no line. */
final class LineReader implements Closeable {
    private static final int MAX_LINE = 256 << 20;

    private final InputStream in;

    LineReader(Path file) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /** The next line with its end, or null. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 10);
        for (int c = in.read(); c >= 0 && line.size() < MAX_LINE; c = in.read()) {
            line.write(c);
            if (c == '\n') {
                return line.toByteArray();
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
