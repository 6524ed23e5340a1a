package app.atelier.generation.composer.language;

/**
 * A word, number, emoji or mark of the prompt.
 *
 * @param start offset of its first UTF-16 unit
 * @param end offset after its last
 * @param text as written
 * @param word lower case, apostrophes straight, accents kept
 */
record Token(int start, int end, String text, String word, Sort sort) {
    /** The same place in the prompt, read as another word. */
    Token meaning(String other) {
        boolean capital = !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
        String written = capital ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other;
        return new Token(start, end, written, Phrases.word(other), sort);
    }

    /** The same as it is typed, looked up by another word. */
    Token called(String other) {
        return new Token(start, end, text, other, sort);
    }

    enum Sort {
        WORD,
        NUMBER,
        EMOJI,
        /** Comma, full stop and other marks that end a phrase. */
        STOP,
        /** A run of letters of another script. */
        FOREIGN
    }
}
