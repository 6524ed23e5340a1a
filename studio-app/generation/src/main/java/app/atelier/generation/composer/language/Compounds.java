package app.atelier.generation.composer.language;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Plurals;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.composer.scene.Thing;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Nouns that make one thing with the noun before them. Each method says whether it took the noun. */
final class Compounds {
    static final Set<String> CONTAINERS = Set.of(
            "bouquet", "wreath", "garland", "basket", "bag", "jar", "crate", "cart", "barrel", "bucket", "vase", "pot",
            "cage", "tank");

    private static final Set<String> YOUNG =
            Set.of("cub", "calf", "pup", "puppy", "chick", "foal", "fawn", "kitten", "lamb", "baby", "bear");

    /** Words for parents that stand before an animal, and how large such an animal is. */
    private static final Map<String, Double> PARENTS = Map.of(
            "mother",
            1.12,
            "mama",
            1.12,
            "mum",
            1.12,
            "mom",
            1.12,
            "father",
            1.25,
            "papa",
            1.25,
            "daddy",
            1.25,
            "dad",
            1.25,
            "grandmother",
            1.12,
            "grandfather",
            1.2);

    /** The grown animals of young that have a picture of their own. */
    private static final Map<String, String> GROWN =
            Map.of("duckling", "duck", "chick", "hen", "baby chick", "hen", "gosling", "goose", "cygnet", "swan");

    /** Young of whatever animal was named before. */
    private static final Set<String> OFFSPRING = Set.of("cub", "pup", "kit", "baby", "youngster", "young", "chick");

    /** What an animal or a vehicle can be by a word before it: a robot dog is a dog, a ghost train is a train. */
    private static final Set<String> MAKES = Set.of("robot", "ghost", "zombie", "skeleton", "alien", "monster", "toy");

    private static final double YOUNG_SIZE = .55;

    private final SceneDraft draft;
    private final ClauseState now;

    Compounds(SceneDraft draft, ClauseState now) {
        this.draft = draft;
        this.now = now;
    }

    boolean absorb(Chunk chunk, Meaning.Noun noun, Adjectives with) {
        SubjectDraft holder = now.last;
        now.absorbing = false;
        if (holder == null) {
            return false;
        }
        if (CONTAINERS.contains(Phrases.key(holder.noun.name()))) {
            // It is in the name already and needs no word of its own.
            holder.held.add(new Thing("", noun.art(), with.colour()));
        }
        holder.name = holder.name + " of " + Plurals.of(noun.name());
        if (with.colour() != null) {
            holder.colour = with.colour();
        }
        with.settle(draft, holder.id);
        draft.mark(chunk, ReadingRole.SUBJECT, noun.drawnAs(), holder.id);
        return true;
    }

    /** Cubs and pups are those of the animal that was named before them; alone they are what they usually are. */
    Meaning.Noun young(Meaning.Noun noun) {
        SubjectDraft parent = now.actors.isEmpty() ? now.last : now.actors.getLast();
        boolean known = parent != null && parent.noun.kind() == Kind.ANIMAL && OFFSPRING.contains(noun.name());
        return known && parent != null
                ? new Meaning.Noun(
                        noun.name(),
                        parent.noun.art(),
                        parent.noun.drawnAs(),
                        Kind.ANIMAL,
                        parent.noun.metres(),
                        parent.noun.habitat(),
                        null)
                : noun;
    }

    /** "its mother" of an animal is such an animal, full-grown. */
    Meaning.Noun parent(Meaning.Noun noun, SubjectDraft young, Function<String, Optional<Meaning.Noun>> lexicon) {
        if (!PARENTS.containsKey(noun.name())) {
            return noun;
        }
        String grown = GROWN.getOrDefault(Phrases.key(young.noun.name()), young.noun.drawnAs());
        Meaning.Noun animal =
                lexicon.apply(grown).filter(n -> n.kind() == Kind.ANIMAL).orElse(young.noun);
        return new Meaning.Noun(
                noun.name(), animal.art(), animal.drawnAs(), Kind.ANIMAL, animal.metres(), animal.habitat(), null);
    }

    /** How large the young of an animal are, 1 for all others. */
    static double youth(Meaning.Noun noun) {
        boolean young = OFFSPRING.contains(noun.name())
                && noun.kind() == Kind.ANIMAL
                && !noun.name().equals("chick");
        return young ? YOUNG_SIZE : 1;
    }

    /** Two nouns in a row: an animal and a profession are one, else the second is the head. */
    boolean compound(Chunk chunk, Meaning.Noun noun, boolean plural, Adjectives with) {
        SubjectDraft first = now.last;
        if (first == null || first.plural) {
            return false;
        }
        if (first.noun.kind() == Kind.ANIMAL && YOUNG.contains(noun.name())) {
            first.name = first.name + " " + noun.name();
            first.size = noun.name().equals("bear") ? first.size : .6;
            with.settle(draft, first.id);
            draft.mark(chunk, ReadingRole.SUBJECT, first.noun.drawnAs(), first.id);
            return true;
        }
        Double parent = PARENTS.get(first.noun.name());
        if (parent != null && noun.kind() == Kind.ANIMAL) {
            first.name = first.name + " " + noun.name();
            first.size = parent;
            first.noun = noun;
            first.art = noun.art();
            with.settle(draft, first.id);
            draft.mark(chunk, ReadingRole.SUBJECT, noun.drawnAs(), first.id);
            return true;
        }
        if (first.noun.kind() == Kind.ANIMAL && noun.drawnAs().equals(first.noun.drawnAs())) {
            // "koi fish"
            first.name = first.name + " " + noun.name();
            several(first, noun, plural);
            with.settle(draft, first.id);
            draft.mark(chunk, ReadingRole.SUBJECT, noun.drawnAs(), first.id);
            return true;
        }
        boolean animalThenJob = first.noun.character() && noun.costume() != null;
        boolean jobThenAnimal = first.noun.costume() != null && noun.character() && noun.costume() == null;
        boolean made = MAKES.contains(Phrases.key(first.noun.name())) && noun.kind() != Kind.PERSON;
        if (!animalThenJob && !jobThenAnimal) {
            if (made) {
                // of what kind it is, is not seen
                draft.readings.stream()
                        .filter(r -> first.id.equals(r.target()) && r.role() == ReadingRole.SUBJECT)
                        .forEach(draft.undrawn::add);
            } else if (first.noun.character() || noun.kind() == Kind.PERSON || noun.kind() == Kind.ANIMAL) {
                return false;
            }
            first.noun = noun;
            first.name = first.name + " " + noun.name();
            first.art = noun.art();
        } else if (animalThenJob) {
            first.costume = noun.costume();
            first.calling = noun;
            first.name = first.name + " " + noun.name();
        } else {
            first.costume = first.noun.costume();
            first.calling = first.noun;
            first.name = first.name + " " + noun.name();
            first.noun = noun;
            first.art = noun.art();
        }
        several(first, noun, plural);
        with.settle(draft, first.id);
        draft.mark(chunk, ReadingRole.SUBJECT, noun.drawnAs(), first.id);
        return true;
    }

    private static void several(SubjectDraft first, Meaning.Noun noun, boolean plural) {
        if (plural) {
            first.plural = true;
            first.count = first.count == 1 ? Numbers.ofPlural(noun) : first.count;
        }
    }
}
