package app.atelier.generation.composer.language;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Spatial;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a new subject is to those named before: one who acts, the second end of a relation, or the object of a deed. */
final class Attachments {
    private final Lexicon lexicon;
    private final SceneDraft draft;
    private final ClauseState now;
    private final List<Orphan> orphans = new ArrayList<>();
    private @Nullable Orphan expected;
    private boolean lastWasMember;

    /** A relation said before anyone was named. */
    private record Orphan(Spatial kind, String target) {}

    Attachments(Lexicon lexicon, SceneDraft draft, ClauseState now) {
        this.lexicon = lexicon;
        this.draft = draft;
        this.now = now;
    }

    /** The next noun is no member of a group. */
    void begin() {
        lastWasMember = false;
    }

    /** Keeps a relation to somebody who was named for the next who is. */
    void expect(Spatial kind, SubjectDraft target) {
        expected = new Orphan(kind, target.id);
    }

    /** The one that the next is above, behind … if it was said so; it is taken. */
    void skyward(String feature) {
        Orphan back = expected;
        if (back != null && Parser.towardsSky(opposite(back.kind()))) {
            draft.subjects.stream()
                    .filter(s -> s.id.equals(back.target()))
                    .forEach(s -> s.relate(opposite(back.kind()), feature));
            expected = null;
        }
    }

    private static Spatial opposite(Spatial kind) {
        return switch (kind) {
            case ABOVE, ON -> Spatial.UNDER;
            case UNDER -> Spatial.ABOVE;
            case BEHIND -> Spatial.IN_FRONT_OF;
            case IN_FRONT_OF -> Spatial.BEHIND;
            default -> kind;
        };
    }

    /** A sentence ends: what was to be related to the next is related to those there are. */
    void end() {
        expected = null;
        if (now.anew) {
            orphans.forEach(o -> now.actors.forEach(a -> a.relate(o.kind(), o.target())));
        }
        orphans.clear();
    }

    /** Keeps a relation for the first who is named. */
    void orphan(Spatial kind, String target) {
        orphans.add(new Orphan(kind, target));
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
        Meaning.Doing doing = now.object;
        if (now.directed && doing != null && Objects.takes(doing)) {
            // "tells a story to the children": they are whom it is done to.
            one.rank = Rank.PARTNER;
            now.actors.stream().filter(a -> a.target == null).forEach(a -> a.target = one.id);
            now.actors.forEach(a -> a.relate(Spatial.BESIDE, one.id));
            return true;
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
        Orphan back = expected;
        if (back != null) {
            one.relate(back.kind(), back.target());
            expected = null;
        }
        now.fresh = false;
        now.anew = false;
        now.last = one;
        now.and = false;
        now.comma = false;
        now.afterDeed = false;
        now.relation = null;
        now.lastRelation = null;
        now.mode = ClauseState.Mode.NONE;
    }

    /** Makes the new subject an actor, the second end of a relation, or the object of a deed. */
    void attach(SubjectDraft subject) {
        Spatial how = now.relation == null && now.and && now.lastRelation != null && !standsAlone(subject)
                ? now.lastRelation
                : now.relation;
        Meaning.Doing doing = now.mode == ClauseState.Mode.OBJECT ? now.object : null;
        Meaning.Doing suffered = now.suffered;
        if (suffered != null && !now.actors.isEmpty() && subject.noun.character()) {
            suffer(subject, suffered);
            return;
        }
        if (how != null && how != Spatial.WITH && now.anew && !now.actors.isEmpty() && doing == null) {
            // "A cat sleeps. Under the table sits a mouse.": of whom it is said comes later.
            orphan(how, subject.id);
            now.relation = null;
            return;
        }
        if (doing != null && !now.actors.isEmpty() && Objects.takes(doing) && (how == null || now.directed)) {
            target(subject, doing);
        } else if (how != null && !now.actors.isEmpty()) {
            relate(subject, how);
        } else if (how != null && how != Spatial.WITH) {
            orphan(how, subject.id);
        } else {
            boolean continues = (now.and || now.comma) && !now.afterDeed;
            if (!continues) {
                now.actors.clear();
            }
            subject.rank = Rank.PARTNER;
            now.listed = continues && now.comma && !now.and;
            join(subject);
            now.pendingDeed = null;
            return;
        }
        now.lastRelation = how;
        now.relation = null;
        now.and = false;
        now.mode = ClauseState.Mode.NONE;
    }

    /** "chased by geese": who comes last does it. */
    private void suffer(SubjectDraft subject, Meaning.Doing doing) {
        SubjectDraft victim = now.actors.getFirst();
        subject.rank = Rank.PARTNER;
        Deeds.give(subject, doing);
        subject.target = victim.id;
        subject.relate(Spatial.BESIDE, victim.id);
        now.suffered = null;
        now.begin(List.of(subject));
        now.afterDeed = true;
    }

    /** "a cat on a mat and a dog": after a thing, a creature begins anew. */
    private boolean standsAlone(SubjectDraft subject) {
        return subject.noun.character() && now.last != null && !now.last.noun.character();
    }

    private void relate(SubjectDraft subject, Spatial said) {
        boolean meet = now.facing
                && said == Spatial.IN_FRONT_OF
                && subject.noun.character()
                && now.actors.stream().allMatch(a -> a.noun.character());
        // "a knight before a queen": neither hides the other.
        Spatial how = meet ? Spatial.BESIDE : said;
        SubjectDraft goal = now.last;
        boolean far = goal != null && now.chained && !now.actors.contains(goal) && draft.subjects.contains(goal);
        if (far && goal != null && how == now.lastRelation && how != Spatial.WITH && how != Spatial.BESIDE) {
            // "a mouse under a mushroom under an oak"
            goal.relate(how, subject.id);
            return;
        }
        if (far && goal != null && how == Spatial.ON && now.lastRelation == Spatial.BESIDE) {
            goal.relate(how, subject.id);
        }
        boolean placesGoal = goal != null
                && !now.actors.contains(goal)
                && now.actors.getFirst().target != null
                && goal.id.equals(now.actors.getFirst().target)
                && (how == Spatial.ABOVE || how == Spatial.ON || how == Spatial.UNDER || how == Spatial.IN);
        if (placesGoal && goal != null) {
            goal.relate(how, subject.id);
            return;
        }
        for (SubjectDraft actor : how == Spatial.WITH ? now.actors : now.unrelated()) {
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
            // However many stand in it, it is one, and what is coloured is the vessel.
            actor.count = subject.count;
            actor.plural = subject.plural;
            actor.many = subject.many;
            actor.colour = subject.colour == null ? actor.colour : subject.colour;
            actor.relations.clear();
            draft.subjects.remove(subject);
            draft.retarget(subject.id, actor.id);
        }
    }

    private void target(SubjectDraft subject, Meaning.Doing doing) {
        boolean made = doing.object().equals("make");
        subject.rank = subject.noun.character() && !made ? Rank.PARTNER : Rank.SECOND;
        now.actors.forEach(a -> {
            a.target = subject.id;
            a.relate(subject.noun.drawnAs().equals("bridge") ? Spatial.ON : Spatial.BESIDE, subject.id);
        });
        if (doing.id().equals("read") && subject.noun.character()) {
            lexicon.deed("listen").ifPresent(d -> subject.doing = d);
            subject.target = now.actors.getFirst().id;
        }
    }
}
