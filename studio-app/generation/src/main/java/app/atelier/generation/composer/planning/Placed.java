package app.atelier.generation.composer.planning;

import app.atelier.generation.composer.characters.Gaze;
import app.atelier.generation.composer.scene.Role;
import app.atelier.generation.composer.scene.Subject;

/**
 * One figure in its place.
 *
 * @param subject what it is
 * @param index which of the subject's figures, from 0
 * @param x middle, as a fraction of the width
 * @param y lower edge, as a fraction of the height; for figures in the air their middle
 * @param height fraction of the picture's height
 * @param depth 0 at the viewer .. 1 at the horizon
 * @param mirrored whether the art is flipped left to right
 * @param degrees turned clockwise
 * @param role how it meets its surroundings
 * @param hero whether it is what the picture is about
 * @param gaze where it looks, as seen in the picture
 */
public record Placed(
        Subject subject,
        int index,
        double x,
        double y,
        double height,
        double depth,
        boolean mirrored,
        double degrees,
        Role role,
        boolean hero,
        Gaze gaze) {

    /** One that looks at the viewer. */
    public Placed(
            Subject subject,
            int index,
            double x,
            double y,
            double height,
            double depth,
            boolean mirrored,
            double degrees,
            Role role,
            boolean hero) {
        this(subject, index, x, y, height, depth, mirrored, degrees, role, hero, Gaze.VIEWER);
    }

    /** Whether {@link #y} is its middle and not its feet. */
    public boolean hangs() {
        return role == Role.IN_AIR || role == Role.UNDER_WATER || role == Role.IN_SPACE || role == Role.ON_WALL;
    }

    /** Upper edge as a fraction of the height. */
    public double top() {
        return hangs() ? y - height / 2 : y - height;
    }

    /** Lower edge as a fraction of the height. */
    public double bottom() {
        return hangs() ? y + height / 2 : y;
    }

    public Placed withHeight(double other) {
        return new Placed(subject, index, x, y, other, depth, mirrored, degrees, role, hero, gaze);
    }

    public Placed at(double otherX, double otherY) {
        return new Placed(subject, index, otherX, otherY, height, depth, mirrored, degrees, role, hero, gaze);
    }

    /** The same nearer or farther. */
    Placed deep(double otherDepth) {
        return new Placed(subject, index, x, y, height, otherDepth, mirrored, degrees, role, hero, gaze);
    }

    public Placed withMirrored(boolean other) {
        return new Placed(subject, index, x, y, height, depth, other, degrees, role, hero, gaze);
    }

    public Placed withGaze(Gaze other) {
        return new Placed(subject, index, x, y, height, depth, mirrored, degrees, role, hero, other);
    }
}
