package app.atelier.imaging.painting;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.render.Renderer;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Point2D;

/**
 * Colours picked from a picture: of one pixel, or the mean (weighted by alpha) of 3 × 3 or 5 × 5.
 *
 * @param rgb {@code 0xRRGGBB} in sRGB, black where nothing is
 * @param alpha 0 to 255
 */
public record Picker(int rgb, int alpha) {

    /**
     * Picks from a picture; pixels outside do not count.
     *
     * @param side 1, 3 or 5
     */
    public static Picker from(Picture picture, int x, int y, int side) {
        if (side != 1 && side != 3 && side != 5) {
            throw PaintingWords.WORDS.refusal("picker.size", side);
        }
        long[] sums = new long[4];
        int count = 0;
        for (int v = y - side / 2; v <= y + side / 2; v++) {
            for (int u = x - side / 2; u <= x + side / 2; u++) {
                if (u >= 0 && v >= 0 && u < picture.width() && v < picture.height()) {
                    int p = picture.at(u, v);
                    for (int c = 0; c < 4; c++) {
                        sums[c] += p >>> 8 * c & 255;
                    }
                    count++;
                }
            }
        }
        int rgb = 0;
        for (int c = 0; c < 3 && sums[3] > 0; c++) {
            rgb |= (int) Math.min(255, Math.round(255.0 * sums[c] / sums[3])) << 8 * c;
        }
        return new Picker(rgb, count == 0 ? 0 : Math.round(sums[3] / (float) count));
    }

    /** Picks from a layer's own pixels, without its filters and opacity, at a place of the document. */
    public static Picker from(PictureLayer layer, double x, double y, int side) {
        Picture picture = layer.picture();
        AffineTransform placed = layer.placement().transform(picture.width(), picture.height());
        Point2D.Double p = new Point2D.Double(x, y);
        try {
            placed.inverseTransform(p, p);
        } catch (NoninvertibleTransformException impossible) {
            return new Picker(0, 0);
        }
        return from(picture, (int) Math.floor(p.x), (int) Math.floor(p.y), side);
    }

    /** Picks from what all layers give together, at a place of the document. */
    public static Picker from(Document document, Renderer renderer, double x, double y, int side) {
        int left = (int) Math.floor(x) - side / 2;
        int top = (int) Math.floor(y) - side / 2;
        Rectangle place = new Rectangle(left, top, Math.max(1, side), Math.max(1, side))
                .intersection(new Rectangle(0, 0, document.width(), document.height()));
        if (place.isEmpty()) {
            return new Picker(0, 0);
        }
        Picture seen = renderer.render(document.withGeometry(Geometry.IDENTITY), place, 1);
        return from(seen, (int) Math.floor(x) - place.x, (int) Math.floor(y) - place.y, side);
    }
}
