package app.atelier.imaging.shapes;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/**
 * A regular polygon with a corner on top, stretched over its box from 0, 0: its corners lie on the ellipse of the box.
 *
 * @param corners 3 to 100
 * @param width document pixels, 0 to 100,000
 * @param height document pixels, 0 to 100,000
 * @param cornerRadius how far from each corner its rounding starts, document pixels, 0 to 100,000; at most half an edge
 */
public record PolygonFigure(int corners, double width, double height, double cornerRadius) implements Figure {
    public PolygonFigure {
        Sizes.require("polygon.corners", corners, 3, 100);
        Sizes.requireSide("polygon.width", width);
        Sizes.requireSide("polygon.height", height);
        Sizes.requireSide("corner.radius", cornerRadius);
    }

    @Override
    public Shape outline() {
        double[][] points = new double[corners][];
        for (int i = 0; i < corners; i++) {
            points[i] = Corners.onEllipse(width, height, (double) i / corners, 1);
        }
        return Corners.closed(points, cornerRadius);
    }

    @Override
    public Rectangle2D box() {
        return new Rectangle2D.Double(0, 0, width, height);
    }
}
