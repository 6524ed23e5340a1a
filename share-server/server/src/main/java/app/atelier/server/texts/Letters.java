package app.atelier.server.texts;

import java.text.Normalizer;

/**
 * Texts as they are kept. Signs that turn the direction of writing (Unicode’s bidirectional controls), that cannot be seen,
 * or that pile up on one letter serve to look like somebody else or to hide words from people and not from programs; they
 * are left out. Joiners stay, as Persian, Hindi and families of emoji need them.
 */
public final class Letters {
    /** Vietnamese takes two, Hebrew with all its points four, Tibetan a few more. */
    private static final int MOST_MARKS = 6;

    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;
    private static final int FLAG = 0x1F3F4;
    private static final int FIRST_TAG = 0xE0020;
    private static final int LAST_TAG = 0xE007F;

    private Letters() {}

    /** A text of any number of lines. */
    public static String lines(String text) {
        return clean(text, true).strip();
    }

    /** A name or another text of one line: spaces are single, and at least one letter can be seen, or it is empty. */
    public static String line(String text) {
        String line = clean(text, false).replaceAll("[\\s\\u00A0\\u3000]+", " ").strip();
        boolean seen = line.codePoints()
                .anyMatch(letter -> letter != JOINER && letter != NON_JOINER && !isBlank(letter) && !isMark(letter));
        return seen ? line : "";
    }

    private static String clean(String text, boolean lines) {
        StringBuilder kept = new StringBuilder(text.length());
        int marks = 0;
        boolean flag = false;
        for (int letter : text.codePoints().toArray()) {
            boolean tag = letter >= FIRST_TAG && letter <= LAST_TAG;
            flag = letter == FLAG || flag && tag;
            if (!(tag && flag || stays(letter, lines))) {
                continue;
            }
            marks = isMark(letter) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                kept.appendCodePoint(letter == '\t' || isBreak(letter) && !lines ? ' ' : letter);
            }
        }
        // Not before: putting a pile of marks in order takes the square of its height.
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean stays(int letter, boolean lines) {
        if (isBreak(letter) || letter == '\t' || letter == JOINER || letter == NON_JOINER) {
            return true;
        }
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE -> false;
            case Character.FORMAT -> isArabicNumberSign(letter) || lines && isDirectionMark(letter);
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> lines;
            default -> true;
        };
    }

    /** They stand over a number and are seen. */
    private static boolean isArabicNumberSign(int letter) {
        return letter >= 0x0600 && letter <= 0x0605 || letter == 0x06DD;
    }

    /** They put a full stop on its side and turn nothing round. */
    private static boolean isDirectionMark(int letter) {
        return letter == 0x200E || letter == 0x200F || letter == 0x061C;
    }

    private static boolean isBreak(int letter) {
        return letter == '\n' || letter == '\r';
    }

    /** Letters of no width or look: of Hangul and Braille, and the ones for emoji's form. */
    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || letter == 0x115F
                || letter == 0x1160
                || letter == 0x3164
                || letter == 0xFFA0
                || letter == 0x2800;
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
