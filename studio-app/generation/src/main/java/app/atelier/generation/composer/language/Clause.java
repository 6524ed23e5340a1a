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
import app.atelier.generation.composer.scene.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who does what to whom: the subjects that verbs and prepositions belong to, and what the next noun will be to them. */
final class Clause {
    private static final Set<String> CONTAINERS = Set.of(
            "bouquet", "wreath", "garland", "basket", "bag", "jar", "crate", "cart", "barrel", "bucket", "vase", "pot",
            "cage", "tank");
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

    private enum Mode {
        NONE,
        WEAR,
        HOLD,
        DRESS_AS,
        COMPARE,
        OBJECT
    }

    private final Lexicon lexicon;
    private final SceneDraft draft;
    private final List<SubjectDraft> actors = new ArrayList<>();
    private final List<Orphan> orphans = new ArrayList<>();
    private @Nullable SubjectDraft last;
    private @Nullable Spatial relation;
    private @Nullable Spatial lastRelation;
    /** True if the preposition points at the object of a deed: at, to, with. */
    private boolean directed;

    private Mode mode = Mode.NONE;
    private Mode lastMode = Mode.NONE;
    private Meaning.@Nullable Doing object;
    private Meaning.@Nullable Doing pendingDeed;
    private boolean negated;
    private boolean and;
    private boolean comma;
    private boolean afterDeed;
    private boolean absorbing;
    /** True right after a noun, where another noun makes a compound. */
    private boolean adjacent;

    private record Orphan(Spatial kind, String target) {}

    Clause(Lexicon lexicon, SceneDraft draft) {
        this.lexicon = lexicon;
        this.draft = draft;
    }

    boolean expectsGarment() {
        boolean someone = actors.stream().anyMatch(a -> a.noun.character());
        return someone
                && (mode == Mode.WEAR
                        || relation == Spatial.IN
                        || relation == Spatial.WITH
                        || and && lastMode == Mode.WEAR);
    }

    boolean expectsPart() {
        return relation == Spatial.WITH || mode == Mode.WEAR;
    }

    boolean negated() {
        return negated;
    }

    /** True if nobody is there yet to do a deed. */
    boolean idle() {
        return actors.isEmpty();
    }

    @Nullable
    String lastId() {
        return last == null ? null : last.id;
    }

    void relation(Spatial spatial, String word) {
        relation = spatial;
        if (mode == Mode.WEAR || mode == Mode.HOLD) {
            mode = Mode.NONE;
        }
        boolean addressed = word.equals("to") || word.equals("for");
        directed =
                addressed || word.equals("at") || word.equals("towards") || word.equals("with") || word.equals("after");
        if (addressed && object != null) {
            mode = Mode.OBJECT;
        }
        negated = false;
    }

    void negate() {
        negated = true;
    }

    /** Something stood between the last noun and the next. */
    void apart() {
        adjacent = false;
    }

    void and() {
        and = true;
    }

    void wear() {
        mode = Mode.WEAR;
        relation = null;
    }

    void hold() {
        mode = Mode.HOLD;
        relation = null;
    }

    void dressAs() {
        mode = Mode.DRESS_AS;
    }

    void compare() {
        mode = Mode.COMPARE;
    }

    /** "a penguin family": the noun before is several. */
    void gather() {
        if (last != null && last.count == 1) {
            last.count = 4;
            last.plural = true;
        }
    }

    void of() {
        absorbing = adjacent && last != null && CONTAINERS.contains(Phrases.key(last.noun.name()));
        adjacent = false;
    }

    void stop(boolean sentence) {
        relation = null;
        mode = Mode.NONE;
        object = null;
        negated = false;
        and = false;
        comma = !sentence;
        adjacent = false;
        absorbing = false;
        lastRelation = null;
        lastMode = Mode.NONE;
        if (sentence) {
            afterDeed = true;
        }
    }

    void leaveOut(String what) {
        draft.notes.add(Texts.say("left.out", what));
    }

    /** Gives a feeling to who was named last if no noun follows that it could belong to. */
    boolean feel(Feeling feeling, boolean nounFollows) {
        if (nounFollows || actors.isEmpty()) {
            return false;
        }
        actors.stream().filter(a -> a.noun.character()).forEach(a -> a.feeling = feeling);
        return true;
    }

