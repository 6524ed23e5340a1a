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

    /** @throws IllegalArgumentException with one plain sentence if a number is out of its range */
    public Standing {
        Subject.requireWords("standing", subject, role);
        within(x, -1, 2, "x");
        within(y, -1, 2, "y");
        within(depth, -1, 1, "depth");
        within(degrees, -360, 360, "degrees");
        if (!(height > 0 && height <= 4)) {
            throw new IllegalArgumentException(SceneWords.of("standing.height", height));
        }
        if (figure < 0 || figure >= Subject.MOST) {
            throw new IllegalArgumentException(SceneWords.of("standing.figure", Subject.MOST - 1, figure));
        }
    }

    /** The same elsewhere. */
    public Standing at(double otherX, double otherY) {
        return new Standing(subject, figure, otherX, otherY, height, depth, mirrored, degrees, role, hero);
    }

    /** The same in another size. */
    public Standing withHeight(double other) {
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
