package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.scene.Spot;
import java.util.Set;

/**
 * A spot of a place where a figure can be put instead of the open ground: the seat of a swing, the edge of a quay.
 *
 * @param use what a figure does there
 * @param away distance from the middle of the picture, fraction of the width; positive on the side away from the main
 *     subject, so that x = .5 + away if the main subject stands left and .5 − away if it stands right
 * @param y where feet or seat come to lie, fraction of the height
 * @param scale height of a figure there as a share of the hero's
 * @param lit whether it lies on the side of the light instead
 * @param spots what whoever is said to be there is put on it for
 */
public record Anchor(Use use, double away, double y, double scale, boolean lit, Set<Spot> spots) {
    public Anchor {
        spots = Set.copyOf(spots);
    }

    /** A spot that no word asks for by itself. */
    public Anchor(Use use, double away, double y, double scale) {
        this(use, away, y, scale, false, Set.of());
    }

    /** The same for whoever is said to be at one of these: "on the sill". */
    public Anchor named(Spot... said) {
        return new Anchor(use, away, y, scale, lit, Set.of(said));
    }

    /** The same on the side that the light comes from, at the window of a room. */
    public Anchor atTheLight() {
        return new Anchor(use, away, y, scale, true, spots);
    }

    /** What a spot is good for. */
    public enum Use {
        /** To sit on: a bench, a swing, a log. */
        SEAT,
        /** Anywhere on the ground: at the window, in the corner. */
        FLOOR,
        /** To stand higher than the ground: a slide, a rock, a stage. */
        TOP,
        /** The brink of water: a quay, a bank. */
        EDGE,
        /** Behind a counter or table, seen from the waist up. */
        COUNTER,
        /** Afloat: a boat's place. */
        WATER
    }

    /**
     * Middle as a fraction of the width.
     *
     * @param left whether the main figure stands left or, for a spot at the light, whether the light shines from the right
     */
    public double x(boolean left) {
        return .5 + (left ? away : -away);
    }

    /** Middle as a fraction of the width in a plan. */
    double x(Plan plan) {
        return x(lit ? plan.light().x() >= .5 : plan.focusLeft());
    }
}
