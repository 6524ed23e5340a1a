package app.atelier.generation.composer.settings;

import app.atelier.generation.composer.planning.Plan;
import app.atelier.generation.composer.props.vector.Outlines;

/** Strings across the picture: bulbs, pennants, lanterns. */
final class Garlands {
    private static final int[] PENNANTS = {0xe8574a, 0xf6c445, 0x3fa8a0, 0x8f6ac0, 0xf28ab0, 0x4f9fd8};

    private Garlands() {}

    /** @param ends height at the left and right edge and the sag between, fractions of the height */
    static void string(Scenery scenery, Plan plan, String part, double[] ends, boolean bulbs) {
        double half = 50 * plan.frame().aspect() + 1;
        double show = scenery.lampsShow();
        int n = plan.frame().count(bulbs ? 17 : 15);
        scenery.sketch(part, .04, s -> {
            double[] xy = new double[2 * 25];
            for (int i = 0; i < 25; i++) {
                double t = i / 24.0;
                xy[2 * i] = -half + 2 * half * t;
                xy[2 * i + 1] = height(ends, t);
            }
            s.line(Outlines.curve(xy), .28, 0x4a4a5a, .2, .8);
            for (int i = 0; i < n; i++) {
                double t = (i + .5) / n;
                double x = -half + 2 * half * t;
                double y = height(ends, t);
                if (bulbs) {
                    s.shine(x, y - 1, 3.4, 3.4, 0xffd88a, .6 * show);
                    s.glow(Outlines.ellipse(x, y - 1, .62, .8), show > .4 ? 0xfff0c0 : 0xfff6e4, 1);
                } else {
                    double w = half / n * .74;
                    s.fall(
                            Outlines.polygon(x - w, y, x + w, y, x, y - w * 1.9),
                            PENNANTS[i % PENNANTS.length],
                            -.2,
                            .25);
                }
            }
        });
    }

    static double height(double[] ends, double t) {
        return 100 * (1 - (ends[0] + (ends[1] - ends[0]) * t + ends[2] * 4 * t * (1 - t)));
    }
}
