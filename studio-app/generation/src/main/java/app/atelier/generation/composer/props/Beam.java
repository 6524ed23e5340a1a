package app.atelier.generation.composer.props;

/**
 * A cone of light, as of a lighthouse.
 *
 * @param x origin in pixels
 * @param y origin in pixels
 * @param angle direction in radians, 0 to the right, growing clockwise (y downwards)
 * @param spread half the opening angle in radians
 * @param length pixels
 * @param rgb colour, 0xRRGGBB
 * @param strength 0..1
 */
public record Beam(double x, double y, double angle, double spread, double length, int rgb, double strength) {

    /** The same cone left for right around a vertical axis. */
    public Beam mirrored(double axis) {
        return new Beam(2 * axis - x, y, Math.PI - angle, spread, length, rgb, strength);
    }
}
