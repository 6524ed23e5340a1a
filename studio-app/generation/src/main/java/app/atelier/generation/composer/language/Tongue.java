package app.atelier.generation.composer.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words of another language and the English ones that the lexicon knows for them, with the endings that its nouns,
 * adjectives and verbs take. Accents do not count. Immutable once read.
 */
final class Tongue {
    /** Most words in a phrase. */
    static final int LONGEST = 5;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    /** Shorter forms of verbs are too often other words. */
    private static final int SHORTEST_FORM = 4;

    /** Shorter parts of compounds are too often chance. */
    private static final int SHORTEST_PART = 3;

    /** Ways to read the letters that are typed for others: ae for ä. */
    private static final int MOST_DIGRAPHS = 3;

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
    private final Set<String> singular;
    private final Map<String, String> genitives = new HashMap<>();
    private final Set<String> weak;
    private final List<String> diminutives;
    private final Map<String, Set<String>> surfaces = new HashMap<>();
    private final Map<Sort, List<String>> endings = new HashMap<>();
    private final Map<String, String> digraphs = new LinkedHashMap<>();
    /** Known words and forms as they are written, by what they are looked up by. */
    private final Map<String, String> written = new HashMap<>();

    /** Words of phrases. */
    private final Set<String> parts = new HashSet<>();

    private final Spelling spelling;

    private Tongue(JsonNode file) {
        this.name = file.path("name").asText();
        this.adjectivesFollow = file.path("adjectives-follow").asBoolean();
        this.compounds = file.path("compounds").asBoolean();
        this.elisions = strings(file.path("elisions"));
        this.singular = Set.copyOf(strings(file.path("one")));
        this.weak = strings(file.path("weak")).stream().map(Tongue::fold).collect(Collectors.toUnmodifiableSet());
        file.path("genitive")
                .properties()
                .forEach(g -> genitives.put(g.getKey(), g.getValue().asText()));
        this.diminutives = strings(file.path("diminutives"));
        file.path("surfaces").properties().forEach(s -> surfaces.put(s.getKey(), Set.copyOf(strings(s.getValue()))));
        file.path("digraphs")
                .properties()
                .forEach(d -> digraphs.put(d.getKey(), d.getValue().asText()));
        for (Sort sort : Sort.values()) {
            String field = sort.name().toLowerCase(Locale.ROOT);
            Map<String, String> known = new HashMap<>();
            file.path(field).properties().forEach(e -> {
                for (String word : e.getValue().asText().split(", ")) {
                    known.putIfAbsent(key(word), e.getKey());
                    written.putIfAbsent(key(word), word);
                }
            });
            if (sort == Sort.VERB) {
                conjugate(known, file.path("conjugation"));
            }
            words.put(sort, known);
            endings.put(sort, strings(file.path("endings").path(field)));
        }
        this.spelling = learnToSpell(
                Stream.of(file.path("true-words").asText().split(" "))
                        .map(Tongue::fold)
                        .collect(Collectors.toSet()),
                strings(file.path("sounds")));
    }

    private Spelling learnToSpell(Set<String> truths, List<String> sounds) {
        Set<String> common = new HashSet<>();
        Set<String> rare = new HashSet<>();
        words.forEach((sort, known) -> known.keySet().forEach(word -> {
            if (word.indexOf(' ') >= 0) {
                parts.addAll(List.of(word.split(" ")));
                return;
            }
            common.add(word);
            if (sort == Sort.NOUN || sort == Sort.ADJECTIVE) {
                for (String ending : endings.getOrDefault(sort, List.of())) {
                    rare.add(word + ending);
                    written.putIfAbsent(word + ending, written.getOrDefault(word, word) + ending);
                }
            }
        }));
        rare.addAll(parts);
        return new Spelling(common, rare, truths, sounds, Spelling.Care.GREAT);
    }

    /** What words with a slip of the hand were meant to be, as {@link #fold} gives them. */
    Spelling spelling() {
        return spelling;
    }

    /** True for a known word or form and a part of a phrase. */
    boolean knows(String typed) {
        String folded = fold(typed);
        return parts.contains(folded) || find(folded, false).isPresent();
    }

    /** A known word with its accents. */
    String written(String folded) {
        return written.getOrDefault(folded, folded);
    }

    /** True for a known word or form, a part of a phrase, and a compound of two known words. */
    boolean says(String typed) {
        String folded = fold(typed);
        return spelling.knows(folded) || find(folded, false).isPresent() || compounds && compound(typed) > 0;
    }

    /** Where a word is cut in two that are known, the second a noun: Waldfuchs; 0 if it cannot be. */
    int compound(String typed) {
        for (int cut = SHORTEST_PART; cut <= typed.length() - SHORTEST_PART; cut++) {
            Optional<Word> head = find(fold(typed.substring(cut)), false).filter(w -> w.sort() == Sort.NOUN);
            Optional<Word> first = head.isEmpty()
                    ? head
                    : find(fold(typed.substring(0, cut)), false).filter(w -> w.sort() != Sort.SMALL);
            if (first.isPresent()) {
                return cut;
            }
        }
        return 0;
    }

