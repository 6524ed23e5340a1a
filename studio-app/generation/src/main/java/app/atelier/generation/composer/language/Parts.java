package app.atelier.generation.composer.language;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.composer.scene.Spatial;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parts of the body of who was named last. */
final class Parts {
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

    private static final Set<String> SEATS = Set.of("shoulder", "shoulders", "lap", "head", "back", "knee", "knees");

    private final Lexicon lexicon;
    private final SceneDraft draft;
    private final ClauseState now;

    Parts(Lexicon lexicon, SceneDraft draft, ClauseState now) {
        this.lexicon = lexicon;
        this.draft = draft;
        this.now = now;
    }

    /** True if who was named last is drawn with such a part of the body. */
    boolean grows(String part) {
        return now.last == null || lexicon.grows(now.last.noun, part);
    }

    /** True for a shoulder or a lap that something is on, whose owner comes next. */
    boolean carries(String part) {
        boolean stands = now.relation == Spatial.ON || now.relation == Spatial.IN;
        if (stands && SEATS.contains(part)) {
            now.relation = Spatial.ON;
        }
        return stands && !now.actors.isEmpty();
    }

    /** A part is named: true if who it belongs to takes its colour. */
    boolean take(String part, @Nullable String colour) {
        boolean takes = now.last != null
                && now.last.noun.kind() != Kind.PERSON
                && COLOURED_PARTS.contains(part)
                && colour != null;
        if (takes && now.last != null) {
            now.last.colour = colour;
        }
        carried();
        // "with red hair and a blue dress"
        now.keepMode(ClauseState.Mode.WEAR);
        return takes;
    }

    /** "a girl on his shoulders": on the one who acts. */
    private void carried() {
        SubjectDraft load = now.last;
        if (now.relation == Spatial.ON && load != null && now.actors.size() == 1 && !now.actors.contains(load)) {
            SubjectDraft bearer = now.actors.getFirst();
            bearer.relations.removeIf(r -> r.target().equals(load.id));
            load.relations.clear();
            load.relate(Spatial.ON, bearer.id);
        }
    }

    /** "without a hat": a beard is a part of who is drawn with one. */
    void bare(Chunk chunk, Adjectives with) {
        SubjectDraft one = now.last;
        if (one != null && lexicon.hasPart(one.noun, chunk.key())) {
            draft.notes.add(Texts.say("bodies", chunk.text()));
        } else {
            draft.leaveOut(chunk.text());
        }
        with.settle(draft, null);
        draft.mark(chunk, ReadingRole.FILLER, "", null);
    }
}
