package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.scene.Spatial;
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
