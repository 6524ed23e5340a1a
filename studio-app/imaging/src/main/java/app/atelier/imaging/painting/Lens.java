package app.atelier.imaging.painting;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;

/**
 * How pixels of what is painted on lie in the coordinates of touches, so that a round brush stays round on layers that
 * are scaled or turned.
 */
final class Lens {
    private final AffineTransform out;
    private final AffineTransform in;
    private final double a;
    private final double b;
    private final double c;

    /** @param out from pixels of what is painted on to the coordinates of touches */
    Lens(AffineTransform out) {
        this.out = out;
        try {
            this.in = out.createInverse();
        } catch (NoninvertibleTransformException impossible) {
            throw new IllegalArgumentException(impossible);
        }
        double m = out.getScaleX();
        double n = out.getShearX();
        double p = out.getShearY();
        double q = out.getScaleY();
        a = m * m + p * p;
        b = 2 * (m * n + p * q);
        c = n * n + q * q;
    }

    static Lens direct() {
        return new Lens(new AffineTransform());
    }

    /** The squared length, for touches, of a step in pixels. */
    double squared(double dx, double dy) {
        return (a * dx + b * dy) * dx + c * dy * dy;
    }

    /** How far to the side in pixels a circle reaches. */
    double reachX(double radius) {
        return radius * Math.hypot(in.getScaleX(), in.getShearX());
    }

    double reachY(double radius) {
        return radius * Math.hypot(in.getShearY(), in.getScaleY());
    }

    /** The side of a pixel in the coordinates of touches. */
    double pixel() {
        return Math.sqrt(Math.abs(out.getDeterminant()));
    }

    Point2D.Double toPixels(double x, double y) {
        Point2D.Double p = new Point2D.Double(x, y);
        in.transform(p, p);
        return p;
    }

    /** The pixels that a place in the coordinates of touches reaches. */
    Rectangle toPixels(Rectangle place) {
        Rectangle pixels = in.createTransformedShape(place).getBounds();
        pixels.grow(1, 1);
        return pixels;
    }

    /** From the middle of a pixel to the coordinates of touches. */
    void fromPixel(int x, int y, Point2D.Double result) {
        result.setLocation(x + 0.5, y + 0.5);
        out.transform(result, result);
    }

    /** A distance of touches in pixels. */
    Point2D.Double distance(double dx, double dy) {
        Point2D.Double p = new Point2D.Double(dx, dy);
        in.deltaTransform(p, p);
        return p;
    }

    /** Where pixel 0, 0 lies if pixels are neither scaled, turned nor between pixels of the document; else null. */
    java.awt.@org.jspecify.annotations.Nullable Point grid() {
        int x = (int) Math.rint(out.getTranslateX());
        int y = (int) Math.rint(out.getTranslateY());
        boolean plain = out.getScaleX() == 1
                && out.getScaleY() == 1
                && out.getShearX() == 0
                && out.getShearY() == 0
                && Math.abs(out.getTranslateX() - x) < 1e-6
                && Math.abs(out.getTranslateY() - y) < 1e-6;
        return plain ? new java.awt.Point(x, y) : null;
    }
}
