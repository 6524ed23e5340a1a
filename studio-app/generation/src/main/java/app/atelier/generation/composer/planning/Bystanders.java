package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Places what is not the main thing: small company beside the main figures, landmarks behind. */
final class Bystanders {
    /** Real height of a small landmark in metres, its height in the picture, and how much more for each that is twice as high. */
    private static final double LANDMARK_METRES = 8;

    /** Height of a butterfly over that of those it flies about, and its least and most in the picture. */
    private static final double INSECT = .13;

    private static final double LEAST_INSECT = .04;

    private static final double MOST_INSECT = .075;

    private static final double LANDMARK = .36;
    private static final double LANDMARK_GROWTH = .08;
    private static final double LANDMARK_MOST = .62;

    /** What stays free above a landmark. */
    private static final double LANDMARK_TOP = .05;

    /** Where several of them stand, from the middle to the side that the main figures leave free, as fractions of the height. */
    private static final double[] LANDMARKS = {.26, -.34, .56};

    private static final double FARTHER = .72;

    /** Height of a fireplace over that of those before it, and its least and most in the picture. */
    private static final double HEARTH = .95;

    private static final double LEAST_HEARTH = .36;

    private static final double MOST_HEARTH = .50;

    /** How far below the eye level of the room its foot is, as a share of the way to the feet of people, and how much of its half may be hidden. */
    private static final double AT_THE_WALL = .60;

    private static final double SEEN_BESIDE = .78;

    private final Plan plan;
    private final Figures figures;
    private final Staging staging;
    private final RandomGenerator random;
    private final List<Placed> placed;

    /** @param placed all figures so far; what is placed here is added to it */
    Bystanders(Staging staging, List<Placed> placed) {
        this.plan = staging.plan();
        this.figures = staging.figures();
        this.random = staging.random();
        this.staging = staging;
        this.placed = placed;
    }

    void company(Subject subject) {
        if (figures.shines(subject) && !staging.hangs(subject) && subject.role() != Role.BACKDROP) {
            // What burns on or under something is there; else a fire is beside those who sit by it.
            Neighbours neighbours = new Neighbours(staging, placed);
            boolean beside = neighbours.kind(subject).orElse(Spatial.BESIDE) == Spatial.BESIDE;
            if (beside && subject.kind() == Kind.FURNITURE) {
                hearth(subject);
            } else if (beside || !neighbours.place(subject, smallHeight(subject))) {
                shining(subject);
            }
            return;
        }
        if (new Neighbours(staging, placed).place(subject, smallHeight(subject))) {
            return;
        }
        for (int i = 0; i < subject.count(); i++) {
            add(subject, i, beside(subject, smallHeight(subject)));
        }
    }

    private void shining(Subject subject) {
        for (int i = 0; i < subject.count(); i++) {
            add(subject, i, byTheFire(subject, smallHeight(subject)));
        }
    }

    /** A fireplace stands at the wall behind those who sit by it, as large as it is beside them; they may hide its edge. */
    private void hearth(Subject subject) {
        Stage stage = plan.stage();
        Placed hero = placed.stream().filter(Placed::hero).findFirst().orElse(null);
        double beside = hero == null ? .5 : hero.height() * HEARTH;
        double height = Sizes.limited(
                Math.clamp(beside, LEAST_HEARTH, MOST_HEARTH) * subject.size(), figures.aspect(subject), plan.frame());
        double own = staging.widthInX(height, figures.aspect(subject)) / 2;
        double y = stage.horizon() + AT_THE_WALL * (stage.base() - stage.horizon());
        double left = placed.stream().mapToDouble(this::left).min().orElse(.5);
        double right = placed.stream()
                .mapToDouble(p -> 1 - left(p.at(1 - p.x(), p.y())))
                .max()
                .orElse(.5);
        boolean onTheLeft = left > 1 - right;
        for (int i = 0; i < subject.count(); i++) {
            double aside = own * SEEN_BESIDE + i * 2.1 * own;
            double x = onTheLeft ? left - aside : right + aside;
            add(subject, i, new Placed(subject, i, x, y, height, .06, false, 0, role(subject), false));
        }
    }

    private double left(Placed p) {
        return p.x() - staging.widthInX(p.height(), figures.aspect(p.subject())) / 2;
    }

    private void add(Subject subject, int index, Placed next) {
        placed.add(staging.inside(new Placed(
                subject,
                index,
                next.x(),
                next.y(),
                next.height(),
                next.depth(),
                staging.mirrored(subject, next.x(), 2),
                next.degrees(),
                next.role(),
                next.hero())));
    }

