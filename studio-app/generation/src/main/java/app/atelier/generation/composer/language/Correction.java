package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.ReadingRole;

/**
 * How a person wants a word of a prompt to be read. Holds wherever the word stands.
 *
 * @param word the word or compound as it is looked up: lower case, hyphens as spaces
 * @param reading a phrase of the lexicon that it is read as, empty to leave it out
 * @param role the part that it shall play; FILLER where it is left out
 */
public record Correction(String word, String reading, ReadingRole role) {
    /** Most characters of either phrase. */
    public static final int LONGEST = 200;

    /** @throws IllegalArgumentException if a phrase is too long to be one */
    public Correction {
        word = Phrases.key(word);
        if (word.isEmpty() || word.length() > LONGEST || reading.length() > LONGEST) {
            throw new IllegalArgumentException("A corrected word has 1 to " + LONGEST + " characters.");
        }
    }

    /** The word carries no picture. */
    public static Correction leaveOut(String word) {
        return new Correction(word, "", ReadingRole.FILLER);
    }

    /** Whether it is about that stretch of a prompt. */
    public boolean about(String text) {
        return word.equals(Phrases.key(text));
    }

    public boolean leavesOut() {
        return reading.isEmpty();
    }
}
