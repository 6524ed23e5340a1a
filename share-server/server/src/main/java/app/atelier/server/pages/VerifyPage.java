package app.atelier.server.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asking what the record in a file says.
 *
 * @param hint which files, and how large
 * @param problem why nothing could be read, or null
 * @param finding what was found, or null before anything was asked
 */
public record VerifyPage(
        Frame frame,
        String hint,
        @Nullable String problem,
        @Nullable Finding finding) {

    /** The answers there are, in the order in which they are explained. */
    public enum Verdict {
        KNOWN("s-ok", "good"),
        /** By a key that its owner does not stand by any more; too rare to be explained before it is met. */
        WITHDRAWN("s-valid", "warn"),
        UNKNOWN("s-valid", "warn"),
        BROKEN("s-broken", "bad"),
        NONE("s-none", "");

        private final String icon;
        private final String tone;

        Verdict(String icon, String tone) {
            this.icon = icon;
            this.tone = tone;
        }

        /** The four that are explained to everyone. */
        public static List<Verdict> usual() {
            return List.of(KNOWN, UNKNOWN, BROKEN, NONE);
        }

        public String icon() {
            return icon;
        }

        public String tone() {
            return tone;
        }

        /** The beginning of its texts' keys. */
        public String key() {
            return "verify." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * What a file says.
     *
     * @param shape the classes of the picture's ratio, see {@link Shape}
     * @param picture a {@code data:} address, or null where it cannot be shown
     * @param file its name, length and hash
     * @param text what the verdict means here
     * @param steps how the picture came to be, the oldest first
     */
    public record Finding(
            Verdict verdict, String shape, @Nullable String picture, String file, String text, List<Step> steps) {
        public Finding {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Something that was done to a picture.
     *
     * @param what in a word or two
     * @param who by whom, in words that follow; may be empty
     * @param href of who it is, or null
     * @param more what else is said of it; may be empty
     */
    public record Step(String what, String who, @Nullable String href, String more) {}
}
