package app.atelier.imaging.layers;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/**
 * A layer with content of its own at a place. Its own coordinates are document pixels at scale 1; the
 * {@linkplain #placement placement} scales and turns them about the middle of the {@linkplain #box box}.
 */
public sealed interface PlacedLayer extends Layer permits PictureLayer, TextLayer, ShapeLayer, VectorLayer {
    Placement placement();

    @Override
    PlacedLayer withInfo(LayerInfo info);

    /** With its content at another place; its mask stays. */
    PlacedLayer withPlacement(Placement value);

    /** Moved to another place, with its mask if that is linked to it. */
    default PlacedLayer movedTo(Placement value) {
        return withInfo(info().withMaskMoved(motion(value))).withPlacement(value);
    }

    /** How points of the layer move when it comes to another place, in document pixels. */
    default AffineTransform motion(Placement value) {
        Placement old = placement();
        boolean shifted = value.scaleX() == old.scaleX()
                && value.scaleY() == old.scaleY()
                && value.rotationDegrees() == old.rotationDegrees();
        if (shifted) {
            return AffineTransform.getTranslateInstance(value.x() - old.x(), value.y() - old.y());
        }
        try {
            AffineTransform motion = value.transform(box());
            motion.concatenate(toDocument().createInverse());
            return motion;
        } catch (NoninvertibleTransformException e) {
            // No placement presses flat.
            throw new IllegalStateException(e);
        }
    }

    /** What handles go round, in the layer's own coordinates; may be empty, need not begin at 0, 0. */
    Rectangle2D box();

    /** What may have colour, in the layer's own coordinates: the box with strokes and overhang, without filters. */
    Rectangle2D ink();

    /** From the layer's own to document coordinates. */
    default AffineTransform toDocument() {
        return placement().transform(box());
    }

    /** What may have colour, in document pixels, without filters. */
    default Rectangle2D bounds() {
        return toDocument().createTransformedShape(ink()).getBounds2D();
    }

    /**
     * Whether somebody who points at a place in the document means this layer.
     *
     * @param x document pixels
     * @param y document pixels
     * @param reach how far beside it still counts, document pixels; pictures pass over it
     */
    default boolean at(double x, double y, double reach) {
        AffineTransform t = toDocument();
        double scale = Math.sqrt(Math.abs(t.getDeterminant()));
        if (scale < 1e-9) {
            return false;
        }
        try {
            Point2D own = t.inverseTransform(new Point2D.Double(x, y), null);
            return holds(own.getX(), own.getY(), reach / scale);
        } catch (NoninvertibleTransformException e) {
            return false;
        }
    }

    /** As {@link #at} in the layer's own coordinates. */
    boolean holds(double x, double y, double reach);
}
