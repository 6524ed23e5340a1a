package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Plan;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.random.RandomGenerator;

/** A cap of turf with ragged tongues on a flat top. */
final class CliffGrass {
    private CliffGrass() {}

    static Sheet draw(Plan plan, double left, double right, double y) {
        Frame frame = plan.frame();
        RandomGenerator random = plan.seeds().of("turf");
        Path2D turf = new Path2D.Double();
        turf.moveTo(frame.x(left), frame.y(y - .012));
        int steps = 26;
        for (int i = 0; i <= steps; i++) {
            double t = (double) i / steps;
            double x = left + (right - left) * t;
            turf.lineTo(frame.x(x), frame.y(y - .014 - .010 * random.nextDouble()));
        }
        for (int i = steps; i >= 0; i--) {
            double t = (double) i / steps;
            double x = left + (right - left) * t;
            double deep = i % 2 == 0 ? .050 + .030 * random.nextDouble() : .012 + .012 * random.nextDouble();
            turf.lineTo(frame.x(x), frame.y(y + deep));
        }
        turf.closePath();
        return Sheet.painted(frame, g -> {
            g.setColor(new Color(plan.lit(new Year(plan).turf(0x6f9a55), .12, .05)));
            g.fill(turf);
        });
    }
}
