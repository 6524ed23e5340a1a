package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Facing;
import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.drawing.Frame;
import app.atelier.generation.composer.scene.Camera;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Relation;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Setting;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Places the figures of one plan: main figures as a group, small company around it, landmarks behind. */
final class Layout {
    private static final double EDGE = .02;
    private static final int SCHOOL = 8;

    /** The camera's height at which bodies in the air are as large as other things there. */
    private static final double FLOATING = .50;

    private final Plan plan;
    private final Figures figures;
    private final RandomGenerator random;
    private final List<Placed> placed = new ArrayList<>();
    private double focus;

    Layout(Plan plan, Figures figures) {
        this.plan = plan;
        this.figures = figures;
        this.random = plan.seeds().of("layout");
        this.focus = plan.focusX();
        List<Subject> main = new ArrayList<>();
        List<Subject> small = new ArrayList<>();
        List<Subject> far = new ArrayList<>();
        for (Subject subject : plan.scene().subjects()) {
            if (partOfPlace(subject)) {
                continue;
            }
            if (subject.role() == Role.BACKDROP && subject.rank() != Rank.HERO) {
                far.add(subject);
            } else if (carries(subject)) {
                main.add(subject);
            } else if (subject.rank() == Rank.SECOND || subject.role() == Role.ON_SUBJECT) {
                small.add(subject);
            } else {
                main.add(subject);
            }
        }
        far.forEach(this::backdrop);
        Optional<List<Placed>> carried = Story.carried(plan, figures);
        if (carried.isPresent()) {
            placed.addAll(carried.get());
            focus = carried.get().getLast().x();
            Predicate<Subject> there =
                    s -> carried.get().stream().anyMatch(p -> p.subject().equals(s));
            main.removeIf(there);
            small.removeIf(there);
            small.addAll(main);
        } else {
            placeMain(main);
            small.removeIf(s -> placed.stream().anyMatch(p -> p.subject().equals(s)));
        }
        small.forEach(this::company);
        placed.sort(Comparator.comparingDouble((Placed p) -> p.hangs() ? -p.depth() : p.y() - p.depth()));
    }

    /** Whether someone sits, stands or lies on it: then it is as large as a main figure, and placed first. */
    private boolean carries(Subject subject) {
        return subject.role() != Role.ON_SUBJECT
                && plan.scene().subjects().stream()
                        .filter(other -> other.role() == Role.ON_SUBJECT)
                        .flatMap(other -> other.relations().stream())
                        .anyMatch(r -> r.kind() == Spatial.ON && r.target().equals(subject.id()));
    }

    /** How far below its top others sit on it, as a share of its height. */
    private static double seat(Subject subject) {
        boolean soft = Stream.of("sofa", "chair", "bed", "couch", "bench", "boat", "sledge")
                .anyMatch(subject.noun()::contains);
        return soft ? .56 : subject.kind() == Kind.ANIMAL ? .30 : .08;
    }

    /** A planet that someone floats above is drawn by the place, as its limb. */
    private boolean partOfPlace(Subject subject) {
        return plan.scene().setting() == Setting.SPACE
                && subject.rank() != Rank.HERO
                && subject.kind() != Kind.ANIMAL
                && subject.noun().endsWith("planet");
    }

    List<Placed> placed() {
        return placed;
    }

    double focus() {
        return focus;
    }

    private double unitsToX(double units) {
        return units * plan.frame().unit() / plan.frame().across();
    }

    private double widthInX(double height, double aspect) {
        return height * aspect * Frame.HEIGHT / plan.frame().across();
    }

    // main figures

