package app.atelier.generation.composer.land;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Grid;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Plan;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.random.RandomGenerator;

/**
 * A chain of mountains with lit faces and, if wanted, caps of snow.
 *
 * @param y mean height of the chain, fraction of the picture's height
 * @param amplitude height of the peaks, fraction of the picture's height
 * @param depth 0..1
 * @param peaks number at the usual aspect
 * @param rgb local colour
 * @param snow whether the peaks are white
 */
public record Ridge(double y, double amplitude, double depth, int peaks, int rgb, boolean snow) {
    private static final int SNOW = 0xf4f8ff;
    private static final double STEP = 3;

    /** Draws the chain. */
    public Sheet draw(Plan plan, String name) {
        return new Drawing(plan, name).sheet();
    }

    private final class Drawing {
        private final Plan plan;
        private final Frame frame;
        private final RandomGenerator random;
        private final double[] knotX;
        private final double[] knotY;
        private final Grid rough;

        Drawing(Plan plan, String name) {
            this.plan = plan;
            this.frame = plan.frame();
            this.random = plan.seeds().of("ridge " + name);
            int n = Math.max(2, frame.count(peaks));
            knotX = new double[2 * n + 1];
            knotY = new double[2 * n + 1];
            for (int i = 0; i < knotX.length; i++) {
                boolean end = i == 0 || i == knotX.length - 1;
                knotX[i] = i / (2.0 * n) + (end ? 0 : (random.nextDouble() - .5) * 1.1 / (2 * n));
                // Peaks of one height in even steps look like a saw; some stay low, a few rise above the rest.
                double tall = i % 2 == 0 ? .55 + .6 * random.nextDouble() : .20 + 1.05 * random.nextDouble();
                knotY[i] = (i % 2 == 0 ? .5 : -.5) * tall;
            }
            rough = Grid.of(frame, plan.seeds().number("ridge rough " + name), Frame.HEIGHT * 1.333 / 24, 840, 5, .55);
        }

        private double crest(double x) {
            double at = Math.clamp(x / frame.across(), 0, 1);
            int i = 0;
            while (i < knotX.length - 2 && at > knotX[i + 1]) {
                i++;
            }
            double t = (at - knotX[i]) / (knotX[i + 1] - knotX[i]);
            double base = knotY[i] + (knotY[i + 1] - knotY[i]) * t;
            return (y + amplitude * (base * .9 + (rough.at(Math.max(0, x), 0) - .5) * .55)) * Frame.HEIGHT;
        }

        Sheet sheet() {
            double top = (y - amplitude * 1.1) * Frame.HEIGHT;
            double bottom = (y + amplitude * 1.2 + .06) * Frame.HEIGHT;
            int lit = plan.lit(rgb, -.6, depth);
            int shade = plan.lit(rgb, .55, depth);
            return Sheet.painted(frame, 0, top, frame.across(), Math.min(Frame.HEIGHT, bottom + 120), g -> {
                Path2D outline = outline();
                int crestColour = Rgb.mix(shade, lit, .25);
                int foot = Rgb.mix(lit, plan.mood().haze(), .55);
                if (plan.shaded()) {
                    float reach = (float) ((amplitude * 1.5 + .04) * Frame.HEIGHT);
                    g.setPaint(new GradientPaint(
                            0, (float) top, new Color(crestColour), 0, (float) top + reach, new Color(foot)));
                } else {
                    g.setColor(new Color(Rgb.mix(crestColour, foot, .4)));
                }
                g.fill(outline);
                g.setComposite(AlphaComposite.SrcAtop.derive(.85f));
                for (int i = 1; i < knotX.length; i += 2) {
                    peak(g, i, lit);
                }
            });
        }

        private Path2D outline() {
            Path2D path = new Path2D.Double();
            path.moveTo(-2, Frame.HEIGHT + 2);
            for (double x = -STEP; x < frame.across() + 2 * STEP; x += STEP) {
                path.lineTo(x, crest(x));
            }
            path.lineTo(frame.across() + 2 * STEP, Frame.HEIGHT + 2);
            path.closePath();
            return path;
        }

