package app.atelier.imaging.shapes;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;

/**
 * An ellipse that fills its box from 0, 0.
 *
 * @param width document pixels, 0 to 100,000
 * @param height document pixels, 0 to 100,000
 */
public record EllipseFigure(double width, double height) implements Figure {
    public EllipseFigure {
        Sizes.requireSide("ellipse.width", width);
        Sizes.requireSide("ellipse.height", height);
    }

    @Override
    public Shape outline() {
        return new Ellipse2D.Double(0, 0, width, height);
    }

    @Override
    public Rectangle2D box() {
        return new Rectangle2D.Double(0, 0, width, height);
    }
}
