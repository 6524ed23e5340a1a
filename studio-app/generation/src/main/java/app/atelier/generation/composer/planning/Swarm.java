package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Facing;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * Places many in the air, in water or in space: fish and birds as one school that bends and thickens towards its head, all others
 * spread over the whole picture, near and far, each turned another way.
 */
final class Swarm {
    /** From so many on, what flies or swims is a swarm. */
    static final int LEAST = 4;

    private static final int SCHOOL = 6;

    /** Above this height in metres animals keep apart instead of schooling. */
    private static final double LARGE = 1.5;

    /** Below this height in metres they also fly before the land. */
    private static final double TINY = .25;

    private static final double EDGE = .02;

    private final Plan plan;
    private final Figures figures;
    private final Staging staging;
    private final RandomGenerator random;
    private final List<Placed> others;
    private final double focus;

    /** @param others those who are there already and stay free */
    Swarm(Staging staging, List<Placed> others, double focus) {
        this.plan = staging.plan();
        this.figures = staging.figures();
        this.staging = staging;
        this.random = staging.random();
        this.others = List.copyOf(others);
        this.focus = focus;
    }

    /** The figures of a subject; a hero's are larger and fill the picture. */
    List<Placed> of(Subject subject, boolean hero, double size) {
        Facing facing = figures.facing(subject);
        boolean schools = subject.count() >= SCHOOL
                && subject.kind() == Kind.ANIMAL
                && (facing == Facing.LEFT || facing == Facing.RIGHT)
                && subject.metres() < LARGE
                && figures.units(subject, 0) == 0;
        return schools ? school(subject, hero, size) : scattered(subject, hero, size);
    }

    // a school

    /** A lens along a bent line; in heights. */
    private record Lens(double x, double y, double long0, double high, double bow, double phase, int ahead) {
        double middle(double at) {
            return y + bow * Math.sin(2.2 * along(at) + phase);
        }

        double along(double at) {
            return (at - x) / long0;
        }

        boolean holds(double[] at) {
            double t = along(at[0]);
            double thick = high * Math.sqrt(Math.max(0, 1 - t * t)) * (1 + .35 * t * ahead);
            return Math.abs(at[1] - middle(at[0])) <= thick;
        }

        double degrees(double at) {
            return Math.toDegrees(Math.atan(bow * 2.2 / long0 * Math.cos(2.2 * along(at) + phase)));
        }
    }

    private List<Placed> school(Subject subject, boolean hero, double size) {
        double across = plan.frame().aspect();
        double ground = lowest();
        int ahead = plan.focusLeft() ? 1 : -1;
        double long0 = Math.min((hero ? .56 : .30), across * (hero ? .44 : .26));
        double high = Math.min(hero ? .19 : .09, (ground - .06) * .36);
        double x = (hero ? .5 + (focus - .5) * .5 : focus < .5 ? .72 : .28) * across;
        double y = hero ? (.06 + ground) * .5 : .06 + (ground - .06) * (.3 + .15 * random.nextDouble());
        Lens lens = new Lens(
                Math.clamp(x, long0 + .03, Math.max(long0 + .03, across - long0 - .03)),
                y,
                long0,
                high,
                high * (.25 + .3 * random.nextDouble()),
                random.nextDouble() * 6,
                ahead);
        double most = (hero ? .115 : .05) * Math.pow(subject.size(), .6) * size;
        List<Double> scales = scales(subject.count(), .55);
        Spread spread = spread(
                subject,
                scales,
                most,
                .92,
                .86,
                lens.y() - high * 1.5,
                lens.y() + high * 1.5,
                at -> lens.holds(at) ? 1 : 0);
        double own = Math.min(most, spread.height(.05));
        boolean left = figures.facing(subject) == Facing.LEFT;
        List<Placed> all = new ArrayList<>();
        for (Spread.Spot spot : spread.spots()) {
            double scale = scales.get(spot.who());
            double degrees = lens.degrees(spot.x()) + (random.nextDouble() - .5) * 10;
            all.add(placed(subject, spot, own * scale, scale, left == ahead > 0, degrees, hero));
        }
        return all;
    }

