package app.atelier.generation.composer.props;

/**
 * Light that a prop gives off, to be screened over the picture.
 *
 * @param x centre in pixels
 * @param y centre in pixels
 * @param radius pixels from the centre to where the light has fallen to a tenth
 * @param rgb colour, 0xRRGGBB
 * @param strength 0..1
 */
public record Glow(double x, double y, double radius, int rgb, double strength) {

    /** The same light at another place. */
    public Glow at(double otherX) {
        return new Glow(otherX, y, radius, rgb, strength);
    }
}
