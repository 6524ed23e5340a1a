package app.atelier.generation.composer.characters;

/**
 * Where a head is turned to: the direction from its own face to what it looks at.
 *
 * @param x −1 to the left .. 1 to the right, as the figure is painted (before it is mirrored)
 * @param y −1 upwards .. 1 downwards
 */
public record Gaze(double x, double y) {
    /** Straight out of the picture. */
    public static final Gaze VIEWER = new Gaze(0, 0);

    public Gaze {
        if (!(Math.abs(x) <= 1 && Math.abs(y) <= 1)) {
            throw new IllegalArgumentException("A gaze has parts from -1 to 1, not " + x + " and " + y + ".");
        }
    }

    /** Towards a place, seen from another; both in the same unit. */
    public static Gaze towards(double dx, double dy) {
        double length = Math.hypot(dx, dy);
        return length < 1e-6 ? VIEWER : new Gaze(dx / length, dy / length);
    }

    public Gaze mirrored() {
        return new Gaze(-x, y);
    }

    /** The same direction, turned less. */
    public Gaze times(double share) {
        return new Gaze(x * share, y * share);
    }
}
