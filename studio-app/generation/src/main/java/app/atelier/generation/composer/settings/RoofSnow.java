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

    /** How much of what is green on a building snow hides, and how much more green than red and blue that is. */
    private static final double FROSTED = .82;

    private static final double GREENER_THAN_RED = 1.05;
    private static final double GREENER_THAN_BLUE = 1.12;

    private RoofSnow() {}

    /** A building with its ivy and grass under snow; itself where there is none. */
    public static Sheet frost(Plan plan, Prop prop, Sheet drawing) {
        if (!new Year(plan).caps(prop.id())) {
            return drawing;
        }
        int snow = plan.lit(0xf6faff, .05, .05);
        int[] out = drawing.argb().clone();
        for (int i = 0; i < out.length; i++) {
            int r = out[i] >> 16 & 255;
            int g = out[i] >> 8 & 255;
            int b = out[i] & 255;
            if (g > r * GREENER_THAN_RED && g > b * GREENER_THAN_BLUE) {
                int a = out[i] >>> 24;
                out[i] = a << 24
                        | part(r, snow >> 16 & 255, a) << 16
                        | part(g, snow >> 8 & 255, a) << 8
                        | part(b, snow & 255, a);
            }
        }
        return Sheet.of(drawing.x(), drawing.y(), drawing.width(), drawing.height(), out);
    }

    /** Premultiplied. */
    private static int part(int own, int snow, int alpha) {
        return (int) Math.min(alpha, own * (1 - FROSTED) + FROSTED * snow * alpha / 255.0 + .5);
    }

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
