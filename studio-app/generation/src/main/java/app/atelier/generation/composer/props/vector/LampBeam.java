package app.atelier.generation.composer.props.vector;

/**
 * A light beam of a figure in the figure's units; the angle in radians grows clockwise from the right.
 *
 * @param spread half the opening angle in radians
 * @param strength 0..1
 */
public record LampBeam(double x, double y, double angle, double spread, double length, int rgb, double strength) {}
