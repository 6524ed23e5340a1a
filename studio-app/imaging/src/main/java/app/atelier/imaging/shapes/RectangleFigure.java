package app.atelier.imaging.shapes;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/**
 * A rectangle from 0, 0.
 *
 * @param width document pixels, 0 to 100,000
 * @param height document pixels, 0 to 100,000
 * @param cornerRadius document pixels, 0 to 100,000; drawn as at most half of the shorter side
 */
public record RectangleFigure(double width, double height, double cornerRadius) implements Figure {
    public RectangleFigure {
        Sizes.requireSide("rectangle.width", width);
        Sizes.requireSide("rectangle.height", height);
        Sizes.requireSide("corner.radius", cornerRadius);
    }

    @Override
    public Shape outline() {
        double arc = 2 * Math.min(cornerRadius, Math.min(width, height) / 2);
        return arc > 0 ? new RoundRectangle2D.Double(0, 0, width, height, arc, arc) : box();
    }

    @Override
    public Rectangle2D box() {
        return new Rectangle2D.Double(0, 0, width, height);
    }
}
