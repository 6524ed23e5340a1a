package app.atelier.publishing.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hc.client5.http.entity.mime.AbstractContentBody;
import org.apache.hc.core5.http.ContentType;

/** A file in a multipart body that tells how much of it is sent. */
final class CountedFile extends AbstractContentBody {
    private static final int BUFFER_BYTES = 1 << 16;

    private final Path file;
    private final String name;
    private final long bytes;
    private final UploadProgress progress;

    CountedFile(Path file, String name, ContentType type, UploadProgress progress) throws IOException {
        super(type);
        this.file = file;
        this.name = name;
        this.bytes = Files.size(file);
        this.progress = progress;
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public long getContentLength() {
        return bytes;
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER_BYTES];
            long sent = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                sent += read;
                progress.at(sent, bytes);
            }
        }
    }
}