    /** Adds the regular forms of all infinitives. */
    private static void conjugate(Map<String, String> known, JsonNode conjugation) {
        for (Map.Entry<String, String> verb : List.copyOf(known.entrySet())) {
            String word = verb.getKey();
            conjugation.properties().stream()
                    .filter(c -> word.endsWith(c.getKey()) && word.indexOf(' ') < 0)
                    .findFirst()
                    .ifPresent(c -> {
                        String stem =
                                word.substring(0, word.length() - c.getKey().length());
                        for (String ending : strings(c.getValue())) {
                            String form = stem + ending;
                            if (form.length() >= SHORTEST_FORM) {
                                known.putIfAbsent(form, verb.getValue());
                            }
                        }
                    });
        }
    }

    /** A word or phrase as it is looked up: its parts by spaces, as the words of a prompt are parted. */
    private static String key(String phrase) {
        return fold(phrase).replace('-', ' ').replace("'", " ").strip();
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

    /** True for a word after which there is only one: {@code einem}, {@code im}. */
    boolean singular(String before) {
        return singular.contains(fold(before));
    }

    /** What stands between two nouns of which the second has the first: {@code des}; null for others. */
    @Nullable
    String genitive(String word) {
        return genitives.get(fold(word));
    }

    /** True for a noun that has an ending though there is only one of it: {@code den Löwen}. */
    boolean weak(String folded) {
        return weak.stream().anyMatch(folded::startsWith);
    }

    /**
     * True if something is on what it is said to be at: {@code en un banco}.
     *
     * @param relation English preposition
     * @param noun English noun
     */
    boolean surface(String relation, String noun) {
        return surfaces.getOrDefault(relation, Set.of()).contains(noun);
    }

    /** All words and forms of verbs, as {@link #fold} gives them. */
    Set<String> known() {
        return words.values().stream().flatMap(w -> w.keySet().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Lower case and without accents. */
    static String fold(String word) {
        String plain = word.replaceAll("\\p{Cf}", "")
                .replace('\u0130', 'I')
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("œ", "oe");
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
        return find(folded, verbFirst, false);
    }

    /** @param noun true for a word with a capital letter, where those mark nouns: Fischen is no verb */
    Optional<Word> find(String folded, boolean verbFirst, boolean noun) {
        if (noun) {
            Optional<Word> named = find(folded, List.of(Sort.NOUN));
            if (named.isPresent()) {
                return named;
            }
        }
        return find(folded, order(verbFirst));
    }

    private static List<Sort> order(boolean verbFirst) {
        List<Sort> order = verbFirst
                ? List.of(Sort.SMALL, Sort.VERB, Sort.ADJECTIVE, Sort.NOUN)
                : List.of(Sort.SMALL, Sort.NOUN, Sort.ADJECTIVE, Sort.VERB);
        return order;
    }

    private Optional<Word> find(String folded, List<Sort> order) {
        return plain(folded, order).or(() -> plainly(folded, MOST_DIGRAPHS).stream()
                .flatMap(other -> plain(other, order).stream())
                .findFirst());
    }

    /** The word with one or more of the letters that are typed for others: "maedchen" as "madchen". */
    private List<String> plainly(String folded, int most) {
        List<String> out = new ArrayList<>();
        for (Map.Entry<String, String> digraph : digraphs.entrySet()) {
            int at = most == 0 ? -1 : folded.indexOf(digraph.getKey());
            while (at >= 0) {
                String head = folded.substring(0, at) + digraph.getValue();
                String tail = folded.substring(at + digraph.getKey().length());
                out.add(head + tail);
                plainly(tail, most - 1).forEach(rest -> out.add(head + rest));
                at = folded.indexOf(digraph.getKey(), at + 1);
            }
        }
        return out;
    }

    private Optional<Word> plain(String folded, List<Sort> order) {
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
                if (english == null && sort == Sort.ADJECTIVE && folded.endsWith(ending) && stem >= 2) {
                    // müder: the stem has an e of its own
                    english = known(sort, folded.substring(0, stem) + "e");
                }
                if (english != null) {
                    return Optional.of(new Word(sort, english, true));
                }
            }
        }
        return order.contains(Sort.NOUN) ? little(folded) : Optional.empty();
    }

    /** A small one of what is known: {@code perrito}. */
    private Optional<Word> little(String folded) {
        for (String ending : diminutives) {
            String stem = folded.endsWith(ending) ? folded.substring(0, folded.length() - ending.length()) : "";
            // "brujita" is a witch, no wizard
            List<String> vowels = ending.contains("a") ? List.of("", "a", "o", "e") : List.of("", "o", "a", "e");
            for (String vowel : stem.length() < 3 ? List.<String>of() : vowels) {
                String english = known(Sort.NOUN, stem + vowel);
                if (english != null) {
                    return Optional.of(new Word(Sort.NOUN, english, ending.endsWith("s")));
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
