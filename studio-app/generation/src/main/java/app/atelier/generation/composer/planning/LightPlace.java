package app.atelier.generation.composer.planning;

/**
 * Where the scene's one light stands.
 *
 * @param x fraction of the width
 * @param y fraction of the height; may lie outside of the picture
 * @param disc whether a sun or moon is seen there
 * @param radius of the disc, as a fraction of the height
 */
public record LightPlace(double x, double y, boolean disc, double radius) {}
