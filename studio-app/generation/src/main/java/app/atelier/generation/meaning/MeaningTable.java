package app.atelier.generation.meaning;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Phrases with their vectors, kept as bytes: a component x of a unit vector is stored as round(127 x / m), m the
 * largest of the vector. Immutable.
 */
public final class MeaningTable {
    private final List<String> phrases;
    private final byte[][] vectors;
    private final float[] scales;

    /**
     * A phrase of the table.
     *
     * @param similarity cosine, −1 to 1
     */
    public record Match(String phrase, double similarity) {}

    private MeaningTable(List<String> phrases, byte[][] vectors, float[] scales) {
        this.phrases = List.copyOf(phrases);
        this.vectors = vectors;
        this.scales = scales;
    }

    /** Reckons the vectors of all phrases; some milliseconds each. */
    public static MeaningTable of(List<String> phrases, Embedder embedder) {
        byte[][] vectors = new byte[phrases.size()][];
        float[] scales = new float[phrases.size()];
        for (int i = 0; i < vectors.length; i++) {
            float[] v = embedder.embed(phrases.get(i));
            float most = 0;
            for (float x : v) {
                most = Math.max(most, Math.abs(x));
            }
            vectors[i] = new byte[v.length];
            for (int k = 0; k < v.length; k++) {
                vectors[i][k] = (byte) Math.round(v[k] / most * 127);
            }
            scales[i] = most / 127;
        }
        return new MeaningTable(phrases, vectors, scales);
    }

    /** The phrase nearest to a vector of length 1 among those that are allowed. */
    public Optional<Match> nearest(float[] vector, Predicate<String> allowed) {
        String best = null;
        double most = -1;
        for (int i = 0; i < vectors.length; i++) {
            double dot = similarity(i, vector);
            if (dot > most && allowed.test(phrases.get(i))) {
                most = dot;
                best = phrases.get(i);
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Match(best, most));
    }

    private double similarity(int phrase, float[] vector) {
        double dot = 0;
        byte[] v = vectors[phrase];
        for (int k = 0; k < v.length; k++) {
            dot += v[k] * vector[k];
        }
        return dot * scales[phrase];
    }

    /** The phrases nearest to a vector of length 1, nearest first. */
    public List<Match> nearest(float[] vector, int most) {
        return IntStream.range(0, vectors.length)
                .mapToObj(i -> new Match(phrases.get(i), similarity(i, vector)))
                .sorted(Comparator.comparingDouble(Match::similarity).reversed())
                .limit(most)
                .toList();
    }

    public List<String> phrases() {
        return phrases;
    }

    public void write(OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
            out.writeInt(phrases.size());
            for (int i = 0; i < vectors.length; i++) {
                out.writeUTF(phrases.get(i));
                out.writeFloat(scales[i]);
                out.write(vectors[i]);
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    public static MeaningTable read(InputStream file) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(file, 1 << 16))) {
            int n = in.readInt();
            List<String> phrases = new ArrayList<>(n);
            byte[][] vectors = new byte[n][Embedder.SIZE];
            float[] scales = new float[n];
            for (int i = 0; i < n; i++) {
                phrases.add(in.readUTF());
                scales[i] = in.readFloat();
                in.readFully(vectors[i]);
            }
            return new MeaningTable(phrases, vectors, scales);
        }
    }
}