    /** Adjectives without a noun: the id they were given to, or null. */
    @Nullable
    String describe(Adjectives rest) {
        if (last == null || relation == null && comma) {
            return null;
        }
        if (rest.colour() != null) {
            last.colour = rest.colour();
        }
        if (rest.feeling != null && last.noun.character()) {
            last.feeling = rest.feeling;
        }
        return last.id;
    }

    boolean part(String part, @Nullable String colour) {
        boolean takes = last != null && COLOURED_PARTS.contains(part) && colour != null;
        if (takes && last != null) {
            last.colour = colour;
        }
        relation = null;
        adjacent = false;
        return takes;
    }

    void deed(Meaning.Doing doing) {
        adjacent = false;
        relation = null;
        and = false;
        if (negated) {
            return;
        }
        if (actors.isEmpty()) {
            pendingDeed = doing;
        }
        actors.forEach(a -> give(a, doing));
        afterDeed = true;
        object = doing;
        mode = doing.object().equals("none") ? Mode.NONE : Mode.OBJECT;
    }

    /** A posture gives way to a deed; a deed keeps standing when a posture is added. */
    private static void give(SubjectDraft actor, Meaning.Doing doing) {
        Meaning.Doing had = actor.doing;
        boolean posture = Set.of("stand", "sit", "lie", "walk", "look", "hold", "float", "park", "smile")
                .contains(doing.id());
        if (had == null || !posture) {
            actor.doing = doing;
            if (had != null && posture(had)) {
                actor.doing = new Meaning.Doing(
                        doing.id(),
                        doing.pose(),
                        doing.object(),
                        doing.thing(),
                        doing.ride(),
                        doing.feeling(),
                        doing.place());
            }
        }
        if (doing.feeling() != null && actor.feeling == null) {
            actor.feeling = doing.feeling();
        }
    }

    private static boolean posture(Meaning.Doing doing) {
        return doing.object().equals("none");
    }

    void garment(Chunk chunk, Meaning.Clothes garment, Adjectives with) {
        SubjectDraft wearer = wearer();
        if (wearer == null) {
            ArtPiece piece = lexicon.art().find(garment.art()).orElse(null);
            double metres = piece == null ? .4 : piece.metres();
            Meaning.Noun noun = new Meaning.Noun(
                    garment.name(), garment.art(), garment.name(), Kind.CLOTHES, metres, Habitat.TABLE, null);
            noun(chunk, noun, false, with);
            return;
        }
        Thing thing = new Thing(garment.name(), garment.art(), with.colour());
        all(wearer).forEach(a -> a.worn.add(thing));
        with.settle(draft, wearer.id);
        draft.mark(chunk, ReadingRole.SUBJECT, garment.name(), wearer.id);
        keepMode(Mode.WEAR);
    }

    void costume(Chunk chunk, Meaning.Costume costume, Adjectives with) {
        SubjectDraft wearer = wearer();
        if (wearer != null) {
            all(wearer).forEach(a -> {
                a.costume = costume.id();
                a.worn.add(new Thing(costume.name(), "costume:" + costume.id(), with.colour()));
            });
            with.settle(draft, wearer.id);
            draft.mark(chunk, ReadingRole.SUBJECT, costume.name(), wearer.id);
            keepMode(Mode.WEAR);
            return;
        }
        Meaning.Noun noun =
                new Meaning.Noun(costume.name(), "flat:t-shirt", costume.name(), Kind.CLOTHES, .8, Habitat.TABLE, null);
        noun(chunk, noun, false, with);
    }

    private void keepMode(Mode was) {
        lastMode = was;
        relation = null;
        mode = Mode.NONE;
        and = false;
        adjacent = false;
    }

    private @Nullable SubjectDraft wearer() {
        if (last != null && last.noun.character()) {
            return last;
        }
        return actors.stream().filter(a -> a.noun.character()).findFirst().orElse(null);
    }

    /** All who share the clause with this one. */
    private List<SubjectDraft> all(SubjectDraft one) {
        return actors.contains(one)
                ? actors.stream().filter(a -> a.noun.character()).toList()
                : List.of(one);
    }

