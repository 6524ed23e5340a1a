package app.atelier.generation.composer.language;

import app.atelier.generation.composer.language.Token.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a prompt into tokens; hyphens part words, apostrophes do not, every offset is kept. */
final class Tokenizer {
    private Tokenizer() {}

    static List<Token> tokens(String prompt) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < prompt.length()) {
            int c = prompt.codePointAt(at);
            int end;
            if (isEmoji(c)) {
                end = emojiEnd(prompt, at);
                add(tokens, prompt, at, end, Sort.EMOJI);
            } else if (Character.isDigit(c)) {
                end = numberEnd(prompt, at);
                add(tokens, prompt, at, end, Sort.NUMBER);
            } else if (isLatin(c)) {
                end = wordEnd(prompt, at);
                add(tokens, prompt, at, end, Sort.WORD);
            } else if (Character.isLetter(c)) {
                end = foreignEnd(prompt, at);
                add(tokens, prompt, at, end, Sort.FOREIGN);
            } else {
                end = at + Character.charCount(c);
                boolean dash = c == '-'
                        && at > 0
                        && prompt.charAt(at - 1) == ' '
                        && end < prompt.length()
                        && prompt.charAt(end) == ' ';
                if (isStop(c) || dash) {
                    add(tokens, prompt, at, end, Sort.STOP);
                } else if (c == '&' || c == '+') {
                    add(tokens, prompt, at, end, Sort.WORD);
                }
            }
            at = end;
        }
        return tokens;
    }

    private static void add(List<Token> tokens, String prompt, int start, int end, Sort sort) {
        String text = prompt.substring(start, end);
        tokens.add(new Token(start, end, text, Phrases.word(text), sort));
    }

    private static int wordEnd(String s, int at) {
        int end = at;
        while (end < s.length()) {
            int c = s.codePointAt(end);
            boolean apostrophe = (c == '\'' || c == '’') && end + 1 < s.length() && isLatin(s.codePointAt(end + 1));
            boolean unseen = isUnseen(c) && end + 1 < s.length() && isLatin(s.codePointAt(end + 1));
            if (!isLatin(c) && !apostrophe && !unseen && !Character.isDigit(c) && !isMark(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** Digits with separators, an exponent, or letters grown on: 1,000 1.5 1e9 4k 3d. */
    private static int numberEnd(String s, int at) {
        int end = at;
        while (end < s.length()) {
            int c = s.codePointAt(end);
            boolean separator =
                    (c == ',' || c == '.') && end + 1 < s.length() && Character.isDigit(s.codePointAt(end + 1));
            if (!Character.isLetterOrDigit(c) && !separator) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static int foreignEnd(String s, int at) {
        int end = at;
        while (end < s.length()) {
            int c = s.codePointAt(end);
            if (!Character.isLetter(c) && !isMark(c) || isLatin(c) || isEmoji(c)) {
                break;
            }
            end += Character.charCount(c);
        }
        return Math.max(end, at + Character.charCount(s.codePointAt(at)));
    }

    private static int emojiEnd(String s, int at) {
        int first = s.codePointAt(at);
        int end = at + Character.charCount(first);
        boolean regional = isRegional(first);
        while (end < s.length()) {
            int c = s.codePointAt(end);
            if (c == 0x200D && end + 1 < s.length()) {
                end += 1;
                end += Character.charCount(s.codePointAt(end));
            } else if (c == 0xFE0F || c >= 0x1F3FB && c <= 0x1F3FF || c >= 0xE0020 && c <= 0xE007F || c == 0x20E3) {
                end += Character.charCount(c);
            } else if (regional && isRegional(c)) {
                end += Character.charCount(c);
                regional = false;
            } else {
                break;
            }
        }
        return Math.min(end, s.length());
    }

    private static boolean isRegional(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    private static boolean isEmoji(int c) {
        return c > 0xFF && Character.isEmoji(c) && c != 0x2122 && c != 0x2139;
    }

    private static boolean isLatin(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** Marks of formatting that part nothing: a space without width, a soft hyphen. */
    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isStop(int c) {
        return ",.;:!?()[]{}|/\n\"“”—–…。、，".indexOf(c) >= 0;
    }

    /** The locale of all words here: prompts are English. */
    static final Locale ENGLISH = Locale.ENGLISH;
}
