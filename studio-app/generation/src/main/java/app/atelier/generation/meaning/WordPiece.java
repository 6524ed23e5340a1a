package app.atelier.generation.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The WordPiece tokenizer of uncased BERT (Wu et al., 2016; Devlin et al., 2018): lower case, no accents, words and
 * marks apart, each word cut greedily into the longest pieces of the vocabulary.
 */
final class WordPiece {
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int start;
    private final int end;

    WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
        this.unknown = this.vocabulary.get("[UNK]");
        this.start = this.vocabulary.get("[CLS]");
        this.end = this.vocabulary.get("[SEP]");
    }

    /** Reads the vocabulary out of a {@code tokenizer.json}. */
    static WordPiece read(InputStream tokenizerJson) throws IOException {
        JsonNode vocabulary =
                new ObjectMapper().readTree(tokenizerJson).path("model").path("vocab");
        Map<String, Integer> map = new HashMap<>();
        vocabulary.properties().forEach(e -> map.put(e.getKey(), e.getValue().asInt()));
        return new WordPiece(map);
    }

    /** Ids of a text between the start and the end mark, at most {@code most} of them. */
    long[] ids(String text, int most) {
        List<Integer> ids = new ArrayList<>();
        ids.add(start);
        for (String word : words(text)) {
            pieces(word, ids);
        }
        int n = Math.min(ids.size(), most - 1);
        long[] out = new long[n + 1];
        for (int i = 0; i < n; i++) {
            out[i] = ids.get(i);
        }
        out[n] = end;
        return out;
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || type == Character.CONTROL) {
                return;
            }
            boolean letter = Character.isLetterOrDigit(c);
            boolean alone = !letter || Character.isIdeographic(c);
            if (alone && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return;
            }
            if (alone) {
                words.add(Character.toString(c));
            } else {
                word.appendCodePoint(c);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private void pieces(String word, List<Integer> ids) {
        if (word.length() > LONGEST_WORD) {
            ids.add(unknown);
            return;
        }
        List<Integer> found = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            int to = word.length();
            Integer id = null;
            while (to > at && id == null) {
                id = vocabulary.get((at > 0 ? "##" : "") + word.substring(at, to));
                to--;
            }
            if (id == null) {
                ids.add(unknown);
                return;
            }
            found.add(id);
            at = to + 1;
        }
        ids.addAll(found);
    }
}
