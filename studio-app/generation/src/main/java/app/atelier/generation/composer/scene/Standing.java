package app.atelier.generation.composer.scene;

import org.jspecify.annotations.Nullable;

/**
 * Where one figure of a scene was put by hand, or stayed when another was changed. Fractions of the picture.
 *
 * @param subject id of the subject that it belongs to
 * @param figure which of the subject's figures, from 0
 * @param x middle, as a fraction of the width, -1..2
 * @param y lower edge, as a fraction of the height, -1..2; for figures in the air their middle
 * @param height as a fraction of the height, above 0, up to 4
 * @param depth how far away, as the planner counts it, -1..1; also what lies before what
 * @param mirrored whether it is flipped left to right; null to let it look into the picture
 * @param degrees turned clockwise, -360..360
 * @param role how it meets its surroundings
 * @param hero whether it is what the picture is about
 */
public record Standing(
        String subject,
        int figure,
        double x,
        double y,
        double height,
        double depth,
        @Nullable Boolean mirrored,
        double degrees,
        Role role,
        boolean hero) {
    /** How far beyond the picture's edges a figure may be put, as a fraction of its width or height from its upper left corner. */
    private static final double BEFORE = -1;

    private static final double BEYOND = 2;

    private static final double TALLEST = 4;

    /** No figure is made smaller by hand: it could not be found again. */
    private static final double SMALLEST = .01;

    /** @throws IllegalArgumentException with one plain sentence if a number is out of its range */
    public Standing {
        Subject.requireWords("standing", subject, role);
        within(x, BEFORE, BEYOND, "x");
        within(y, BEFORE, BEYOND, "y");
        within(depth, -1, 1, "depth");
        within(degrees, -360, 360, "degrees");
        if (!(height > 0 && height <= TALLEST)) {
            throw new IllegalArgumentException(SceneWords.of("standing.height", height));
        }
        if (figure < 0 || figure >= Subject.MOST) {
            throw new IllegalArgumentException(SceneWords.of("standing.figure", Subject.MOST - 1, figure));
        }
    }

    /** The same elsewhere, as far as it may go. */
    public Standing moved(double dx, double dy) {
        double otherX = Math.clamp(x + dx, BEFORE, BEYOND);
        double otherY = Math.clamp(y + dy, BEFORE, BEYOND);
        return new Standing(subject, figure, otherX, otherY, height, depth, mirrored, degrees, role, hero);
    }

    /** The same larger or smaller by a factor, as far as it may be. */
    public Standing grown(double factor) {
        double other = Math.clamp(height * factor, SMALLEST, TALLEST);
        return new Standing(subject, figure, x, y, other, depth, mirrored, degrees, role, hero);
    }

    /** The place of another figure of the same subject. */
    public Standing of(int otherFigure) {
        return new Standing(subject, otherFigure, x, y, height, depth, mirrored, degrees, role, hero);
    }

    /** The same flipped or not, null to let it look into the picture. */
    public Standing withMirrored(@Nullable Boolean other) {
        return new Standing(subject, figure, x, y, height, depth, other, degrees, role, hero);
    }

    private static void within(double value, double least, double most, String name) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(SceneWords.of("standing.range", name, least, most, value));
        }
    }
}