    private void placeMain(List<Subject> main) {
        if (main.isEmpty()) {
            return;
        }
        Optional<List<Placed>> story = Story.of(plan, figures, main);
        if (story.isPresent()) {
            placed.addAll(story.get());
            focus = placed.stream()
                    .filter(Placed::hero)
                    .mapToDouble(Placed::x)
                    .average()
                    .orElse(focus);
            return;
        }
        Subject first = main.getFirst();
        if (first.count() >= SCHOOL && flocks(first)) {
            school(first, focus, .40, .30, true);
            main.subList(1, main.size()).forEach(this::company);
            return;
        }
        List<Subject> hanging = main.stream().filter(this::hangs).toList();
        List<Subject> standing = main.stream().filter(s -> !hangs(s)).toList();
        if (!hanging.isEmpty() && !standing.isEmpty()) {
            splitAboveAndBelow(hanging, standing);
        } else {
            group(main, focus, 1);
        }
    }

    private boolean hangs(Subject subject) {
        return switch (subject.role()) {
            case IN_AIR, IN_SPACE, UNDER_WATER, ON_WALL -> true;
            default -> plan.stage().surface() == Surface.VOID;
        };
    }

    private static boolean flocks(Subject subject) {
        return subject.role() == Role.IN_AIR || subject.role() == Role.UNDER_WATER || subject.role() == Role.IN_SPACE;
    }

    /** One flies, another stands: each takes a side, the flying one high. */
    private void splitAboveAndBelow(List<Subject> hanging, List<Subject> standing) {
        boolean heroFlies = hanging.getFirst().rank() == Rank.HERO;
        double left = .5 - unitsToX(.22);
        double right = .5 + unitsToX(.20);
        boolean flyLeft = plan.focusLeft();
        double flyX = flyLeft ? left : right;
        double standX = flyLeft ? right : left;
        group(hanging, plan.frame().narrow() ? .5 : flyX, heroFlies ? 1 : .62);
        double ground = plan.frame().narrow() ? .5 : standX;
        Story.of(plan.focusedOn(ground), figures, standing)
                .ifPresentOrElse(placed::addAll, () -> group(standing, ground, heroFlies ? .92 : 1));
        focus = heroFlies ? flyX : standX;
    }

