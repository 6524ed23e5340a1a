package app.atelier.generation.composer.props.vector;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.random.RandomGenerator;

/** Shapes in plain units; y may point either way. Points are given as x, y, x, y… */
public final class Outlines {

    private Outlines() {}

    public static Path2D polygon(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        path.closePath();
        return path;
    }

    public static Path2D polyline(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }

    public static Ellipse2D ellipse(double cx, double cy, double rx, double ry) {
        return new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry);
    }

    public static Ellipse2D disc(double cx, double cy, double r) {
        return ellipse(cx, cy, r, r);
    }

    /** The upright rectangle between two opposite corners. */
    public static Rectangle2D slab(double x0, double y0, double x1, double y1) {
        return new Rectangle2D.Double(Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0));
    }

    public static RoundRectangle2D rounded(double x0, double y0, double x1, double y1, double radius) {
        return new RoundRectangle2D.Double(
                Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0), 2 * radius, 2 * radius);
    }

    /** A closed curve through all points (Catmull–Rom, tension ½). */
    public static Path2D smooth(double... xy) {
        int n = xy.length / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 0; i < n; i++) {
            segment(path, xy, (i + n - 1) % n, i, (i + 1) % n, (i + 2) % n);
        }
        path.closePath();
        return path;
    }

    /** An open curve through all points. */
    public static Path2D curve(double... xy) {
        int n = xy.length / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 0; i < n - 1; i++) {
            segment(path, xy, Math.max(0, i - 1), i, i + 1, Math.min(n - 1, i + 2));
        }
        return path;
    }

    private static void segment(Path2D path, double[] p, int a, int b, int c, int d) {
        path.curveTo(
                p[2 * b] + (p[2 * c] - p[2 * a]) / 6,
                p[2 * b + 1] + (p[2 * c + 1] - p[2 * a + 1]) / 6,
                p[2 * c] - (p[2 * d] - p[2 * b]) / 6,
                p[2 * c + 1] - (p[2 * d + 1] - p[2 * b + 1]) / 6,
                p[2 * c],
                p[2 * c + 1]);
    }

    /** A turned body: the smooth right half (x at least 0, from top to bottom) mirrored, ends cut flat. */
    public static Path2D turned(double... rightSide) {
        int n = rightSide.length;
        double[] left = new double[n];
        for (int i = 0; i < n; i += 2) {
            left[i] = -rightSide[n - 2 - i];
            left[i + 1] = rightSide[n - 1 - i];
        }
        Path2D path = curve(rightSide);
        path.append(curve(left), true);
        path.closePath();
        return path;
    }

    /** A pointed leaf from stalk to tip; {@code bend} moves its middle sideways, as a share of its length. */
    public static Path2D leaf(double x0, double y0, double x1, double y1, double width, double bend) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double length = Math.max(1e-6, Math.hypot(dx, dy));
        double nx = -dy / length;
        double ny = dx / length;
        double mx = x0 + dx * .45 + nx * bend * length;
        double my = y0 + dy * .45 + ny * bend * length;
        Path2D path = new Path2D.Double();
        path.moveTo(x0, y0);
        path.quadTo(mx + nx * width, my + ny * width, x1, y1);
        path.quadTo(mx - nx * width, my - ny * width, x0, y0);
        path.closePath();
        return path;
    }

    /** A strip along a curve through the points, {@code startWidth} wide at the first and {@code endWidth} at the last. */
    public static Path2D strip(double startWidth, double endWidth, double... xy) {
        int n = xy.length / 2;
        double[] left = new double[2 * n];
        double[] right = new double[2 * n];
        for (int i = 0; i < n; i++) {
            int a = Math.max(0, i - 1);
            int b = Math.min(n - 1, i + 1);
            double dx = xy[2 * b] - xy[2 * a];
            double dy = xy[2 * b + 1] - xy[2 * a + 1];
            double length = Math.max(1e-6, Math.hypot(dx, dy));
            double half = (startWidth + (endWidth - startWidth) * i / (n - 1)) / 2;
            left[2 * i] = xy[2 * i] - dy / length * half;
            left[2 * i + 1] = xy[2 * i + 1] + dx / length * half;
            int k = n - 1 - i;
            right[2 * k] = xy[2 * i] + dy / length * half;
            right[2 * k + 1] = xy[2 * i + 1] - dx / length * half;
        }
        Path2D path = curve(left);
        path.append(curve(right), true);
        path.closePath();
        return path;
    }

    /** A soft irregular round shape of {@code points} corners whose radii vary by ± {@code unevenness}. */
    public static Path2D blob(
            double cx, double cy, double rx, double ry, int points, double unevenness, RandomGenerator random) {
        double[] xy = new double[2 * points];
        for (int i = 0; i < points; i++) {
            double angle = 2 * Math.PI * i / points;
            double r = 1 + unevenness * (2 * random.nextDouble() - 1);
            xy[2 * i] = cx + Math.cos(angle) * rx * r;
            xy[2 * i + 1] = cy + Math.sin(angle) * ry * r;
        }
        return smooth(xy);
    }

    /** A door or window with a round head: width 2·halfWidth, springing at {@code y1}. */
    public static Path2D arch(double cx, double y0, double y1, double halfWidth) {
        Path2D path = new Path2D.Double();
        double k = halfWidth * .5523;
        double top = y1 + Math.copySign(halfWidth, y1 - y0);
        double lift = Math.copySign(k, y1 - y0);
        path.moveTo(cx - halfWidth, y0);
        path.lineTo(cx - halfWidth, y1);
        path.curveTo(cx - halfWidth, y1 + lift, cx - k, top, cx, top);
        path.curveTo(cx + k, top, cx + halfWidth, y1 + lift, cx + halfWidth, y1);
        path.lineTo(cx + halfWidth, y0);
        path.closePath();
        return path;
    }

    /** All shapes in one path; those that overlap must run the same way round. */
    public static Path2D together(Shape... shapes) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Shape shape : shapes) {
            path.append(shape, false);
        }
        return path;
    }

    /** The first shape without the second. */
    public static Area without(Shape shape, Shape hole) {
        Area area = new Area(shape);
        area.subtract(new Area(hole));
        return area;
    }

    /** What lies in both shapes. */
    public static Area common(Shape one, Shape other) {
        Area area = new Area(one);
        area.intersect(new Area(other));
        return area;
    }

    public static Shape moved(Shape shape, double dx, double dy) {
        return AffineTransform.getTranslateInstance(dx, dy).createTransformedShape(shape);
    }

    public static Shape turnedBy(Shape shape, double degrees, double cx, double cy) {
        return AffineTransform.getRotateInstance(Math.toRadians(degrees), cx, cy)
                .createTransformedShape(shape);
    }

    public static Shape mirrored(Shape shape) {
        return AffineTransform.getScaleInstance(-1, 1).createTransformedShape(shape);
    }
}
