package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.scene.Camera;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Places main figures without a story of their own: one, a pair, three, rows. */
final class Gathering {
    /** The camera's height at which bodies in the air are as large as other things there. */
    private static final double FLOATING = .50;

    /** Height and width of a landform at most, how far before the horizon it ends, and its depth. */
    private static final double LANDFORM = .50;

    private static final double WIDEST_LANDFORM = .82;
    private static final double AT_THE_HORIZON = .14;
    private static final double FAR = .5;

    private final Plan plan;
    private final Figures figures;
    private final Staging staging;
    private final RandomGenerator random;

    Gathering(Staging staging) {
        this.plan = staging.plan();
        this.figures = staging.figures();
        this.staging = staging;
        this.random = staging.random();
    }

    /** The figures of the subjects around a middle, the farthest first. */
    List<Placed> of(List<Subject> subjects, double middle, double scale) {
        List<Subject> each = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        subjects.forEach(subject -> {
            for (int i = 0; i < subject.count(); i++) {
                each.add(subject);
                numbers.add(i);
            }
        });
        int n = each.size();
        Subject largest = Sizes.largest(subjects);
        Subject first = subjects.getFirst();
        double aspect = subjects.stream().mapToDouble(figures::aspect).max().orElse(1);
        double height = scale
                * distance(first)
                * crowd(n)
                * (largest.size() / first.size())
                * Sizes.hero(
                        first,
                        figures.aspect(first),
                        plan.frame(),
                        plan.stage(),
                        plan.scene().camera());
        double width = height * aspect * Frame.HEIGHT / plan.frame().unit();
        double widest =
                (n == 1 ? .9 : .92) * plan.frame().across() / plan.frame().unit();
        boolean family = n >= 4 && n < Crowd.LEAST && subjects.size() == 1 && huddles(first);
        List<Groups.Spot> spots = family
                ? Groups.huddle(n, width, random)
                : Groups.spots(n, width, plan.frame().narrow(), random);
        double span = spots.stream().mapToDouble(s -> Math.abs(s.x())).max().orElse(0) * 2 + width;
        double shrink = Math.min(1, widest / span);
        double groupMiddle = n == 1 ? middle : .5 + (middle - .5) * (n == 2 ? .4 : .5);
        List<Placed> group = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Groups.Spot spot = spots.get(i);
            // The nearest place belongs to the first subject.
            int which = n - 1 - i;
            Subject subject = each.get(which);
            double own = height * shrink * spot.scale() * Sizes.relative(subject, largest) * uneven(n);
            own = Sizes.limited(own, figures.aspect(subject), plan.frame());
            double x = groupMiddle + staging.unitsToX(spot.x() * shrink);
            group.add(figure(subject, numbers.get(which), x, spot, own, n));
        }
        double shift = shiftInside(group);
        return group.stream()
                .map(p -> staging.inside(p.at(p.x() + shift, p.y())))
                .toList();
    }

    /** Animals that only stand there stand close together. */
    private boolean huddles(Subject subject) {
        return subject.kind() == Kind.ANIMAL
                && subject.role() == Role.ON_GROUND
                && subject.deed() == null
                && !staging.hangs(subject);
    }

    /** Nearer or farther by seed, unless the words ask for a distance. */
    private double distance(Subject first) {
        if (staging.hangs(first) && figures.units(first, 0) > 0) {
            return plan.shot() / FLOATING;
        }
        if (plan.scene().camera() != Camera.AUTO || first.size() != 1) {
            return 1;
        }
        double roll = random.nextDouble();
        return roll < .22 ? .84 : roll > .78 ? 1.13 : .95 + .1 * random.nextDouble();
    }

    /** Nobody is exactly as large as the next. */
    private double uneven(int n) {
        return n == 1 ? 1 : .95 + .10 * random.nextDouble();
    }

    /** The more there are, the smaller each is. */
    static double crowd(int n) {
        return switch (n) {
            case 1 -> 1;
            case 2 -> .86;
            case 3 -> .93;
            default -> n <= 5 ? .78 : n <= 7 ? .70 : n <= 12 ? .52 : .40;
        };
    }

    private Placed figure(Subject subject, int number, double x, Groups.Spot spot, double height, int n) {
        boolean hangs = staging.hangs(subject);
        double base = plan.stage().base();
        if (n == 1 && !hangs && Landmarks.landform(subject)) {
            return landform(subject, x);
        }
        if (subject.role() == Role.ON_BRANCH) {
            double twig = Math.min(.77, base - .12) - spot.rise() * .3;
            return new Placed(
                    subject, number, x, twig, height, 0, staging.mirrored(subject, x, n), 0, Role.ON_BRANCH, true);
        }
        double y = hangs
                ? airHeight(subject, height, n, spot)
                : base - spot.rise() * (base - plan.stage().horizon()) / .33;
        double depth = hangs ? .02 : Math.min(.3, spot.rise() * .6);
        boolean mirrored = staging.mirrored(subject, x, n);
        boolean floats = hangs && subject.role() != Role.ON_WALL;
        boolean tossed = plan.scene().setting() == Setting.STORM_SEA;
        double degrees = floats || tossed ? (random.nextDouble() - .5) * (n > 1 || tossed ? 14 : 10) : 0;
        Role role = hangs && subject.role() != Role.ON_WALL ? staging.hangingRole(subject) : subject.role();
        return new Placed(subject, number, x, y, height, depth, mirrored, degrees, role, true);
    }

    /** A mountain that is the hero stands where mountains stand: large at the horizon, behind all that is near. */
    private Placed landform(Subject subject, double x) {
        Stage stage = plan.stage();
        double y = stage.horizon() + AT_THE_HORIZON * Math.max(0, stage.base() - stage.horizon());
        double aspect = figures.aspect(subject);
        double widest = WIDEST_LANDFORM * plan.frame().aspect() / aspect;
        double height = Math.min(Math.min(LANDFORM, y - .06), widest) * Math.min(1, subject.size());
        return new Placed(subject, 0, x, y, height, FAR, staging.mirrored(subject, x, 1), 0, Role.BACKDROP, true);
    }

    private double airHeight(Subject subject, double height, int n, Groups.Spot spot) {
        boolean overLand = plan.stage().surface() != Surface.VOID;
        double middle = overLand ? .36 : .46;
        double y = n == 1
                ? middle + (random.nextDouble() - .5) * .04
                : middle - .08 + .22 * random.nextDouble() + spot.rise();
        double lowest = overLand ? plan.stage().horizon() + .06 - height / 2 : .9 - height / 2;
        return Math.clamp(y, height / 2 + .04, Math.max(height / 2 + .05, lowest));
    }

    /** How far a group has to move as a whole to lie within the frame. */
    private double shiftInside(List<Placed> group) {
        double left = 1;
        double right = 0;
        for (Placed p : group) {
            double half = staging.widthInX(p.height(), figures.aspect(p.subject())) / 2;
            left = Math.min(left, p.x() - half);
            right = Math.max(right, p.x() + half);
        }
        if (right - left > 1 - 2 * Staging.edge()) {
            return .5 - (left + right) / 2;
        }
        return left < Staging.edge()
                ? Staging.edge() - left
                : right > 1 - Staging.edge() ? 1 - Staging.edge() - right : 0;
    }
}
