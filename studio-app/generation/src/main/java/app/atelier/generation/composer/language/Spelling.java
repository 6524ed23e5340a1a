package app.atelier.generation.composer.language;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Finds the known word that a word with one slip of the hand stands for: a letter too few, too many, swapped or wrong. */
final class Spelling {
    /** Shorter words are too often one letter away from another true word. */
    private static final int SHORTEST = 6;

    /** Two letters that changed places are typed often and make a true word seldom. */
    private static final int SHORTEST_SWAPPED = 5;

    /** A wrong letter makes a true word of a short one: batter, butter. */
    private static final int SHORTEST_WRONG = 7;

    private Spelling() {}

    /**
     * The known word that was meant, empty if none is one slip away. Of several the one with the most letters, then the
     * first by alphabet.
     *
     * @param word lower case, as it was typed
     * @param known single words
     */
    static Optional<String> meant(String word, Set<String> known) {
        boolean inflected = word.endsWith("ing") || word.endsWith("ed");
        if (word.length() < SHORTEST_SWAPPED || inflected || !word.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        return known.stream()
                .filter(k -> slipped(word, k))
                .min(Comparator.<String>comparingInt(k -> -k.length()).thenComparing(Comparator.naturalOrder()));
    }

    /** True if one is one slip away from the other; the first letter is always typed right. */
    static boolean slipped(String typed, String known) {
        int less = known.length() - typed.length();
        if (Math.abs(less) > 1 || known.length() < 4 || typed.charAt(0) != known.charAt(0) || typed.equals(known)) {
            return false;
        }
        if (heard(typed).equals(heard(known))) {
            return true;
        }
        int at = 0;
        while (at < Math.min(typed.length(), known.length()) && typed.charAt(at) == known.charAt(at)) {
            at++;
        }
        if (less != 0) {
            if (typed.length() < SHORTEST) {
                return false;
            }
            String longer = less > 0 ? known : typed;
            String shorter = less > 0 ? typed : known;
            return longer.substring(at + 1).equals(shorter.substring(at));
        }
        if (typed.substring(at + 1).equals(known.substring(at + 1))) {
            return typed.length() >= SHORTEST_WRONG;
        }
        return at + 1 < typed.length()
                && typed.charAt(at) == known.charAt(at + 1)
                && typed.charAt(at + 1) == known.charAt(at)
                && typed.substring(at + 2).equals(known.substring(at + 2));
    }

    /** Words that are spoken alike have one: dolfin, tokio. */
    private static String heard(String word) {
        return word.replace("ph", "f").replace('y', 'i').replace('k', 'c').replace('z', 's');
    }
}
