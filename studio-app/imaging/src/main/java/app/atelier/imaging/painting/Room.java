package app.atelier.imaging.painting;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.PictureLayer;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;

/** Room for painting on layers whose picture is smaller than the document. */
public final class Room {
    private Room() {}

    /**
     * The layer with transparent room added around its picture, so that it reaches everywhere in the document (or as far
     * as a picture can be large); looks the same, and is the same layer if it reaches everywhere already.
     */
    public static PictureLayer covering(PictureLayer layer, Document document) {
        return covering(layer, new Rectangle(0, 0, document.width(), document.height()));
    }

    /** As {@link #covering(PictureLayer, Document)} for a place in document pixels. */
    public static PictureLayer covering(PictureLayer layer, Rectangle place) {
        Picture picture = layer.picture();
        Rectangle own = new Rectangle(0, 0, picture.width(), picture.height());
        AffineTransform back;
        try {
            back = layer.placement()
                    .transform(picture.width(), picture.height())
                    .createInverse();
        } catch (NoninvertibleTransformException impossible) {
            return layer;
        }
        Rectangle2D wanted = back.createTransformedShape(place).getBounds2D();
        Rectangle all = own.union(new Rectangle(
                (int) Math.floor(wanted.getMinX() + 1e-6),
                (int) Math.floor(wanted.getMinY() + 1e-6),
                (int) Math.ceil(wanted.getWidth() - 1e-6) + 1,
                (int) Math.ceil(wanted.getHeight() - 1e-6) + 1));
        if (layer.placement().onGrid()) {
            all = own.union(new Rectangle(
                    place.x - (int) layer.placement().x(),
                    place.y - (int) layer.placement().y(),
                    place.width,
                    place.height));
        }
        if (all.equals(own)) {
            return layer;
        }
        if (all.width > Picture.MAX_SIDE
                || all.height > Picture.MAX_SIDE
                || (long) all.width * all.height > Picture.MAX_PIXELS) {
            return layer;
        }
        return layer.withPicture(picture.framed(all))
                .withPlacement(layer.placement().ofPart(picture.width(), picture.height(), all));
    }
}
