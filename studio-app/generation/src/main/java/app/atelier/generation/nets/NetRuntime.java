package app.atelier.generation.nets;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Opens ONNX Runtime. Its native start reads the whole command line of the process by recursion, about 140 bytes of stack a
 * character: a class path of 7,000 characters overflowed the megabyte of an ordinary thread and ended the process
 * without a word. So it starts on a thread with room for any command line.
 */
public final class NetRuntime {
    private static final long STACK = 256L << 20;

    private NetRuntime() {}

    /**
     * The one environment of this process; opens it the first time.
     *
     * @throws IOException if it does not load on this machine; one plain sentence
     */
    public static OrtEnvironment environment() throws IOException {
        FutureTask<OrtEnvironment> opening = new FutureTask<>(OrtEnvironment::getEnvironment);
        Thread thread = new Thread(null, opening, "onnx-start", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return opening.get();
        } catch (ExecutionException e) {
            throw new IOException("The runtime of neural networks does not load on this machine.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Loading the runtime of neural networks was stopped.", e);
        }
    }
}
