package app.atelier.generation.composer.land;

import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Profile;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Plan;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Small things strewn over a piece of ground, tiny and close together far away, large and apart near the viewer: what tells grass from sand from
 * snow.
 *
 * @param kind what lies there
 * @param top crest of the ground
 * @param bottom lower end, fraction of the height
 * @param count number at the usual aspect
 * @param size height of the nearest, design units
 * @param depth of the crest, 0..1; the nearest lie at a tenth of it
 * @param rgb local colour of the ground they lie on
 * @param ways what stays free of them
 */
public record Strewn(Kind kind, Profile top, double bottom, int count, double size, double depth, int rgb, Ways ways) {

    /** What is strewn. */
    public enum Kind {
        /** Tufts of a few blades. */
        TUFTS,
        /** Stones with a lit and a shaded side. */
        PEBBLES,
        /** Curved lines that the wind draws into sand. */
        RIPPLES,
        /** Long low drifts of snow, lit above and blue below. */
        DRIFTS,
        /** Cracks in ice. */
        CRACKS,
        /** Fallen leaves. */
        LEAVES
    }

    private static final double FAR = .14;

    public Strewn(Kind kind, Profile top, double bottom, int count, double size, double depth, int rgb) {
        this(kind, top, bottom, count, size, depth, rgb, Ways.NONE);
    }

    /** The same, leaving these free. */
    public Strewn along(Ways free) {
        return new Strewn(kind, top, bottom, count, size, depth, rgb, free);
    }

    /** Draws them, far ones first. */
    public Sheet draw(Plan plan, String name) {
        Frame frame = plan.frame();
        RandomGenerator random = plan.seeds().of("strewn " + name);
        double highest = 1;
        for (double x = 0; x <= 1; x += .02) {
            highest = Math.min(highest, top.at(x));
        }
        double upper = Math.max(0, frame.y(highest) - size - 4);
        double lower = Math.min(Frame.HEIGHT, frame.y(bottom) + size + 4);
        return Sheet.painted(frame, 0, upper, frame.across(), lower, g -> scatter(g, plan, random));
    }

    private void scatter(Graphics2D g, Plan plan, RandomGenerator random) {
        Frame frame = plan.frame();
        int n = frame.count(count);
        for (int i = 0; i < n; i++) {
            double t = Math.pow((i + random.nextDouble()) / n, 1.35);
            double x = random.nextDouble();
            double crest = top.at(x) + .004;
            double y = crest + (bottom - crest) * t;
            double s = size * (FAR + (1 - FAR) * t) * (.65 + .7 * random.nextDouble());
            long own = random.nextLong();
            if (y < 1.01 && !ways.cross(x, y)) {
                one(g, plan, frame.x(x), frame.y(y), s, depth * (1 - .9 * t), new SplittableRandom(own));
            }
        }
    }

    private void one(Graphics2D g, Plan plan, double x, double y, double s, double far, RandomGenerator random) {
        switch (kind) {
            case TUFTS -> tuft(g, plan, x, y, s, far, random);
            case PEBBLES -> pebble(g, plan, x, y, s, far, random);
            case RIPPLES -> ripple(g, plan, x, y, s, far, random);
            case DRIFTS -> drift(g, plan, x, y, s, far, random);
            case CRACKS -> crack(g, plan, x, y, s, far, random);
            case LEAVES -> leaf(g, plan, x, y, s, far, random);
        }
    }

    private void tuft(Graphics2D g, Plan plan, double x, double y, double s, double far, RandomGenerator random) {
        g.setColor(veil(plan.lit(rgb, .8, far), .30));
        g.fill(new Ellipse2D.Double(x - s * .7, y - s * .07, s * 1.4, s * .2));
        int blades = s < 5 ? 3 : 5 + random.nextInt(3);
        boolean pale = random.nextInt(4) == 0;
        int tone = pale ? Rgb.mix(rgb, 0xfff0a0, .18) : Rgb.mix(rgb, 0x1f5a4a, .28);
        for (int i = 0; i < blades; i++) {
            double u = (i + .5) / blades * 2 - 1 + .3 * (random.nextDouble() - .5);
            double h = s * (1 - .45 * u * u) * (.55 + .5 * random.nextDouble());
            double lean = u * s * .55 + s * .1;
            double w = Math.max(.7, s * .07);
            Path2D blade = new Path2D.Double();
            blade.moveTo(x + u * s * .3 - w, y);
            blade.quadTo(x + u * s * .34, y - h * .6, x + lean, y - h);
            blade.quadTo(x + u * s * .34 + w * 1.6, y - h * .5, x + u * s * .3 + w, y);
            blade.closePath();
            double side = (plan.lightX() < x ? -1 : 1) * u;
            g.setColor(new Color(plan.lit(tone, (pale ? -.05 : .34) - .25 * side, far)));
            g.fill(blade);
        }
    }

