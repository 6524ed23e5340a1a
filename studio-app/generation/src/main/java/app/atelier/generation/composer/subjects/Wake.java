package app.atelier.generation.composer.subjects;

import app.atelier.generation.art.Facing;
import app.atelier.generation.composer.colour.Rgb;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.drawing.Sheet;
import app.atelier.generation.composer.planning.Plan;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.random.RandomGenerator;

/** The water that a vessel under way throws up: a wave at its bow, foam along its side, a trail behind it. */
final class Wake {
    private static final int FOAM = 34;
    private static final int TRAILS = 6;
    private static final float HULL = .5f;

    /** Where the hull meets the water, in the units of the frame. */
    private record Line(double from, double to, double y) {
        double length() {
            return to - from;
        }
    }

    private Wake() {}

    /**
     * The foam before the vessel.
     *
     * @param bow the side its bow is on; {@link Facing#FRONT} if that is not known, then both ends throw up a little
     * @param left edge of the cut-out in pixels
     * @param base lower edge of the cut-out in pixels
     * @param sunk share of its height that is under water
     */
    static Sheet of(Plan plan, Cutout c, Facing bow, int left, int base, double sunk, String id) {
        Frame frame = plan.frame();
        Line line = line(c, left, base, sunk, frame.scale());
        int rgb = Rgb.mix(plan.mood().light(), 0xffffff, .6);
        RandomGenerator random = plan.seeds().of("wake " + id);
        return Sheet.painted(frame, g -> {
            int ahead = bow == Facing.LEFT ? -1 : 1;
            trail(g, line, -ahead, rgb, random, bow == Facing.FRONT ? .5 : 1);
            if (bow == Facing.FRONT) {
                trail(g, line, ahead, rgb, random, .5);
            } else {
                crest(g, line, ahead, rgb);
            }
            foam(g, line, rgb, random);
        });
    }

    /** The part of its lowest visible row that is opaque. */
    private static Line line(Cutout c, int left, int base, double sunk, double scale) {
        int row = Math.clamp((int) (c.height() * (1 - sunk)) - 1, 0, c.height() - 1);
        int from = c.width();
        int to = 0;
        for (int x = 0; x < c.width(); x++) {
            if (c.alpha()[row * c.width() + x] > HULL) {
                from = Math.min(from, x);
                to = Math.max(to, x);
            }
        }
        if (from > to) {
            from = c.width() / 4;
            to = c.width() * 3 / 4;
        }
        return new Line((left + from) / scale, (left + to) / scale, (base - c.height() * sunk) / scale);
    }

    private static void foam(Graphics2D g, Line line, int rgb, RandomGenerator random) {
        double size = line.length() * .016;
        for (int i = 0; i < FOAM; i++) {
            double x = line.from() + line.length() * (i + random.nextDouble()) / FOAM;
            double r = size * (.55 + random.nextDouble());
            double y = line.y() + size * (random.nextDouble() - .15);
            g.setColor(new Color(Rgb.withAlpha(rgb, .35 + .45 * random.nextDouble()), true));
            g.fill(new Ellipse2D.Double(x - r * 1.7, y - r * .6, r * 3.4, r * 1.2));
        }
    }

    /** Two folds of water that rise at the bow and lean back along the hull. */
    private static void crest(Graphics2D g, Line line, int ahead, int rgb) {
        double w = line.length();
        double bow = ahead > 0 ? line.to() : line.from();
        double[][] folds = {{.13, .034, .42}, {.08, .024, .75}};
        for (double[] fold : folds) {
            Path2D wave = new Path2D.Double();
            wave.moveTo(bow + ahead * w * fold[0], line.y() + w * .020);
            wave.quadTo(
                    bow + ahead * w * .03, line.y() - w * fold[1], bow - ahead * w * .05, line.y() - w * fold[1] * .8);
            wave.quadTo(bow - ahead * w * .16, line.y() - w * .004, bow - ahead * w * .30, line.y() + w * .012);
            wave.quadTo(bow - ahead * w * .05, line.y() + w * .030, bow + ahead * w * fold[0], line.y() + w * .020);
            wave.closePath();
            g.setColor(new Color(Rgb.withAlpha(rgb, fold[2]), true));
            g.fill(wave);
        }
    }

    /** Streaks that draw apart behind the vessel, fainter the farther they are. */
    private static void trail(Graphics2D g, Line line, int behind, int rgb, RandomGenerator random, double share) {
        double w = line.length();
        double stern = behind > 0 ? line.to() : line.from();
        for (int i = 0; i < TRAILS; i++) {
            double far = (double) i / TRAILS;
            double x = stern + behind * w * share * (.02 + .62 * far + .04 * random.nextDouble());
            for (int side = 0; side < 2; side++) {
                double y = line.y() + w * (.010 + (side == 0 ? -.012 : .040) * far);
                double rx = w * share * (.11 + .05 * random.nextDouble());
                double ry = w * .0075 * (1 - .5 * far);
                g.setColor(new Color(Rgb.withAlpha(rgb, .7 * (1 - far)), true));
                g.fill(new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry));
            }
        }
    }
}
