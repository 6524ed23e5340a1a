package app.atelier.library;

import java.nio.file.Path;

/** Titles for artworks that nobody named. */
final class Titles {
    /** Longest title, in characters; longer ones are cut at a word. */
    static final int LONGEST = 200;

    private static final int OF_PROMPT = 70;

    private Titles() {}

    /** The prompt's beginning, whole words. */
    static String ofPrompt(String prompt) {
        return cut(prompt, OF_PROMPT);
    }

    /** The file's name without its ending. */
    static String ofFile(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        int dot = name.lastIndexOf('.');
        return cut((dot > 0 ? name.substring(0, dot) : name).replace('_', ' '), LONGEST);
    }

    static String cut(String text, int longest) {
        String plain = text.strip().replaceAll("\\s+", " ");
        if (plain.length() <= longest) {
            return plain;
        }
        int end = plain.offsetByCodePoints(0, plain.codePointCount(0, longest));
        int blank = plain.lastIndexOf(' ', end);
        return plain.substring(0, blank > longest / 2 ? blank : end).strip() + "…";
    }
}
