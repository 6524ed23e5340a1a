package app.atelier.generation.composer.language;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Feature;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Thing;
import java.util.List;

/** What is worn, held and ridden. Each method says whether it took the noun. */
final class Belongings {
    private static final String TWIG = "prop:twig";

    /** Words of size from which nobody holds a thing. */
    private static final double TOO_LARGE = 1.9;

    private final Lexicon lexicon;
    private final SceneDraft draft;
    private final ClauseState now;

    Belongings(Lexicon lexicon, SceneDraft draft, ClauseState now) {
        this.lexicon = lexicon;
        this.draft = draft;
        this.now = now;
    }

    boolean garment(Chunk chunk, Meaning.Clothes garment, boolean plural, Adjectives with) {
        SubjectDraft wearer = now.wearer();
        if (wearer == null) {
            return false;
        }
        Thing thing = new Thing(garment.name(), garment.art(), with.colour());
        now.bearers(wearer, plural).forEach(a -> a.worn.add(thing));
        with.settle(draft, wearer.id, Adjectives.OF_BELONGINGS);
        draft.mark(chunk, ReadingRole.SUBJECT, garment.name(), wearer.id);
        now.keepMode(ClauseState.Mode.WEAR);
        return true;
    }

    boolean costume(Chunk chunk, Meaning.Costume costume, boolean plural, Adjectives with) {
        SubjectDraft wearer = now.wearer();
        if (wearer == null) {
            return false;
        }
        now.bearers(wearer, plural).forEach(a -> {
            a.costume = costume.id();
            a.worn.add(new Thing(costume.name(), "costume:" + costume.id(), with.colour()));
        });
        with.settle(draft, wearer.id, Adjectives.OF_BELONGINGS);
        draft.mark(chunk, ReadingRole.SUBJECT, costume.name(), wearer.id);
        now.keepMode(ClauseState.Mode.WEAR);
        return true;
    }

    boolean dress(Chunk chunk, Meaning.Noun noun, boolean plural, Adjectives with) {
        SubjectDraft wearer = now.wearer();
        if (wearer == null) {
            return false;
        }
        String costume = noun.costume() == null ? Phrases.key(noun.name()).replace(' ', '-') : noun.costume();
        wear(chunk, noun.name(), costume, wearer, plural, with);
        return true;
    }

    /** "dressed as the moon": what else stands in the sky is worn. */
    boolean dress(Chunk chunk, Meaning.Feature feature, Adjectives with) {
        SubjectDraft wearer = now.mode == ClauseState.Mode.DRESS_AS ? now.wearer() : null;
        if (wearer == null) {
            return false;
        }
        String costume = feature.id().equals(Feature.STARS) ? "star" : feature.id();
        wear(chunk, chunk.text(), costume, wearer, false, with);
        return true;
    }

    /** "a bird with a branch": what grows in a picture is held by someone who has one. */
    boolean broken(Chunk chunk, Meaning.Feature feature, Adjectives with) {
        boolean had = now.mode == ClauseState.Mode.HOLD
                || now.relation == Spatial.WITH
                || now.mode == ClauseState.Mode.OBJECT
                        && now.object != null
                        && now.object.object().equals("held");
        SubjectDraft holder = now.last != null && now.last.noun.character() ? now.last : null;
        if (!feature.id().equals(Feature.BRANCH) || !had || holder == null) {
            return false;
        }
        holder.held.add(new Thing(chunk.text(), TWIG, with.colour()));
        with.settle(draft, holder.id, Adjectives.OF_BELONGINGS);
        draft.mark(chunk, ReadingRole.SUBJECT, chunk.text(), holder.id);
        now.keepMode(ClauseState.Mode.HOLD);
        return true;
    }

    private void wear(Chunk chunk, String name, String costume, SubjectDraft wearer, boolean plural, Adjectives with) {
        (plural ? now.all(wearer) : List.of(wearer)).forEach(a -> a.costume = costume);
        with.settle(draft, wearer.id, Adjectives.OF_BELONGINGS);
        draft.mark(chunk, ReadingRole.SUBJECT, name, wearer.id);
        now.keepMode(ClauseState.Mode.NONE);
    }

