package app.atelier.server.blobs;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Bytes by name. Names are made by the server, of {@code [a-z0-9./]}, never by a client. */
public interface BlobStore {
    /** Keeps bytes under a name; durable when it returns. The same name again replaces them. */
    void put(String name, byte[] bytes) throws IOException;

    /** Opens what is kept under a name; the caller closes it. */
    Optional<Blob> open(String name) throws IOException;

    /** Deletes everything whose name begins with this and a slash. */
    void deleteAll(String prefix) throws IOException;

    /** What is kept: its length and a way to read from any place in it. */
    interface Blob extends AutoCloseable {
        long length();

        /** Bytes from an offset to the end. */
        InputStream from(long offset) throws IOException;

        @Override
        void close() throws IOException;
    }
}
