package app.atelier.imaging.shapes;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A free path.
 *
 * @param data path data as in SVG ({@code M 0 0 L 10 0 … Z}, all commands), at most 1,000,000 characters, coordinates
 *     within ±100,000
 * @param evenOdd whether overlapping parts are holes; otherwise by the direction they go round
 */
public record PathFigure(String data, boolean evenOdd) implements Figure {
    public static final int MOST_CHARACTERS = 1_000_000;

    /** Throws IllegalArgumentException with a plain sentence if the data cannot be read. */
    public PathFigure {
        if (data.length() > MOST_CHARACTERS) {
            throw ShapeWords.WORDS.refusal("path.long", MOST_CHARACTERS, data.length());
        }
        Rectangle2D box = PathData.read(data, Path2D.WIND_NON_ZERO).getBounds2D();
        boolean near = box.getMinX() >= -Sizes.MOST
                && box.getMinY() >= -Sizes.MOST
                && box.getMaxX() <= Sizes.MOST
                && box.getMaxY() <= Sizes.MOST;
        if (!near) {
            throw ShapeWords.WORDS.refusal("path.far", Sizes.MOST);
        }
    }

    @Override
    public Shape outline() {
        return PathData.read(data, evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
    }

    @Override
    public Rectangle2D box() {
        return outline().getBounds2D();
    }
}
