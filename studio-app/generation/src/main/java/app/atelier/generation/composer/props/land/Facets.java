package app.atelier.generation.composer.props.land;

import app.atelier.generation.composer.props.vector.Outlines;
import app.atelier.generation.composer.props.vector.Sketch;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Broken stone: an outline cut into triangles at random heights, each lit by the way it faces. */
final class Facets {

    private Facets() {}

    record Point(double x, double y, double height) {}

    private record Triangle(Point a, Point b, Point c) {}

    /**
     * Fills the polygon.
     *
     * @param outline x, y… of the corners
     * @param inner how many points are strewn inside
     * @param lit shade of the best lit facets
     * @param dark shade of the worst lit
     */
    static void fill(Sketch s, double[] outline, int inner, int rgb, double lit, double dark) {
        Path2D shape = Outlines.polygon(outline);
        Rectangle2D bounds = shape.getBounds2D();
        double rough = Math.min(bounds.getWidth(), bounds.getHeight()) * .16;
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < outline.length; i += 2) {
            points.add(new Point(outline[i], outline[i + 1], s.about(rough * .4)));
        }
        double spacing = Math.sqrt(bounds.getWidth() * bounds.getHeight() / Math.max(1, inner)) * .62;
        for (int tries = 0; tries < inner * 5 && points.size() < inner + outline.length / 2; tries++) {
            double x = s.between(bounds.getMinX(), bounds.getMaxX());
            double y = s.between(bounds.getMinY(), bounds.getMaxY());
            if (shape.contains(x, y) && points.stream().allMatch(p -> Math.hypot(p.x - x, p.y - y) > spacing)) {
                points.add(new Point(x, y, s.about(rough)));
            }
        }
        s.inside(shape, t -> t.fill(shape, rgb, (lit + dark) / 2), t -> paint(t, points, bounds, rgb, lit, dark));
        s.fade(shape, rgb, .9, 0, .5, 0, bounds.getMaxY(), 0, bounds.getMinY());
    }

    private static void paint(Sketch s, List<Point> points, Rectangle2D bounds, int rgb, double lit, double dark) {
        for (Triangle triangle : triangulate(points, bounds)) {
            double ux = triangle.b.x - triangle.a.x;
            double uy = triangle.b.y - triangle.a.y;
            double uz = triangle.b.height - triangle.a.height;
            double vx = triangle.c.x - triangle.a.x;
            double vy = triangle.c.y - triangle.a.y;
            double vz = triangle.c.height - triangle.a.height;
            double nx = uy * vz - uz * vy;
            double ny = uz * vx - ux * vz;
            double nz = ux * vy - uy * vx;
            double length = Math.max(1e-9, Math.sqrt(nx * nx + ny * ny + nz * nz)) * Math.signum(nz == 0 ? 1 : nz);
            double facing = (nx * s.lightX() + ny * s.lightY()) / length;
            double across = ((triangle.a.x + triangle.b.x + triangle.c.x) / 3 - bounds.getCenterX())
                    / bounds.getWidth()
                    * s.lightX();
            double t = Math.clamp(.5 + facing * .95 + across * .5, 0, 1);
            Path2D path = Outlines.polygon(
                    triangle.a.x, triangle.a.y, triangle.b.x, triangle.b.y, triangle.c.x, triangle.c.y);
            double shade = dark + (lit - dark) * t;
            s.fill(path, rgb, shade);
            s.line(path, .12, rgb, shade);
        }
    }

    /** Bowyer and Watson's incremental Delaunay triangulation (1981). */
    private static List<Triangle> triangulate(List<Point> points, Rectangle2D bounds) {
        double far = 20 * (bounds.getWidth() + bounds.getHeight());
        Point a = new Point(bounds.getCenterX() - far, bounds.getMinY() - far, 0);
        Point b = new Point(bounds.getCenterX() + far, bounds.getMinY() - far, 0);
        Point c = new Point(bounds.getCenterX(), bounds.getMaxY() + far, 0);
        List<Triangle> triangles = new ArrayList<>(List.of(new Triangle(a, b, c)));
        for (Point p : points) {
            List<Point[]> edges = new ArrayList<>();
            triangles.removeIf(t -> {
                if (!inCircle(t, p)) {
                    return false;
                }
                edges.add(new Point[] {t.a, t.b});
                edges.add(new Point[] {t.b, t.c});
                edges.add(new Point[] {t.c, t.a});
                return true;
            });
            for (Point[] edge : edges) {
                boolean shared = edges.stream().anyMatch(other -> other[0] == edge[1] && other[1] == edge[0]);
                if (!shared) {
                    triangles.add(counterClockwise(edge[0], edge[1], p));
                }
            }
        }
        triangles.removeIf(t -> List.of(a, b, c).stream().anyMatch(q -> t.a == q || t.b == q || t.c == q));
        return triangles;
    }

    private static Triangle counterClockwise(Point a, Point b, Point c) {
        double turn = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        return turn >= 0 ? new Triangle(a, b, c) : new Triangle(b, a, c);
    }

    private static boolean inCircle(Triangle t, Point p) {
        double ax = t.a.x - p.x;
        double ay = t.a.y - p.y;
        double bx = t.b.x - p.x;
        double by = t.b.y - p.y;
        double cx = t.c.x - p.x;
        double cy = t.c.y - p.y;
        return (ax * ax + ay * ay) * (bx * cy - cx * by)
                        - (bx * bx + by * by) * (ax * cy - cx * ay)
                        + (cx * cx + cy * cy) * (ax * by - bx * ay)
                > 0;
    }
}
