package app.atelier.generation.composer.water;

import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.land.Ground;
import app.atelier.generation.composer.planning.Plan;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * One swell of a rough sea: peaked crests, streaks that follow them, foam on the crests only.
 *
 * @param y mean height, fraction of the picture
 * @param amplitude height of the crests
 * @param depth 0..1
 * @param waves number at the usual aspect
 * @param foam opacity of the foam
 * @param crest local colour at the crest
 * @param deep local colour below
 */
public record Swell(double y, double amplitude, double depth, int waves, double foam, int crest, int deep) {

    public Sheet draw(Plan plan, String name) {
        Frame frame = plan.frame();
        RandomGenerator random = plan.seeds().of("swell " + name);
        double phase = random.nextDouble() * 6;
        double count = waves * frame.aspect() / Frame.USUAL_ASPECT;
        Profile line = x -> {
            double lift = lift(x, phase, count);
            return y - .012 - amplitude * 1.45 * lift;
        };
        Sheet band = new Ground(line, plan.lit(crest, -.05, depth), plan.lit(deep, .5 - .3 * depth, depth * .6), .20)
                .draw(plan, name);
        Sheet details = Sheet.painted(frame, g -> {
            streaks(g, plan, line);
            if (plan.shaded()) {
                glow(g, plan, line, phase, count);
                web(g, plan, line, phase, count, random);
            }
            cap(g, plan, line, phase, count, random);
            foam(g, plan, line, phase, count, random);
        });
        return merged(frame, band, details);
    }

    private static double lift(double x, double phase, double count) {
        double u = x * count * 2 * Math.PI + phase + .9 * Math.sin(x * 7 + phase);
        return Math.pow(.5 + .5 * Math.sin(u + .7 * Math.sin(u)), 1.5) * (.78 + .22 * Math.sin(x * 5.1 + phase * 2));
    }

    private void streaks(Graphics2D g, Plan plan, Profile line) {
        Frame frame = plan.frame();
        for (int q = 0; q < 3; q++) {
            double down = Frame.HEIGHT * (.014 + .02 * q) * (1 - depth * .5);
            Path2D path = new Path2D.Double();
            for (double x = 0; x < frame.across() + 8; x += 8) {
                double py = frame.y(line.at(x / frame.across())) + down + 3 * Math.sin(x * .02 + q);
                if (x == 0) {
                    path.moveTo(x, py);
                } else {
                    path.lineTo(x, py);
                }
            }
            g.setStroke(new BasicStroke(
                    (float) ((2.2 - .5 * q) * (1 - depth * .5)),
                    BasicStroke.CAP_ROUND,
                    BasicStroke.JOIN_ROUND,
                    1,
                    new float[] {60 + 40 * q, 50 + 30 * q, 20, 80},
                    q * 37));
            int alpha = (int) (255 * (.34 - .09 * q));
            g.setColor(new Color(plan.lit(0xa8d6d2, .1, depth) & 0xffffff | alpha << 24, true));
            g.draw(path);
        }
    }

    /** The light that comes through the thin water under a crest. */
    private void glow(Graphics2D g, Plan plan, Profile line, double phase, double count) {
        Frame frame = plan.frame();
        int clear = plan.lit(0x8fd8c8, -.3, depth);
        for (double x = 0; x < frame.across(); x += 5) {
            double c = lift(x / frame.across(), phase, count);
            if (c > .35) {
                double y = frame.y(line.at(x / frame.across()));
                double deep = Frame.HEIGHT * amplitude * 1.1 * c;
                int alpha = (int) (110 * Math.min(1, (c - .35) * 2) * (1 - depth * .7));
                g.setPaint(new GradientPaint(
                        0,
                        (float) y,
                        new Color(clear & 0xffffff | alpha << 24, true),
                        0,
                        (float) (y + deep),
                        new Color(clear & 0xffffff, true)));
                g.fill(new Rectangle2D.Double(x, y + 1, 5, deep));
            }
        }
    }

