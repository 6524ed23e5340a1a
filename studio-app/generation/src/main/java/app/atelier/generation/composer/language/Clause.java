package app.atelier.generation.composer.language;

import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.art.Habitat;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.Feeling;
import app.atelier.generation.composer.scene.Plurals;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who does what to whom: the subjects that verbs and prepositions belong to, and what the next noun will be to them. */
final class Clause {
    private static final Set<String> COLOURED_PARTS = Set.of(
            "fur",
            "hair",
            "skin",
            "feathers",
            "feather",
            "scales",
            "body",
            "petals",
            "shell",
            "sails",
            "roof",
            "stripes",
            "spots");

    private final Lexicon lexicon;
    private final SceneDraft draft;
    private final ClauseState now = new ClauseState();
    private final Belongings belongings;
    private final Compounds compounds;
    private final List<Orphan> orphans = new ArrayList<>();
    private boolean lastWasMember;

    private record Orphan(Spatial kind, String target) {}

    Clause(Lexicon lexicon, SceneDraft draft) {
        this.lexicon = lexicon;
        this.draft = draft;
        this.belongings = new Belongings(lexicon, draft, now);
        this.compounds = new Compounds(draft, now);
    }

    boolean expectsGarment() {
        boolean someone = now.actors.stream().anyMatch(a -> a.noun.character());
        return someone
                && (now.mode == ClauseState.Mode.WEAR
                        || now.relation == Spatial.IN
                        || now.relation == Spatial.WITH
                        || now.and && now.lastMode == ClauseState.Mode.WEAR);
    }

    boolean expectsPart() {
        return now.relation == Spatial.WITH || now.mode == ClauseState.Mode.WEAR;
    }

    boolean negated() {
        return now.negated;
    }

    /** True if nobody is there yet to do a deed. */
    boolean idle() {
        return now.actors.isEmpty();
    }

    @Nullable
    String lastId() {
        return now.last == null ? null : now.last.id;
    }

    void relation(Spatial spatial, String word) {
        now.relation = spatial;
        if (now.mode == ClauseState.Mode.WEAR || now.mode == ClauseState.Mode.HOLD) {
            now.mode = ClauseState.Mode.NONE;
        }
        boolean addressed = word.equals("to") || word.equals("for");
        now.directed =
                addressed || word.equals("at") || word.equals("towards") || word.equals("with") || word.equals("after");
        if (addressed && now.object != null) {
            now.mode = ClauseState.Mode.OBJECT;
        }
        now.negated = false;
    }

    /** A word that nobody knows ends what was begun: its relation leads nowhere. */
    void lost() {
        now.relation = null;
        now.adjacent = false;
    }

    void negate() {
        now.negated = true;
    }

    /** Something stood between the last noun and the next. */
    void apart() {
        now.adjacent = false;
    }

    void and() {
        now.and = true;
    }

    void wear() {
        now.mode = ClauseState.Mode.WEAR;
        now.relation = null;
    }

    void hold() {
        now.mode = ClauseState.Mode.HOLD;
        now.relation = null;
    }

    void dressAs() {
        now.mode = ClauseState.Mode.DRESS_AS;
    }

    void compare() {
        now.mode = ClauseState.Mode.COMPARE;
    }

    /** "a penguin family": the noun before is several. */
    void gather() {
        if (now.last != null && now.last.count == 1) {
            now.last.count = 4;
            now.last.plural = true;
        }
    }

    void of() {
        now.absorbing =
                now.adjacent && now.last != null && Compounds.CONTAINERS.contains(Phrases.key(now.last.noun.name()));
        now.adjacent = false;
    }

    void stop(boolean sentence) {
        now.relation = null;
        now.mode = ClauseState.Mode.NONE;
        now.object = null;
        now.negated = false;
        now.and = false;
        now.comma = !sentence;
        now.adjacent = false;
        now.absorbing = false;
        now.lastRelation = null;
        now.lastMode = ClauseState.Mode.NONE;
        if (sentence) {
            now.afterDeed = true;
        }
    }

    void leaveOut(String what) {
        draft.notes.add(Texts.say("left.out", what));
    }

    /** Gives a feeling to who was named last if no noun follows that it could belong to. */
    boolean feel(Feeling feeling, boolean nounFollows) {
        if (nounFollows || now.actors.isEmpty()) {
            return false;
        }
        now.actors.stream().filter(a -> a.noun.character()).forEach(a -> a.feeling = feeling);
        return true;
    }

