package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Camera;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Of people and a great building the people are the heroes, whichever is named first; the building stands behind them. */
final class Landmarks {
    /** Real height from which on a building is a landmark, in metres, and from which on anything is. */
    private static final double BUILDING = 8;

    private static final double ANYTHING = 30;

    private static final double LAND = 35;

    /** Whoever is said to be smaller than this stays company. */
    private static final double TINY = .5;

    private static final int MOST = 8;

    /** What leaves someone on the ground before a building. */
    private static final Set<Spatial> BEFORE =
            EnumSet.of(Spatial.WITH, Spatial.BESIDE, Spatial.IN_FRONT_OF, Spatial.LEFT_OF, Spatial.RIGHT_OF);

    private Landmarks() {}

    /** The same scene with people before its landmark as heroes; from afar it stays as the words have it. */
    static Scene behind(Scene scene) {
        Subject landmark = scene.hero().filter(Landmarks::large).orElse(null);
        if (landmark == null || scene.camera() == Camera.WIDE || landmark.count() > 1) {
            return scene;
        }
        List<Subject> subjects = new ArrayList<>();
        boolean first = true;
        for (Subject subject : scene.subjects()) {
            if (subject == landmark) {
                subjects.add(subject.withRank(Rank.SECOND).withRole(Role.BACKDROP));
            } else if (before(subject)) {
                subjects.add(subject.withRank(first ? Rank.HERO : Rank.PARTNER));
                first = false;
            } else {
                subjects.add(subject);
            }
        }
        return first ? scene : scene.withSubjects(subjects);
    }

    private static boolean large(Subject subject) {
        boolean building = subject.kind() == Kind.BUILDING && subject.metres() >= BUILDING;
        return !subject.isCharacter()
                && (building || subject.metres() >= ANYTHING)
                && subject.role() != Role.IN_AIR
                && subject.role() != Role.IN_SPACE
                && subject.role() != Role.ON_SUBJECT;
    }

    /** Whether it is a piece of the land, as a volcano is. */
    static boolean landform(Subject subject) {
        return subject.metres() >= LAND
                && (subject.kind() == Kind.THING || subject.kind() == Kind.PLANT)
                && subject.role() == Role.ON_GROUND
                && subject.count() == 1;
    }

    private static boolean before(Subject subject) {
        return (subject.kind() == Kind.PERSON || subject.isCharacter() && subject.rank() == Rank.PARTNER)
                && subject.role() == Role.ON_GROUND
                && subject.size() > TINY
                && subject.count() <= MOST
                && subject.relations().stream().allMatch(r -> BEFORE.contains(r.kind()));
    }
}
