package app.atelier.imaging.wording;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What can be said to somebody who wrote a name that is not among those there are. */
public final class Choices {
    private static final Wording WORDS = Wording.of(Choices.class);

    /** One slip for so many letters is still a slip; more is another word. */
    private static final int LETTERS_FOR_A_SLIP = 3;

    /** A beginning of fewer letters could be that of anything. */
    private static final int SHORTEST_BEGINNING = 3;

    private Choices() {}

    /**
     * Two sentences that follow the one saying that a name is unknown: which was perhaps meant, where one is near, and
     * which there are.
     *
     * @param known at least one
     */
    public static String hint(String wrong, Collection<String> known) {
        String list = WORDS.get("choices.list", String.join(", ", known));
        return nearest(wrong, known)
                .map(meant -> WORDS.get("choices.meant", meant) + " " + list)
                .orElse(list);
    }

    /** As {@link #hint}, without the list: the question, or nothing. */
    public static String question(String wrong, Collection<String> known) {
        return nearest(wrong, known)
                .map(meant -> WORDS.get("choices.meant", meant))
                .orElse("");
    }

    /**
     * The name that is nearest by single letters put in, left out, replaced or swapped with their neighbour; letters'
     * case and signs between words do not count. Of equally near ones the first; none where all are too far.
     */
    public static Optional<String> nearest(String wrong, Collection<String> known) {
        String written = plain(wrong);
        String best = null;
        int least = Math.max(1, written.length() / LETTERS_FOR_A_SLIP) + 1;
        for (String name : known) {
            String other = plain(name);
            boolean begins = written.length() >= SHORTEST_BEGINNING && other.startsWith(written);
            int distance = begins ? 1 : distance(written, other);
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return written.isEmpty() ? Optional.empty() : Optional.ofNullable(best);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }

    /** Optimal string alignment distance (Damerau 1964, Levenshtein 1966). */
    private static int distance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                table[i][j] = i == 0 ? j : j == 0 ? i : step(a, b, i, j, table);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] table) {
        int replaced = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, table[i - 2][j - 2] + 1) : least;
    }
}