    /** Torn lines of old foam that run down the faces. */
    private void web(Graphics2D g, Plan plan, Profile line, double phase, double count, RandomGenerator random) {
        Frame frame = plan.frame();
        int white = plan.lit(0xe2f4f0, .05, depth);
        double near = 1 - depth;
        int many = (int) (frame.count(90) * (.3 + .7 * near));
        for (int i = 0; i < many; i++) {
            double at = random.nextDouble();
            double c = lift(at, phase, count);
            double x = frame.x(at);
            double y = frame.y(line.at(at)) + Frame.HEIGHT * (.008 + amplitude * 1.5 * random.nextDouble());
            double w = Frame.HEIGHT * (.012 + .035 * random.nextDouble()) * (.3 + near);
            double slope = (line.at(Math.min(1, at + .01)) - line.at(Math.max(0, at - .01)))
                    / .02
                    * Frame.HEIGHT
                    / frame.across();
            int alpha = (int) (255 * foam * (.10 + .22 * random.nextDouble()) * (.4 + .6 * c));
            g.setColor(new Color(white & 0xffffff | alpha << 24, true));
            g.setStroke(new BasicStroke(
                    (float) (.8 + 1.6 * near * random.nextDouble()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            Path2D path = new Path2D.Double();
            path.moveTo(x - w, y - w * slope);
            path.curveTo(
                    x - w * .4, y - w * .3 * slope + w * .16, x + w * .2, y - w * .10, x + w, y + w * slope + w * .08);
            g.draw(path);
        }
    }

    /** The breaking edge on the highest crests. */
    private void cap(Graphics2D g, Plan plan, Profile line, double phase, double count, RandomGenerator random) {
        Frame frame = plan.frame();
        Path2D edge = new Path2D.Double();
        boolean open = false;
        double step = 4;
        List<double[]> lower = new ArrayList<>();
        for (double x = 0; x <= frame.across() + step; x += step) {
            double at = Math.min(1, x / frame.across());
            double c = lift(at, phase, count);
            double y = frame.y(line.at(at));
            if (c > .52) {
                double thick = Frame.HEIGHT * (.003 + .020 * (c - .52)) * (1 - .6 * depth) * (.5 + random.nextDouble());
                if (!open) {
                    edge.moveTo(x, y);
                    open = true;
                    lower.clear();
                } else {
                    edge.lineTo(x, y - 1);
                }
                lower.add(new double[] {x, y + thick});
            } else if (open) {
                close(edge, lower);
                open = false;
            }
        }
        if (open) {
            close(edge, lower);
        }
        int alpha = (int) (255 * Math.min(1, foam * .95));
        g.setColor(new Color(plan.lit(0xf2fbf8, -.05, depth) & 0xffffff | alpha << 24, true));
        g.fill(edge);
    }

    private static void close(Path2D edge, List<double[]> lower) {
        for (int i = lower.size() - 1; i >= 0; i--) {
            edge.lineTo(lower.get(i)[0], lower.get(i)[1]);
        }
        edge.closePath();
    }

    private void foam(Graphics2D g, Plan plan, Profile line, double phase, double count, RandomGenerator random) {
        Frame frame = plan.frame();
        int white = plan.lit(0xf2fbf8, .05, depth);
        double size = (1 - depth * .6) * Frame.HEIGHT;
        for (double x = 2; x < frame.across(); x += 3) {
            double c = lift(x / frame.across(), phase, count);
            if (c < .42 || random.nextDouble() > (c - .30) * 1.6) {
                continue;
            }
            for (int q = 0; q < 2; q++) {
                double s = random.nextDouble();
                double r = size * (.0025 + .0075 * s * s);
                double px = x + random.nextGaussian() * 5;
                double py = frame.y(line.at(x / frame.across()))
                        + Math.abs(random.nextGaussian() * Frame.HEIGHT * .008) * (1 - depth * .5)
                        + r * .4;
                int alpha = (int) (255 * foam * (.5 + .5 * random.nextDouble()));
                g.setColor(new Color(white & 0xffffff | alpha << 24, true));
                g.fill(new Ellipse2D.Double(px - r, py - r, 2 * r, 2 * r));
            }
        }
    }

    private static Sheet merged(Frame frame, Sheet below, Sheet above) {
        Sheet all = Sheet.blank(frame);
        for (Sheet sheet : new Sheet[] {below, above}) {
            for (int row = 0; row < sheet.height(); row++) {
                for (int col = 0; col < sheet.width(); col++) {
                    int s = sheet.argb()[row * sheet.width() + col];
                    int at = (sheet.y() + row) * frame.width() + sheet.x() + col;
                    int a = s >>> 24;
                    if (a == 255) {
                        all.argb()[at] = s;
                    } else if (a > 0) {
                        int d = all.argb()[at];
                        int out = 0;
                        for (int shift = 24; shift >= 0; shift -= 8) {
                            int v = (s >>> shift & 255) + ((d >>> shift & 255) * (255 - a) + 127) / 255;
                            out |= Math.min(255, v) << shift;
                        }
                        all.argb()[at] = out;
                    }
                }
            }
        }
        return all.cropped();
    }
}
