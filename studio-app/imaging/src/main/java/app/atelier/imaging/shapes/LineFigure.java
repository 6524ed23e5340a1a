package app.atelier.imaging.shapes;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A straight line; a pen draws it.
 *
 * @param x1 where it starts, −100,000 to 100,000
 * @param y1 where it starts, −100,000 to 100,000
 * @param x2 where it ends, −100,000 to 100,000
 * @param y2 where it ends, −100,000 to 100,000
 */
public record LineFigure(double x1, double y1, double x2, double y2, Arrowhead start, Arrowhead end) implements Figure {
    private static final double HEAD_LENGTH = 4.5;
    private static final double HEAD_HALF_WIDTH = 2;
    private static final double NOTCH = 1;
    private static final double DOT_RADIUS = 1.5;

    public LineFigure {
        for (double value : new double[] {x1, y1, x2, y2}) {
            Sizes.require("line.point", value, -Sizes.MOST, Sizes.MOST);
        }
    }

    /** Without heads. */
    public static LineFigure of(double x1, double y1, double x2, double y2) {
        return new LineFigure(x1, y1, x2, y2, Arrowhead.NONE, Arrowhead.NONE);
    }

    @Override
    public Shape outline() {
        return new Line2D.Double(x1, y1, x2, y2);
    }

    @Override
    public Rectangle2D box() {
        return new Rectangle2D.Double(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    @Override
    public boolean fillable() {
        return false;
    }

    @Override
    public Shape heads(Pen pen) {
        Area heads = new Area();
        heads.add(new Area(head(start, pen, x2, y2, x1, y1)));
        heads.add(new Area(head(end, pen, x1, y1, x2, y2)));
        return heads;
    }

    @Override
    public Shape drawn(Pen pen) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        double atStart = taken(start, pen);
        double atEnd = taken(end, pen);
        if (length == 0 || atStart + atEnd == 0) {
            return outline();
        }
        double left = Math.min(atStart / length, 0.5);
        double right = Math.max(1 - atEnd / length, 0.5);
        return new Line2D.Double(
                x1 + (x2 - x1) * left, y1 + (y2 - y1) * left, x1 + (x2 - x1) * right, y1 + (y2 - y1) * right);
    }

    /** How much of the line a head covers, so that a wide pen does not look out at the tip. */
    private static double taken(Arrowhead head, Pen pen) {
        return head == Arrowhead.TRIANGLE ? (HEAD_LENGTH - NOTCH) * pen.width() : 0;
    }

    private static Shape head(Arrowhead head, Pen pen, double fromX, double fromY, double x, double y) {
        double width = pen.width();
        AffineTransform at = AffineTransform.getTranslateInstance(x, y);
        at.rotate(Math.atan2(y - fromY, x - fromX));
        Path2D path = new Path2D.Double();
        switch (head) {
            case NONE -> {
                // Nothing stands here.
            }
            case DOT ->
                path.append(
                        new Ellipse2D.Double(
                                -DOT_RADIUS * width,
                                -DOT_RADIUS * width,
                                2 * DOT_RADIUS * width,
                                2 * DOT_RADIUS * width),
                        false);
            case TRIANGLE -> {
                path.moveTo(0, 0);
                path.lineTo(-HEAD_LENGTH * width, -HEAD_HALF_WIDTH * width);
                path.lineTo(-(HEAD_LENGTH - NOTCH) * width, 0);
                path.lineTo(-HEAD_LENGTH * width, HEAD_HALF_WIDTH * width);
                path.closePath();
            }
            case OPEN -> {
                path.moveTo(-HEAD_LENGTH * 0.8 * width, -HEAD_HALF_WIDTH * 1.4 * width);
                path.lineTo(0, 0);
                path.lineTo(-HEAD_LENGTH * 0.8 * width, HEAD_HALF_WIDTH * 1.4 * width);
                return at.createTransformedShape(new BasicStroke(
                                (float) width, pen.cap().awt(), pen.join().awt())
                        .createStrokedShape(path));
            }
        }
        return at.createTransformedShape(path);
    }
}
