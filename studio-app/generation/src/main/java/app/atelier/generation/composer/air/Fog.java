package app.atelier.generation.composer.air;

import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Grid;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.drawing.Wash;
import app.atelier.generation.composer.planning.Plan;
import app.atelier.imaging.kernels.Bands;
import java.util.Arrays;

/** Banks of fog in the haze's colour, thick at one height and torn by noise that is stretched flat. */
public final class Fog {
    private Fog() {}

    /**
     * One bank.
     *
     * @param y height of its middle, fraction of the picture
     * @param thickness distance at which it has fallen to a third, fraction of the picture
     * @param opacity 0..1
     * @param torn 0 even .. 1 in shreds
     */
    public static Sheet bank(Plan plan, double y, double thickness, double opacity, double torn) {
        Frame frame = plan.frame();
        double shreds = plan.shaded() ? torn : 0;
        double strength = opacity * plan.look().fog();
        double top = y - 2.4 * thickness;
        double bottom = y + 2.4 * thickness;
        Grid noise = Grid.of(
                frame,
                plan.seeds().number("fog " + Math.round(y * 1000)),
                240,
                150,
                4,
                .5,
                top * Frame.HEIGHT,
                bottom * Frame.HEIGHT);
        return Wash.soft(frame, plan.mood().haze(), top, bottom, Bands.ONE, at -> (rowY, alpha) -> {
            double d = (rowY / Frame.HEIGHT - y) / thickness;
            // The tail is taken off so that the bank ends without an edge.
            float bell = (float) (Math.max(0, Math.exp(-d * d) - .004) * strength);
            if (shreds == 0) {
                Arrays.fill(alpha, bell);
                return;
            }
            noise.row(rowY, at.scale(), alpha);
            float even = (float) (1 - shreds);
            float uneven = (float) (shreds * 1.9);
            for (int i = 0; i < alpha.length; i++) {
                alpha[i] = Math.min(1, even + uneven * Math.max(0, alpha[i] - .12f)) * bell;
            }
        });
    }

    /** A bank with the usual tearing. */
    public static Sheet bank(Plan plan, double y, double thickness, double opacity) {
        return bank(plan, y, thickness, opacity, .7);
    }
}