    boolean inHand(Chunk chunk, Meaning.Noun noun, boolean plural, Adjectives with) {
        SubjectDraft holder = now.wearer();
        if (now.mode == ClauseState.Mode.WEAR && noun.handy() && holder != null) {
            // "porte une baguette": what is no garment is carried
            now.mode = ClauseState.Mode.HOLD;
            lexicon.deed("hold").filter(d -> now.actors.contains(holder)).ifPresent(d -> Deeds.give(holder, d));
        }
        if (holder == null || !noun.handy() && !(now.mode == ClauseState.Mode.HOLD && noun.metres() < .8)) {
            return false;
        }
        boolean umbrella = now.relation == Spatial.UNDER && noun.drawnAs().equals("umbrella");
        boolean played = now.mode == ClauseState.Mode.OBJECT
                && now.object != null
                && now.object.object().equals("target")
                && !now.object.id().equals("fight");
        // "with a giant teddy bear": what is that large stands beside its owner.
        boolean with1 = now.relation == Spatial.WITH && !Numbers.many(with) && !played && with.size < TOO_LARGE;
        boolean done = now.mode == ClauseState.Mode.OBJECT
                && now.object != null
                && now.object.object().equals("held")
                && (now.relation == null || with1);
        boolean listed = now.and && now.lastMode == ClauseState.Mode.HOLD || now.listing && noun.handy();
        boolean again = listed && now.relation == null;
        boolean music =
                played && now.object != null && now.object.id().equals("play") && noun.kind() == Kind.INSTRUMENT;
        if (!(now.mode == ClauseState.Mode.HOLD || umbrella || music || with1 || done || again)) {
            return false;
        }
        if (done && noun.kind() == Kind.INSTRUMENT || music) {
            lexicon.deed("play-music").ifPresent(d -> now.actors.forEach(a -> draft.become(a, d)));
        }
        Thing thing = new Thing(noun.name(), noun.art(), with.colour());
        SubjectDraft bearer = now.last != null && now.last.noun.character() ? now.last : holder;
        if (umbrella && !now.actors.isEmpty()) {
            now.actors.getFirst().held.add(thing);
            if (now.actors.size() > 1 || now.actors.getFirst().count > 1) {
                lexicon.deed("share-umbrella").ifPresent(d -> now.actors.stream()
                        .filter(a -> a.doing == null || !Deeds.close(a.doing))
                        .forEach(a -> Deeds.give(a, d)));
            }
        } else {
            List<SubjectDraft> bearers = done ? now.all(bearer) : now.bearers(bearer, plural);
            bearers.forEach(a -> a.take(thing, done || music));
        }
        with.settle(draft, bearer.id, Adjectives.OF_BELONGINGS);
        draft.mark(chunk, ReadingRole.SUBJECT, noun.drawnAs(), bearer.id);
        now.keepMode(ClauseState.Mode.HOLD);
        return true;
    }

    /** Who flies on a carpet rides it; else one lies on the floor. */
    private boolean aloft() {
        return now.actors.stream()
                .anyMatch(a -> a.doing != null
                        && (a.doing.id().equals("fly") || a.doing.id().equals("ride")));
    }

    /** Whether the one named last has something in the hands because a verb says so. */
    boolean holds() {
        SubjectDraft holder = now.wearer();
        return holder != null && holder.doing != null && holder.doing.object().equals("held") && !holder.held.isEmpty();
    }

    boolean onRide(Chunk chunk, Meaning.Noun noun, boolean plural, Adjectives with) {
        SubjectDraft rider = now.wearer();
        if (rider != null && rider.has(Spatial.WITH) && !now.actors.contains(rider) && !now.actors.isEmpty()) {
            // "a captain with a parrot on a ship"
            rider = now.actors.getFirst();
        }
        boolean asked = now.mode == ClauseState.Mode.OBJECT
                && now.object != null
                && now.object.object().equals("ride");
        boolean sits = (now.relation == Spatial.ON || now.relation == Spatial.IN && noun.kind() == Kind.VEHICLE)
                && (Objects.rideable(noun, lexicon) || noun.name().equals("carpet") && aloft())
                && rider != null
                && Objects.carries(noun, rider.noun);
        if (rider == null || !(asked && (noun.kind() == Kind.VEHICLE || noun.kind() == Kind.ANIMAL) || sits)) {
            return false;
        }
        List<SubjectDraft> riders = now.all(rider);
        if (noun.kind() == Kind.ANIMAL && riders.stream().anyMatch(r -> r.doing != null && Deeds.rests(r.doing))) {
            // Who sleeps on an elephant does not ride it.
            return false;
        }
        // "two children riding horses" have one each, those who ride a horse share it.
        int many = riders.stream().mapToInt(a -> a.count).sum();
        Integer shared = many > 1 && !plural && with.count <= 1 ? draft.sharedRides() + 1 : null;
        Thing thing = new Thing(noun.name(), noun.art(), with.colour(), shared);
        String id = rider.id;
        riders.forEach(a -> {
            a.ride = thing;
            a.mount = noun;
            if (a.doing == null || Deeds.posture(a.doing)) {
                lexicon.deed("ride").ifPresent(d -> a.doing = d);
            }
        });
        with.settle(draft, id, Adjectives.OF_BELONGINGS);
        draft.mark(chunk, ReadingRole.SUBJECT, noun.drawnAs(), id);
        now.keepMode(ClauseState.Mode.NONE);
        return true;
    }
}
