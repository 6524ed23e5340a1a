package app.atelier.generation.composer.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the known word that a word with one slip of the hand stands for: a letter too few, too many, swapped or wrong.
 * True words are never taken for others. Immutable.
 */
final class Spelling {
    /** From this length on any single slip is forgiven if one word alone is near. */
    private static final int LONG = 7;

    private static final int SHORTEST = 3;

    /** Longer than any known word: trying its slips would take long. */
    private static final int LONGEST = 24;

    /** Shorter words are too often near to several others: only letters that changed places are forgiven. */
    private static final int SHORTEST_SURE = 5;

    /** What slips cost: the likelier, the cheaper. */
    private static final double SWAPPED = .5;

    private static final double DOUBLED = 1.5;
    private static final double APPENDED = 3;
    private static final double HEARD = 1;
    private static final double LETTER = 2;
    private static final double WRONG = 4;
    private static final double FIRST = 3;
    private static final double RARE = 1.5;

    /** One reading is chosen over another that costs so much more. */
    private static final double CLEARLY = 1;

    /** Stands behind those true words that are verbs. */
    private static final String VERB = "*";

    private static final String VOWELS = "aeiouy";

    /** Letters that sound alike in English, what is heard first. */
    static final List<String> ENGLISH_SOUNDS = List.of("f ph", "k c", "c k", "i y");

    /** Rows of the keyboard, to tell neighbours. */
    private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    /** Every form that can be meant, and whether it is a word that people often say. */
    private final Map<String, Boolean> known;

    private final Set<String> truths;

    private final List<String[]> sounds;

    private final Care care;

    /** How much is forgiven. */
    enum Care {
        /** English has few endings. */
        USUAL(WRONG, LETTER),
        /** A letter more or less at the end is an ending, and of two true words that differ by a letter one may be unknown. */
        GREAT(LETTER + .9, APPENDED);

        private final double longest;
        private final double cut;

        Care(double longest, double cut) {
            this.longest = longest;
            this.cut = cut;
        }
    }

    /**
     * A word that was meant.
     *
     * @param sure false if it may be another and should be asked for
     */
    record Slip(String meant, boolean sure) {}

    /**
     * @param common forms of words that are often said
     * @param rare forms of words that are seldom said
     * @param truths stems of true words that are near to known ones; verbs end in an asterisk
     */
    Spelling(Set<String> common, Set<String> rare, Set<String> truths) {
        this(common, rare, truths, ENGLISH_SOUNDS, Care.USUAL);
    }

    /** @param sounds pairs of letters parted by a space: what may be typed for what is written */
    Spelling(Set<String> common, Set<String> rare, Set<String> truths, List<String> sounds, Care care) {
        this.care = care;
        this.sounds = sounds.stream().map(pair -> pair.split(" ", 2)).toList();
        this.known = new HashMap<>();
        rare.forEach(w -> known.put(w, false));
        common.forEach(w -> known.put(w, true));
        this.truths = Set.copyOf(truths);
    }

    /** True for a known form. */
    boolean knows(String word) {
        return known.containsKey(word);
    }

