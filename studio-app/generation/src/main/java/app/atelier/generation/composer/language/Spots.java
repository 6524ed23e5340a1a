package app.atelier.generation.composer.language;

import app.atelier.generation.composer.scene.ReadingRole;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Spot;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Spots of a place that somebody is said to be at: the sill of a window, a corner, the edge of a quay. */
final class Spots {
    /** Places with walls and a corner. */
    private static final Set<Setting> ROOMS = EnumSet.of(
            Setting.ROOM,
            Setting.BEDROOM,
            Setting.KITCHEN,
            Setting.CAFE,
            Setting.SHOP,
            Setting.CLASSROOM,
            Setting.LABORATORY,
            Setting.WORKSHOP);

    private final SceneDraft draft;
    private final ClauseState now;

    Spots(SceneDraft draft, ClauseState now) {
        this.draft = draft;
        this.now = now;
    }

    /**
     * Marks the word as the spot where those are who act.
     *
     * @return false if the preposition puts nobody there
     */
    boolean take(Chunk chunk, Spot spot) {
        boolean watched = spot == Spot.WINDOW
                && now.relation == null
                && now.actors.stream()
                        .anyMatch(a -> a.doing != null && a.doing.id().equals("look"));
        if (now.negated || !watched && !holds(spot, now.relation)) {
            return false;
        }
        String who = now.actors.isEmpty() ? null : now.actors.getFirst().id;
        draft.mark(chunk, ReadingRole.SETTING, spot.id(), who);
        return true;
    }

    private static boolean holds(Spot spot, @Nullable Spatial how) {
        if (how == null) {
            return false;
        }
        return switch (spot) {
            case WINDOW_SILL, SHELF -> how == Spatial.ON || how == Spatial.BESIDE || how == Spatial.IN;
            // "in the window", "out of the window"
            case WINDOW ->
                how == Spatial.BESIDE || how == Spatial.IN || how == Spatial.IN_FRONT_OF || how == Spatial.THROUGH;
            case CORNER -> how == Spatial.IN;
            case COUNTER -> how == Spatial.BESIDE || how == Spatial.IN_FRONT_OF || how == Spatial.IN;
            case EDGE -> how == Spatial.ON || how == Spatial.BESIDE;
        };
    }

    /** A spot of no place in particular: "in the corner", "at the edge of …", of which the place comes next. */
    void site(Chunk chunk, Meaning.Site site, Adjectives with, boolean ofFollows) {
        with.settle(draft, null, Adjectives.OF_PLACES);
        if (!take(chunk, site.spot())) {
            draft.mark(chunk, ReadingRole.FILLER, "", null);
        } else if (site.spot() == Spot.CORNER) {
            draft.hints.add(Meaning.Place.of(site.name(), Setting.ROOM));
            draft.corners.add(chunk);
        }
        if (!ofFollows) {
            now.relation = null;
        }
        now.and = false;
    }

    /** Says of a corner that it is not to be seen where there is none. */
    static void forgetUnseen(SceneDraft draft, Setting setting) {
        List<Chunk> unseen = ROOMS.contains(setting) ? List.of() : draft.corners;
        unseen.forEach(draft.undrawn::add);
    }
}
