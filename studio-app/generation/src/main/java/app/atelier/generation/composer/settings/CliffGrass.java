package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Plan;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Path2D;
import java.util.random.RandomGenerator;

/** Turf on a flat top of rock: tongues that hang over its face, blades above, thinning out towards the free end. */
final class CliffGrass {
    private static final int STEPS = 34;
    private static final int TURF = 0x6f9a55;

    private CliffGrass() {}

    /**
     * Draws the turf.
     *
     * @param outer end at the picture's edge, fraction of the width
     * @param free end over the sea, fraction of the width
     * @param y level of the top, fraction of the height
     */
    static Sheet draw(Plan plan, double outer, double free, double y) {
        Frame frame = plan.frame();
        RandomGenerator random = plan.seeds().of("turf");
        double[] tops = new double[STEPS + 1];
        Path2D turf = new Path2D.Double();
        for (int i = 0; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            double falls = .032 * Math.pow(Math.max(0, t - .72) / .28, 2.2);
            tops[i] = y - .014 - .007 * random.nextDouble() + falls;
            double x = frame.x(outer + (free - outer) * t);
            if (i == 0) {
                turf.moveTo(x, frame.y(tops[i]));
            } else {
                turf.lineTo(x, frame.y(tops[i]));
            }
        }
        for (int i = STEPS; i >= 0; i--) {
            double t = (double) i / STEPS;
            double thick = Math.min(1, (1 - t) * 5);
            double deep = i % 2 == 0 ? .044 + .030 * random.nextDouble() : .014 + .014 * random.nextDouble();
            turf.lineTo(frame.x(outer + (free - outer) * t), frame.y(tops[i] + .006 + deep * thick));
        }
        turf.closePath();
        int green = new Year(plan).turf(TURF);
        return Sheet.painted(frame, g -> {
            g.setPaint(
                    plan.shaded()
                            ? new GradientPaint(
                                    0,
                                    (float) frame.y(y - .02),
                                    new Color(plan.lit(green, -.35, .05)),
                                    0,
                                    (float) frame.y(y + .05),
                                    new Color(plan.lit(green, .55, .05)))
                            : new Color(plan.lit(green, .12, .05)));
            g.fill(turf);
            for (int i = 0; i < frame.count(130); i++) {
                double t = random.nextDouble();
                double x = frame.x(outer + (free - outer) * t);
                double foot = frame.y(tops[(int) (t * STEPS)] + .006);
                double tall = 5 + 9 * random.nextDouble();
                double lean = (random.nextDouble() - .5) * tall;
                Path2D blade = new Path2D.Double();
                blade.moveTo(x - 1.2, foot);
                blade.quadTo(x, foot - tall * .6, x + lean, foot - tall);
                blade.quadTo(x + 1.5, foot - tall * .5, x + 1.4, foot);
                blade.closePath();
                g.setColor(new Color(plan.lit(green, -.35 + .75 * random.nextDouble(), .05)));
                g.fill(blade);
            }
        });
    }
}
