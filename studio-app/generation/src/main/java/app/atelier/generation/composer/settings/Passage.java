package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.land.Trail;
import app.atelier.generation.composer.land.Ways;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.scene.Feature;

/** A path or a brook that the words ask for, through a place that has none by itself. */
final class Passage {
    private static final int SAND = 0xe6cfa8;

    private Passage() {}

    /**
     * Draws it from the far edge of the near ground to the viewer, away from the main figure.
     *
     * @param near upper edge of the ground
     */
    static Ways through(Easel easel, Scenery scenery, Profile near, String name) {
        Plan plan = easel.plan();
        boolean path = plan.scene().feature(Feature.PATH).isPresent();
        boolean water = !path && plan.scene().feature(Feature.RIVER).isPresent();
        if (!path && !water) {
            return Ways.NONE;
        }
        double side = plan.focusLeft() ? 1 : -1;
        double from = .5 + side * .04;
        int floor = scenery.year().floor(SAND);
        Trail trail = new Trail(
                from,
                near.at(from) + .004,
                .5 + side * .20,
                water ? .42 : .34,
                water ? Rgb.mix(plan.mood().skyAt(.9), plan.lit(0x8fc4c0, 0, .1), .3) : plan.lit(floor, -.15, .12),
                water ? Rgb.mix(plan.mood().skyAt(.45), plan.lit(0x2f7f90, .1, 0), .45) : plan.lit(floor, .1, 0));
        easel.solid(water ? "stream" : "path", () -> trail.draw(plan, name));
        return trail.ways(plan, name);
    }
}