    void place(Chunk chunk, Meaning.Place place, Adjectives with) {
        draft.mark(chunk, ReadingRole.SETTING, place.setting().id(), null);
        adjacent = false;
        if (negated) {
            draft.excludedPlaces.add(place.setting());
            leaveOut(place.name());
            return;
        }
        if (mode == Mode.COMPARE) {
            compared(60);
            with.settle(draft, lastId());
            return;
        }
        if (with.colour() != null) {
            draft.placeColour = with.colour();
        }
        with.settle(draft, null);
        draft.places.add(place);
        Spatial how = relation;
        if (how != null && (mode != Mode.OBJECT || object != null)) {
            for (SubjectDraft actor : actors) {
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
        relation = null;
        and = false;
    }

    void feature(Chunk chunk, Meaning.Feature feature, Adjectives with) {
        draft.mark(chunk, ReadingRole.SETTING, feature.id(), feature.id());
        adjacent = false;
        if (negated) {
            draft.feature(new Feature(feature.id(), false, 1, null));
            with.settle(draft, feature.id());
            return;
        }
        if (mode == Mode.COMPARE) {
            compared(50);
            with.settle(draft, lastId());
            return;
        }
        with.settle(draft, feature.id());
        Spatial how = relation;
        if (how == Spatial.ON && feature.id().equals(Feature.MOON)) {
            draft.places.add(new Meaning.Place("moon", Setting.PLANET, null, null, null, null, null));
            draft.placeColour = with.colour() == null ? "#c9c9c4" : with.colour();
        } else {
            draft.feature(Parser.wanted(feature.id(), with));
        }
        if (feature.id().equals("branch") && (how == Spatial.ON || how == Spatial.IN)) {
            actors.forEach(a -> a.onBranch = true);
        }
        if (mode == Mode.OBJECT && object != null && (how == null || directed)) {
            actors.forEach(a -> a.target = feature.id());
        } else if (how != null && Parser.towardsSky(how)) {
            actors.forEach(a -> a.relate(how, feature.id()));
            if (actors.isEmpty()) {
                orphans.add(new Orphan(how, feature.id()));
            }
        }
        if (mode == Mode.OBJECT) {
            mode = Mode.NONE;
        }
        relation = null;
        and = false;
    }

    /** One of several people named by one word. */
    void member(Meaning.Noun noun, Adjectives with) {
        boolean first = and || actors.isEmpty() || !lastWasMember;
        lastWasMember = true;
        SubjectDraft one = draft.subject(noun);
        one.feeling = with.feeling;
        one.doing = with.doing;
        if (with.count > 1) {
            one.count = (int) Math.max(1, Math.min(6, with.count / 2));
        }
        if (relation != null && !actors.isEmpty() && !one.id.equals(actors.getLast().id) && memberRelation(one)) {
            return;
        }
        if (first && !and && afterDeed) {
            actors.clear();
        }
        one.rank = Rank.PARTNER;
        join(one);
    }

    private boolean lastWasMember;

    private boolean memberRelation(SubjectDraft one) {
        Spatial how = relation;
        if (how == null || actors.contains(one)) {
            return false;
        }
        actors.forEach(a -> a.relate(how, one.id));
        return true;
    }

    private void join(SubjectDraft one) {
        actors.add(one);
        Meaning.Doing pending = pendingDeed;
        if (pending != null && one.doing == null) {
            give(one, pending);
        }
        orphans.forEach(o -> one.relate(o.kind(), o.target()));
        last = one;
        and = false;
        comma = false;
        afterDeed = false;
        relation = null;
        lastRelation = null;
        mode = Mode.NONE;
    }

    void noun(Chunk chunk, Meaning.Noun noun, boolean plural, Adjectives with) {
        lastWasMember = false;
        if (negated) {
            draft.excluded.add(noun.name());
            draft.mark(chunk, ReadingRole.FILLER, "", null);
            with.settle(draft, null);
            leaveOut(chunk.text());
            return;
        }
        if (mode == Mode.COMPARE) {
            compared(noun.metres());
            draft.mark(chunk, ReadingRole.SIZE, noun.name(), lastId());
            with.settle(draft, lastId());
            return;
        }
        if (relation == Spatial.ON && noun.metres() >= 50 && noun.habitat() == Habitat.SPACE) {
            place(chunk, new Meaning.Place(noun.name(), Setting.PLANET, null, null, null, null, null), with);
            return;
        }
        if (mode == Mode.OBJECT && object != null && object.object().equals("topic") && relation == null) {
            with.settle(draft, lastId());
            draft.mark(chunk, ReadingRole.FILLER, "", lastId());
            keepMode(Mode.NONE);
            return;
        }
        if (mode == Mode.DRESS_AS && dress(chunk, noun, with)
                || absorbing && absorb(chunk, noun, with)
                || adjacent && compound(chunk, noun, plural, with)
                || inHand(chunk, noun, plural, with)
                || onRide(chunk, noun, with)) {
            return;
        }
        SubjectDraft subject = draft.subject(noun);
        adorn(subject, plural, with);
        with.settle(draft, subject.id);
        draft.mark(chunk, ReadingRole.SUBJECT, noun.drawnAs(), subject.id);
        attach(subject);
        last = subject;
        adjacent = true;
    }

    private void adorn(SubjectDraft subject, boolean plural, Adjectives with) {
        subject.plural = plural || with.count > 1;
        subject.size = with.size;
        subject.colour = with.colour();
        subject.feeling = subject.noun.character() ? with.feeling : null;
        subject.doing = with.doing;
        if (with.count > 0) {
            subject.many = with.many || with.count > 12;
            subject.count = (int) Math.min(with.count, Subject.MOST);
            if (with.count > Subject.MOST) {
                draft.notes.add(Texts.say(
                        "many", Numbers.spoken(with.count) + " " + subject.name, Numbers.spoken(Subject.MOST)));
            }
        } else if (plural) {
            subject.count = Numbers.ofPlural(subject.noun);
            subject.many = subject.count > 12;
        }
    }

    /** Makes the new subject an actor, the second end of a relation, or the object of a deed. */
    private void attach(SubjectDraft subject) {
        Spatial how =
                relation == null && and && lastRelation != null && !standsAlone(subject) ? lastRelation : relation;
        Meaning.Doing doing = mode == Mode.OBJECT ? object : null;
        if (doing != null && !actors.isEmpty() && Objects.takes(doing) && (how == null || directed)) {
            target(subject, doing);
        } else if (how != null && !actors.isEmpty()) {
            relate(subject, how);
        } else if (how != null && how != Spatial.WITH) {
            orphans.add(new Orphan(how, subject.id));
        } else {
            boolean continues = (and || comma) && !afterDeed;
            if (!continues) {
                actors.clear();
            }
            subject.rank = Rank.PARTNER;
            join(subject);
            pendingDeed = null;
            return;
        }
        lastRelation = how;
        relation = null;
        and = false;
        mode = Mode.NONE;
    }

    /** "a cat on a mat and a dog": after a thing, a creature begins anew. */
    private boolean standsAlone(SubjectDraft subject) {
        return subject.noun.character() && last != null && !last.noun.character();
    }

    private void relate(SubjectDraft subject, Spatial how) {
        SubjectDraft goal = last;
        boolean placesGoal = goal != null
                && !actors.contains(goal)
                && actors.getFirst().target != null
                && goal.id.equals(actors.getFirst().target)
                && (how == Spatial.ABOVE || how == Spatial.ON || how == Spatial.UNDER || how == Spatial.IN);
        if (placesGoal && goal != null) {
            goal.relate(how, subject.id);
            return;
        }
        for (SubjectDraft actor : actors) {
            if (how == Spatial.WITH) {
                subject.relate(Spatial.WITH, actor.id);
            } else {
                actor.relate(how, subject.id);
            }
        }
        SubjectDraft actor = actors.getFirst();
        if (how == Spatial.IN
                && CONTAINERS.contains(Phrases.key(subject.noun.name()))
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
        actors.forEach(a -> {
            a.target = subject.id;
            a.relate(Spatial.BESIDE, subject.id);
        });
        if (doing.id().equals("read") && subject.noun.character()) {
            lexicon.deed("listen").ifPresent(d -> subject.doing = d);
            subject.target = actors.getFirst().id;
        }
    }

    private boolean dress(Chunk chunk, Meaning.Noun noun, Adjectives with) {
        SubjectDraft wearer = wearer();
        if (wearer == null) {
            return false;
        }
        String costume = noun.costume() == null ? Phrases.key(noun.name()).replace(' ', '-') : noun.costume();
        all(wearer).forEach(a -> a.costume = costume);
        with.settle(draft, wearer.id);
        draft.mark(chunk, ReadingRole.SUBJECT, noun.name(), wearer.id);
        keepMode(Mode.NONE);
        return true;
    }

    private boolean absorb(Chunk chunk, Meaning.Noun noun, Adjectives with) {
        SubjectDraft holder = last;
        absorbing = false;
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
    private boolean compound(Chunk chunk, Meaning.Noun noun, boolean plural, Adjectives with) {
        SubjectDraft first = last;
        if (first == null || first.plural) {
            return false;
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

    private boolean inHand(Chunk chunk, Meaning.Noun noun, boolean plural, Adjectives with) {
        SubjectDraft holder = wearer();
        if (holder == null || !noun.handy() && !(mode == Mode.HOLD && noun.metres() < .8)) {
            return false;
        }
        boolean umbrella = relation == Spatial.UNDER && noun.drawnAs().equals("umbrella");
        boolean played =
                mode == Mode.OBJECT && object != null && object.object().equals("target");
        boolean with1 = relation == Spatial.WITH && !Numbers.many(with) && !played;
        boolean done =
                mode == Mode.OBJECT && object != null && object.object().equals("held") && (relation == null || with1);
        boolean again = and && lastMode == Mode.HOLD && relation == null;
        boolean music = played && object != null && object.id().equals("play") && noun.kind() == Kind.INSTRUMENT;
        if (!(mode == Mode.HOLD || umbrella || music || with1 || done || again)) {
            return false;
        }
        if (done && noun.kind() == Kind.INSTRUMENT || music) {
            lexicon.deed("play-music").ifPresent(d -> actors.forEach(a -> a.doing = d));
        }
        Thing thing = new Thing(noun.name(), noun.art(), with.colour());
        SubjectDraft bearer = last != null && last.noun.character() ? last : holder;
        if (umbrella && !actors.isEmpty()) {
            actors.getFirst().held.add(thing);
            if (actors.size() > 1 || actors.getFirst().count > 1) {
                lexicon.deed("share-umbrella").ifPresent(d -> actors.forEach(a -> give(a, d)));
            }
        } else {
            all(bearer).forEach(a -> a.held.add(thing));
        }
        with.settle(draft, bearer.id);
        draft.mark(chunk, ReadingRole.SUBJECT, noun.drawnAs(), bearer.id);
        keepMode(Mode.HOLD);
        return true;
    }

    private boolean onRide(Chunk chunk, Meaning.Noun noun, Adjectives with) {
        SubjectDraft rider = wearer();
        boolean asked = mode == Mode.OBJECT && object != null && object.object().equals("ride");
        boolean sits = (relation == Spatial.ON || relation == Spatial.IN && noun.kind() == Kind.VEHICLE)
                && Objects.rideable(noun);
        if (rider == null || !(asked && (noun.kind() == Kind.VEHICLE || noun.kind() == Kind.ANIMAL) || sits)) {
            return false;
        }
        Thing thing = new Thing(noun.name(), noun.art(), with.colour());
        all(rider).forEach(a -> {
            a.ride = thing;
            a.mount = noun;
            if (a.doing == null || posture(a.doing)) {
                lexicon.deed("ride").ifPresent(d -> a.doing = d);
            }
        });
        with.settle(draft, rider.id);
        draft.mark(chunk, ReadingRole.SUBJECT, noun.drawnAs(), rider.id);
        keepMode(Mode.NONE);
        return true;
    }

    private void compared(double metres) {
        if (last != null) {
            last.size = metres > last.noun.metres() ? 1.48 : .43;
        }
        mode = Mode.NONE;
        relation = null;
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
