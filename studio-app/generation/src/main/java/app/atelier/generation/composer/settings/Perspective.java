package app.atelier.generation.composer.settings;

/**
 * Level ground seen by someone who stands on it: lines that run away meet in one point.
 *
 * @param vanishX where they meet, fraction of the width
 * @param vanishY where they meet, fraction of the height
 * @param near height of the nearest visible line of the ground, fraction of the height
 */
record Perspective(double vanishX, double vanishY, double near) {
    /** Height on the picture of a line that is {@code distance} times as far as the nearest one, from 1 on. */
    double y(double distance) {
        return vanishY + (near - vanishY) / distance;
    }

    /** Place on the picture of a point that stands at {@code x} on the nearest line, when it is farther away. */
    double x(double x, double distance) {
        return vanishX + (x - vanishX) / distance;
    }

    /** How many times as far as the nearest line a height on the picture lies. */
    double distance(double y) {
        return (near - vanishY) / Math.max(1e-4, y - vanishY);
    }

    /** Share of its near size that a thing at this height on the picture has. */
    double scale(double y) {
        return Math.max(0, (y - vanishY) / (near - vanishY));
    }
}
