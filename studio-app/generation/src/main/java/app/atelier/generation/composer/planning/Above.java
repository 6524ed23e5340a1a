package app.atelier.generation.composer.planning;

import app.atelier.generation.art.Kind;
import app.atelier.generation.composer.scene.Rank;
import app.atelier.generation.composer.scene.Spatial;
import app.atelier.generation.composer.scene.Subject;
import java.util.List;

/**
 * Keeps a hero that flies above something clear of it: both stand side by side, the one above high in the sky, or one over the other where
 * the picture is too narrow; both get smaller if there is no room for them.
 */
final class Above {
    /** Air between both where they are side by side, fraction of the width. */
    private static final double AIR = .012;

    /** The most of the width that both take together, and how much smaller they may get for it. */
    private static final double WIDEST = .93;

    private static final double LEAST = .80;

    private static final double MARGIN = .045;

    /** Room between the one above and the top below it, a fraction of the height. */
    private static final double GAP = .015;

    /** How deep beside the target's top the middle of the one above may lie, as a share of the target's height. */
    private static final double BESIDE_TOP = .10;

    /** How much smaller one that is no hero may get, the widest overlap that is none, the lowest place and how many are tried across. */
    private static final double[] SMALLER = {1, .88, .77, .67, .58};

    private static final double LEAST_OVERLAP = .002;
    private static final double LOWEST = .34;
    private static final int STEPS = 24;
    private static final double BOX = .92;

    private final Staging staging;
    private final List<Placed> placed;

    private Above(Staging staging, List<Placed> placed) {
        this.staging = staging;
        this.placed = placed;
    }

    /** Moves those of the placed figures that the words put one above the other, if they hide each other. */
    static void clear(Staging staging, List<Placed> placed) {
        Above above = new Above(staging, placed);
        for (Placed flyer : List.copyOf(placed)) {
            if (flyer.hero() && flyer.hangs() && flyer.subject().count() == 1) {
                flyer.subject().relations().stream()
                        .filter(r -> r.kind() == Spatial.ABOVE)
                        .findFirst()
                        .ifPresent(r -> above.over(flyer, r.target()));
            }
        }
        for (Placed low : List.copyOf(placed)) {
            low.subject().relations().stream()
                    .filter(r -> r.kind() == Spatial.UNDER
                            && low.hero()
                            && low.subject().count() == 1)
                    .flatMap(r -> placed.stream()
                            .filter(p -> p.hangs() && p.subject().id().equals(r.target())))
                    .findFirst()
                    .ifPresent(flyer -> above.over(flyer, low.subject().id()));
        }
        for (Placed flyer : List.copyOf(placed)) {
            if (above.besides(flyer)) {
                above.free(flyer);
            }
        }
    }

    /** Whether it flies above something without being what the picture is about or what a deed there is done to. */
    private boolean besides(Placed flyer) {
        Subject subject = flyer.subject();
        return flyer.hangs()
                && subject.rank() != Rank.HERO
                && subject.relations().stream().anyMatch(r -> r.kind() == Spatial.ABOVE)
                && staging.plan().scene().subjects().stream()
                        .noneMatch(s ->
                                s.deed() != null && subject.id().equals(s.deed().target()));
    }

