package app.atelier.generation.composer.scene;

import org.jspecify.annotations.Nullable;

/**
 * How one word or compound of the prompt was read.
 *
 * @param start offset of its first UTF-16 unit in the prompt
 * @param end offset after its last
 * @param word the text between them
 * @param role what part it plays
 * @param meaning what it was taken for, short and plain: {@code fox}, {@code #c0392b red}, {@code 3}, {@code snow wood};
 *     empty for fillers
 * @param target id of the subject or feature it belongs to, null if it belongs to the whole scene
 */
public record Reading(
        int start,
        int end,
        String word,
        ReadingRole role,
        String meaning,
        @Nullable String target) {
    /** @throws IllegalArgumentException with one plain sentence if word, role or meaning is missing */
    public Reading {
        Subject.requireWords("reading", word, role, meaning);
    }
}
