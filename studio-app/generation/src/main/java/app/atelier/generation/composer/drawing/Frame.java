package app.atelier.generation.composer.drawing;

/**
 * The picture's size and the units everything is measured in. One picture height is {@value #HEIGHT} design units whatever the number
 * of pixels, so the same seed at another size is the same picture.
 *
 * @param width pixels
 * @param height pixels
 */
public record Frame(int width, int height) {
    /** Height of every picture in design units; the recipe's lengths in pixels were found at this height. */
    public static final double HEIGHT = 840;

    /** Width to height of the pictures that counts and widths of the recipe refer to. */
    public static final double USUAL_ASPECT = 4.0 / 3;

    public Frame {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A picture needs at least one pixel a side.");
        }
    }

    /** Pixels in a design unit. */
    public double scale() {
        return height / HEIGHT;
    }

    /** Width of the picture in design units. */
    public double across() {
        return HEIGHT * width / height;
    }

    /** Width divided by height. */
    public double aspect() {
        return (double) width / height;
    }

    /** Design units at a fraction of the width. */
    public double x(double fraction) {
        return fraction * across();
    }

    /** Design units at a fraction of the height. */
    public double y(double fraction) {
        return fraction * HEIGHT;
    }

    /** The length that widths of subjects and gaps refer to: the height, or less in narrow pictures. In design units. */
    public double unit() {
        return Math.min(HEIGHT, 1.2 * across());
    }

    /** A count found for the usual aspect, for this one; at least one. */
    public int count(double usual) {
        return (int) Math.max(1, Math.round(usual * aspect() / USUAL_ASPECT));
    }

    public boolean narrow() {
        return aspect() < USUAL_ASPECT - .01;
    }
}
