package app.atelier.generation.composer.sky;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Grid;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Plan;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** The sky of flat styles: stepped rings around the light, or stepped bands where no light is seen. */
public final class Rings {
    private static final int STEPS = 7;

    private Rings() {}

    /** The steps from the outermost inwards; the first covers the picture. */
    public static List<Sheet> of(Plan plan, double horizon) {
        Frame frame = plan.frame();
        List<Sheet> steps = new ArrayList<>();
        steps.add(Sheet.painted(frame, g -> {
            g.setColor(new Color(plan.mood().sky().getFirst()));
            g.fillRect(-1, -1, (int) frame.across() + 3, (int) Frame.HEIGHT + 3);
        }));
        boolean rings = plan.light().disc();
        for (int i = 0; i < STEPS; i++) {
            double f = (i + 1.0) / STEPS;
            int rgb = Rgb.screen(plan.mood().skyAt(f * .97), plan.mood().light(), .04 + .26 * f * f * (rings ? 1 : .3));
            int step = i;
            steps.add(Sheet.painted(frame, g -> {
                g.setColor(new Color(rgb));
                if (rings) {
                    double r = (1.05 * Math.pow(1 - f, 1.15) + plan.light().radius() * 1.5) * Frame.HEIGHT;
                    g.fill(Sky.circle(plan.lightX(), plan.lightY(), r));
                } else if (step > 0) {
                    g.fill(below(plan, (f - 1.0 / STEPS) * horizon, step));
                }
            }));
        }
        return steps;
    }

    private static Path2D below(Plan plan, double y, int step) {
        Frame frame = plan.frame();
        Grid wave = Grid.of(frame, plan.seeds().number("ring " + step), 370, 840, 2, .5);
        Path2D path = new Path2D.Double();
        path.moveTo(-2, Frame.HEIGHT + 2);
        for (double x = -2; x < frame.across() + 8; x += 6) {
            path.lineTo(x, (y + (wave.at(x, 0) - .5) * .05) * Frame.HEIGHT);
        }
        path.lineTo(frame.across() + 8, Frame.HEIGHT + 2);
        path.closePath();
        return path;
    }
}