    /** The word that was meant, empty if it is a true word or none is one slip away. */
    Optional<Slip> meant(String typed) {
        if (typed.length() < SHORTEST
                || typed.length() > LONGEST
                || !typed.chars().allMatch(c -> c >= 'a' && c <= 'z')
                || isTrue(typed)) {
            return Optional.empty();
        }
        List<Map.Entry<String, Double>> near = new ArrayList<>();
        for (String word : slips(typed)) {
            Boolean common = known.get(word);
            if (common != null && word.length() >= SHORTEST) {
                near.add(Map.entry(word, cost(typed, word) + (common ? 0 : RARE)));
            }
        }
        near.sort(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        double least = near.isEmpty() ? Double.MAX_VALUE : near.getFirst().getValue();
        if (least > Math.max(limit(typed), typed.length() > SHORTEST ? LETTER : DOUBLED)) {
            return Optional.empty();
        }
        Map.Entry<String, Double> best = near.getFirst();
        boolean alone = near.stream()
                .skip(1)
                .allMatch(o -> o.getValue() - best.getValue() >= CLEARLY
                        || stem(o.getKey()).equals(stem(best.getKey())));
        return Optional.of(new Slip(best.getKey(), alone && best.getValue() <= limit(typed)));
    }

    /** A word, its plural or a form of its verb. */
    boolean isTrue(String typed) {
        if (known.containsKey(typed) || holds(typed)) {
            return true;
        }
        if (Phrases.singulars(typed).stream().anyMatch(this::holds)) {
            return true;
        }
        boolean agent = typed.endsWith("er") && typed.length() > 4;
        String form = agent ? typed.substring(0, typed.length() - 2) + "ing" : typed;
        return typed.endsWith("ly") && holds(typed.substring(0, typed.length() - 2))
                || Phrases.stems(form).stream()
                        .anyMatch(stem -> truths.contains(stem + VERB)
                                && Phrases.forms(stem).contains(form));
    }

    private boolean holds(String word) {
        return truths.contains(word) || !word.endsWith(VERB) && truths.contains(word + VERB);
    }

    private double limit(String typed) {
        return typed.length() >= LONG ? care.longest : typed.length() >= SHORTEST_SURE ? LETTER : SWAPPED;
    }

    private static String stem(String word) {
        return Phrases.singulars(word).stream().findFirst().orElse(word);
    }

    /** All words one slip away, known or not. */
    private Set<String> slips(String typed) {
        Set<String> out = new LinkedHashSet<>();
        for (int i = 0; i <= typed.length(); i++) {
            String head = typed.substring(0, i);
            String tail = typed.substring(i);
            if (!tail.isEmpty()) {
                out.add(head + tail.substring(1));
            }
            if (tail.length() > 1) {
                out.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
            }
            for (char c = 'a'; c <= 'z'; c++) {
                out.add(head + c + tail);
                if (!tail.isEmpty()) {
                    out.add(head + c + tail.substring(1));
                }
            }
        }
        out.addAll(heard(typed));
        out.addAll(vowels(typed));
        out.remove(typed);
        return out;
    }

    /** Words that are spoken alike: elefant, pengwin. */
    private List<String> heard(String typed) {
        return sounds.stream()
                .map(pair -> typed.replace(pair[0], pair[1]))
                .filter(other -> !other.equals(typed))
                .toList();
    }

    /** Two vowels that changed places: bycicle. */
    private static List<String> vowels(String typed) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < typed.length(); i++) {
            for (int j = i + 1; j < typed.length(); j++) {
                if (VOWELS.indexOf(typed.charAt(i)) >= 0 && VOWELS.indexOf(typed.charAt(j)) >= 0) {
                    StringBuilder word = new StringBuilder(typed);
                    word.setCharAt(i, typed.charAt(j));
                    word.setCharAt(j, typed.charAt(i));
                    out.add(word.toString());
                }
            }
        }
        return out;
    }

    private double cost(String typed, String word) {
        double first = typed.charAt(0) == word.charAt(0) ? 0 : FIRST;
        if (heard(typed).contains(word)) {
            return HEARD;
        }
        if (vowels(typed).contains(word)) {
            return LETTER;
        }
        int at = 0;
        while (at < Math.min(typed.length(), word.length()) && typed.charAt(at) == word.charAt(at)) {
            at++;
        }
        if (typed.length() == word.length()) {
            boolean swapped = at + 1 < typed.length()
                    && typed.charAt(at) == word.charAt(at + 1)
                    && typed.charAt(at + 1) == word.charAt(at);
            return first + (swapped ? SWAPPED : wrong(typed.charAt(at), word.charAt(at)));
        }
        String longer = typed.length() > word.length() ? typed : word;
        boolean twice = at > 0 && at < longer.length() && longer.charAt(at) == longer.charAt(at - 1);
        boolean appended = longer.equals(typed) && at == word.length();
        boolean cut = longer.equals(word) && at == typed.length();
        return first
                + (twice && !(cut && care == Care.GREAT) ? DOUBLED : appended ? APPENDED : cut ? care.cut : LETTER);
    }

    /** A vowel for a vowel, or a key for the one beside it. */
    private static double wrong(char typed, char meant) {
        boolean vowels = VOWELS.indexOf(typed) >= 0 && VOWELS.indexOf(meant) >= 0;
        boolean neighbours = KEYS.stream()
                .anyMatch(row -> row.indexOf(typed) >= 0
                        && row.indexOf(meant) >= 0
                        && Math.abs(row.indexOf(typed) - row.indexOf(meant)) == 1);
        return vowels || neighbours ? LETTER + .5 : WRONG;
    }
}
