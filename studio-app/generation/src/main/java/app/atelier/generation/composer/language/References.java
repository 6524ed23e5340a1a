package app.atelier.generation.composer.language;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.composer.scene.Spatial;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is meant by "it", "them", "he", "below" and by a noun that was named before. */
final class References {
    private static final Set<String> SEVERAL = Set.of("them", "they");

    private static final Set<String> SOMEBODY = Set.of("he", "she", "him", "her");

    private final SceneDraft draft;
    private final ClauseState now;
    private final Attachments attachments;

    References(SceneDraft draft, ClauseState now, Attachments attachments) {
        this.draft = draft;
        this.now = now;
        this.attachments = attachments;
    }

    /**
     * "a fence, a horse behind it", "behind it a horse": who was named last, or comes next, stands so to somebody else.
     *
     * @param pronoun the word that stands for somebody, or the preposition itself where there is none: "below"
     */
    void relateBack(Spatial how, String pronoun) {
        boolean next = now.fresh || now.last == null;
        Optional<SubjectDraft> meant = meant(pronoun, next ? null : now.last);
        if (meant.isEmpty()) {
            return;
        }
        SubjectDraft one = now.last;
        if (next || one == null) {
            attachments.expect(how, meant.get());
        } else {
            one.relate(how, meant.get().id);
        }
        now.relation = null;
    }

    /** "he sleeps", "they dance": those who act from here on. */
    void act(String pronoun) {
        List<SubjectDraft> who = SEVERAL.contains(pronoun)
                ? draft.subjects.stream()
                        .filter(s -> s.rank == Rank.PARTNER && s.noun.character())
                        .toList()
                : meant(pronoun, null).stream().toList();
        if (who.isEmpty()) {
            return;
        }
        now.begin(who);
    }

    /** The one before others that a pronoun can stand for. */
    private Optional<SubjectDraft> meant(String pronoun, @Nullable SubjectDraft other) {
        List<SubjectDraft> main = draft.subjects.stream()
                .filter(s -> s != other && s.rank == Rank.PARTNER)
                .toList();
        Optional<SubjectDraft> fitting = main.stream()
                .filter(s -> SEVERAL.contains(pronoun)
                        ? s.count > 1
                        : SOMEBODY.contains(pronoun)
                                ? s.noun.kind() == Kind.PERSON
                                : !pronoun.equals("it") || s.noun.kind() != Kind.PERSON && s.count == 1)
                .findFirst();
        return fitting.or(() -> main.stream().findFirst())
                .or(() -> draft.subjects.stream().filter(s -> s != other).findFirst());
    }

    /** "the house", of which was spoken before: null if this is another. */
    @Nullable
    SubjectDraft known(Meaning.Noun noun, boolean plural) {
        return draft.subjects.stream()
                .filter(s -> s.noun.equals(noun) && (s.plural || s.count > 1) == plural)
                .findFirst()
                .orElse(null);
    }

    /** Goes on with somebody who is in the picture already. */
    void again(Chunk chunk, SubjectDraft one) {
        draft.mark(chunk, ReadingRole.SUBJECT, one.noun.drawnAs(), one.id);
        Spatial how = now.relation;
        Meaning.Doing doing = now.mode == ClauseState.Mode.OBJECT ? now.object : null;
        boolean self = now.actors.contains(one);
        if (doing != null && !self && !now.actors.isEmpty() && (how == null || now.directed)) {
            now.actors.forEach(a -> {
                a.target = one.id;
                a.relate(Spatial.BESIDE, one.id);
            });
        } else if (how != null && (self || now.fresh || now.and)) {
            // "and in front of the house there is a tree"
            attachments.expect(how, one);
        } else if (how != null) {
            now.unrelated().forEach(a -> a.relate(how, one.id));
        } else {
            now.begin(List.of(one));
            return;
        }
        now.relation = null;
        now.and = false;
        now.mode = ClauseState.Mode.NONE;
    }

    /** The last who was named acts from here on: "a cat that sleeps". */
    void actLast() {
        SubjectDraft one = now.last;
        if (one != null && one.noun.character() && draft.subjects.contains(one) && !now.actors.contains(one)) {
            now.begin(List.of(one));
        }
    }

    /** "a shepherd on a hill, a dog keeps watch": only the last does it. */
    void actAlone(boolean one) {
        SubjectDraft first = now.actors.isEmpty() ? null : now.actors.getFirst();
        SubjectDraft last = now.last;
        boolean apart =
                first != null && last != null && now.listed && now.actors.size() > 1 && now.actors.getLast() == last;
        if (apart && first != null && (one && !last.plural || !first.relations.isEmpty() || first.inPlace != null)) {
            now.begin(List.of(last));
        }
    }

    /** True right after something of the sky or land that begins a part of a sentence. */
    boolean scenery() {
        return now.scenery;
    }

    /** True right after somebody to whom something is done. */
    boolean aimed() {
        SubjectDraft one = now.last;
        return one != null && one.noun.character() && now.actors.stream().anyMatch(a -> one.id.equals(a.target));
    }

    /** "chased by": who does it comes next. */
    void suffer(Meaning.Doing doing) {
        now.suffered = doing;
        now.relation = null;
        now.mode = ClauseState.Mode.NONE;
    }
}
