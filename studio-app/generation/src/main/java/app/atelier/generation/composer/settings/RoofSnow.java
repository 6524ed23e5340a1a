package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.land.SnowCap;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.props.Prop;
import app.atelier.generation.composer.props.vector.Footing;

/** The snow that lies on things drawn by rules where it is winter. */
public final class RoofSnow {
    /** Height under which nobody would see it, a fraction of the picture's. */
    private static final double LEAST = .03;

    private RoofSnow() {}

    /**
     * The drawing with snow on what lies open to the sky; itself where there is none.
     *
     * @param height of the thing, a fraction of the picture's
     */
    public static Sheet on(Plan plan, Prop prop, double height, Sheet drawing) {
        boolean stands = prop.footing() == Footing.GROUND
                || prop.footing() == Footing.WATER
                || prop.footing() == Footing.DISTANCE;
        if (!stands || !new Year(plan).caps(prop.id()) || height < LEAST) {
            return drawing;
        }
        SnowCap cap = new SnowCap(
                plan.lit(0xf6faff, -.35, .05), plan.lit(0xb9cbee, .12, .05), Math.clamp(height * 60, 4, 24));
        return cap.on(drawing, plan.frame(), plan.seeds().number("snow on " + prop.id()));
    }
}