    // all others

    private List<Placed> scattered(Subject subject, boolean hero, double size) {
        int n = subject.count();
        double usual = hero ? n <= 6 ? .30 : n <= 12 ? .25 : n <= 20 ? .19 : .15 : n <= 12 ? .12 : .08;
        double most = usual
                * size
                * Math.pow(subject.size(), .6)
                * (n <= 6 ? 1 : Sizes.distance(plan.scene().camera()));
        List<Double> scales = scales(n, .58);
        double top = .04;
        boolean tiny = subject.stature() < TINY;
        double bottom = plan.stage().surface() == Surface.VOID
                ? .95
                : tiny ? plan.stage().base() - .06 : lowest();
        Spread spread = spread(subject, scales, most, 1.02, 1.0, top, bottom, at -> 1);
        double own = Math.min(Math.min(most, (bottom - top) * .5), spread.height(0));
        List<Placed> all = new ArrayList<>();
        for (Spread.Spot spot : spread.spots()) {
            double scale = scales.get(spot.who());
            boolean mirrored = staging.mirrored(subject, spot.x() / plan.frame().aspect(), 2);
            boolean straight = figures.facing(subject) == Facing.FIXED || subject.kind() == Kind.THING;
            double degrees = (random.nextDouble() - .5) * (straight ? 10 : 34);
            all.add(placed(subject, spot, own * scale, scale, mirrored, degrees, hero));
        }
        return all;
    }

    private double lowest() {
        return plan.stage().surface() == Surface.VOID
                ? .84
                : Math.max(.3, plan.stage().horizon() - .03);
    }

    /** Sizes from 1 down, most of them small: near ones are few. */
    private List<Double> scales(int count, double spread) {
        List<Double> scales = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            scales.add(1 - spread * Math.pow((i + random.nextDouble()) / count, .8));
        }
        return scales;
    }

    private Spread spread(
            Subject subject,
            List<Double> scales,
            double most,
            double wide,
            double deep,
            double top,
            double bottom,
            ToDoubleFunction<double[]> within) {
        double aspect = figures.aspect(subject);
        DoubleUnaryOperator flat = y -> 1;
        Spread.Area area = new Spread.Area(
                EDGE,
                plan.frame().aspect() - EDGE,
                top,
                bottom,
                flat,
                false,
                at -> within.applyAsDouble(at) > 0 && free(at, most * .8, aspect, top, bottom));
        List<Spread.Body> bodies = scales.stream()
                .map(s -> new Spread.Body(aspect * s * wide, s, deep))
                .toList();
        return Spread.of(area, bodies, random);
    }

    private boolean free(double[] at, double height, double aspect, double top, double bottom) {
        double across = plan.frame().aspect();
        double half = height * aspect / 2;
        if (at[0] - half < 0 || at[0] + half > across || at[1] - height / 2 < top || at[1] + height / 2 > bottom) {
            return false;
        }
        boolean disc = plan.light().disc();
        double light = Math.hypot(
                at[0] - plan.light().x() * across, at[1] - plan.light().y());
        if (disc && light < plan.light().radius() + height * .5) {
            return false;
        }
        for (Placed other : others) {
            double dx = Math.abs(at[0] - other.x() * across);
            double dy = Math.abs(at[1] - (other.top() + other.bottom()) / 2);
            double own = other.height() * figures.aspect(other.subject()) / 2;
            if (dx < own + half && dy < (other.height() + height) / 2) {
                return false;
            }
        }
        return true;
    }

    private Placed placed(
            Subject subject,
            Spread.Spot spot,
            double height,
            double scale,
            boolean mirrored,
            double degrees,
            boolean hero) {
        Role role = staging.hangingRole(subject);
        double depth = (hero ? .02 : .2) + .5 * Math.max(0, 1 - scale);
        return staging.inside(new Placed(
                subject,
                spot.who(),
                spot.x() / plan.frame().aspect(),
                spot.y(),
                height,
                depth,
                mirrored,
                degrees,
                role,
                hero));
    }
}
