package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Scene;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import java.util.Optional;

/** A bridge that something drives on reaches from edge to edge: it is drawn by the place, and what drives is as large as a hero. */
public final class Spans {
    private static final String BRIDGE = "prop:bridge";

    private Spans() {}

    /** The bridge under the scene's hero, if it drives on one. */
    public static Optional<Subject> bridge(Scene scene) {
        return scene.hero()
                .filter(hero ->
                        hero.kind() == Kind.VEHICLE && hero.role() != Role.IN_AIR && hero.role() != Role.ON_WATER)
                .flatMap(hero -> hero.relations().stream()
                        .filter(r -> r.kind() == Spatial.ON)
                        .findFirst()
                        .flatMap(r -> scene.subject(r.target())))
                .filter(target -> target.art().equals(BRIDGE));
    }

    /** The same scene with its hero on the deck as on open ground. */
    static Scene driven(Scene scene) {
        return bridge(scene).isEmpty()
                ? scene
                : scene.withSubjects(scene.subjects().stream()
                        .map(s -> s.role() == Role.ON_SUBJECT && s.kind() == Kind.VEHICLE
                                ? s.withRole(Role.ON_GROUND)
                                : s)
                        .toList());
    }
}
