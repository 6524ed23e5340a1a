package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Relation;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Places what is not the main thing: small company beside the main figures, landmarks behind. */
final class Bystanders {
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
        Optional<Placed> target = target(subject);
        for (int i = 0; i < subject.count(); i++) {
            double height = smallHeight(subject);
            Placed next = figures.shines(subject) && !staging.hangs(subject) && subject.role() != Role.BACKDROP
                    ? byTheFire(subject, height)
                    : target.map(t -> related(subject, t, height)).orElseGet(() -> beside(subject, height));
            placed.add(staging.inside(new Placed(
                    subject,
                    i,
                    next.x(),
                    next.y(),
                    next.height(),
                    next.depth(),
                    staging.mirrored(subject, next.x(), 2),
                    next.degrees(),
                    next.role(),
                    next.hero())));
        }
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
        double half = staging.widthInX(t.height(), figures.aspect(t.subject())) / 2
                + staging.widthInX(height, figures.aspect(subject)) / 2;
        int side = t.x() < .5 ? 1 : -1;
        return switch (relation(subject, t)) {
            case LEFT_OF ->
                new Placed(
                        subject,
                        0,
                        t.x() - half * 1.15,
                        staging.foot(subject, t),
                        height,
                        t.depth(),
                        false,
                        0,
                        staging.role(subject),
                        false);
            case RIGHT_OF ->
                new Placed(
                        subject,
                        0,
                        t.x() + half * 1.15,
                        staging.foot(subject, t),
                        height,
                        t.depth(),
                        false,
                        0,
                        staging.role(subject),
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
                        t.top() + t.height() * Seat.depth(t.subject()),
                        height,
                        // Drawn just after what carries it, though its feet are higher.
                        t.top() + t.height() * Seat.depth(t.subject()) - t.y() + t.depth() - .001,
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
                        staging.role(subject),
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
                        staging.role(subject),
                        false);
            default -> beside(subject, height);
        };
    }

    /** A fire burns right beside the main figures, on the side that they read to. */
    private Placed byTheFire(Subject subject, double height) {
        Placed nearest = placed.stream()
                .filter(Placed::hero)
                .filter(p -> !p.hangs())
                .max(Comparator.comparingDouble(p -> plan.focusLeft() ? p.x() : -p.x()))
                .orElse(null);
        if (nearest == null || target(subject).isPresent()) {
            return target(subject).map(t -> related(subject, t, height)).orElseGet(() -> beside(subject, height));
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

    void backdrop(Subject subject) {
        double aspect = figures.aspect(subject);
        double height = Sizes.limited(.36 * Math.pow(subject.size(), .6), aspect, plan.frame());
        double away = plan.focusLeft() ? .5 + staging.unitsToX(.26) : .5 - staging.unitsToX(.26);
        Stage stage = plan.stage();
        double y = stage.horizon() + .30 * (stage.base() - stage.horizon());
        placed.add(staging.inside(new Placed(
                subject, 0, away, y, height, .16, staging.mirrored(subject, away, 1), 0, Role.BACKDROP, false)));
    }
}