    /** Adjectives without a noun: the id they were given to, or null. */
    @Nullable
    String describe(Adjectives rest) {
        if (now.last == null || now.relation == null && now.comma) {
            return null;
        }
        if (rest.colour() != null) {
            now.last.colour = rest.colour();
        }
        if (rest.feeling != null && now.last.noun.character()) {
            now.last.feeling = rest.feeling;
        }
        return now.last.id;
    }

    boolean part(String part, @Nullable String colour) {
        boolean takes = now.last != null
                && now.last.noun.kind() != Kind.PERSON
                && COLOURED_PARTS.contains(part)
                && colour != null;
        if (takes && now.last != null) {
            now.last.colour = colour;
        }
        now.relation = null;
        now.adjacent = false;
        return takes;
    }

    void deed(Meaning.Doing doing) {
        now.adjacent = false;
        now.relation = null;
        now.and = false;
        if (now.negated) {
            return;
        }
        if (now.actors.isEmpty()) {
            now.pendingDeed = doing;
        }
        now.actors.forEach(a -> Deeds.give(a, doing));
        now.afterDeed = true;
        now.object = doing;
        now.mode = doing.object().equals("none") ? ClauseState.Mode.NONE : ClauseState.Mode.OBJECT;
    }

    void garment(Chunk chunk, Meaning.Clothes garment, boolean plural, Adjectives with) {
        if (!belongings.garment(chunk, garment, plural, with)) {
            ArtPiece piece = lexicon.art().find(garment.art()).orElse(null);
            double metres = piece == null ? .4 : piece.metres();
            noun(chunk, cloth(garment.name(), garment.art(), metres), plural, with);
        }
    }

    void costume(Chunk chunk, Meaning.Costume costume, boolean plural, Adjectives with) {
        if (!belongings.costume(chunk, costume, plural, with)) {
            noun(chunk, cloth(costume.name(), "flat:t-shirt", .8), plural, with);
        }
    }

    /** A piece of clothing that nobody wears. */
    private static Meaning.Noun cloth(String name, String art, double metres) {
        return new Meaning.Noun(name, art, name, Kind.CLOTHES, metres, Habitat.TABLE, null);
    }

    void place(Chunk chunk, Meaning.Place place, Adjectives with) {
        draft.mark(chunk, ReadingRole.SETTING, place.setting().id(), null);
        now.adjacent = false;
        if (now.negated) {
            draft.excludedPlaces.add(place.setting());
            leaveOut(place.name());
            return;
        }
        if (now.mode == ClauseState.Mode.COMPARE) {
            compared(60);
            with.settle(draft, lastId());
            return;
        }
        if (with.colour() != null) {
            draft.placeColour = with.colour();
        }
        with.settle(draft, null);
        draft.places.add(place);
        Spatial how = now.relation;
        if (how != null && (now.mode != ClauseState.Mode.OBJECT || now.object != null)) {
            for (SubjectDraft actor : now.actors) {
                actor.inPlace = how;
                actor.high |= how == Spatial.ABOVE;
            }
        }
        if (place.noun() != null) {
            lexicon.noun(place.noun()).ifPresent(n -> {
                SubjectDraft many = draft.subject(n);
                many.count = 9;
                many.many = true;
            });
        }
        now.relation = null;
        now.and = false;
    }

    void feature(Chunk chunk, Meaning.Feature feature, Adjectives with) {
        draft.mark(chunk, ReadingRole.SETTING, feature.id(), feature.id());
        now.adjacent = false;
        if (now.negated) {
            draft.feature(new Feature(feature.id(), false, 1, null));
            with.settle(draft, feature.id());
            return;
        }
        if (now.mode == ClauseState.Mode.COMPARE) {
            compared(50);
            with.settle(draft, lastId());
            return;
        }
        with.settle(draft, feature.id());
        Spatial how = now.relation;
        if (how == Spatial.ON && feature.id().equals(Feature.MOON)) {
            draft.places.add(new Meaning.Place("moon", Setting.PLANET, null, null, null, null, null));
            draft.placeColour = with.colour() == null ? "#c9c9c4" : with.colour();
        } else {
            draft.feature(Parser.wanted(feature.id(), with));
        }
        if (feature.id().equals("branch") && (how == Spatial.ON || how == Spatial.IN)) {
            now.actors.forEach(a -> a.onBranch = true);
        }
        if (now.mode == ClauseState.Mode.OBJECT && now.object != null && (how == null || now.directed)) {
            now.actors.forEach(a -> a.target = feature.id());
        } else if (how != null && Parser.towardsSky(how)) {
            now.actors.forEach(a -> a.relate(how, feature.id()));
            if (now.actors.isEmpty()) {
                orphans.add(new Orphan(how, feature.id()));
            }
        }
        if (now.mode == ClauseState.Mode.OBJECT) {
            now.mode = ClauseState.Mode.NONE;
        }
        now.relation = null;
        now.and = false;
    }