    private void group(List<Subject> subjects, double middle, double scale) {
        List<Subject> each = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        subjects.forEach(subject -> {
            for (int i = 0; i < subject.count(); i++) {
                each.add(subject);
                numbers.add(i);
            }
        });
        int n = each.size();
        double largest =
                subjects.stream().mapToDouble(s -> s.metres() * s.size()).max().orElse(1);
        Subject first = subjects.getFirst();
        double aspect = subjects.stream().mapToDouble(figures::aspect).max().orElse(1);
        double height = scale
                * distance(first)
                * crowd(n)
                * Sizes.hero(
                        first,
                        figures.aspect(first),
                        plan.frame(),
                        plan.stage(),
                        plan.scene().camera());
        double width = height * aspect * Frame.HEIGHT / plan.frame().unit();
        double widest =
                (n == 1 ? .9 : .92) * plan.frame().across() / plan.frame().unit();
        List<Groups.Spot> spots = Groups.spots(n, width, plan.frame().narrow(), random);
        double span = spots.stream().mapToDouble(s -> Math.abs(s.x())).max().orElse(0) * 2 + width;
        double shrink = Math.min(1, widest / span);
        double groupMiddle = n == 1 ? middle : .5 + (middle - .5) * (n == 2 ? .4 : .5);
        List<Placed> group = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Groups.Spot spot = spots.get(i);
            // The nearest place belongs to the first subject.
            int which = n - 1 - i;
            Subject subject = each.get(which);
            double own = height * shrink * spot.scale() * Sizes.relative(subject, largest) * uneven(n, which);
            own = Sizes.limited(own, figures.aspect(subject), plan.frame());
            double x = groupMiddle + unitsToX(spot.x() * shrink);
            group.add(figure(subject, numbers.get(which), x, spot, own, n));
        }
        double shift = shiftInside(group);
        List<Placed> kept =
                group.stream().map(p -> inside(p.at(p.x() + shift, p.y()))).toList();
        placed.addAll(kept);
        focus = kept.stream().mapToDouble(Placed::x).average().orElse(middle);
    }

    /** Nearer or farther by seed, unless the words ask for a distance. */
    private double distance(Subject first) {
        if (hangs(first) && figures.units(first, 0) > 0) {
            return plan.shot() / FLOATING;
        }
        if (plan.scene().camera() != Camera.AUTO || first.size() != 1) {
            return 1;
        }
        double roll = random.nextDouble();
        return roll < .22 ? .84 : roll > .78 ? 1.13 : .95 + .1 * random.nextDouble();
    }

    /** Of a family, all after the parents are young. */
    private double uneven(int n, int which) {
        boolean young = n > 2 && which > 1 && plan.scene().prompt().contains("family");
        return n == 1 ? 1 : (.95 + .10 * random.nextDouble()) * (young ? .58 + .12 * (which % 2) : 1);
    }

    /** The more there are, the smaller each is. */
    private static double crowd(int n) {
        return switch (n) {
            case 1 -> 1;
            case 2 -> .86;
            case 3 -> .93;
            default -> n <= 5 ? .78 : n <= 7 ? .70 : n <= 12 ? .52 : .40;
        };
    }

    private Placed figure(Subject subject, int number, double x, Groups.Spot spot, double height, int n) {
        boolean hangs = hangs(subject);
        double base = plan.stage().base();
        if (subject.role() == Role.ON_BRANCH) {
            double twig = Math.min(.77, base - .12) - spot.rise() * .3;
            return new Placed(subject, number, x, twig, height, 0, mirrored(subject, x, n), 0, Role.ON_BRANCH, true);
        }
        double y = hangs
                ? airHeight(subject, height, n, spot)
                : base - spot.rise() * (base - plan.stage().horizon()) / .33;
        double depth = hangs ? .02 : Math.min(.3, spot.rise() * .6);
        boolean mirrored = mirrored(subject, x, n);
        boolean floats = hangs && subject.role() != Role.ON_WALL;
        boolean tossed = plan.scene().setting() == Setting.STORM_SEA;
        double degrees = floats || tossed ? (random.nextDouble() - .5) * (n > 1 || tossed ? 14 : 10) : 0;
        Role role = hangs && subject.role() != Role.ON_WALL ? hangingRole(subject) : subject.role();
        return new Placed(subject, number, x, y, height, depth, mirrored, degrees, role, true);
    }

    private Role hangingRole(Subject subject) {
        return switch (subject.role()) {
            case IN_AIR, IN_SPACE, UNDER_WATER -> subject.role();
            default -> Role.IN_AIR;
        };
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

    /** Lone figures look into the picture, pairs at each other, groups inwards. */
    private boolean mirrored(Subject subject, double x, int n) {
        Facing facing = figures.facing(subject);
        if (facing == Facing.FIXED) {
            return false;
        }
        if (facing == Facing.FRONT) {
            return n > 1 && random.nextBoolean();
        }
        boolean looksRight = n == 1 ? x < .5 : x < .5 + (plan.focusX() - .5) * .5;
        return looksRight == (facing == Facing.LEFT);
    }

    /** How far a group has to move as a whole to lie within the frame. */
    private double shiftInside(List<Placed> group) {
        double left = 1;
        double right = 0;
        for (Placed p : group) {
            double half = widthInX(p.height(), figures.aspect(p.subject())) / 2;
            left = Math.min(left, p.x() - half);
            right = Math.max(right, p.x() + half);
        }
        if (right - left > 1 - 2 * EDGE) {
            return .5 - (left + right) / 2;
        }
        return left < EDGE ? EDGE - left : right > 1 - EDGE ? 1 - EDGE - right : 0;
    }

    private Placed inside(Placed p) {
        double half = widthInX(p.height(), figures.aspect(p.subject())) / 2;
        double x = half > .5 - EDGE ? .5 : Math.clamp(p.x(), half + EDGE, 1 - half - EDGE);
        return p.at(x, p.y());
    }

    // small company

    private void company(Subject subject) {
        if (subject.count() >= SCHOOL) {
            school(subject, focus < .5 ? focus + .24 : focus - .24, .30, .22, false);
            return;
        }
        Optional<Placed> target = target(subject);
        for (int i = 0; i < subject.count(); i++) {
            double height = smallHeight(subject);
            Placed next = target.map(t -> related(subject, t, height)).orElseGet(() -> beside(subject, height));
            placed.add(inside(new Placed(
                    subject,
                    i,
                    next.x(),
                    next.y(),
                    next.height(),
                    next.depth(),
                    mirrored(subject, next.x(), 2),
                    next.degrees(),
                    next.role(),
                    next.hero())));
        }
    }

    private double smallHeight(Subject subject) {
        double hero = placed.stream()
                .filter(Placed::hero)
                .mapToDouble(Placed::height)
                .max()
                .orElse(.40);
        double metres = placed.stream()
                .filter(Placed::hero)
                .mapToDouble(p -> p.subject().metres())
                .max()
                .orElse(1);
        if (subject.role() == Role.ON_SUBJECT && subject.rank() == Rank.HERO) {
            double own = hero
                    * Math.clamp(Math.pow(subject.metres() * subject.size() / Math.max(1e-3, metres), .5), .45, .9);
            return Sizes.limited(own, figures.aspect(subject), plan.frame());
        }
        double ratio = Math.pow(subject.metres() * subject.size() / Math.max(1e-3, metres), .5);
        double height = hero * Math.clamp(ratio, .20, subject.kind() == Kind.BUILDING ? 1.1 : .62);
        return Sizes.limited(Math.max(.07, height), figures.aspect(subject), plan.frame());
    }

    private Optional<Placed> target(Subject subject) {
        for (Relation relation : subject.relations()) {
            for (Placed p : placed) {
                if (p.subject().id().equals(relation.target())) {
                    return Optional.of(p);
                }
            }
        }
        return Optional.empty();
    }

    private Spatial relation(Subject subject, Placed target) {
        return subject.relations().stream()
                .filter(r -> r.target().equals(target.subject().id()))
                .map(Relation::kind)
                .findFirst()
                .orElse(Spatial.BESIDE);
    }

    private Placed related(Subject subject, Placed t, double height) {
        double half =
                widthInX(t.height(), figures.aspect(t.subject())) / 2 + widthInX(height, figures.aspect(subject)) / 2;
        int side = t.x() < .5 ? 1 : -1;
        return switch (relation(subject, t)) {
            case LEFT_OF ->
                new Placed(
                        subject,
                        0,
                        t.x() - half * 1.15,
                        foot(subject, t),
                        height,
                        t.depth(),
                        false,
                        0,
                        role(subject),
                        false);
            case RIGHT_OF ->
                new Placed(
                        subject,
                        0,
                        t.x() + half * 1.15,
                        foot(subject, t),
                        height,
                        t.depth(),
                        false,
                        0,
                        role(subject),
                        false);
            case ABOVE ->
                new Placed(
                        subject,
                        0,
                        t.x(),
                        Math.max(height / 2 + .04, t.top() - height * .7),
                        height,
                        0,
                        false,
                        0,
                        Role.IN_AIR,
                        false);
            case ON ->
                new Placed(
                        subject,
                        0,
                        t.x(),
                        t.top() + t.height() * seat(t.subject()),
                        height,
                        // Drawn just after what carries it, though its feet are higher.
                        t.top() + t.height() * seat(t.subject()) - t.y() + t.depth() - .001,
                        false,
                        0,
                        Role.ON_SUBJECT,
                        subject.rank() == Rank.HERO);
            case IN_FRONT_OF ->
                new Placed(
                        subject,
                        0,
                        t.x() + side * half * .45,
                        Math.min(.96, t.bottom() + .045),
                        height,
                        0,
                        false,
                        0,
                        role(subject),
                        false);
            case BEHIND ->
                new Placed(
                        subject,
                        0,
                        t.x() + side * half * .7,
                        t.bottom() - .075,
                        height,
                        t.depth() + .12,
                        false,
                        0,
                        role(subject),
                        false);
            default -> beside(subject, height);
        };
    }

    private double foot(Subject subject, Placed t) {
        return hangs(subject) ? t.y() : t.hangs() ? plan.stage().base() : t.bottom() + .005;
    }

    private Role role(Subject subject) {
        return hangs(subject)
                ? hangingRole(subject)
                : subject.role() == Role.ON_SUBJECT ? Role.ON_GROUND : subject.role();
    }

    /** The freest place beside the main figures. */
    private Placed beside(Subject subject, double height) {
        double best = .5;
        double bestRoom = -1;
        boolean hangs = hangs(subject);
        double half = widthInX(height, figures.aspect(subject)) / 2;
        for (int i = 0; i < 24; i++) {
            double x = .08 + .84 * random.nextDouble();
            double room = Math.min(x, 1 - x) * .8;
            for (Placed p : placed) {
                double gap = Math.abs(p.x() - x) - half - widthInX(p.height(), figures.aspect(p.subject())) / 2;
                room = Math.min(room, gap);
            }
            // Near company belongs together: too far away is as bad as too near.
            double wanted = .05;
            double score = room < wanted ? room : wanted - .35 * (room - wanted);
            if (score > bestRoom) {
                bestRoom = score;
                best = x;
            }
        }
        double y = hangs
                ? Math.clamp(.30 + .40 * random.nextDouble(), height / 2 + .05, .9 - height / 2)
                : plan.stage().base() - .035 + .055 * random.nextDouble();
        double depth = hangs
                ? .05 + .1 * random.nextDouble()
                : Math.max(0, (plan.stage().base() - y) * 1.2);
        double degrees = hangs ? (random.nextDouble() - .5) * 16 : 0;
        return new Placed(subject, 0, best, y, height, depth, false, degrees, role(subject), false);
    }

    /** Many along an arc. */
    private void school(Subject subject, double middle, double width, double top, boolean hero) {
        boolean hangs = flocks(subject);
        int direction = middle < .5 ? 1 : -1;
        double size = (hero ? .085 : .034) * Math.pow(subject.size(), .6) * (subject.count() > 20 ? .8 : 1);
        for (int i = 0; i < subject.count(); i++) {
            double t = (i + .5) / subject.count() - .5;
            double x = middle + t * width + (random.nextDouble() - .5) * .09;
            double bow = .10 * Math.sin(t * 5 + 1);
            double y = hangs
                    ? top + bow + (random.nextDouble() - .5) * .16
                    : plan.stage().base() - .14 * random.nextDouble();
            double height = size * (.75 + .5 * random.nextDouble());
            boolean mirrored =
                    figures.facing(subject) == Facing.LEFT == direction > 0 && figures.facing(subject) != Facing.FIXED;
            placed.add(inside(new Placed(
                    subject,
                    i,
                    x,
                    y,
                    height,
                    hero ? .05 + .2 * random.nextDouble() : .35 + .3 * random.nextDouble(),
                    mirrored,
                    hangs ? direction * 12 * Math.cos(t * 5) : 0,
                    hangs ? hangingRole(subject) : subject.role(),
                    hero)));
        }
    }

    // landmarks

    private void backdrop(Subject subject) {
        double aspect = figures.aspect(subject);
        double height = Sizes.limited(.36 * Math.pow(subject.size(), .6), aspect, plan.frame());
        double away = plan.focusLeft() ? .5 + unitsToX(.26) : .5 - unitsToX(.26);
        Stage stage = plan.stage();
        double y = stage.horizon() + .30 * (stage.base() - stage.horizon());
        placed.add(inside(
                new Placed(subject, 0, away, y, height, .16, mirrored(subject, away, 1), 0, Role.BACKDROP, false)));
    }
}
