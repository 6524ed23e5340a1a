package app.atelier.generation.composer.land;

import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Plan;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import java.util.random.RandomGenerator;

/**
 * A path or a stream that winds from far away down to the viewer and grows wider.
 *
 * @param fromX where it begins, fraction of the width
 * @param fromY where it begins, fraction of the height
 * @param toX where it leaves the picture below
 * @param near width at the viewer, fraction of the unit
 * @param farColour colour of its far end, as it shall be seen
 * @param nearColour colour of its near end
 */
public record Trail(double fromX, double fromY, double toX, double near, int farColour, int nearColour) {
    private static final int STEPS = 48;

    /** Draws the trail. */
    public Sheet draw(Plan plan, String name) {
        Frame frame = plan.frame();
        RandomGenerator random = plan.seeds().of("trail " + name);
        double bend = (random.nextBoolean() ? 1 : -1) * (.10 + .06 * random.nextDouble());
        double phase = random.nextDouble() * 1.2;
        Path2D path = new Path2D.Double();
        for (int side = 0; side < 2; side++) {
            for (int i = 0; i <= STEPS; i++) {
                double t = side == 0 ? (double) i / STEPS : 1 - (double) i / STEPS;
                double y = fromY + (1.02 - fromY) * Math.pow(t, 1.25);
                double middle = fromX
                        + (toX - fromX) * t
                        + bend * .8 * Math.sin(t * 5.6 + phase) * Math.sin(Math.PI * Math.min(1, t * 1.05));
                double half = frame.unit() * (.004 + (near / 2) * Math.pow(t, 1.7));
                double x = frame.x(middle) + (side == 0 ? -half : half);
                if (side == 0 && i == 0) {
                    path.moveTo(x, frame.y(y));
                } else {
                    path.lineTo(x, frame.y(y));
                }
            }
        }
        path.closePath();
        return Sheet.painted(frame, g -> {
            Color far = new Color(farColour);
            Color close = new Color(nearColour);
            g.setPaint(
                    plan.shaded()
                            ? new GradientPaint(0, (float) frame.y(fromY), far, 0, (float) Frame.HEIGHT, close)
                            : close);
            g.fill(path);
        });
    }
}