    /** One of several people named by one word. */
    void member(Meaning.Noun noun, Adjectives with) {
        boolean first = now.and || now.actors.isEmpty() || !lastWasMember;
        lastWasMember = true;
        SubjectDraft one = draft.subject(noun);
        one.feeling = with.feeling;
        one.doing = with.doing;
        if (with.count > 1) {
            one.count = (int) Math.max(1, Math.min(6, with.count / 2));
        }
        if (now.relation != null
                && !now.actors.isEmpty()
                && !one.id.equals(now.actors.getLast().id)
                && memberRelation(one)) {
            return;
        }
        if (first && !now.and && now.afterDeed) {
            now.actors.clear();
        }
        one.rank = Rank.PARTNER;
        join(one);
    }

    private boolean memberRelation(SubjectDraft one) {
        Spatial how = now.relation;
        if (how == null || now.actors.contains(one)) {
            return false;
        }
        now.actors.forEach(a -> a.relate(how, one.id));
        return true;
    }

    private void join(SubjectDraft one) {
        now.actors.add(one);
        Meaning.Doing pending = now.pendingDeed;
        if (pending != null && one.doing == null) {
            Deeds.give(one, pending);
        }
        orphans.forEach(o -> one.relate(o.kind(), o.target()));
        now.last = one;
        now.and = false;
        now.comma = false;
        now.afterDeed = false;
        now.relation = null;
        now.lastRelation = null;
        now.mode = ClauseState.Mode.NONE;
    }

    void noun(Chunk chunk, Meaning.Noun noun, boolean plural, Adjectives with) {
        lastWasMember = false;
        if (now.negated) {
            draft.excluded.add(noun.name());
            draft.mark(chunk, ReadingRole.FILLER, "", null);
            with.settle(draft, null);
            leaveOut(chunk.text());
            return;
        }
        if (now.mode == ClauseState.Mode.COMPARE) {
            compared(noun.metres());
            draft.mark(chunk, ReadingRole.SIZE, noun.name(), lastId());
            with.settle(draft, lastId());
            return;
        }
        if (now.relation == Spatial.ON && noun.metres() >= 50 && noun.habitat() == Habitat.SPACE) {
            place(chunk, new Meaning.Place(noun.name(), Setting.PLANET, null, null, null, null, null), with);
            return;
        }
        if (now.mode == ClauseState.Mode.OBJECT
                && now.object != null
                && now.object.object().equals("topic")
                && now.relation == null) {
            with.settle(draft, lastId());
            draft.mark(chunk, ReadingRole.FILLER, "", lastId());
            now.keepMode(ClauseState.Mode.NONE);
            return;
        }
        if (now.mode == ClauseState.Mode.DRESS_AS && belongings.dress(chunk, noun, with)
                || now.absorbing && compounds.absorb(chunk, noun, with)
                || now.adjacent && compounds.compound(chunk, noun, plural, with)
                || belongings.inHand(chunk, noun, plural, with)
                || belongings.onRide(chunk, noun, with)) {
            return;
        }
        SubjectDraft subject = draft.subject(noun);
        adorn(subject, plural, with);
        with.settle(draft, subject.id);
        draft.mark(chunk, ReadingRole.SUBJECT, noun.drawnAs(), subject.id);
        attach(subject);
        now.last = subject;
        now.adjacent = true;
    }

