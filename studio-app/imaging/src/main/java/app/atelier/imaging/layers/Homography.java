package app.atelier.imaging.layers;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * A projective map of the plane, (x, y) ↦ ((a·x + b·y + c)/w, (d·x + e·y + f)/w) with w = g·x + h·y + i. Straight lines
 * stay straight; without perspective (g = h = 0) it is an affine map.
 */
public record Homography(double a, double b, double c, double d, double e, double f, double g, double h, double i) {
    public static final Homography IDENTITY = new Homography(1, 0, 0, 0, 1, 0, 0, 0, 1);

    private static final double HORIZON = 1e-6;

    public static Homography of(AffineTransform t) {
        return new Homography(
                t.getScaleX(),
                t.getShearX(),
                t.getTranslateX(),
                t.getShearY(),
                t.getScaleY(),
                t.getTranslateY(),
                0,
                0,
                1);
    }

    /**
     * The map that takes the corners of the unit square, clockwise from (0, 0), to four points (Heckbert 1989,
     * section 2.2.3).
     */
    public static Homography ofUnitSquare(List<Point2D.Double> to) {
        Point2D.Double p0 = to.get(0);
        Point2D.Double p1 = to.get(1);
        Point2D.Double p2 = to.get(2);
        Point2D.Double p3 = to.get(3);
        double sx = p0.x - p1.x + p2.x - p3.x;
        double sy = p0.y - p1.y + p2.y - p3.y;
        double dx1 = p1.x - p2.x;
        double dx2 = p3.x - p2.x;
        double dy1 = p1.y - p2.y;
        double dy2 = p3.y - p2.y;
        double area = dx1 * dy2 - dx2 * dy1;
        double g = (sx * dy2 - dx2 * sy) / area;
        double h = (dx1 * sy - sx * dy1) / area;
        return new Homography(
                p1.x - p0.x + g * p1.x,
                p3.x - p0.x + h * p3.x,
                p0.x,
                p1.y - p0.y + g * p1.y,
                p3.y - p0.y + h * p3.y,
                p0.y,
                g,
                h,
                1);
    }

    public static Homography scale(double x, double y) {
        return new Homography(x, 0, 0, 0, y, 0, 0, 0, 1);
    }

    public static Homography translation(double x, double y) {
        return new Homography(1, 0, x, 0, 1, y, 0, 0, 1);
    }

    /** This after another: first {@code first}, then this. */
    public Homography after(Homography first) {
        return new Homography(
                        a * first.a + b * first.d + c * first.g,
                        a * first.b + b * first.e + c * first.h,
                        a * first.c + b * first.f + c * first.i,
                        d * first.a + e * first.d + f * first.g,
                        d * first.b + e * first.e + f * first.h,
                        d * first.c + e * first.f + f * first.i,
                        g * first.a + h * first.d + i * first.g,
                        g * first.b + h * first.e + i * first.h,
                        g * first.c + h * first.f + i * first.i)
                .normal();
    }

    /**
     * The map back.
     *
     * @throws IllegalArgumentException if this squeezes the plane to a line
     */
    public Homography inverse() {
        double x = e * i - f * h;
        double y = f * g - d * i;
        double z = d * h - e * g;
        double determinant = a * x + b * y + c * z;
        if (!(Math.abs(determinant) > 1e-300)) {
            throw new IllegalArgumentException(LayerWords.WORDS.get("homography.flat"));
        }
        return new Homography(
                        x / determinant,
                        (c * h - b * i) / determinant,
                        (b * f - c * e) / determinant,
                        y / determinant,
                        (a * i - c * g) / determinant,
                        (c * d - a * f) / determinant,
                        z / determinant,
                        (b * g - a * h) / determinant,
                        (a * e - b * d) / determinant)
                .normal();
    }

    private Homography normal() {
        if (i == 1 || i == 0) {
            return this;
        }
        return new Homography(a / i, b / i, c / i, d / i, e / i, f / i, g / i, h / i, 1);
    }

    /** Whether parallel lines stay parallel. */
    public boolean affine() {
        return g == 0 && h == 0;
    }

    /**
     * This as an affine map.
     *
     * @throws IllegalStateException if it is none
     */
    public AffineTransform toAffine() {
        if (!affine()) {
            throw new IllegalStateException("A map with perspective is not affine.");
        }
        return new AffineTransform(a / i, d / i, b / i, e / i, c / i, f / i);
    }

    /** The affine map that is closest to this one around a point. */
    public AffineTransform nearly(double x, double y) {
        double w = depth(x, y);
        Point2D.Double p = apply(x, y);
        double m00 = (a - p.x * g) / w;
        double m01 = (b - p.x * h) / w;
        double m10 = (d - p.y * g) / w;
        double m11 = (e - p.y * h) / w;
        return new AffineTransform(m00, m10, m01, m11, p.x - m00 * x - m01 * y, p.y - m10 * x - m11 * y);
    }

    /** What a point is divided by; positive in front of the horizon, where the picture is. */
    public double depth(double x, double y) {
        return g * x + h * y + i;
    }

    /** Where a point goes; far away or not a number if it lies on the horizon. */
    public Point2D.Double apply(double x, double y) {
        double w = depth(x, y);
        return new Point2D.Double((a * x + b * y + c) / w, (d * x + e * y + f) / w);
    }

    public Point2D.Double apply(Point2D point) {
        return apply(point.getX(), point.getY());
    }

    /** Where the part of a rectangle goes that lies in front of the horizon; empty if nothing does. */
    public Path2D.Double outline(double x, double y, double width, double height) {
        double[][] corners = {{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}};
        Path2D.Double path = new Path2D.Double();
        for (int k = 0; k < 4; k++) {
            double[] from = corners[k];
            double[] to = corners[(k + 1) % 4];
            double near = depth(from[0], from[1]) - HORIZON;
            double far = depth(to[0], to[1]) - HORIZON;
            if (near > 0) {
                join(path, apply(from[0], from[1]));
            }
            if (near > 0 != far > 0) {
                double t = near / (near - far);
                join(path, apply(from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t));
            }
        }
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
        return path;
    }

    private static void join(Path2D.Double path, Point2D.Double point) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(point.x, point.y);
        } else {
            path.lineTo(point.x, point.y);
        }
    }
}