    private void pebble(Graphics2D g, Plan plan, double x, double y, double s, double far, RandomGenerator random) {
        int side = plan.lightX() < x ? -1 : 1;
        double w = s * (.8 + .7 * random.nextDouble());
        g.setColor(veil(plan.mood().shadow(), .30 * (1 - far)));
        g.fill(new Ellipse2D.Double(x - w * .6 - side * w * .22, y - s * .16, w * 1.2, s * .34));
        Path2D stone = new Path2D.Double();
        stone.moveTo(x - w * .55, y);
        stone.curveTo(x - w * .6, y - s * .5, x - w * .2, y - s * .62, x + w * .1, y - s * .55);
        stone.curveTo(x + w * .5, y - s * .5, x + w * .6, y - s * .2, x + w * .55, y);
        stone.closePath();
        int tone = Rgb.mix(rgb, random.nextBoolean() ? 0x6a5a58 : 0xe8dccb, .3 + .2 * random.nextDouble());
        g.setPaint(new GradientPaint(
                (float) (x + side * w * .5),
                (float) (y - s * .6),
                new Color(plan.lit(tone, -.4, far)),
                (float) (x - side * w * .4),
                (float) y,
                new Color(plan.lit(tone, .6, far))));
        g.fill(stone);
    }

    private void ripple(Graphics2D g, Plan plan, double x, double y, double s, double far, RandomGenerator random) {
        double w = s * (3 + 5 * random.nextDouble());
        double bend = s * (.3 + .5 * random.nextDouble());
        g.setStroke(new BasicStroke((float) (s * .16), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(veil(plan.lit(rgb, .55, far), .26));
        g.draw(new QuadCurve2D.Double(x - w, y, x, y + bend, x + w, y - bend * .2));
        g.setColor(veil(plan.lit(rgb, -.7, far), .34));
        g.draw(new QuadCurve2D.Double(
                x - w * .9, y - s * .2, x, y + bend - s * .2, x + w * .9, y - bend * .2 - s * .2));
    }

    private void drift(Graphics2D g, Plan plan, double x, double y, double s, double far, RandomGenerator random) {
        double w = s * (3.5 + 5 * random.nextDouble());
        int side = plan.lightX() < x ? -1 : 1;
        Path2D back = new Path2D.Double();
        back.moveTo(x - w, y + s * .2);
        back.curveTo(x - w * .4, y - s * .1, x - side * w * .2, y - s * .55, x + side * w * .2, y - s * .5);
        back.curveTo(x + w * .5, y - s * .3, x + w * .8, y, x + w, y + s * .2);
        back.closePath();
        g.setPaint(new GradientPaint(
                0,
                (float) (y - s * .6),
                veil(plan.lit(rgb, -.5, far), .75),
                0,
                (float) (y + s * .2),
                veil(plan.lit(rgb, -.2, far), 0)));
        g.fill(back);
        Path2D lee = new Path2D.Double();
        lee.moveTo(x - side * w * .8, y + s * .14);
        lee.curveTo(x - side * w * .3, y - s * .2, x + side * w * .1, y - s * .45, x + side * w * .2, y - s * .5);
        lee.curveTo(x, y - s * .1, x - side * w * .3, y + s * .22, x - side * w * .8, y + s * .14);
        lee.closePath();
        g.setColor(veil(plan.lit(rgb, .6, far), .34));
        g.fill(lee);
    }

    private void crack(Graphics2D g, Plan plan, double x, double y, double s, double far, RandomGenerator random) {
        Path2D line = new Path2D.Double();
        double px = x;
        double py = y;
        line.moveTo(px, py);
        double way = random.nextBoolean() ? 1 : -1;
        for (int i = 0; i < 5; i++) {
            px += way * s * (.6 + 1.2 * random.nextDouble());
            py += s * .5 * (random.nextDouble() - .42);
            line.lineTo(px, py);
        }
        g.setStroke(new BasicStroke((float) Math.max(.8, s * .12), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(veil(plan.lit(0x5fa8d0, .45, far), .55));
        g.draw(line);
        g.translate(0, s * .13);
        g.setColor(veil(plan.lit(0xffffff, -.6, far), .7));
        g.draw(line);
        g.translate(0, -s * .13);
    }

    private void leaf(Graphics2D g, Plan plan, double x, double y, double s, double far, RandomGenerator random) {
        int[] colours = {0xc9572a, 0xe28a35, 0xf0c04a, 0xb5482f};
        double turn = random.nextDouble() * Math.PI;
        double dx = Math.cos(turn) * s;
        double dy = Math.sin(turn) * s * .4;
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(x - dx, y - dy);
        leaf.quadTo(x - dy, y + dx * .35 - s * .3, x + dx, y + dy);
        leaf.quadTo(x + dy, y - dx * .35 + s * .3, x - dx, y - dy);
        leaf.closePath();
        g.setColor(new Color(plan.lit(colours[random.nextInt(4)], random.nextDouble() * .5 - .3, far)));
        g.fill(leaf);
    }

    private static Color veil(int rgb, double alpha) {
        return new Color(Rgb.withAlpha(rgb, Math.clamp(alpha, 0, 1)), true);
    }
}
