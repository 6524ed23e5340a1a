package app.atelier.generation.composer.language;

import app.atelier.generation.meaning.Embedder;
import app.atelier.generation.meaning.MeaningTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The phrase of the lexicon that is nearest in meaning to a word that no list knows. Loads its model when it is asked
 * for the first time, on a thread of its own.
 */
public final class WordMeanings implements AutoCloseable {
    /**
     * Least cosine for a word to be taken for a phrase. Measured on {@code nearest.txt} of the tests: from here on more
     * than four in five words are taken rightly, and hardly any word without a picture is taken at all.
     */
    static final double NEAR = .67;

    private static final Logger LOG = LoggerFactory.getLogger(WordMeanings.class);
    private static final String TABLE = "/app/atelier/assets/lexicon/meanings.bin";
    private static final int REMEMBERED = 2000;

    private final Path cache;
    private final Executor executor;
    private final Map<String, Optional<MeaningTable.Match>> remembered = new ConcurrentHashMap<>();
    private @Nullable CompletableFuture<Loaded> loading;

    private record Loaded(Embedder embedder, MeaningTable table) {}

    private WordMeanings(Path cache, Executor executor) {
        this.cache = cache;
        this.executor = executor;
    }

    /**
     * Meanings that load on demand.
     *
     * @param cache folder the model is unpacked to (23 MB)
     * @param executor where loading runs
     */
    public static WordMeanings lazily(Path cache, Executor executor) {
        return new WordMeanings(cache, executor);
    }

    /** Begins to load, so that the first question need not wait. Does nothing if it has begun. */
    public synchronized CompletableFuture<?> load() {
        CompletableFuture<Loaded> begun = loading;
        if (begun == null) {
            begun = CompletableFuture.supplyAsync(this::open, executor);
            loading = begun;
        }
        return begun;
    }

    /** The nearest phrase of a word if it is near enough. */
    Optional<MeaningTable.Match> near(String word) {
        return nearest(word).filter(m -> m.similarity() >= NEAR && !looksLike(word, m.phrase()));
    }

    /**
     * A rare word is cut into pieces and then resembles whatever begins alike: a tarn is no tart. A word that begins
     * with the whole of a known one (riverbed, jogging) may mean it.
     */
    private static boolean looksLike(String word, String phrase) {
        int space = phrase.indexOf(' ');
        String head = space < 0 ? phrase : phrase.substring(0, space);
        return word.regionMatches(0, phrase, 0, 3) && !word.startsWith(head);
    }

    /** The nearest phrase of a word, however far; waits until the model is there, empty if it cannot be. */
    Optional<MeaningTable.Match> nearest(String word) {
        Optional<MeaningTable.Match> known = remembered.get(word);
        if (known != null) {
            return known;
        }
        try {
            Loaded loaded = (Loaded) load().join();
            Optional<MeaningTable.Match> match =
                    loaded.table().nearest(loaded.embedder().embed(word), p -> true);
            if (remembered.size() < REMEMBERED) {
                remembered.put(word, match);
            }
            return match;
        } catch (CompletionException e) {
            LOG.warn("Words are not compared by meaning: {}", String.valueOf(e.getCause()));
            return Optional.empty();
        }
    }

    /** Phrases by nearness, however far; waits until the model is there, empty if it cannot be. */
    List<String> nearest(String word, int most) {
        try {
            Loaded loaded = (Loaded) load().join();
            return loaded.table().nearest(loaded.embedder().embed(word), most).stream()
                    .map(MeaningTable.Match::phrase)
                    .toList();
        } catch (CompletionException e) {
            LOG.warn("Words are not compared by meaning: {}", String.valueOf(e.getCause()));
            return List.of();
        }
    }

    private Loaded open() {
        try (InputStream in = WordMeanings.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IOException("The table of meanings is missing from this installation.");
            }
            MeaningTable table = MeaningTable.read(in);
            return new Loaded(Embedder.open(cache), table);
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    @Override
    public synchronized void close() {
        CompletableFuture<Loaded> begun = loading;
        if (begun != null && begun.isDone() && !begun.isCompletedExceptionally()) {
            begun.join().embedder().close();
        }
    }
}
