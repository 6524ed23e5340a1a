package app.atelier.generation.composer.scene;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A spot of a place where somebody can be: no thing of its own, but a part of the room or the land. A {@link Reading} of
 * the role {@link ReadingRole#SETTING} that means one of these says who is there, in whatever language it was said.
 */
public enum Spot {
    WINDOW_SILL,
    /** The floor at the window. */
    WINDOW,
    SHELF,
    CORNER,
    /** The floor before the counter of a café or shop. */
    COUNTER,
    /** The brink of something, of a quay above all. */
    EDGE;

    /** Its name in readings and word lists: {@code window-sill}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The spot of that name, empty if there is none. */
    public static Optional<Spot> of(String id) {
        return Stream.of(values()).filter(spot -> spot.id().equals(id)).findFirst();
    }

    /** True if one of them is said to be there, or somebody is and it was not said who. */
    public boolean of(Scene scene, Iterable<Subject> who) {
        return scene.readings().stream()
                .filter(r -> r.role() == ReadingRole.SETTING && r.meaning().equals(id()))
                .anyMatch(r -> r.target() == null || isOne(who, r.target()));
    }

    /** True if anybody is said to be there. */
    public boolean in(Scene scene) {
        return of(scene, scene.subjects());
    }

    private static boolean isOne(Iterable<Subject> who, String id) {
        for (Subject one : who) {
            if (one.id().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
