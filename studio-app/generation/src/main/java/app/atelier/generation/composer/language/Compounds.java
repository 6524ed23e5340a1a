package app.atelier.generation.composer.language;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Plurals;
import app.atelier.generation.composer.scene.ReadingRole;
import java.util.Set;

/** Nouns that make one thing with the noun before them. Each method says whether it took the noun. */
final class Compounds {
    static final Set<String> CONTAINERS = Set.of(
            "bouquet", "wreath", "garland", "basket", "bag", "jar", "crate", "cart", "barrel", "bucket", "vase", "pot",
            "cage", "tank");

    private static final Set<String> YOUNG =
            Set.of("cub", "calf", "pup", "puppy", "chick", "foal", "fawn", "kitten", "lamb", "baby", "bear");

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
        holder.name = holder.name + " of " + Plurals.of(noun.name());
        if (with.colour() != null) {
            holder.colour = with.colour();
        }
        with.settle(draft, holder.id);
        draft.mark(chunk, ReadingRole.SUBJECT, noun.drawnAs(), holder.id);
        return true;
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
        boolean animalThenJob = first.noun.character() && noun.costume() != null;
        boolean jobThenAnimal = first.noun.costume() != null && noun.character() && noun.costume() == null;
        if (!animalThenJob && !jobThenAnimal) {
            if (first.noun.character() || noun.kind() == Kind.PERSON || noun.kind() == Kind.ANIMAL) {
                return false;
            }
            first.noun = noun;
            first.name = first.name + " " + noun.name();
            first.art = noun.art();
        } else if (animalThenJob) {
            first.costume = noun.costume();
            first.name = first.name + " " + noun.name();
        } else {
            first.costume = first.noun.costume();
            first.name = first.name + " " + noun.name();
            first.noun = noun;
            first.art = noun.art();
        }
        if (plural) {
            first.plural = true;
            first.count = first.count == 1 ? Numbers.ofPlural(noun) : first.count;
        }
        with.settle(draft, first.id);
        draft.mark(chunk, ReadingRole.SUBJECT, noun.drawnAs(), first.id);
        return true;
    }
}
