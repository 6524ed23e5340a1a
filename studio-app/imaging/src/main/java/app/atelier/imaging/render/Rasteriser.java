package app.atelier.imaging.render;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.PlacedLayer;
import app.atelier.imaging.layers.Placement;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** Makes pixels of text, shapes and SVG pictures, so that they can be painted on. */
public final class Rasteriser {
    private Rasteriser() {}

    /**
     * The document with one layer drawn into pixels of the document's grid; at full size it looks as before. Mask, filters
     * and the rest of its info stay. What lies farther outside the canvas than the canvas is wide and high is cut.
     *
     * @return the document itself if there is no such layer or it has pixels already
     */
    public static Document rasterise(Document document, String id) {
        if (!(document.layer(id).orElse(null) instanceof PlacedLayer layer) || layer instanceof PictureLayer) {
            return document;
        }
        Rectangle near =
                new Rectangle(-document.width(), -document.height(), 3 * document.width(), 3 * document.height());
        return document.replace(rasterise(layer, near));
    }

    private static PictureLayer rasterise(PlacedLayer layer, Rectangle near) {
        VectorContent content = VectorContent.of(layer);
        AffineTransform toDocument = layer.placement().transform(content.box());
        Rectangle2D reach = toDocument.createTransformedShape(content.ink()).getBounds2D();
        Rectangle bounds = reach.createIntersection(near).getBounds();
        if (content.ink().isEmpty() || bounds.isEmpty()) {
            return new PictureLayer(layer.info(), Picture.transparent(1, 1), Placement.at(near.x, near.y));
        }
        bounds.grow(1, 1);
        return new PictureLayer(layer.info(), content.draw(toDocument, bounds), Placement.at(bounds.x, bounds.y));
    }
}
