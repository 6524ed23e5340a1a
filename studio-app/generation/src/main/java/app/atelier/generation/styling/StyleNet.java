package app.atelier.generation.styling;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import app.atelier.generation.Progress;
import app.atelier.generation.nets.NetRuntime;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One net in ONNX Runtime. Always on the same number of threads, so that sums come out the same whatever else a picture
 * is drawn with. Thread-safe; runs one after another.
 */
final class StyleNet implements AutoCloseable {
    private static final String HOME = "/app/atelier/assets/models/";
    private static final int THREADS = 2;
    private static final int PATIENCE_MILLIS = 40;

    private final OrtEnvironment environment;
    private final OrtSession session;

    private StyleNet(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /** Numbers with a shape. */
    record Tensor(float[] values, long... shape) {}

    /** @throws IOException if the net is missing or does not load here; one plain sentence */
    static StyleNet open(String name) throws IOException {
        OrtEnvironment environment = NetRuntime.environment();
        try (InputStream in = StyleNet.class.getResourceAsStream(HOME + name);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            if (in == null) {
                throw new FileNotFoundException("The net of styles " + name + " is missing. Install Atelier again.");
            }
            options.setIntraOpNumThreads(THREADS);
            options.setInterOpNumThreads(1);
            // The arena keeps the largest picture's memory for ever and needs a third more of it.
            options.setCPUArenaAllocator(false);
            return new StyleNet(environment, environment.createSession(in.readAllBytes(), options));
        } catch (OrtException | UnsatisfiedLinkError e) {
            throw new IOException("The net of styles does not load on this machine.", e);
        }
    }

    /**
     * The net's first output.
     *
     * @throws CancellationException soon after {@code progress} says that the result is no longer wanted
     */
    synchronized Tensor run(Map<String, Tensor> inputs, Progress progress) {
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try (OrtSession.RunOptions options = new OrtSession.RunOptions()) {
            for (Map.Entry<String, Tensor> input : inputs.entrySet()) {
                Tensor value = input.getValue();
                tensors.put(
                        input.getKey(),
                        OnnxTensor.createTensor(environment, FloatBuffer.wrap(value.values()), value.shape()));
            }
            CompletableFuture<Tensor> result = new CompletableFuture<>();
            Thread.ofPlatform().daemon().name("style-net").start(() -> {
                try (OrtSession.Result outputs = session.run(tensors, options)) {
                    result.complete(first(outputs));
                } catch (OrtException | RuntimeException e) {
                    result.completeExceptionally(e);
                }
            });
            return awaited(result, options, progress);
        } catch (OrtException e) {
            throw new IllegalStateException("The picture could not be painted in this style.", e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private static Tensor first(OrtSession.Result outputs) throws OrtException {
        OnnxTensor tensor = (OnnxTensor) outputs.get(0);
        FloatBuffer buffer = tensor.getFloatBuffer();
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return new Tensor(values, tensor.getInfo().getShape());
    }

    /** Waits for the net to end, also when it is told to end early: it still reads the inputs. */
    private static Tensor awaited(CompletableFuture<Tensor> result, OrtSession.RunOptions options, Progress progress)
            throws OrtException {
        boolean stopped = false;
        while (true) {
            try {
                Tensor tensor = result.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                // It may have been done before anybody asked.
                if (stopped || progress.cancelled()) {
                    throw new CancellationException();
                }
                return tensor;
            } catch (TimeoutException e) {
                if (!stopped && progress.cancelled()) {
                    stopped = true;
                    options.setTerminate(true);
                }
            } catch (InterruptedException e) {
                stopped = true;
                options.setTerminate(true);
            } catch (ExecutionException e) {
                if (stopped) {
                    throw new CancellationException();
                }
                throw new IllegalStateException("The picture could not be painted in this style.", e.getCause());
            }
        }
    }

    @Override
    public synchronized void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("A net of styles could not be closed.", e);
        }
    }
}
