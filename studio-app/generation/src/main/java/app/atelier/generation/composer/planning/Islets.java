package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Subject;
import java.util.List;

/** Puts a rock under each building that would stand on open water. */
final class Islets {
    /** Width of the rock over that of the building, how much of its height is below the walls, and how far its foot is before theirs. */
    private static final double WIDER = 1.7;

    private static final double HIGH = .70;
    private static final double NEARER = .02;

    /** What stays free above the roof. */
    private static final double MARGIN = .03;

    private Islets() {}

    /** Adds the rocks, and moves the buildings onto them. */
    static void raise(Staging staging, List<Placed> placed) {
        if (staging.plan().stage().surface() != Surface.WATER) {
            return;
        }
        for (Placed building : List.copyOf(placed)) {
            boolean stands = building.role() == Role.ON_GROUND || building.role() == Role.BACKDROP;
            if (building.subject().kind() == Kind.BUILDING && stands) {
                raise(staging, placed, building);
            }
        }
    }

    private static void raise(Staging staging, List<Placed> placed, Placed building) {
        Subject rock = Subject.of("rock-" + building.subject().id(), "rock", "prop:rock", Kind.THING, 3)
                .withCount(building.subject().count());
        double wide = building.height() * staging.figures().aspect(building.subject()) * WIDER;
        double high = wide / staging.figures().aspect(rock);
        double foot = building.y() + NEARER;
        double y = foot - high * HIGH;
        double height = Math.min(building.height(), y - MARGIN);
        Placed under = new Placed(
                rock, building.index(), building.x(), foot, high, building.depth(), false, 0, Role.IN_WATER, false);
        Placed above = new Placed(
                building.subject(),
                building.index(),
                building.x(),
                y,
                height,
                building.depth() - high * HIGH - .001,
                building.mirrored(),
                building.degrees(),
                Role.ON_SUBJECT,
                building.hero());
        placed.set(placed.indexOf(building), above);
        placed.add(under);
    }
}
