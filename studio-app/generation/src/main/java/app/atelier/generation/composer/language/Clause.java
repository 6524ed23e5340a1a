package app.atelier.generation.composer.language;

import app.atelier.generation.art.ArtPiece;
import app.atelier.generation.art.Habitat;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Feeling;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who does what to whom: the subjects that verbs and prepositions belong to, and what the next noun will be to them. */
final class Clause {
    private final Lexicon lexicon;
    private final SceneDraft draft;
    private final ClauseState now = new ClauseState();
    private final Describing describing;
    private final Belongings belongings;
    private final Compounds compounds;
    private final Attachments attachments;
    private final Whereabouts whereabouts;
    private final References references;
    private final Parts parts;

    Clause(Lexicon lexicon, SceneDraft draft) {
        this.lexicon = lexicon;
        this.draft = draft;
        this.describing = new Describing(lexicon, draft);
        this.belongings = new Belongings(lexicon, draft, now);
        this.compounds = new Compounds(draft, now);
        this.attachments = new Attachments(lexicon, draft, now);
        this.whereabouts = new Whereabouts(lexicon, draft, now, attachments);
        this.references = new References(draft, now, attachments);
        this.parts = new Parts(lexicon, draft, now);
    }

    boolean expectsGarment() {
        boolean someone = now.actors.stream().anyMatch(a -> a.noun.character());
        return someone
                && (now.mode == ClauseState.Mode.WEAR
                        || now.relation == Spatial.IN
                        || now.relation == Spatial.WITH
                        || tagged()
                        || now.and && (now.lastMode == ClauseState.Mode.WEAR || described()));
    }

    /** "fox, scarf, snow": a piece of clothing by itself after a creature is worn by it. */
    private boolean tagged() {
        return now.comma && now.relation == null && now.last != null && now.last.noun.character();
    }

    /** "a woman with red hair and …": what follows is hers. */
    private boolean described() {
        return now.last != null
                && now.last.noun.kind() == Kind.PERSON
                && now.last.noun.name().contains(" with ");
    }

    boolean expectsPart() {
        return now.relation == Spatial.WITH || now.mode == ClauseState.Mode.WEAR;
    }

    /** True if an adjective before a part of a body can tell how somebody looks: "a cat, big blue eyes". */
    boolean looks() {
        return !now.adjacent
                && now.mode != ClauseState.Mode.OBJECT
                && (now.relation == null || now.relation == Spatial.WITH)
                && now.last != null
                && now.last.noun.character();
    }

    /** The animal that is the parent of the one named last: "a duckling and its mother". */
    Meaning.Noun parent(Meaning.Noun noun) {
        SubjectDraft young = now.last;
        return young == null || young.noun.kind() != Kind.ANIMAL ? noun : compounds.parent(noun, young, lexicon::noun);
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
        return now.lastId();
    }

    /** @param ruledOut true if a "not" stands right before it: what follows is ruled out as well */
    void relation(Spatial spatial, String word, boolean ruledOut) {
        now.relation = spatial;
        now.chained = now.adjacent;
        if (now.mode == ClauseState.Mode.WEAR || now.mode == ClauseState.Mode.HOLD) {
            now.mode = ClauseState.Mode.NONE;
        }
        now.facing = word.equals("before");
        now.summit = false;
        boolean addressed = word.equals("to") || word.equals("for");
        now.directed =
                addressed || word.equals("at") || word.equals("towards") || word.equals("with") || word.equals("after");
        if (addressed && now.object != null) {
            now.mode = ClauseState.Mode.OBJECT;
        }
        now.negated &= ruledOut;
    }

    /** A word that nobody knows ends what was begun: its relation leads nowhere. */
    void lost() {
        now.relation = null;
        now.adjacent = false;
    }

    void negate() {
        now.negated = true;
    }

