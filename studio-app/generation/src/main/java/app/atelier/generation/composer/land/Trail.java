package app.atelier.generation.composer.land;

import app.atelier.generation.composer.colour.Rgb;
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
    private static final int STEPS = 64;
    private static final double END = 1.02;
    private static final double STEEPNESS = 1.25;

    /** Where it runs in a picture: the name gives its bends. */
    private record Course(Trail trail, Frame frame, double bend, double phase) {
        double y(double t) {
            return trail.fromY + (END - trail.fromY) * Math.pow(t, STEEPNESS);
        }

        double middle(double t) {
            return trail.fromX
                    + (trail.toX - trail.fromX) * t
                    + bend * .8 * Math.sin(t * 5.6 + phase) * Math.sin(Math.PI * Math.min(1, t * 1.05));
        }

        /** Half its width as a fraction of the picture's; its edges are a little uneven. */
        double half(double t, int side) {
            double uneven = 1 + .09 * Math.sin(t * 31 + phase * 3 + side) + .05 * Math.sin(t * 73 + side * 2);
            return frame.unit() * (.004 + (trail.near / 2) * Math.pow(t, 1.7)) * uneven / frame.across();
        }

        boolean covers(double x, double y, double wider) {
            double t = Math.pow(Math.clamp((y - trail.fromY) / (END - trail.fromY), 0, 1), 1 / STEEPNESS);
            return y > trail.fromY - .01 && Math.abs(x - middle(t)) < half(t, 0) * wider + .004 + .012 * t;
        }

        Path2D outline(double wider, double lower) {
            Path2D path = new Path2D.Double();
            for (int side = 0; side < 2; side++) {
                for (int i = 0; i <= STEPS; i++) {
                    double t = side == 0 ? (double) i / STEPS : 1 - (double) i / STEPS;
                    double half = half(t, side) * wider;
                    double x = frame.x(middle(t) + (side == 0 ? -half : half));
                    double y = frame.y(y(t) + lower * t);
                    if (side == 0 && i == 0) {
                        path.moveTo(x, y);
                    } else {
                        path.lineTo(x, y);
                    }
                }
            }
            path.closePath();
            return path;
        }
    }

    private Course course(Plan plan, String name) {
        RandomGenerator random = plan.seeds().of("trail " + name);
        double bend = (random.nextBoolean() ? 1 : -1) * (.10 + .06 * random.nextDouble());
        return new Course(this, plan.frame(), bend, random.nextDouble() * 1.2);
    }

    /** What it keeps free of all that grows when it is drawn under this name. */
    public Ways ways(Plan plan, String name) {
        Course course = course(plan, name);
        return (x, y) -> course.covers(x, y, 1.06);
    }

    /** Its outline in design units when it is drawn under this name. */
    public Path2D outline(Plan plan, String name) {
        return course(plan, name).outline(1, 0);
    }

    /** Where its middle is at a height of the picture, both as fractions; beyond its ends that of the nearer end. */
    public double middle(Plan plan, String name, double y) {
        double t = Math.pow(Math.clamp((y - fromY) / (END - fromY), 0, 1), 1 / STEEPNESS);
        return course(plan, name).middle(t);
    }

    /** Draws the trail with the shaded edge of the turf it is cut into. */
    public Sheet draw(Plan plan, String name) {
        Frame frame = plan.frame();
        Course course = course(plan, name);
        Path2D path = course.outline(1, 0);
        return Sheet.painted(frame, g -> {
            if (plan.shaded()) {
                int edge = Rgb.mix(nearColour, plan.mood().shadow(), .5);
                g.setPaint(new GradientPaint(
                        0,
                        (float) frame.y(fromY),
                        new Color(Rgb.withAlpha(edge, .1), true),
                        0,
                        (float) Frame.HEIGHT,
                        new Color(Rgb.withAlpha(edge, .75), true)));
                g.fill(course.outline(1.05, -.006));
            }
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
