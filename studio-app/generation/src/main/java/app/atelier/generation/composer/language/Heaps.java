package app.atelier.generation.composer.language;

import app.atelier.generation.art.Habitat;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.language.Chunk.Candidate;
import app.atelier.generation.composer.language.Chunk.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes a quantity of things for one thing: "a pile of old books", "a mountain of gold coins", "a tower of blocks". Landforms and buildings that
 * are no quantity ("a tower of stone and light", "the mountains of the moon") stay what they are, as no small things follow them.
 */
final class Heaps {
    /** What the words of quantity are drawn as, and how many times as high as one of the things the whole is. */
    private record Quantity(String drawn, double times) {}

    private static final Map<String, Quantity> QUANTITIES = Map.of(
            "pile", new Quantity("heap", 4),
            "heap", new Quantity("heap", 4),
            "mound", new Quantity("heap", 4),
            "hill", new Quantity("heap", 7),
            "mountain", new Quantity("heap", 9),
            "stack", new Quantity("stack", 4),
            "tower", new Quantity("stack", 6));

    /** How many adjectives may stand before the things. */
    private static final int ADJECTIVES = 3;

    /** Real height of a quantity, in metres. */
    private static final double LEAST = .35;

    private static final double MOST = 3;

    /** Height of the largest things of which there are heaps. */
    private static final double LARGEST = 2;

    private static final Candidate WORD =
            new Candidate(new Meaning.Grammar(Meaning.Part.DETERMINER), false, Form.EXACT);

    private Heaps() {}

    /** The same chunks in which things that are heaped up are one thing, and the words of their quantity say no more. */
    static List<Chunk> joined(List<Chunk> chunks, Lexicon lexicon) {
        List<Chunk> all = new ArrayList<>(chunks);
        for (int i = 0; i < all.size(); i++) {
            if (served(all, i)) {
                all.set(i, whole(all.get(i), all.get(i + 1), all.get(i + 2)));
                all.subList(i + 1, i + 3).clear();
                continue;
            }
            Optional<String> quantity = quantity(all, i);
            int of = i + (all.get(i).key().endsWith(" of") ? 0 : 1);
            int thing = quantity.isEmpty() ? -1 : thing(all, of + 1);
            if (thing < 0) {
                continue;
            }
            String said = quantity.orElseThrow();
            boolean several = !QUANTITIES.containsKey(said);
            String one = several ? Phrases.singulars(said).getFirst() : said;
            Chunk named = all.get(thing);
            Meaning.Noun whole = heaped(named, small(named).orElseThrow(), one, lexicon);
            all.set(thing, with(named, new Candidate(whole, several, several ? Form.S : Form.EXACT)));
            for (int k = i; k <= of; k++) {
                all.set(k, with(all.get(k), WORD));
            }
        }
        return all;
    }

    private static Chunk with(Chunk chunk, Candidate candidate) {
        return new Chunk(
                chunk.start(),
                chunk.end(),
                chunk.text(),
                chunk.key(),
                List.of(candidate),
                chunk.sort(),
                chunk.words(),
                chunk.guess());
    }

    /** What is served and what it is in as one word, so that both are seen to be understood. */
    private static Chunk whole(Chunk vessel, Chunk of, Chunk served) {
        return new Chunk(
                Math.min(vessel.start(), served.start()),
                Math.max(vessel.end(), served.end()),
                String.join(" ", vessel.text(), of.text(), served.text()),
                served.key(),
                served.candidates(),
                served.sort(),
                vessel.words() + of.words() + served.words(),
                served.guess());
    }

    /** "a steaming bowl of ramen": what it is in and what is in it are one drawing. */
    private static boolean served(List<Chunk> chunks, int at) {
        return at + 2 < chunks.size()
                && chunks.get(at + 1).key().equals("of")
                && drawing(chunks.get(at)).isPresent()
                && drawing(chunks.get(at)).equals(drawing(chunks.get(at + 2)));
    }

    private static Optional<String> drawing(Chunk chunk) {
        return chunk.candidates().stream()
                .map(Candidate::meaning)
                .flatMap(meaning -> meaning instanceof Meaning.Noun noun ? Stream.of(noun.art()) : Stream.empty())
                .findFirst();
    }

    /** The word of quantity that stands there before "of", in the number it is said in. */
    private static Optional<String> quantity(List<Chunk> chunks, int at) {
        String key = chunks.get(at).key();
        boolean whole = key.endsWith(" of");
        boolean apart = at + 1 < chunks.size() && chunks.get(at + 1).key().equals("of");
        if (!whole && !apart) {
            return Optional.empty();
        }
        String words = whole ? key.substring(0, key.length() - " of".length()) : key;
        String word = words.substring(words.lastIndexOf(' ') + 1);
        boolean known =
                QUANTITIES.containsKey(word) || Phrases.singulars(word).stream().anyMatch(QUANTITIES::containsKey);
        return known ? Optional.of(word) : Optional.empty();
    }

    /** Where the things are named, −1 if none are. */
    private static int thing(List<Chunk> chunks, int from) {
        for (int i = from; i < chunks.size() && i <= from + ADJECTIVES; i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.can(Meaning.Part.DETERMINER)) {
                return -1;
            }
            if (small(chunk).isPresent()) {
                return i;
            }
            if (chunk.stop() || !chunk.adjectiveLike() && !chunk.can(Meaning.Part.UNDRAWN)) {
                return -1;
            }
        }
        return -1;
    }

    private static Optional<Meaning.Noun> small(Chunk chunk) {
        for (Candidate candidate : chunk.candidates()) {
            if (candidate.meaning() instanceof Meaning.Noun noun && heaps(noun)) {
                return Optional.of(noun);
            }
            if (candidate.meaning() instanceof Meaning.Clothes c) {
                return Optional.of(
                        new Meaning.Noun(c.name(), c.art(), c.name(), Kind.THING, LEAST, Habitat.TABLE, null));
            }
        }
        return Optional.empty();
    }

    private static boolean heaps(Meaning.Noun noun) {
        boolean kind =
                switch (noun.kind()) {
                    case THING, FOOD, PLANT, INSTRUMENT, CLOTHES, FURNITURE -> true;
                    default -> false;
                };
        return kind && noun.metres() <= LARGEST;
    }

    /** The quantity as one noun: a drawing of its own if there is one, else made of the things. */
    private static Meaning.Noun heaped(Chunk things, Meaning.Noun noun, String quantity, Lexicon lexicon) {
        String name = quantity + " of " + things.key();
        Optional<Meaning.Noun> own = lexicon.noun(name).filter(n -> !n.art().equals(noun.art()));
        if (own.isPresent()) {
            Meaning.Noun n = own.get();
            return new Meaning.Noun(name, n.art(), n.drawnAs(), n.kind(), n.metres(), n.habitat(), null);
        }
        Quantity as = QUANTITIES.get(quantity);
        double metres = Math.clamp(noun.metres() * as.times(), LEAST, MOST);
        Kind kind = noun.kind() == Kind.FOOD ? Kind.FOOD : Kind.THING;
        return new Meaning.Noun(
                name, as.drawn() + ":" + noun.art(), noun.drawnAs(), kind, metres, noun.habitat(), null);
    }
}