    /** What was ruled out has been named. */
    void affirm() {
        now.negated = false;
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

    /** Whether those who act are people or animals, none of them a giant. */
    boolean peopled() {
        return !now.actors.isEmpty() && now.actors.stream().allMatch(a -> a.noun.character() && a.size < 1.4);
    }

    /** @param there whether who follows is in the picture as well */
    void compare(boolean there) {
        now.mode = ClauseState.Mode.COMPARE;
        now.comparedThere = there;
    }

    /** "a penguin family": the noun before is several. */
    void gather(int several) {
        if (now.last != null && now.last.count == 1) {
            now.last.count = several;
            now.last.plural = true;
        }
    }

    void of() {
        now.absorbing =
                now.adjacent && now.last != null && Compounds.CONTAINERS.contains(Phrases.key(now.last.noun.name()));
        now.adjacent = false;
    }

    void stop(boolean sentence) {
        now.listing = !sentence && now.lastMode == ClauseState.Mode.HOLD && belongings.holds();
        now.relation = null;
        now.mode = ClauseState.Mode.NONE;
        now.object = null;
        now.negated = false;
        now.and = false;
        now.comma = !sentence;
        now.adjacent = false;
        now.absorbing = false;
        now.lastRelation = null;
        now.summit = false;
        now.lastMode = ClauseState.Mode.NONE;
        now.suffered = null;
        now.scenery = false;
        now.fresh = true;
        if (sentence) {
            attachments.end();
            now.afterDeed = true;
            now.anew = true;
        }
    }

    void leaveOut(String what) {
        draft.leaveOut(what);
    }

    /** Gives a feeling to who was named last if no noun follows that it could belong to. */
    boolean feel(Feeling feeling, boolean nounFollows) {
        if (nounFollows || now.actors.isEmpty()) {
            return false;
        }
        now.actors.stream().filter(a -> a.noun.character()).forEach(a -> a.feeling = feeling);
        return true;
    }

    /** Whom pronouns stand for. */
    References references() {
        return references;
    }

    /** Parts of the body of who was named last. */
    Parts parts() {
        return parts;
    }

    /** Adjectives without a noun: the id they were given to, or null. */
    @Nullable
    String describe(Adjectives rest) {
        if (now.last == null || now.relation == null && now.comma) {
            return null;
        }
        describing.add(now.last, rest);
        return now.last.id;
    }

    void deed(Meaning.Doing doing) {
        now.summit = false;
        now.adjacent = false;
        now.relation = null;
        now.and = false;
        if (now.negated) {
            return;
        }
        if (now.actors.isEmpty()) {
            now.pendingDeed = doing;
        }
        companion(doing);
        now.actors.forEach(a -> Deeds.give(a, doing));
        now.afterDeed = true;
        now.object = doing;
        now.mode = doing.object().equals("none") ? ClauseState.Mode.NONE : ClauseState.Mode.OBJECT;
    }

    /** "a boy with his dog running": both run. */
    private void companion(Meaning.Doing doing) {
        SubjectDraft one = now.last;
        boolean along = one != null
                && now.lastRelation == Spatial.WITH
                && one.noun.character()
                && one.doing == null
                && !now.actors.contains(one)
                && now.actors.stream().allMatch(a -> a.noun.character() && a.doing == null);
        if (one != null && along && Deeds.shared(doing)) {
            Deeds.give(one, doing);
        }
    }

    void garment(Chunk chunk, Meaning.Clothes garment, boolean plural, Adjectives with) {
        if (now.negated && now.last != null) {
            parts.bare(chunk, with);
            return;
        }
        if (!belongings.garment(chunk, garment, plural, with)) {
            ArtPiece piece = lexicon.art().find(garment.art()).orElse(null);
            double metres = piece == null ? .4 : piece.metres();
            noun(chunk, cloth(garment.name(), garment.art(), metres), plural, with);
        }
    }

    void costume(Chunk chunk, Meaning.Costume costume, boolean plural, Adjectives with) {
        if (now.negated && now.last != null) {
            parts.bare(chunk, with);
            return;
        }
        if (!belongings.costume(chunk, costume, plural, with)) {
            noun(chunk, cloth(costume.name(), "flat:t-shirt", .8), plural, with);
        }
    }

    /** A piece of clothing that nobody wears. */
    private static Meaning.Noun cloth(String name, String art, double metres) {
        return new Meaning.Noun(name, art, name, Kind.CLOTHES, metres, Habitat.TABLE, null);
    }

    void place(Chunk chunk, Meaning.Place place, Adjectives with) {
        whereabouts.place(chunk, place, with);
    }

    void site(Chunk chunk, Meaning.Site site, Adjectives with, boolean ofFollows) {
        whereabouts.site(chunk, site, with, ofFollows);
    }

    void feature(Chunk chunk, Meaning.Feature feature, Adjectives with) {
        if (!belongings.dress(chunk, feature, with) && !belongings.broken(chunk, feature, with)) {
            whereabouts.feature(chunk, feature, with);
        }
    }

    /** One of several people named by one word. */
    void member(Meaning.Noun noun, Adjectives with) {
        attachments.member(noun, with);
    }

    /** Each time an emoji is repeated there is one more. */
    private boolean again(Chunk chunk, Meaning.Noun noun) {
        SubjectDraft same = now.last;
        if (same == null || !same.art.equals(noun.art()) || now.relation != null || now.negated) {
            return false;
        }
        same.count = Math.min(same.count + 1, Subject.MOST);
        draft.mark(chunk, ReadingRole.SUBJECT, noun.drawnAs(), same.id);
        return true;
    }

    /** "the house" of which was spoken before. */
    boolean again(Chunk chunk, Meaning.Noun noun, boolean plural) {
        SubjectDraft known = now.negated || now.mode != ClauseState.Mode.NONE && now.mode != ClauseState.Mode.OBJECT
                ? null
                : references.known(noun, plural);
        if (known != null) {
            references.again(chunk, known);
        }
        return known != null;
    }

    /** "two blue ones": more of who was named last. */
    boolean others(Chunk chunk, boolean plural, Adjectives with) {
        SubjectDraft one = now.last;
        if (one == null || !draft.subjects.contains(one)) {
            return false;
        }
        now.adjacent = false;
        noun(chunk, one.noun, plural, with);
        return true;
    }

    void noun(Chunk chunk, Meaning.Noun named, boolean plural, Adjectives with) {
        if (chunk.sort() == Token.Sort.EMOJI) {
            now.adjacent = false;
            if (again(chunk, named)) {
                return;
            }
        }
        whereabouts.summitOf(named);
        Meaning.Noun noun = now.adjacent ? named : compounds.young(named);
        attachments.begin();
        if (now.negated) {
            draft.excluded.add(noun.name());
            draft.mark(chunk, ReadingRole.FILLER, "", null);
            with.settle(draft, null);
            leaveOut(chunk.text());
            return;
        }
        if (now.mode == ClauseState.Mode.COMPARE) {
            now.compared(noun.metres());
            if (!now.comparedThere || !noun.character()) {
                draft.mark(chunk, ReadingRole.SIZE, noun.name(), lastId());
                with.settle(draft, lastId());
                return;
            }
        }
        if (now.relation == Spatial.ON && noun.metres() >= 50 && noun.habitat() == Habitat.SPACE) {
            whereabouts.place(chunk, Meaning.Place.of(noun.name(), Setting.PLANET), with);
            return;
        }
        if (now.mode == ClauseState.Mode.OBJECT
                && now.object != null
                && now.object.object().equals("topic")
                && now.relation == null) {
            with.settle(draft, lastId());
            draft.undrawn.add(chunk);
            draft.mark(chunk, ReadingRole.FILLER, "", lastId());
            now.keepMode(ClauseState.Mode.NONE);
            return;
        }
        if (now.mode == ClauseState.Mode.DRESS_AS && belongings.dress(chunk, noun, plural, with)
                || now.absorbing && compounds.absorb(chunk, noun, with)
                || now.adjacent && compounds.compound(chunk, noun, plural, with)
                || belongings.inHand(chunk, noun, plural, with)
                || belongings.onRide(chunk, noun, plural, with)) {
            return;
        }
        SubjectDraft subject = draft.subject(noun);
        describing.adorn(subject, plural, with);
        draft.mark(chunk, ReadingRole.SUBJECT, noun.drawnAs(), subject.id);
        attachments.attach(subject);
        now.last = subject;
        now.adjacent = true;
    }

    /** "dancing in the rain": somebody does it. */
    private void standIn() {
        Meaning.Doing deed = now.pendingDeed;
        if (deed == null || !draft.subjects.isEmpty() || deed.id().equals("shine")) {
            return;
        }
        lexicon.noun("person").ifPresent(person -> {
            SubjectDraft somebody = draft.subject(person);
            somebody.rank = Rank.PARTNER;
            somebody.doing = deed;
            draft.notes.add(Texts.say("somebody"));
        });
    }

    /** What was said before anyone was named goes to the first who was. */
    void finish() {
        attachments.end();
        List<SubjectDraft> main =
                draft.subjects.stream().filter(s -> s.rank == Rank.PARTNER).toList();
        if (main.isEmpty() && !draft.subjects.isEmpty()) {
            draft.subjects.getFirst().rank = Rank.PARTNER;
        }
        standIn();
        if (!draft.feelings.isEmpty()) {
            draft.subjects.stream()
                    .filter(s -> s.rank == Rank.PARTNER && s.noun.character() && s.feeling == null)
                    .forEach(s -> s.feeling = draft.feelings.getFirst());
        }
    }
}
