package app.atelier.generation.composer.props.vector;

/**
 * What a figure leaves behind in the air, in the figure's units (100 to its height, x from the middle, y upwards).
 *
 * @param x where it begins
 * @param y where it begins
 * @param angle direction it goes in radians, growing counter-clockwise from the right
 * @param length how far it reaches
 * @param width half its width where it ends
 * @param kind what it is made of
 */
public record Plume(double x, double y, double angle, double length, double width, Kind kind) {

    /** How a plume behaves. */
    public enum Kind {
        /** Blown out straight, dense, lit by the flame at its root. */
        EXHAUST,
        /** Rises in puffs that stay behind. */
        STEAM
    }
}
