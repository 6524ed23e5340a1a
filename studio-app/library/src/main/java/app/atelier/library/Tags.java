package app.atelier.library;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The form of tags: lower case, no {@code #}, no blanks around, at most {@value #LONGEST} characters. */
final class Tags {
    static final int LONGEST = 100;
    private static final int MOST = 50;

    private Tags() {}

    static String clean(String tag) {
        String plain = Normalizer.normalize(tag, Normalizer.Form.NFC)
                .strip()
                .replaceFirst("^#+", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    /** Clean, sorted, each once. */
    static List<String> clean(Collection<String> tags) {
        return tags.stream()
                .map(Tags::clean)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .limit(MOST)
                .sorted()
                .toList();
    }
}
