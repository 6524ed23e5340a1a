package app.atelier.imaging.render;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Homography;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Areas of one colour under perspective: straight lines stay straight, so outlines are flattened and mapped exactly. */
final class MappedAreas {
    /** How far a flattened curve may lie from the true one, in output pixels. */
    private static final double FLATNESS = 0.05;

    private static final double LEAST_DEPTH = 1e-3;

    private MappedAreas() {}

    /** Whether all of a box lies well in front of the horizon. */
    static boolean inFront(Homography map, Rectangle2D box) {
        double depth = Math.min(
                Math.min(map.depth(box.getMinX(), box.getMinY()), map.depth(box.getMaxX(), box.getMinY())),
                Math.min(map.depth(box.getMinX(), box.getMaxY()), map.depth(box.getMaxX(), box.getMaxY())));
        double middle = map.depth(box.getCenterX(), box.getCenterY());
        return depth > LEAST_DEPTH * Math.abs(middle);
    }

    /** @param density output pixels for one of the areas' own, at most */
    static Picture draw(List<VectorContent.Area> areas, Homography map, double density, Rectangle place) {
        return VectorContent.drawn(place, g -> {
            for (VectorContent.Area area : areas) {
                g.setColor(area.colour());
                g.fill(mapped(area.shape(), map, FLATNESS / density));
            }
        });
    }

    private static Path2D mapped(Shape shape, Homography map, double flatness) {
        double[] c = new double[6];
        PathIterator lines = shape.getPathIterator(null, flatness);
        Path2D path = new Path2D.Double(lines.getWindingRule());
        for (; !lines.isDone(); lines.next()) {
            int kind = lines.currentSegment(c);
            if (kind == PathIterator.SEG_CLOSE) {
                path.closePath();
                continue;
            }
            Point2D.Double point = map.apply(c[0], c[1]);
            if (kind == PathIterator.SEG_MOVETO) {
                path.moveTo(point.x, point.y);
            } else {
                path.lineTo(point.x, point.y);
            }
        }
        return path;
    }
}
