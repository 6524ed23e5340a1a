package app.atelier.imaging.shapes;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/**
 * A star with a point on top, stretched over its box from 0, 0.
 *
 * @param points 3 to 100
 * @param inner how far its inner corners lie from the middle, as a share of the points' distance, 0.05 to 1
 * @param width document pixels, 0 to 100,000
 * @param height document pixels, 0 to 100,000
 * @param cornerRadius how far from each corner its rounding starts, document pixels, 0 to 100,000; at most half an edge
 */
public record StarFigure(int points, double inner, double width, double height, double cornerRadius) implements Figure {
    public StarFigure {
        Sizes.require("star.points", points, 3, 100);
        Sizes.require("star.inner", inner, 0.05, 1);
        Sizes.requireSide("star.width", width);
        Sizes.requireSide("star.height", height);
        Sizes.requireSide("corner.radius", cornerRadius);
    }

    @Override
    public Shape outline() {
        double[][] corners = new double[2 * points][];
        for (int i = 0; i < corners.length; i++) {
            corners[i] = Corners.onEllipse(width, height, (double) i / corners.length, i % 2 == 0 ? 1 : inner);
        }
        return Corners.closed(corners, cornerRadius);
    }

    @Override
    public Rectangle2D box() {
        return new Rectangle2D.Double(0, 0, width, height);
    }
}