    /** Height of small company beside the main figures, as a fraction of the picture's. */
    double smallHeight(Subject subject) {
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
            double own = hero * Math.clamp(Math.pow(subject.stature() / Math.max(1e-3, metres), .5), .45, .9);
            return Sizes.limited(own, figures.aspect(subject), plan.frame());
        }
        if (Insects.besides(subject, plan.scene())) {
            return Sizes.limited(
                    Math.clamp(hero * INSECT, LEAST_INSECT, MOST_INSECT) * subject.size(),
                    figures.aspect(subject),
                    plan.frame());
        }
        double ratio = Math.pow(subject.metres() / Math.max(1e-3, metres), .5);
        // Company is small; not so what is said to be large.
        boolean large = subject.kind() == Kind.BUILDING || subject.size() > 1.2 || subject.isCharacter() && below();
        double height = hero * Math.clamp(ratio, .20, large ? 1.1 : .62) * subject.size();
        return Sizes.limited(Math.max(.05, height), figures.aspect(subject), plan.frame());
    }

    /** Whether the main figures are small in their tree. */
    private boolean below() {
        return plan.scene().hero().filter(hero -> Crowns.in(plan.scene(), hero)).isPresent();
    }

    /** A fire burns right beside the main figures, on the side that they read to. */
    private Placed byTheFire(Subject subject, double height) {
        Placed nearest = placed.stream()
                .filter(Placed::hero)
                .filter(p -> !p.hangs())
                .max(Comparator.comparingDouble(p -> plan.focusLeft() ? p.x() : -p.x()))
                .orElse(null);
        if (nearest == null) {
            return beside(subject, height);
        }
        double half = staging.widthInX(nearest.height(), figures.aspect(nearest.subject())) / 2;
        double own = staging.widthInX(height, figures.aspect(subject)) / 2;
        double gap = staging.widthInX(nearest.height() * .05, 1);
        double x = nearest.x() + (plan.focusLeft() ? 1 : -1) * (half + own + gap);
        double y = Math.min(.95, plan.stage().base() + .012);
        return new Placed(subject, 0, x, y, height, 0, false, 0, role(subject), false);
    }

    private Role role(Subject subject) {
        return staging.role(subject);
    }

    /** The freest place beside the main figures. */
    private Placed beside(Subject subject, double height) {
        double best = .5;
        double bestRoom = -1;
        boolean hangs = staging.hangs(subject);
        double half = staging.widthInX(height, figures.aspect(subject)) / 2;
        for (int i = 0; i < 24; i++) {
            double x = .08 + .84 * random.nextDouble();
            double room = Math.min(x, 1 - x) * .8;
            for (Placed p : placed) {
                double gap = Math.abs(p.x() - x) - half - staging.widthInX(p.height(), figures.aspect(p.subject())) / 2;
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
        return new Placed(subject, 0, best, y, height, depth, false, degrees, staging.role(subject), false);
    }

    /** Boats and swimmers on the water before the shore that the main figure stands on. */
    void afloat(Subject subject) {
        Stage stage = plan.stage();
        Optional<Anchor> spot = stage.anchors().stream()
                .filter(anchor -> anchor.use() == Anchor.Use.WATER)
                .findFirst();
        double aspect = figures.aspect(subject);
        double usual =
                Sizes.hero(subject, aspect, plan.frame(), stage, plan.scene().camera());
        double share = subject.rank() == Rank.SECOND ? .42 : .62;
        int n = subject.count();
        for (int i = 0; i < n; i++) {
            double height = Sizes.limited(usual * share / Math.sqrt(n), aspect, plan.frame());
            double low = spot.map(Anchor::y).orElse(stage.shore() + .15) + .03 * random.nextDouble();
            double middle = spot.map(anchor -> anchor.x(plan)).orElse(freeSide());
            double x = middle + (i - (n - 1) / 2.0) * staging.widthInX(height, aspect) * 1.2;
            double y = Math.min(low + (i % 2) * .03, .94);
            double depth = .28 - .1 * (i % 2);
            placed.add(staging.inside(new Placed(
                    subject,
                    i,
                    x,
                    y,
                    height,
                    depth,
                    staging.mirrored(subject, x, 1),
                    0,
                    Role.ON_WATER,
                    subject.rank() == Rank.PARTNER)));
        }
    }

    /** The middle of the side that the main figures leave free. */
    private double freeSide() {
        double middle = placed.stream()
                .filter(Placed::hero)
                .mapToDouble(Placed::x)
                .average()
                .orElse(.5);
        return middle < .5 ? .70 : .30;
    }

    /** A landmark stands far behind and yet rises over those before it: the larger it really is, the higher. */
    void backdrop(Subject subject) {
        double aspect = figures.aspect(subject);
        Stage stage = plan.stage();
        double y = stage.horizon() + .30 * (stage.base() - stage.horizon());
        double doublings = Math.log(Math.max(1, subject.metres() / LANDMARK_METRES)) / Math.log(2);
        double usual = Math.min(LANDMARK + LANDMARK_GROWTH * doublings, LANDMARK_MOST);
        double height = Sizes.limited(usual * Math.pow(subject.size(), .6), aspect, plan.frame());
        height = Math.min(height, y - LANDMARK_TOP);
        int side = plan.focusLeft() ? 1 : -1;
        for (int i = 0; i < Math.min(subject.count(), LANDMARKS.length); i++) {
            // Each further one is farther away.
            double own = height * Math.pow(FARTHER, i);
            double x = .5 + side * staging.unitsToX(LANDMARKS[i]);
            placed.add(staging.inside(new Placed(
                    subject, i, x, y, own, .16 + .02 * i, staging.mirrored(subject, x, 1), 0, Role.BACKDROP, false)));
        }
    }
}
