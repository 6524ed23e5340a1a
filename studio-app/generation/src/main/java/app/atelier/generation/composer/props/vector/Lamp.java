package app.atelier.generation.composer.props.vector;

/**
 * A light of a figure in the figure's units (100 to its height, x from the middle, y upwards).
 *
 * @param rgb colour, 0xRRGGBB
 * @param strength 0..1
 */
public record Lamp(double x, double y, double radius, int rgb, double strength) {}
