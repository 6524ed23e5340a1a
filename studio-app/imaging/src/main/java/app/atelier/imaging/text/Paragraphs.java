package app.atelier.imaging.text;

/** Where lines end that the writer ended: by a line feed, a carriage return, both, or Unicode's separators. */
final class Paragraphs {
    private Paragraphs() {}

    /** The index after the last character of the paragraph that begins at an index. */
    static int end(String content, int from) {
        int at = from;
        while (at < content.length() && !separates(content.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the paragraph after the one that ends at an index begins; beyond the content after the last. */
    static int next(String content, int end) {
        boolean both = end + 1 < content.length() && content.charAt(end) == '\r' && content.charAt(end + 1) == '\n';
        return end + (both ? 2 : 1);
    }

    private static boolean separates(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