    /** Moves it to the nearest place in the sky where it is before no landmark and nobody, smaller if there is no other. */
    private void free(Placed flyer) {
        List<Placed> others = placed.stream()
                .filter(p -> p != flyer && (p.hero() || p.subject().kind() == Kind.BUILDING))
                .toList();
        boolean sits =
                others.stream().anyMatch(p -> p.subject().kind() == Kind.BUILDING && overlap(flyer, p) > LEAST_OVERLAP);
        if (!sits) {
            return;
        }
        LightPlace light = staging.plan().light();
        for (double scale : SMALLER) {
            Placed smaller = flyer.withHeight(flyer.height() * scale);
            double half = width(smaller) / 2 + Staging.edge();
            Placed best = null;
            double nearest = Double.MAX_VALUE;
            for (int i = 0; i <= STEPS; i++) {
                for (int k = 0; k <= STEPS / 2; k++) {
                    double x = half + (1 - 2 * half) * i / STEPS;
                    double y = MARGIN + smaller.height() / 2 + (LOWEST - MARGIN) * k / (STEPS / 2);
                    Placed there = smaller.at(x, y);
                    boolean free = others.stream().allMatch(p -> overlap(there, p) <= 0);
                    double away = Math.hypot(x - flyer.x(), y - flyer.y());
                    boolean shines = light.disc() && Math.abs(light.x() - x) < half && Math.abs(light.y() - y) < half;
                    double cost = away + (shines ? .2 : 0);
                    if (free && cost < nearest) {
                        nearest = cost;
                        best = there;
                    }
                }
            }
            if (best != null) {
                put(flyer, best.withMirrored(staging.mirrored(flyer.subject(), best.x(), 1)));
                return;
            }
        }
    }

    /** The share of the picture that both boxes cover; the corners of a box are empty. */
    private double overlap(Placed a, Placed b) {
        double wide = BOX * (width(a) + width(b)) / 2 - Math.abs(a.x() - b.x());
        double high = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        return Math.max(0, wide) * Math.max(0, high);
    }

    private void over(Placed flyer, String target) {
        List<Placed> below = placed.stream()
                .filter(p -> p.subject().id().equals(target) && !p.hangs())
                .toList();
        if (below.size() != 1 || flyer.bottom() <= below.getFirst().top() + GAP) {
            return;
        }
        Placed ground = below.getFirst();
        if (placed.stream().anyMatch(p -> p.hero() && p != flyer && p != ground)) {
            // Beside a third the flyer has its place already; moved, it would cover that one's face.
            return;
        }
        boolean fixed = !Double.isNaN(staging.plan().stage().aside());
        double fits = Math.min(1, (WIDEST - AIR) / (width(flyer) + width(ground)));
        if (fits >= LEAST && !fixed) {
            Placed smaller = flyer.withHeight(flyer.height() * fits);
            put(flyer, smaller);
            Placed lower = ground.withHeight(ground.height() * fits);
            put(ground, lower);
            sideBySide(smaller, lower, width(smaller) + width(lower) + AIR);
        } else {
            stacked(flyer, ground);
        }
    }

    private void sideBySide(Placed flyer, Placed ground, double together) {
        double way = flyer.x() < ground.x() ? -1 : 1;
        // The pair as a whole leans to where the one on the ground stood.
        double room = Math.max(0, .5 - together / 2 - Staging.edge());
        double middle = .5 + Math.clamp(.3 * (ground.x() - .5), -room, room);
        double groundX = middle - way * (together - width(ground)) / 2;
        double flyerX = middle + way * (together - width(flyer)) / 2;
        double y =
                Math.max(flyer.height() / 2 + MARGIN, Math.min(flyer.y(), ground.top() + BESIDE_TOP * ground.height()));
        put(ground, ground.at(groundX, ground.y()));
        put(flyer, flyer.at(flyerX, y));
    }

    private void stacked(Placed flyer, Placed ground) {
        double room = ground.bottom() - MARGIN - GAP;
        double fits = Math.min(1, room / (flyer.height() + ground.height()));
        Placed lower = ground.withHeight(ground.height() * fits);
        double height = flyer.height() * fits;
        put(ground, lower);
        put(
                flyer,
                flyer.withHeight(height).at(flyer.x(), Math.max(MARGIN + height / 2, lower.top() - GAP - height / 2)));
    }

    private void put(Placed old, Placed now) {
        placed.set(placed.indexOf(old), now);
    }

    private double width(Placed p) {
        return staging.widthInX(p.height(), staging.figures().aspect(p.subject()));
    }
}
