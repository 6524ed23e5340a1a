package app.atelier.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A temporary file that is being filled. When the program is told to end meanwhile, as by Ctrl C, it is given a moment to
 * be finished, and taken away otherwise.
 */
final class Unfinished implements AutoCloseable {
    private static final long MOMENT_MILLIS = 2_000;

    private final Path part;
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;

    Unfinished(Path part) {
        this.part = part;
        hook = Thread.ofPlatform()
                .name("unfinished")
                .inheritInheritableThreadLocals(false)
                .unstarted(this::end);
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is ending already: what is begun now is a matter of luck.
        }
    }

    /** What is done when the program ends. */
    void end() {
        try {
            if (!finished.await(MOMENT_MILLIS, TimeUnit.MILLISECONDS)) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            // There is nobody left to be told.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes away the file, if it did not take its place. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(part);
        } finally {
            finished.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // It is ending, and the hook has heard.
            }
        }
    }
}
