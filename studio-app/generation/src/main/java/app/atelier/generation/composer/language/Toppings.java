package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.Relation;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Thing;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What belongs on or in something is a part of it: the candles of a cake are no row of candles beside it. */
final class Toppings {
    /** What it lies on or burns in, by what does so, in the names of the art. */
    private static final Map<String, String> ON = Map.of("candle", "birthday cake", "fire", "fireplace");

    private static final Set<Spatial> TOGETHER = EnumSet.of(Spatial.WITH, Spatial.ON, Spatial.ABOVE, Spatial.IN);

    private Toppings() {}

    /** Makes them parts of what carries them. */
    static void lay(SceneDraft draft) {
        for (SubjectDraft top : List.copyOf(draft.subjects)) {
            carrier(draft, top).ifPresent(below -> {
                Thing one = new Thing(top.name, top.art, top.colour);
                below.held.addAll(Collections.nCopies(top.count, one));
                if (top.rank.compareTo(below.rank) < 0) {
                    below.rank = top.rank;
                }
                draft.subjects.remove(top);
                draft.subjects.forEach(s -> s.relations.removeIf(r -> r.target().equals(top.id)));
                draft.retarget(top.id, below.id);
            });
        }
    }

    private static Optional<SubjectDraft> carrier(SceneDraft draft, SubjectDraft top) {
        String below = ON.get(top.noun.drawnAs());
        return draft.subjects.stream()
                .filter(s -> s.noun.drawnAs().equals(below) && s.count == 1 && (joined(top, s) || joined(s, top)))
                .findFirst();
    }

    private static boolean joined(SubjectDraft one, SubjectDraft other) {
        for (Relation relation : one.relations) {
            if (relation.target().equals(other.id) && TOGETHER.contains(relation.kind())) {
                return true;
            }
        }
        return false;
    }
}
