package app.atelier.imaging.layers;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * Where content lies in the document: scaled and rotated about the middle of its box, then put so that its own 0, 0
 * (of a picture the upper left corner) would be at x, y were it not scaled and rotated.
 *
 * @param x document pixels from the left
 * @param y document pixels from the top
 * @param scaleX factor, not 0; negative mirrors
 * @param scaleY factor, not 0; negative mirrors
 * @param rotationDegrees clockwise
 */
public record Placement(double x, double y, double scaleX, double scaleY, double rotationDegrees) {
    public static final Placement IDENTITY = new Placement(0, 0, 1, 1, 0);

    public Placement {
        boolean finite = Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(rotationDegrees);
        if (!finite || !usable(scaleX) || !usable(scaleY)) {
            throw LayerWords.WORDS.refusal("layer.place");
        }
    }

    /** At full size, upright. */
    public static Placement at(double x, double y) {
        return new Placement(x, y, 1, 1, 0);
    }

    /**
     * The placement that puts a box where a map does; what the map slants is left upright.
     *
     * @param map from the layer's own to document coordinates, invertible
     */
    public static Placement of(AffineTransform map, Rectangle2D box) {
        double scaleX = Math.hypot(map.getScaleX(), map.getShearY());
        double scaleY = map.getDeterminant() / scaleX;
        double angle = Math.toDegrees(Math.atan2(map.getShearY(), map.getScaleX()));
        Point2D middle = map.transform(new Point2D.Double(box.getCenterX(), box.getCenterY()), null);
        return new Placement(middle.getX() - box.getCenterX(), middle.getY() - box.getCenterY(), scaleX, scaleY, angle);
    }

    public Placement movedBy(double dx, double dy) {
        return new Placement(x + dx, y + dy, scaleX, scaleY, rotationDegrees);
    }

    public Placement scaled(double factorX, double factorY) {
        return new Placement(x, y, factorX, factorY, rotationDegrees);
    }

    public Placement rotated(double degrees) {
        return new Placement(x, y, scaleX, scaleY, degrees);
    }

    /** Whether pixels of the picture fall exactly on pixels of the document. */
    public boolean onGrid() {
        return scaleX == 1 && scaleY == 1 && rotationDegrees == 0 && x == Math.rint(x) && y == Math.rint(y);
    }

    /** From picture to document coordinates, for a picture of the given size. */
    public AffineTransform transform(int width, int height) {
        return transform(new Rectangle2D.Double(0, 0, width, height));
    }

    /** From a layer's own to document coordinates, for content that fills a box: its 0, 0 comes to x, y. */
    public AffineTransform transform(Rectangle2D box) {
        AffineTransform t = new AffineTransform();
        t.translate(x + box.getCenterX(), y + box.getCenterY());
        t.rotate(Math.toRadians(rotationDegrees));
        t.scale(scaleX, scaleY);
        t.translate(-box.getCenterX(), -box.getCenterY());
        return t;
    }

    /**
     * Where a part of a picture lies when it is taken out alone (or, with a part that reaches outside, a picture with
     * room added).
     *
     * @param width of the whole picture
     * @param height of the whole picture
     * @param part in pixels of the whole picture
     */
    public Placement ofPart(int width, int height, Rectangle part) {
        Point2D middle = transform(width, height)
                .transform(new Point2D.Double(part.x + part.width / 2.0, part.y + part.height / 2.0), null);
        return new Placement(
                middle.getX() - part.width / 2.0, middle.getY() - part.height / 2.0, scaleX, scaleY, rotationDegrees);
    }

    private static boolean usable(double scale) {
        return Double.isFinite(scale) && Math.abs(scale) >= 1e-6;
    }
}
