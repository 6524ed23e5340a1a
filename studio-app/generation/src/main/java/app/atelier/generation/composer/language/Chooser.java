package app.atelier.generation.composer.language;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.language.Chunk.Candidate;
import app.atelier.generation.composer.language.Meaning.Part;
import app.atelier.generation.composer.scene.Spatial;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses among the meanings of a word by what stands around it. Higher scores win; ties go to the likelier. */
final class Chooser {
    private static final Set<String> STYLE_TAILS =
            Set.of("style", "art", "painting", "print", "illustration", "drawing", "artwork", "look", "aesthetic");

    /** How one stands to a thing and not to the place that one is in. */
    private static final Set<Spatial> APART = EnumSet.of(
            Spatial.BEHIND,
            Spatial.IN_FRONT_OF,
            Spatial.BESIDE,
            Spatial.LEFT_OF,
            Spatial.RIGHT_OF,
            Spatial.ABOVE,
            Spatial.UNDER,
            Spatial.PAST,
            Spatial.BETWEEN,
            Spatial.WITH);

    /** Styles that are verbs as well: "a sketch of". */
    private static final Set<String> STYLE_HEADS = Set.of("sketch", "doodle");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "of a", "of the");

    /** Places that need no preposition: "walking home" says nothing of where one is. */
    private static final Set<String> GOALS = Set.of("home");

    private final List<Chunk> chunks;

    Chooser(List<Chunk> chunks) {
        this.chunks = chunks;
    }

    /**
     * The meaning of a chunk, null if it has none.
     *
     * @param at its index
     * @param before what the chunk before was taken for, null at the start and after a stop
     * @param beforePlural true if that was a plural
     * @param dressing true if a garment is expected here
     * @param having true after "with" or a possessive, where parts of a body are named
     */
    @Nullable
    Candidate choose(int at, @Nullable Meaning before, boolean beforePlural, boolean dressing, boolean having) {
        Chunk chunk = chunks.get(at);
        Candidate best = null;
        int most = Integer.MIN_VALUE;
        for (Candidate c : chunk.candidates()) {
            int score = score(at, chunk, c, before, beforePlural, dressing, having);
            if (score > most) {
                most = score;
                best = c;
            }
        }
        return best;
    }

    private int score(
            int at,
            Chunk chunk,
            Candidate c,
            @Nullable Meaning before,
            boolean beforePlural,
            boolean dressing,
            boolean having) {
        return switch (c.meaning()) {
            case Meaning.Noun n -> noun(at, chunk, before);
            case Meaning.Group g -> 53;
            case Meaning.Place p -> GOALS.contains(chunk.key()) && !reached(at) ? 3 : 51;
            case Meaning.Site s -> 51;
            case Meaning.Feature f -> before instanceof Meaning.Count ? 45 : 55;
            case Meaning.Clothes w -> dressing ? 70 : 45;
            case Meaning.Costume w -> dressing ? 71 : 40;
            case Meaning.Time t -> 56;
            case Meaning.Sky s -> 54;
            case Meaning.Year y -> 54;
            case Meaning.Feast f -> 52;
            case Meaning.Emotion e -> 46;
            case Meaning.Atmosphere a -> 44;
            case Meaning.Style s -> style(at, chunk);
            case Meaning.View v -> chunk.words() > 1 || styleTail(at) ? 52 : 47;
            case Meaning.Colour x -> colour(at, chunk, c);
            case Meaning.Count n -> 60;
            case Meaning.Size s -> size(at, chunk, s.factor());
            case Meaning.Relating r -> nounAhead(at + 1) ? 58 : 4;
            case Meaning.Doing d -> doing(at, chunk, c, before, beforePlural);
            case Meaning.Grammar g -> grammar(at, g.part(), before, having);
        };
    }

    private int noun(int at, Chunk chunk, @Nullable Meaning before) {
        if (chunk.sort() == Token.Sort.EMOJI) {
            return 50;
        }
        if (GOALS.contains(chunk.key()) && !reached(at)) {
            return 3;
        }
        if (chunk.can(Part.UNDRAWN)
                && at + 1 < chunks.size()
                && chunks.get(at + 1).nounLike()) {
            // "a stone farmhouse": what it is made of
            return 4;
        }
        return before instanceof Meaning.Count && !(chunk.can(Meaning.Colour.class) && nounNext(at))
                ? 60
                : small(chunk) && beside(at) ? 52 : 50;
    }

    private boolean nounNext(int at) {
        return at + 1 < chunks.size() && chunks.get(at + 1).nounLike();
    }

    /** True for a place that cannot be seen from afar as a part of another: a barn, no mountains. */
    private static boolean small(Chunk chunk) {
        return chunk.can(Meaning.Place.class)
                && chunk.candidates().stream()
                        .allMatch(c -> !(c.meaning() instanceof Meaning.Place p) || Surroundings.feature(p) == null);
    }

    /** "near a barn": who is not in a place sees it as a thing. */
    private boolean beside(int at) {
        int i = at - 1;
        while (i >= 0
                && !chunks.get(i).stop()
                && (chunks.get(i).adjectiveLike()
                        || chunks.get(i).can(Part.UNDRAWN)
                        || chunks.get(i).can(Part.FILLER) && !chunks.get(i).can(Meaning.Relating.class))) {
            i--;
        }
        return i >= 0
                && !chunks.get(i).key().equals("at")
                && chunks.get(i).candidates().stream()
                        .anyMatch(c -> c.meaning() instanceof Meaning.Relating r && APART.contains(r.spatial()));
    }

    private int style(int at, Chunk chunk) {
        if (chunk.words() > 1) {
            return 80;
        }
        if (at + 1 < chunks.size() && chunks.get(at + 1).key().equals("of") && STYLE_HEADS.contains(chunk.key())) {
            return 80;
        }
        boolean only = chunk.candidates().stream().allMatch(c -> c.meaning() instanceof Meaning.Style);
        boolean last = at + 1 >= chunks.size() || chunks.get(at + 1).stop();
        boolean apart = at == 0
                || (chunks.get(at - 1).stop() || chunks.get(at - 1).key().equals("in"));
        return styleTail(at) || last && apart ? 80 : only ? 60 : 3;
    }

    private boolean styleTail(int at) {
        return at + 1 < chunks.size() && STYLE_TAILS.contains(chunks.get(at + 1).key());
    }

    /** "orange cat" is a colour, "an orange" is not, "orange and teal" is. */
    private int colour(int at, Chunk chunk, Candidate c) {
        if (!chunk.can(Meaning.Noun.class) && !chunk.can(Meaning.Clothes.class)) {
            return 57;
        }
        Chunk next = at + 1 < chunks.size() ? chunks.get(at + 1) : null;
        boolean describes = next != null
                && !next.stop()
                && (next.nounLike()
                        || next.adjectiveLike() && !next.can(Meaning.Atmosphere.class)
                        || next.can(Part.BODY_PART));
        boolean one = at > 0 && ARTICLES.contains(chunks.get(at - 1).key());
        if (one && !describes && (next == null || next.stop())) {
            // "a rose, black and white"
            return 30;
        }
        return describes || beside(at, -1) || beside(at, 1) ? 57 : 30;
    }

    /** True if a word that can only be a colour stands next to it, through "and" or a comma. */
    private boolean beside(int at, int step) {
        int i = at + step;
        if (i >= 0
                && i < chunks.size()
                && (chunks.get(i).stop() || chunks.get(i).can(Part.AND))) {
            i += step;
        }
        return i >= 0
                && i < chunks.size()
                && chunks.get(i).can(Meaning.Colour.class)
                && !chunks.get(i).can(Meaning.Noun.class);
    }

    private int size(int at, Chunk chunk, double factor) {
        int next = at + 1;
        while (next < chunks.size()
                && !chunks.get(next).stop()
                && !chunks.get(next).nounLike()
                && next < at + 4) {
            if (!chunks.get(next).adjectiveLike() && !chunks.get(next).can(Part.FILLER)) {
                return 6;
            }
            next++;
        }
        if (next >= chunks.size() || !chunks.get(next).nounLike()) {
            return 6;
        }
        // a baby carriage is no small carriage, a giant mushroom is a large one
        boolean ambiguous = factor < 1 && chunk.can(Meaning.Noun.class);
        boolean creature = chunks.get(next).candidates().stream()
                .anyMatch(c -> c.meaning() instanceof Meaning.Noun n && n.kind() == Kind.ANIMAL);
        return ambiguous && !creature ? 40 : 66;
    }

    private int doing(int at, Chunk chunk, Candidate c, @Nullable Meaning before, boolean beforePlural) {
        boolean afterNoun =
                before instanceof Meaning.Noun || before instanceof Meaning.Group || before instanceof Meaning.Emotion;
        boolean ambiguous = chunk.nounLike() || chunk.can(Meaning.Style.class) || chunk.can(Meaning.Year.class);
        boolean timed = chunk.key().endsWith(" at")
                && at + 1 < chunks.size()
                && chunks.get(at + 1).can(Meaning.Time.class);
        if (timed || chunk.can(Part.FILLER) && chunk.words() > 1 && asked(at)) {
            // "waves at sunrise", "can you make a panda"
            return 3;
        }
        if (chunk.words() > 1) {
            return 62;
        }
        if (chunk.can(Part.BODY_PART) && at > 0 && chunks.get(at - 1).can(Part.DETERMINER)) {
            // "on the hand"
            return 10;
        }
        return switch (c.form()) {
            case GERUND -> !ambiguous || afterNoun || determinerAfter(at) ? 65 : 40;
            case PAST -> ambiguous && !afterNoun ? 35 : 60;
            case S -> afterNoun && !beforePlural ? 61 : ambiguous ? 20 : chunk.can(Part.UNDRAWN) ? 3 : 42;
            case EXACT -> {
                if (chunk.can(Part.FILLER) && asked(at)) {
                    yield 3;
                }
                boolean told = afterNoun && beforePlural || before instanceof Meaning.Doing;
                yield told && verbFollows(at) ? 61 : ambiguous ? 15 : at == 0 || afterNoun ? 49 : 42;
            }
        };
    }

    /** True after "at" and what stands between it and a place. */
    private boolean reached(int at) {
        int i = at - 1;
        while (i >= 0 && !chunks.get(i).stop() && chunks.get(i).adjectiveLike()) {
            i--;
        }
        return i < at - 1 || i >= 0 && chunks.get(i).can(Meaning.Relating.class);
    }

    /** True if nothing but words of grammar comes before: "can you please draw …". */
    private boolean asked(int at) {
        return chunks.subList(0, at).stream().allMatch(c -> c.can(Part.FILLER) || c.can(Part.NO) || c.stop());
    }

    private boolean determinerAfter(int at) {
        return at + 1 < chunks.size() && chunks.get(at + 1).can(Part.DETERMINER);
    }

    /** A base form after a plural is a verb if no noun follows at once that it could be the first half of. */
    private boolean verbFollows(int at) {
        return at + 1 >= chunks.size()
                || chunks.get(at + 1).stop()
                || !chunks.get(at + 1).can(Meaning.Noun.class)
                || determinerAfter(at);
    }

    private int grammar(int at, Part part, @Nullable Meaning before, boolean having) {
        Chunk next = at + 1 < chunks.size() ? chunks.get(at + 1) : null;
        return switch (part) {
            case DETERMINER, AND -> 59;
            case NO -> 70;
            case WEARING, HOLDING -> 63;
            case DRESSED_AS ->
                chunks.get(at).words() > 1 || nounAhead(at + 1) && before instanceof Meaning.Noun ? 63 : 4;
            case SIZE_OF -> 72;
            case UNSPOKEN -> 80;
            case GROUP -> before instanceof Meaning.Noun ? 62 : 30;
            case MEASURE -> next != null && next.key().equals("of") ? 61 : 8;
            case CONTAINER -> 7;
            case BODY_PART -> having ? 62 : 20;
            case FILLER, UNDRAWN -> 5;
            case EVENT -> 2;
        };
    }

    /** True if something to stand in relation to comes before the next stop. */
    private boolean nounAhead(int from) {
        for (int i = from; i < chunks.size() && i < from + 7 && !chunks.get(i).stop(); i++) {
            if (chunks.get(i).nounLike()
                    || chunks.get(i).candidates().isEmpty()
                    || chunks.get(i).can(Meaning.Time.class)
                    || chunks.get(i).can(Part.BODY_PART)
                    || chunks.get(i).can(Meaning.Year.class)
                    || chunks.get(i).can(Meaning.Colour.class)) {
                return true;
            }
        }
        return false;
    }
}