        private void peak(Graphics2D g, int i, int lit) {
            double x = frame.x(knotX[i]);
            double top = crest(x);
            int side = plan.lightX() < x ? -1 : 1;
            double foot = frame.x(knotX[i + side]);
            double height = amplitude * Frame.HEIGHT * 1.2;
            Path2D face = new Path2D.Double();
            double px = x;
            double py = top;
            face.moveTo(px, py);
            for (int q = 0; q < 6; q++) {
                px += (random.nextDouble() - .5 - .10 * side) * height * .16;
                py += height / 6;
                face.lineTo(px, py);
            }
            face.lineTo(foot, py);
            for (double ex = foot; (ex - x) * side > 0; ex -= side * STEP) {
                face.lineTo(ex, crest(ex));
            }
            face.closePath();
            if (plan.shaded()) {
                g.setPaint(new GradientPaint(
                        0,
                        (float) ((y - amplitude * .8) * Frame.HEIGHT),
                        new Color(lit),
                        0,
                        (float) ((y + amplitude * .7) * Frame.HEIGHT),
                        new Color(Rgb.withAlpha(lit, 0), true)));
            } else {
                g.setColor(new Color(Rgb.withAlpha(lit, .7), true));
            }
            g.fill(face);
            if (plan.shaded()) {
                ribs(g, x, top, height, side, lit);
            }
            if (snow) {
                cap(g, x, top, height, side);
            }
        }

        /** Spurs that run down from the peak: shade on the lit side, light on the other. */
        private void ribs(Graphics2D g, double x, double top, double height, int side, int lit) {
            int shade = plan.lit(rgb, .75, depth);
            for (int i = 0; i < 5; i++) {
                boolean sunny = i < 3;
                double way = (sunny ? side : -side) * (.10 + .17 * random.nextDouble() + .12 * (i % 3));
                double from = top + height * (.12 + .42 * random.nextDouble());
                double length = height * (.28 + .34 * random.nextDouble());
                double px = x + way * height * 1.2;
                double width = height * (.05 + .07 * random.nextDouble());
                Path2D rib = new Path2D.Double();
                rib.moveTo(px, from);
                rib.lineTo(px + way * length * .5 + width, from + length * .55);
                rib.lineTo(px + way * length * .9 + width * 1.6, from + length);
                rib.lineTo(px + way * length * .5 - width * .4, from + length * .8);
                rib.lineTo(px + way * length * .2 - width, from + length * .45);
                rib.closePath();
                int rgb = sunny ? shade : lit;
                g.setPaint(new GradientPaint(
                        0,
                        (float) from,
                        new Color(Rgb.withAlpha(rgb, sunny ? .38 : .30), true),
                        0,
                        (float) (from + length),
                        new Color(Rgb.withAlpha(rgb, 0), true)));
                g.fill(rib);
            }
        }

        private void cap(Graphics2D g, double x, double top, double height, int side) {
            double deep = height * .34;
            double half = deep * 1.3;
            int teeth = 9;
            double[] tx = new double[teeth + 1];
            double[] ty = new double[teeth + 1];
            for (int q = 0; q <= teeth; q++) {
                tx[q] = x + half - 2 * half * q / teeth;
                ty[q] = top + deep * (.75 + (q % 2 == 1 ? .35 : -.15) * (.6 + .8 * random.nextDouble()));
            }
            Path2D whole = new Path2D.Double();
            whole.moveTo(x - half, top - height);
            whole.lineTo(x + half, top - height);
            for (int q = 0; q <= teeth; q++) {
                whole.lineTo(tx[q], ty[q]);
            }
            whole.closePath();
            g.setColor(new Color(plan.lit(SNOW, .25, depth * .8)));
            g.fill(whole);
            Path2D bright = new Path2D.Double();
            bright.moveTo(x - side * height * .01, top - height);
            bright.lineTo(x + side * half, top - height);
            for (int q = 0; q <= teeth; q++) {
                int at = side > 0 ? q : teeth - q;
                if ((tx[at] - x) * side >= -height * .03) {
                    bright.lineTo(tx[at], ty[at]);
                }
            }
            bright.lineTo(x - side * height * .02, top + deep * .7);
            bright.lineTo(x - side * height * .03, top + deep * .3);
            bright.closePath();
            g.setColor(new Color(plan.lit(SNOW, -.5, depth * .8)));
            g.fill(bright);
        }
    }
}
