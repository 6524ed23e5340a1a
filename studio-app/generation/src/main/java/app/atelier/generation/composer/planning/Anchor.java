package app.atelier.generation.composer.planning;

/**
 * A spot of a place where a figure can be put instead of the open ground: the seat of a swing, the edge of a quay.
 *
 * @param use what a figure does there
 * @param away distance from the middle of the picture, fraction of the width; positive on the side away from the main
 *     subject, so that x = .5 + away if the main subject stands left and .5 − away if it stands right
 * @param y where feet or seat come to lie, fraction of the height
 * @param scale height of a figure there as a share of the hero's
 */
public record Anchor(Use use, double away, double y, double scale) {
    /** What a spot is good for. */
    public enum Use {
        /** To sit on: a bench, a swing, a log. */
        SEAT,
        /** To stand higher than the ground: a slide, a rock, a stage. */
        TOP,
        /** The brink of water: a quay, a bank. */
        EDGE,
        /** Behind a counter or table, seen from the waist up. */
        COUNTER,
        /** Afloat: a boat's place. */
        WATER
    }

    /** Middle as a fraction of the width. */
    public double x(boolean focusLeft) {
        return .5 + (focusLeft ? away : -away);
    }
}
