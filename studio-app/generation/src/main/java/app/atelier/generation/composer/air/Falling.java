package app.atelier.generation.composer.air;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Plan;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.random.RandomGenerator;

/** Rain, snow, leaves, petals and small lights. */
public final class Falling {
    private Falling() {}

    /**
     * Rain.
     *
     * @param count drops at the usual aspect
     * @param slant sideways over downwards, .14 calm, .5 storm
     * @param opacity of all
     */
    public static Sheet rain(Plan plan, int count, double slant, double opacity) {
        RandomGenerator random = plan.seeds().of("rain");
        Frame frame = plan.frame();
        int rgb = Rgb.mix(plan.mood().light(), Rgb.WHITE, .3);
        return Sheet.painted(frame, g -> {
            for (int i = 0; i < frame.count(count); i++) {
                double near = random.nextDouble();
                double x = random.nextDouble() * frame.across() * 1.2 - .1 * frame.across();
                double y = random.nextDouble() * Frame.HEIGHT;
                double length = Frame.HEIGHT * .05 * (.4 + 1.2 * near);
                g.setStroke(new BasicStroke(
                        (float) (.6 + 1.4 * near * near), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.setColor(new Color(Rgb.withAlpha(rgb, opacity * (.25 + .6 * near)), true));
                g.draw(new Line2D.Double(x, y, x - slant * length, y + length));
            }
        });
    }

    /** Snow: many small flakes, a few large soft ones near the viewer. */
    public static Sheet snow(Plan plan, int count, double opacity) {
        RandomGenerator random = plan.seeds().of("snow");
        Frame frame = plan.frame();
        return Sheet.painted(frame, g -> {
            for (int i = 0; i < frame.count(count); i++) {
                double z = Math.pow(random.nextDouble(), 3);
                double r = .9 + 4.2 * z;
                g.setColor(new Color(Rgb.withAlpha(Rgb.WHITE, opacity * (.85 - .45 * z)), true));
                g.fill(circle(random.nextDouble() * frame.across(), random.nextDouble() * Frame.HEIGHT, r));
            }
            for (int i = 0; i < frame.count(16); i++) {
                soft(
                        g,
                        random.nextDouble() * frame.across(),
                        random.nextDouble() * Frame.HEIGHT,
                        9 + 11 * random.nextDouble(),
                        Rgb.WHITE,
                        .5 * opacity);
            }
        });
    }

    /** Small lights with a soft shine: fireflies, embers, dust in the sun; to be screened. */
    public static Sheet lights(
            Plan plan, String name, int count, int[] colours, double top, double bottom, double size) {
        RandomGenerator random = plan.seeds().of(name);
        Frame frame = plan.frame();
        return Sheet.painted(frame, g -> {
            for (int i = 0; i < frame.count(count); i++) {
                double z = random.nextDouble() * random.nextDouble();
                double r = size * (.45 + .8 * z);
                double x = random.nextDouble() * frame.across();
                double y = frame.y(top + (bottom - top) * random.nextDouble());
                int rgb = colours[random.nextInt(colours.length)];
                soft(g, x, y, r * 7, rgb, .42 * plan.look().glow());
                g.setColor(new Color(Rgb.withAlpha(Rgb.mix(rgb, Rgb.WHITE, .35), .9), true));
                g.fill(circle(x, y, r));
            }
        });
    }

    /** Leaves or petals on the wind. */
    public static Sheet leaves(Plan plan, int count, int[] colours, double size) {
        RandomGenerator random = plan.seeds().of("falling leaves");
        Frame frame = plan.frame();
        return Sheet.painted(frame, g -> {
            for (int i = 0; i < frame.count(count); i++) {
                double q = size * (.5 + random.nextDouble());
                Path2D leaf = new Path2D.Double();
                leaf.moveTo(0, 0);
                leaf.quadTo(q, -q, 2 * q, 0);
                leaf.quadTo(q, q * .8, 0, 0);
                leaf.transform(AffineTransform.getRotateInstance(random.nextDouble() * 6.283));
                leaf.transform(AffineTransform.getTranslateInstance(
                        random.nextDouble() * frame.across(), random.nextDouble() * Frame.HEIGHT));
                g.setColor(
                        new Color(Rgb.withAlpha(plan.lit(colours[random.nextInt(colours.length)], -.1, 0), .88), true));
                g.fill(leaf);
            }
        });
    }

    /** Bubbles rising from a place. */
    public static Sheet bubbles(Plan plan, int count, double x, double y) {
        RandomGenerator random = plan.seeds().of("bubbles");
        Frame frame = plan.frame();
        return Sheet.painted(frame, g -> {
            g.setStroke(new BasicStroke(1.2f));
            for (int i = 0; i < count; i++) {
                double t = random.nextDouble();
                double px = frame.x(x) + (22 * Math.sin(t * 9) + 18 * random.nextGaussian()) * (.4 + t);
                double py = frame.y(y) * (1 - t);
                double r = 2 + 7 * random.nextDouble();
                g.setColor(new Color(Rgb.withAlpha(0xdffcff, .25), true));
                g.fill(circle(px, py, r));
                g.setColor(new Color(Rgb.withAlpha(0xeaffff, .8), true));
                g.draw(circle(px, py, r));
                g.fill(circle(px - r * .35, py - r * .35, r * .22));
            }
        });
    }

    /** Lights out of focus: large even discs; to be screened. */
    public static Sheet discs(
            Plan plan, String name, int count, int[] colours, double top, double bottom, double size) {
        RandomGenerator random = plan.seeds().of(name);
        Frame frame = plan.frame();
        return Sheet.painted(frame, g -> {
            for (int i = 0; i < frame.count(count); i++) {
                double r = size * (.4 + .8 * random.nextDouble());
                double x = random.nextDouble() * frame.across();
                double y = frame.y(top + (bottom - top) * random.nextDouble());
                int rgb = colours[random.nextInt(colours.length)];
                g.setColor(new Color(
                        Rgb.withAlpha(
                                rgb,
                                (.08 + .14 * random.nextDouble()) * plan.look().glow()),
                        true));
                g.fill(circle(x, y, r));
            }
        });
    }

    /** A disc that fades to nothing at its edge. */
    static void soft(Graphics2D g, double x, double y, double r, int rgb, double opacity) {
        g.setPaint(new RadialGradientPaint((float) x, (float) y, (float) r, new float[] {0, .35f, 1}, new Color[] {
            new Color(Rgb.withAlpha(rgb, opacity), true),
            new Color(Rgb.withAlpha(rgb, opacity * .55), true),
            new Color(Rgb.withAlpha(rgb, 0), true)
        }));
        g.fill(circle(x, y, r));
    }

    private static Ellipse2D circle(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }
}
