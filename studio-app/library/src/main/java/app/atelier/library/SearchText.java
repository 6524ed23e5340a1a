package app.atelier.library;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a full-text search. What a person types is never read as the index's query language: each word becomes
 * a quoted phrase whose last part may go on, and all must occur. Scripts that put no spaces between words are indexed
 * sign by sign, so that any part of a line is found; so are emoji.
 */
final class SearchText {
    /** More words than this are not looked for. */
    static final int MOST_TERMS = 24;

    private static final int MOST_CHARACTERS = 500;
    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"?|[^\\s\"]+");

    private SearchText() {}

    /** Text as it goes into the index. */
    static String indexed(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(normal.length() + 8);
        normal.codePoints().forEach(sign -> {
            if (standsAlone(sign)) {
                out.append(' ').appendCodePoint(sign).append(' ');
            } else {
                out.appendCodePoint(sign);
            }
        });
        return out.toString();
    }

    /**
     * The index's query for what was typed.
     *
     * @return empty when nothing searchable was typed
     */
    static Optional<String> matchExpression(String typed) {
        String bounded = typed.substring(0, Math.min(typed.length(), MOST_CHARACTERS));
        Matcher matcher = TERM.matcher(bounded);
        List<String> phrases = new ArrayList<>();
        while (matcher.find() && phrases.size() < MOST_TERMS) {
            String term = matcher.group(1) != null ? matcher.group(1) : matcher.group();
            String words = words(term);
            if (!words.isEmpty()) {
                phrases.add('"' + words + "\" *");
            }
        }
        return phrases.isEmpty() ? Optional.empty() : Optional.of(String.join(" AND ", phrases));
    }

    /** What can be in the index of a term, separated by blanks. */
    private static String words(String term) {
        String cleaned = indexed(term)
                .codePoints()
                .map(sign -> isSearchable(sign) ? sign : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return List.of(cleaned.split(" ")).stream()
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static boolean isSearchable(int sign) {
        int type = Character.getType(sign);
        return Character.isLetterOrDigit(sign)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER
                || type == Character.OTHER_SYMBOL;
    }

    private static boolean standsAlone(int sign) {
        if (Character.getType(sign) == Character.OTHER_SYMBOL || Character.isIdeographic(sign)) {
            return true;
        }
        return switch (Character.UnicodeScript.of(sign)) {
            case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> Character.isLetter(sign);
            default -> false;
        };
    }
}
