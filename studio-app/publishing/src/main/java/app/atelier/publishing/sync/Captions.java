package app.atelier.publishing.sync;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The text of a status: the caption, and below it the tags it does not have yet. */
final class Captions {
    private Captions() {}

    static String withTags(String caption, List<String> tags) {
        StringBuilder text = new StringBuilder(caption.strip());
        StringBuilder line = new StringBuilder();
        for (String tag : tags) {
            String plain = hashtag(tag);
            if (!plain.isEmpty() && !has(caption, plain) && !has(line.toString(), plain)) {
                line.append(line.isEmpty() ? "#" : " #").append(plain);
            }
        }
        if (!line.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(line);
        }
        return text.toString();
    }

    /** Tags have letters, digits and low lines only: "paper cut" becomes "papercut". */
    private static String hashtag(String tag) {
        return tag.codePoints()
                .filter(sign -> Character.isLetterOrDigit(sign)
                        || sign == '_'
                        || Character.getType(sign) == Character.NON_SPACING_MARK
                        || Character.getType(sign) == Character.COMBINING_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean has(String text, String hashtag) {
        String quoted = Pattern.quote(hashtag.toLowerCase(Locale.ROOT));
        return Pattern.compile("#" + quoted + "(?![\\p{L}\\p{N}_])")
                .matcher(text.toLowerCase(Locale.ROOT))
                .find();
    }
}
