package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.Spatial;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has been said so far in a clause: who acts, who was named last, and what the next noun will be to them. */
final class ClauseState {
    /** What the next noun will be. */
    enum Mode {
        NONE,
        WEAR,
        HOLD,
        DRESS_AS,
        COMPARE,
        OBJECT
    }

    final List<SubjectDraft> actors = new ArrayList<>();

    @Nullable
    SubjectDraft last;

    @Nullable
    Spatial relation;

    @Nullable
    Spatial lastRelation;
    /** True if the preposition points at the object of a deed: at, to, with. */
    boolean directed;

    /** True after "before", which lets two creatures face each other. */
    boolean facing;

    Mode mode = Mode.NONE;
    Mode lastMode = Mode.NONE;
    Meaning.@Nullable Doing object;
    Meaning.@Nullable Doing pendingDeed;
    boolean negated;
    boolean and;
    boolean comma;
    /** True after "bigger than", where who follows is there as well. */
    boolean comparedThere;

    /** True after a comma behind what is held: "holding a cup, a book". */
    boolean listing;

    boolean afterDeed;
    boolean absorbing;
    /** True after "on the roof", whose building the next noun may be: "of a house". */
    boolean summit;
    /** True right after a noun, where another noun makes a compound. */
    boolean adjacent;
    /** True after a full stop or comma as long as nobody new is named. */
    boolean fresh;
    /** True after a full stop as long as nobody new is named. */
    boolean anew;
    /** True if the last of those who act came after a comma: "a hill, a dog keeps watch". */
    boolean listed;
    /** True after something of the sky or the surroundings that begins a part of a sentence: "sparks flying". */
    boolean scenery;
    /** True for a preposition right after a noun: "under a mushroom under an oak". */
    boolean chained;
    /** Whom something is done to whose doer comes next: "chased by". */
    Meaning.@Nullable Doing suffered;

    /** How many times larger something is to be to make who is as large a giant. */
    private static final double MANY_TIMES = 2.5;

    /** Those act from here on. */
    void begin(List<SubjectDraft> who) {
        actors.clear();
        actors.addAll(who);
        last = who.getLast();
        relation = null;
        mode = Mode.NONE;
        object = null;
        and = false;
        comma = false;
        listing = false;
        afterDeed = false;
        adjacent = false;
    }

    /** Ends what the last preposition or verb began. */
    void keepMode(Mode was) {
        lastMode = was;
        listing = false;
        relation = null;
        mode = Mode.NONE;
        and = false;
        adjacent = false;
    }

    /** The id of who was named last. */
    @Nullable
    String lastId() {
        return last == null ? null : last.id;
    }

    /** "the size of a house": who was named last is larger or smaller than usual. */
    void compared(double metres) {
        if (last != null) {
            double ratio = metres / last.noun.metres();
            last.size = ratio > MANY_TIMES ? 2.1 : ratio > 1 ? 1.48 : .43;
        }
        mode = Mode.NONE;
        relation = null;
    }

    @Nullable
    SubjectDraft wearer() {
        if (last != null && last.noun.character()) {
            return last;
        }
        return actors.stream().filter(a -> a.noun.character()).findFirst().orElse(null);
    }

    /** Who gets a thing: all who share the clause if there are several things, else the one named last. */
    List<SubjectDraft> bearers(SubjectDraft one, boolean plural) {
        return plural || object != null ? all(one) : List.of(one);
    }

    /** All who share the clause with this one. */
    List<SubjectDraft> all(SubjectDraft one) {
        return actors.contains(one)
                ? actors.stream().filter(a -> a.noun.character()).toList()
                : List.of(one);
    }

    /** Of "a cat on a sofa and a dog" only the dog has no place yet: what follows is said of it alone. */
    List<SubjectDraft> unrelated() {
        List<SubjectDraft> open = actors.stream()
                .filter(a -> a.relations.isEmpty() && a.inPlace == null)
                .toList();
        return open.isEmpty() ? actors : open;
    }
}
