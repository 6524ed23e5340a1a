package app.atelier.generation.composer.language;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.language.Meaning.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands around a word: whose it is, what follows, and how it is introduced. Words are named by their index. */
final class Neighbours {
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "my", "your", "our");

    private static final String INSIDE = "inside";

    private static final Set<String> THEIRS = Set.of("his", "her", "its", "their");

    private static final Set<String> OBJECTS = Set.of("it", "them", "him", "her", "he", "she", "they");

    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it");

    private static final Set<String> RELATIVES = Set.of("who", "that", "which");

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    /** Prepositions that need nobody after them: "a boy below". */
    private static final Set<String> ADVERBS = Set.of("above", "below", "beneath", "underneath", "behind", "alongside");

    private final Lexicon lexicon;
    private final List<Chunk> chunks;

    Neighbours(Lexicon lexicon, List<Chunk> chunks) {
        this.lexicon = lexicon;
        this.chunks = chunks;
    }

    /** The word for somebody named before that follows a preposition, empty if a noun does: "behind it". */
    Optional<String> pronoun(int at) {
        if (at + 1 >= chunks.size() || chunks.get(at + 1).stop()) {
            return ADVERBS.contains(chunks.get(at).key()) ? Optional.of("") : Optional.empty();
        }
        Chunk next = chunks.get(at + 1);
        boolean hers = next.key().equals("her")
                && at + 2 < chunks.size()
                && !chunks.get(at + 2).stop()
                && (chunks.get(at + 2).nounLike()
                        || chunks.get(at + 2).adjectiveLike()
                        || chunks.get(at + 2).candidates().isEmpty()
                        || chunks.get(at + 2).can(Part.BODY_PART)
                        || chunks.get(at + 2).can(Part.UNDRAWN));
        if (OBJECTS.contains(next.key()) && !hers) {
            return Optional.of(next.key());
        }
        boolean verb =
                !next.nounLike() && (next.can(Meaning.Doing.class) || next.can(Part.HOLDING) || next.can(Part.WEARING));
        return verb && ADVERBS.contains(chunks.get(at).key()) ? Optional.of("") : Optional.empty();
    }

    /** True for "he", "they" where they begin to act: not "carries it". */
    boolean acts(int at) {
        if (!SUBJECTS.contains(chunks.get(at).key())) {
            return false;
        }
        boolean object = at > 0
                && (chunks.get(at - 1).can(Meaning.Doing.class)
                        || chunks.get(at - 1).can(Meaning.Relating.class)
                        || chunks.get(at - 1).can(Part.HOLDING));
        int i = at + 1;
        while (i < chunks.size()
                && chunks.get(i).can(Part.FILLER)
                && !chunks.get(i).can(Meaning.Doing.class)) {
            i++;
        }
        return !object
                && i < chunks.size()
                && (chunks.get(i).can(Meaning.Doing.class) && !chunks.get(i).can(Meaning.Sky.class)
                        || chunks.get(i).can(Part.HOLDING)
                        || chunks.get(i).can(Part.WEARING));
    }

    /** True if "of" stands before the noun's article and adjectives. */
    boolean of(int at) {
        int i = at - 1;
        while (i > 0
                && !chunks.get(i).stop()
                && (chunks.get(i).adjectiveLike() || chunks.get(i).can(Part.UNDRAWN))) {
            i--;
        }
        return i >= 0 && chunks.get(i).key().equals("of");
    }

    boolean ofFollows(int at) {
        return at + 1 < chunks.size() && chunks.get(at + 1).key().equals("of");
    }

    /** True if sun, moon or stars come next. */
    boolean skyFollows(int at) {
        int i = at + 1;
        while (i < chunks.size() && chunks.get(i).adjectiveLike()) {
            i++;
        }
        return i < chunks.size() && chunks.get(i).can(Meaning.Feature.class);
    }

    /** True after "the" and nothing else. */
    boolean definite(int at) {
        return at > 0 && DEFINITE.contains(chunks.get(at - 1).key());
    }

    /** True after "who" and "that". */
    boolean relative(int at) {
        return at > 0 && RELATIVES.contains(chunks.get(at - 1).key());
    }

    /** True for "chased by". */
    boolean suffered(int at) {
        return at + 1 < chunks.size() && chunks.get(at + 1).key().equals("by");
    }

    /** "with colourful fish": words that have one form for one and many, and nothing says that it is one. */
    boolean school(int at, Meaning.Noun noun) {
        String key = chunks.get(at).key();
        if (!lexicon.oneForm(key.substring(key.lastIndexOf(' ') + 1)) || noun.kind() != Kind.ANIMAL) {
            return false;
        }
        for (int i = at - 1; i >= 0; i--) {
            Chunk said = chunks.get(i);
            if (said.can(Part.DETERMINER) || said.can(Meaning.Count.class) || genitive(said)) {
                return false;
            }
            if (said.stop() || !said.adjectiveLike()) {
                return true;
            }
        }
        return true;
    }

    /** True after "its" or "the cat's", where parts of a body are named. */
    boolean owned(int at) {
        return at > 0 && (POSSESSIVES.contains(chunks.get(at - 1).key()) || genitive(chunks.get(at - 1)));
    }

    /** True after "inside" and "in his", with adjectives between: whoever is there is seen indoors. */
    boolean within(int at) {
        int i = at - 1;
        boolean own = false;
        while (i >= 0
                && !chunks.get(i).stop()
                && (chunks.get(i).adjectiveLike() || chunks.get(i).can(Part.DETERMINER))) {
            own |= POSSESSIVES.contains(chunks.get(i).key());
            i--;
        }
        String before = i >= 0 ? chunks.get(i).key() : "";
        return before.startsWith(INSIDE) || own && before.equals("in");
    }

    /** True after "its", which speaks of somebody named before. */
    boolean theirs(int at) {
        String key = at > 0 ? chunks.get(at - 1).key() : "";
        return THEIRS.contains(key.substring(key.lastIndexOf(' ') + 1));
    }

    /** "a cat, big blue eyes": after an adjective and without an article. */
    boolean bare(int at) {
        int i = at - 1;
        while (i >= 0 && chunks.get(i).adjectiveLike() && !chunks.get(i).can(Part.DETERMINER)) {
            i--;
        }
        boolean article = i >= 0 && chunks.get(i).can(Part.DETERMINER);
        return i < at - 1 && !article;
    }

    /** "grandma's bed" is a bed: whose it is, is not seen. A part of a body stays with whom it belongs to. */
    boolean possessor(int at) {
        int i = at + 1;
        while (i < chunks.size()
                && !chunks.get(i).stop()
                && (chunks.get(i).adjectiveLike() || chunks.get(i).can(Part.UNDRAWN))) {
            i++;
        }
        return genitive(chunks.get(at))
                && i < chunks.size()
                && !chunks.get(i).can(Part.BODY_PART)
                && chunks.get(i).can(Meaning.Noun.class);
    }

    /** True if a noun comes that a word before it could describe. */
    boolean nounFollows(int at) {
        for (int i = at + 1; i < chunks.size() && !chunks.get(i).stop(); i++) {
            Chunk next = chunks.get(i);
            if (next.nounLike()) {
                return true;
            }
            if (!next.adjectiveLike() && !next.can(Part.FILLER) && !next.can(Part.UNDRAWN) && !next.can(Part.AND)) {
                return false;
            }
        }
        return false;
    }

    /** True for a colour, size, feeling or deed that is said by itself and not before a noun. */
    boolean saysHow(int at, Meaning meaning) {
        return switch (meaning) {
            case Meaning.Colour c -> !nounFollows(at);
            case Meaning.Size s -> !nounFollows(at);
            case Meaning.Emotion e -> !nounFollows(at);
            case Meaning.Doing d -> true;
            default -> false;
        };
    }

    /** True if the next word is a creature. */
    boolean somebodyNext(int at) {
        return at + 1 < chunks.size()
                && chunks.get(at + 1).candidates().stream()
                        .anyMatch(c -> c.meaning() instanceof Meaning.Noun n && n.character()
                                || c.meaning() instanceof Meaning.Group);
    }

    /** True if the very next word is somebody or something without an article: "sleeping cats". */
    boolean before(int at) {
        if (at + 1 >= chunks.size() || chunks.get(at + 1).stop()) {
            return false;
        }
        Chunk next = chunks.get(at + 1);
        boolean named = next.can(Meaning.Noun.class)
                || next.can(Meaning.Group.class)
                || next.can(Meaning.Clothes.class)
                || next.can(Part.BODY_PART);
        return named && !next.can(Part.DETERMINER);
    }

    /** "a bowl of lemons": true if they are drawn in one. */
    boolean drawnIn(int at) {
        String vessel = chunks.get(at).key();
        return at + 2 < chunks.size()
                && chunks.get(at + 2).candidates().stream()
                        .anyMatch(c -> c.meaning() instanceof Meaning.Noun n
                                && n.drawnAs().contains(vessel));
    }

    /** True after a word that says how something looks and that no picture shows. */
    boolean described(int at) {
        return at > 0 && chunks.get(at - 1).can(Part.UNDRAWN);
    }

    private static boolean genitive(Chunk chunk) {
        String text = chunk.text();
        return text.endsWith("'s") || text.endsWith("\u2019s") || text.endsWith("s'");
    }
}
