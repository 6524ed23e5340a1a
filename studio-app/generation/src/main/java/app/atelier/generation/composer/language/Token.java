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
