package app.atelier.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A turn at something that several programs, and several threads of each, read and then change: one of them has it at a
 * time, from {@link #take} to {@link #close}. Whoever has it must not take it once more.
 */
public final class Turn implements AutoCloseable {
    private static final long PAUSE_NANOS = 10_000_000;
    /** So long a thread waits for others of its own program; for other programs it waits until they let go. */
    private static final long MOST_NANOS = Duration.ofSeconds(30).toNanos();

    private final FileChannel channel;

    private Turn(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for it.
     *
     * @param file that is locked meanwhile, made if it is missing; its folder exists
     * @throws IOException when the file cannot be locked here, or the thread is interrupted
     */
    public static Turn take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock(channel);
            return new Turn(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Within one program a lock that another thread holds is refused instead of waited for. */
    private static void lock(FileChannel channel) throws IOException {
        long began = System.nanoTime();
        while (true) {
            try {
                channel.lock();
                return;
            } catch (OverlappingFileLockException e) {
                if (System.nanoTime() - began > MOST_NANOS
                        || Thread.currentThread().isInterrupted()) {
                    throw new IOException("another thread holds the lock", e);
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /** Lets the next one have it. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
