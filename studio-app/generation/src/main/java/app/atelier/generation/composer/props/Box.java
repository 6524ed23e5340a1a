package app.atelier.generation.composer.props;

/**
 * The rectangle a prop fills, in pixels, y downwards. The prop stands on the middle of its lower edge.
 *
 * @param x left edge
 * @param y upper edge
 * @param w width, above 0
 * @param h height, above 0
 */
public record Box(double x, double y, double w, double h) {

    public Box {
        if (!(w > 0 && h > 0) || !Double.isFinite(x + y + w + h)) {
            throw new IllegalArgumentException("A box needs a place and a size above zero.");
        }
    }

    /** The box of a prop whose base stands at {@code baseX}, {@code baseY}. */
    public static Box standing(double baseX, double baseY, double height, double aspect) {
        return new Box(baseX - height * aspect / 2, baseY - height, height * aspect, height);
    }
}
