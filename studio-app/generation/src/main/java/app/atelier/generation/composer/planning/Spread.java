package app.atelier.generation.composer.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * Spreads many figures evenly over an area so that none hides another's face: each new one goes where most room is, then
 * neighbours push each other apart. Lengths are shares of the picture's height, in x as well; figures are measured at a common
 * height of 1, so that the least distance found is the height at which they just keep apart.
 */
final class Spread {
    private static final int TRIES = 48;
    private static final int ROUNDS = 16;
    private static final double ALONE = 9;

    /**
     * Where one stands: x and y in heights of the picture.
     *
     * @param who which of the figures
     */
    record Spot(int who, double x, double y) {}

    /**
     * How much room one takes at height 1.
     *
     * @param wide least distance of the middles of two alike that stand beside each other
     * @param tall its height
     * @param open the share of its height, from the top, that others shall not hide
     */
    record Body(double wide, double tall, double open) {}

    /**
     * The area.
     *
     * @param left edge in heights
     * @param right edge in heights
     * @param scale factor on a figure's height at a height in the picture
     * @param layered whether who is lower stands before the others
     * @param free whether someone may stand there
     */
    record Area(
            double left,
            double right,
            double top,
            double bottom,
            DoubleUnaryOperator scale,
            boolean layered,
            Predicate<double[]> free) {

        double[] sample(RandomGenerator random) {
            return new double[] {left + (right - left) * random.nextDouble(), top + (bottom - top) * random.nextDouble()
            };
        }
    }

    /** A place and the factor on a figure's height there. */
    private record At(double x, double y, double scale) {}

    private final Area area;
    private final List<Body> bodies;
    private final RandomGenerator random;
    private final List<At> spots = new ArrayList<>();
    private boolean full;

    private Spread(Area area, List<Body> bodies, RandomGenerator random) {
        this.area = area;
        this.bodies = bodies;
        this.random = random;
    }

    /** Places for all bodies; those with the least y first. */
    static Spread of(Area area, List<Body> bodies, RandomGenerator random) {
        Spread spread = new Spread(area, bodies, random);
        for (int i = 0; i < bodies.size(); i++) {
            spread.add();
        }
        for (int round = 0; round < ROUNDS; round++) {
            spread.relax(.5 * (1 - (double) round / ROUNDS));
        }
        return spread;
    }

    List<Spot> spots() {
        List<Spot> all = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            all.add(new Spot(i, spots.get(i).x(), spots.get(i).y()));
        }
        return all;
    }

    /** Whether someone found no free place and stands where none should. */
    boolean full() {
        return full;
    }

    /**
     * The height at which neighbours just keep apart; 9 for one alone.
     *
     * @param close the share of figures that may come closer
     */
    double height(double close) {
        double[] room = new double[spots.size()];
        for (int i = 0; i < room.length; i++) {
            room[i] = least(i, spots.get(i));
        }
        Arrays.sort(room);
        return room.length == 0 ? ALONE : room[(int) (close * room.length)];
    }

    private void add() {
        int who = spots.size();
        At best = null;
        double most = -1;
        for (int t = 0; t < TRIES || best == null && t < 12 * TRIES; t++) {
            double[] sample = area.sample(random);
            if (!area.free().test(sample)) {
                continue;
            }
            At at = at(sample);
            // The first ones shall not all go into corners.
            double room = Math.min(least(who, at), 1.2) + .02 * random.nextDouble();
            if (room > most) {
                most = room;
                best = at;
            }
        }
        full |= best == null;
        spots.add(best == null ? at(area.sample(random)) : best);
    }

    private At at(double[] xy) {
        return new At(xy[0], xy[1], area.scale().applyAsDouble(xy[1]));
    }

    /** Distance of two in figures that just keep apart at that common height, or {@code most} if it is no less: most are far away. */
    private double apart(int i, At a, int k, At b, double most) {
        Body one = bodies.get(i);
        Body other = bodies.get(k);
        double dx = (a.x() - b.x()) / ((one.wide() * a.scale() + other.wide() * b.scale()) / 2);
        if (Math.abs(dx) >= most) {
            return most;
        }
        double deep = a.y() > b.y() ? deep(one, a.scale(), other, b.scale()) : deep(other, b.scale(), one, a.scale());
        double dy = (a.y() - b.y()) / deep;
        return Math.abs(dy) >= most ? most : Math.hypot(dx, dy);
    }

    /** How much lower the near one must stand so that what is open of the far one straight behind it is seen. */
    private double deep(Body near, double nearScale, Body far, double farScale) {
        double front = near.tall() * nearScale;
        double back = far.tall() * farScale;
        double mean = (front + back) / 2;
        return area.layered()
                ? Math.max(.3 * mean, front - back * (1 - far.open()))
                : mean * (near.open() + far.open()) / 2;
    }

    /** Whoever has the least room steps away from its nearest. */
    private void relax(double step) {
        double mean = 0;
        double[] room = new double[spots.size()];
        int[] nearest = new int[spots.size()];
        for (int i = 0; i < spots.size(); i++) {
            room[i] = ALONE;
            for (int k = 0; k < spots.size(); k++) {
                double d = k == i ? ALONE : apart(i, spots.get(i), k, spots.get(k), room[i]);
                if (d < room[i]) {
                    room[i] = d;
                    nearest[i] = k;
                }
            }
            mean += room[i] / spots.size();
        }
        for (int i = 0; i < spots.size(); i++) {
            if (room[i] >= mean * 1.15) {
                continue;
            }
            At at = spots.get(i);
            At from = spots.get(nearest[i]);
            double push = step * (mean * 1.15 - room[i]) / Math.max(1e-6, room[i]);
            double[] to = {
                Math.clamp(at.x() + (at.x() - from.x()) * push, area.left(), area.right()),
                Math.clamp(at.y() + (at.y() - from.y()) * push, area.top(), area.bottom())
            };
            if (area.free().test(to) && least(i, at(to)) >= room[i]) {
                spots.set(i, at(to));
            }
        }
    }

    /** How close the nearest other one is. */
    private double least(int i, At at) {
        double least = ALONE;
        for (int k = 0; k < spots.size(); k++) {
            least = k == i ? least : Math.min(least, apart(i, at, k, spots.get(k), least));
        }
        return least;
    }
}
