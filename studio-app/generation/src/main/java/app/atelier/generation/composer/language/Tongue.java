package app.atelier.generation.composer.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words of another language and the English ones that the lexicon knows for them, with the endings that its nouns,
 * adjectives and verbs take. Accents do not count. Immutable once read.
 */
final class Tongue {
    /** Most words in a phrase. */
    static final int LONGEST = 4;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    /** What sort of word it is. */
    enum Sort {
        SMALL,
        NOUN,
        ADJECTIVE,
        VERB
    }

    /**
     * A word as it was found.
     *
     * @param english the word or phrase of the lexicon
     * @param inflected true if it has an ending without which it was found: a noun is then a plural
     */
    record Word(Sort sort, String english, boolean inflected) {}

    private final String name;
    private final boolean adjectivesFollow;
    private final boolean compounds;
    private final List<String> elisions;
    private final Map<Sort, Map<String, String>> words = new HashMap<>();
    private final Map<Sort, List<String>> endings = new HashMap<>();

    private Tongue(JsonNode file) {
        this.name = file.path("name").asText();
        this.adjectivesFollow = file.path("adjectives-follow").asBoolean();
        this.compounds = file.path("compounds").asBoolean();
        this.elisions = strings(file.path("elisions"));
        for (Sort sort : Sort.values()) {
            String field = sort.name().toLowerCase(Locale.ROOT);
            Map<String, String> known = new HashMap<>();
            file.path(field).properties().forEach(e -> {
                for (String word : e.getValue().asText().split(", ")) {
                    known.putIfAbsent(fold(word), e.getKey());
                }
            });
            words.put(sort, known);
            endings.put(sort, strings(file.path("endings").path(field)));
        }
    }

    static Tongue of(JsonNode file) {
        return new Tongue(file);
    }

    /** The language in English. */
    String name() {
        return name;
    }

    /** True if adjectives stand after their noun. */
    boolean adjectivesFollow() {
        return adjectivesFollow;
    }

    /** True if nouns are written together. */
    boolean compounds() {
        return compounds;
    }

    /** True for what is written before an apostrophe: {@code l}. */
    boolean elides(String head) {
        return elisions.contains(fold(head));
    }

    /** Lower case and without accents. */
    static String fold(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("œ", "oe");
        return ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('’', '\'');
    }

    /**
     * A word or phrase, as it stands or without an ending.
     *
     * @param folded as {@link #fold} gives it
     * @param verbFirst true where a verb is likelier than a noun
     */
    Optional<Word> find(String folded, boolean verbFirst) {
        List<Sort> order = verbFirst
                ? List.of(Sort.SMALL, Sort.VERB, Sort.ADJECTIVE, Sort.NOUN)
                : List.of(Sort.SMALL, Sort.NOUN, Sort.ADJECTIVE, Sort.VERB);
        for (Sort sort : order) {
            String english = known(sort, folded);
            if (english != null) {
                return Optional.of(new Word(sort, english, false));
            }
        }
        for (Sort sort : order) {
            for (String ending : endings.getOrDefault(sort, List.of())) {
                int stem = folded.length() - ending.length();
                String english = folded.endsWith(ending) && stem >= 2 ? known(sort, folded.substring(0, stem)) : null;
                if (english != null) {
                    return Optional.of(new Word(sort, english, true));
                }
            }
        }
        return Optional.empty();
    }

    private @Nullable String known(Sort sort, String folded) {
        return words.getOrDefault(sort, Map.of()).get(folded);
    }

    private static List<String> strings(JsonNode array) {
        List<String> out = new ArrayList<>();
        array.forEach(n -> out.add(n.asText()));
        return out;
    }
}
