package app.atelier.generation.composer.land;

import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Plan;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.QuadCurve2D;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Flowers scattered over a meadow, larger towards the viewer. */
public final class Blossoms {
    private static final int PATCHES = 11;

    private Blossoms() {}

    /** Scatters flowers everywhere. */
    public static Sheet scattered(
            Plan plan, String name, double top, double bottom, int count, int[] colours, double size) {
        return scattered(plan, name, top, bottom, count, colours, size, Ways.NONE);
    }

    /**
     * Scatters flowers, most of them in patches of one kind.
     *
     * @param top where the farthest stand, fraction of the height
     * @param bottom where the nearest stand
     * @param count at the usual aspect
     * @param size radius of the nearest, design units
     * @param ways what stays free of them
     */
    public static Sheet scattered(
            Plan plan, String name, double top, double bottom, int count, int[] colours, double size, Ways ways) {
        Frame frame = plan.frame();
        RandomGenerator random = plan.seeds().of("blossoms " + name);
        int n = frame.count(count);
        double[] heights = new double[n];
        for (int i = 0; i < n; i++) {
            heights[i] = Math.pow(random.nextDouble(), .8);
        }
        Arrays.sort(heights);
        double[] patches = new double[PATCHES];
        for (int i = 0; i < PATCHES; i++) {
            patches[i] = (i + random.nextDouble()) / PATCHES;
        }
        Color stem = new Color(plan.lit(0x5fa052, .2, .05));
        Color heart = new Color(plan.lit(0xffd76a, -.1, 0));
        return Sheet.painted(frame, g -> {
            for (double t : heights) {
                int patch = random.nextInt(PATCHES);
                boolean alone = random.nextDouble() < .4;
                double at = alone ? random.nextDouble() : patches[patch] + .07 * random.nextGaussian();
                double x = at * frame.across();
                double y = frame.y(top + (bottom - top) * t);
                int rgb = colours[(alone ? random.nextInt(colours.length) : patch) % colours.length];
                double turn = random.nextDouble();
                if (at < 0 || at > 1 || ways.cross(at, y / Frame.HEIGHT)) {
                    continue;
                }
                double r = size * (.35 + 1.1 * t) / 1.45;
                g.setColor(stem);
                g.setStroke(new BasicStroke((float) (r * .35)));
                g.draw(new QuadCurve2D.Double(x, y, x + r * .5, y + r * 2, x, y + r * 4));
                g.setColor(new Color(plan.lit(rgb, -.1, .1 * (1 - t))));
                for (int k = 0; k < 5; k++) {
                    double a = k * 1.2566 + turn;
                    g.fill(disc(x + Math.cos(a) * r * .75, y + Math.sin(a) * r * .6, r * .55));
                }
                g.setColor(heart);
                g.fill(disc(x, y, r * .42));
            }
        });
    }

    private static Ellipse2D disc(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }
}