    private void adorn(SubjectDraft subject, boolean plural, Adjectives with) {
        subject.plural = plural || with.count > 1;
        subject.size = with.size;
        paint(subject, with);
        subject.feeling = subject.noun.character() ? with.feeling : null;
        subject.doing = with.doing;
        if (with.count > 0) {
            subject.many = with.many || with.count > 12;
            subject.count = (int) Math.min(with.count, Subject.MOST);
            if (with.count > Subject.MOST) {
                draft.notes.add(Texts.say(
                        "many",
                        Numbers.spoken(with.count) + " " + Plurals.of(subject.name),
                        Numbers.spoken(Subject.MOST)));
            }
        } else if (plural) {
            subject.count = Numbers.ofPlural(subject.noun);
            subject.many = subject.count > 12;
        }
    }

    /** A red fox is as foxes are: the word names it and does not paint it. */
    private void paint(SubjectDraft subject, Adjectives with) {
        boolean natural = with.colours.size() == 1
                && lexicon.natural(
                        subject.noun.drawnAs(), with.colours.getFirst().name());
        subject.colour = natural ? null : with.colour();
    }

    /** Makes the new subject an actor, the second end of a relation, or the object of a deed. */
    private void attach(SubjectDraft subject) {
        Spatial how = now.relation == null && now.and && now.lastRelation != null && !standsAlone(subject)
                ? now.lastRelation
                : now.relation;
        Meaning.Doing doing = now.mode == ClauseState.Mode.OBJECT ? now.object : null;
        if (doing != null && !now.actors.isEmpty() && Objects.takes(doing) && (how == null || now.directed)) {
            target(subject, doing);
        } else if (how != null && !now.actors.isEmpty()) {
            relate(subject, how);
        } else if (how != null && how != Spatial.WITH) {
            orphans.add(new Orphan(how, subject.id));
        } else {
            boolean continues = (now.and || now.comma) && !now.afterDeed;
            if (!continues) {
                now.actors.clear();
            }
            subject.rank = Rank.PARTNER;
            join(subject);
            now.pendingDeed = null;
            return;
        }
        now.lastRelation = how;
        now.relation = null;
        now.and = false;
        now.mode = ClauseState.Mode.NONE;
    }

    /** "a cat on a mat and a dog": after a thing, a creature begins anew. */
    private boolean standsAlone(SubjectDraft subject) {
        return subject.noun.character() && now.last != null && !now.last.noun.character();
    }

    private void relate(SubjectDraft subject, Spatial how) {
        SubjectDraft goal = now.last;
        boolean placesGoal = goal != null
                && !now.actors.contains(goal)
                && now.actors.getFirst().target != null
                && goal.id.equals(now.actors.getFirst().target)
                && (how == Spatial.ABOVE || how == Spatial.ON || how == Spatial.UNDER || how == Spatial.IN);
        if (placesGoal && goal != null) {
            goal.relate(how, subject.id);
            return;
        }
        for (SubjectDraft actor : now.actors) {
            if (how == Spatial.WITH) {
                subject.relate(Spatial.WITH, actor.id);
            } else {
                actor.relate(how, subject.id);
            }
        }
        SubjectDraft actor = now.actors.getFirst();
        if (how == Spatial.IN
                && Compounds.CONTAINERS.contains(Phrases.key(subject.noun.name()))
                && actor.noun.kind() == Kind.PLANT) {
            actor.art = subject.art;
            actor.name = actor.name + " in a " + subject.name;
            actor.noun = subject.noun;
            actor.relations.clear();
            draft.subjects.remove(subject);
        }
    }

    private void target(SubjectDraft subject, Meaning.Doing doing) {
        boolean made = doing.object().equals("make");
        subject.rank = subject.noun.character() && !made ? Rank.PARTNER : Rank.SECOND;
        now.actors.forEach(a -> {
            a.target = subject.id;
            a.relate(Spatial.BESIDE, subject.id);
        });
        if (doing.id().equals("read") && subject.noun.character()) {
            lexicon.deed("listen").ifPresent(d -> subject.doing = d);
            subject.target = now.actors.getFirst().id;
        }
    }

    private void compared(double metres) {
        if (now.last != null) {
            now.last.size = metres > now.last.noun.metres() ? 1.48 : .43;
        }
        now.mode = ClauseState.Mode.NONE;
        now.relation = null;
    }

    /** What was said before anyone was named goes to the first who was. */
    void finish() {
        List<SubjectDraft> main =
                draft.subjects.stream().filter(s -> s.rank == Rank.PARTNER).toList();
        if (main.isEmpty() && !draft.subjects.isEmpty()) {
            draft.subjects.getFirst().rank = Rank.PARTNER;
        }
    }
}
