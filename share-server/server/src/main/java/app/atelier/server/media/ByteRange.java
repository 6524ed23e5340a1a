package app.atelier.server.media;

import org.jspecify.annotations.Nullable;

/**
 * The part of a file that is asked for (RFC 9110, section 14).
 *
 * @param from first byte
 * @param to last byte, included
 */
record ByteRange(long from, long to) {
    private static final int MOST_DIGITS = 15;
    private static final String UNIT = "bytes=";

    /** What a header asks for. */
    sealed interface Asked {}

    /** The whole file: no header, or one that need not be followed. */
    record Whole() implements Asked {}

    /** A part. */
    record Part(ByteRange range) implements Asked {}

    /** A part that is not in the file. */
    record Outside() implements Asked {}

    static Asked read(@Nullable String header, long length) {
        if (header == null || !header.startsWith(UNIT) || header.indexOf(',') >= 0) {
            return new Whole();
        }
        String range = header.substring(UNIT.length()).strip();
        int dash = range.indexOf('-');
        if (dash < 0
                || !digits(range.substring(0, dash))
                || !digits(range.substring(dash + 1))
                || range.length() == 1) {
            return new Whole();
        }
        String first = range.substring(0, dash);
        String last = range.substring(dash + 1);
        if (first.isEmpty()) {
            long suffix = Math.min(length, Long.parseLong(last));
            return suffix == 0 ? new Outside() : new Part(new ByteRange(length - suffix, length - 1));
        }
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? length - 1 : Math.min(length - 1, Long.parseLong(last));
        if (!last.isEmpty() && Long.parseLong(last) < from) {
            return new Whole();
        }
        return from >= length ? new Outside() : new Part(new ByteRange(from, to));
    }

    private static boolean digits(String text) {
        return text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    long length() {
        return to - from + 1;
    }
}
