package app.atelier.server.blobs;

import app.atelier.files.DurableFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Bytes as files in a folder: written beside their place, synced, then moved there, so that no half file is ever seen. */
public final class FileBlobs implements BlobStore {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(/[a-z0-9]+(\\.[a-z0-9]+)?)*");

    private final Path folder;
    private final Path incoming;

    /**
     * In this folder, which is made if it is missing.
     *
     * @param incoming a folder on the same disk for files that are being written
     */
    public FileBlobs(Path folder, Path incoming) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.incoming = Files.createDirectories(incoming);
    }

    /** Removes what interrupted writes left behind in a folder; only for whoever alone writes there. */
    public static void clear(Path incoming) throws IOException {
        try (Stream<Path> left = Files.list(Files.createDirectories(incoming))) {
            for (Path file : left.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void put(String name, byte[] bytes) throws IOException {
        Path target = path(name);
        Files.createDirectories(target.getParent());
        DurableFile.replace(target, incoming.resolve(UUID.randomUUID().toString()), out -> out.write(bytes));
    }

    @Override
    public Optional<Blob> open(String name) throws IOException {
        try {
            FileChannel channel = FileChannel.open(
                    path(name),
                    List.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)
                            .toArray(java.nio.file.OpenOption[]::new));
            return Optional.of(new FileBlob(channel, channel.size()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void deleteAll(String prefix) throws IOException {
        Path root = path(prefix);
        if (Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    private Path path(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name of a blob: " + name);
        }
        return folder.resolve(name);
    }

    private record FileBlob(FileChannel channel, long length) implements Blob {
        @Override
        public InputStream from(long offset) throws IOException {
            channel.position(offset);
            return Channels.newInputStream(channel);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
