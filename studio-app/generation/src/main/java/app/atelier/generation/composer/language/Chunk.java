package app.atelier.generation.composer.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word or compound with all it can mean.
 *
 * @param start offset in the prompt
 * @param end offset after it
 * @param text as written
 * @param key as it was looked up
 * @param candidates meanings, likeliest first; empty if nothing is known
 * @param sort what kind of token it is
 * @param words how many words it has
 * @param guess the known phrase that an unknown word was taken for by nearness of meaning, null if it was known
 */
record Chunk(
        int start,
        int end,
        String text,
        String key,
        List<Candidate> candidates,
        Token.Sort sort,
        int words,
        @Nullable String guess) {
    /**
     * One meaning in the form it was found in.
     *
     * @param plural true if the word is the plural of it
     * @param form how a verb was written
     */
    record Candidate(Meaning meaning, boolean plural, Form form) {}

    enum Form {
        EXACT,
        GERUND,
        /** Third person, or a plural. */
        S,
        PAST
    }

    /** The same looked up by another key. */
    Chunk called(String other) {
        return new Chunk(start, end, text, other, candidates, sort, words, guess);
    }

    boolean stop() {
        return sort == Token.Sort.STOP;
    }

    boolean can(Class<? extends Meaning> type) {
        return candidates.stream().anyMatch(c -> type.isInstance(c.meaning()));
    }

    boolean can(Meaning.Part part) {
        return candidates.stream().anyMatch(c -> c.meaning() instanceof Meaning.Grammar g && g.part() == part);
    }

    /** True if it can begin or be the noun of a phrase. */
    boolean nounLike() {
        return can(Meaning.Noun.class)
                || can(Meaning.Group.class)
                || can(Meaning.Place.class)
                || can(Meaning.Site.class)
                || can(Meaning.Feature.class)
                || can(Meaning.Clothes.class)
                || can(Meaning.Costume.class);
    }

    /** True if it can stand before a noun. */
    boolean adjectiveLike() {
        return can(Meaning.Colour.class)
                || can(Meaning.Size.class)
                || can(Meaning.Count.class)
                || can(Meaning.Emotion.class)
                || can(Meaning.Atmosphere.class)
                || can(Meaning.Year.class)
                || can(Meaning.Sky.class)
                || can(Meaning.Part.DETERMINER);
    }
}
