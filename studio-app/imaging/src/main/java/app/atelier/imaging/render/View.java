package app.atelier.imaging.render;

import app.atelier.imaging.filters.FilterContext;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * How document coordinates become output pixels.
 *
 * @param toOutput from document to output pixels (origin at the output's upper left corner)
 * @param canvas output pixels that the canvas can reach, also outside the crop
 * @param output the whole output
 * @param scale output pixels for one document pixel
 */
record View(AffineTransform toOutput, Rectangle canvas, Rectangle output, double scale) {

    static View of(Document document, double scale) {
        int width = Math.max(1, (int) Math.round(document.outputWidth() * scale));
        int height = Math.max(1, (int) Math.round(document.outputHeight() * scale));
        AffineTransform t = new AffineTransform();
        t.scale(width / (double) document.outputWidth(), height / (double) document.outputHeight());
        Crop crop = document.geometry().crop();
        if (crop != null) {
            t.translate(-crop.x(), -crop.y());
        }
        t.concatenate(toPage(document));
        Rectangle2D reach = t.createTransformedShape(new Rectangle2D.Double(0, 0, document.width(), document.height()))
                .getBounds2D();
        int x = (int) Math.floor(reach.getMinX() + 1e-6);
        int y = (int) Math.floor(reach.getMinY() + 1e-6);
        int right = (int) Math.ceil(reach.getMaxX() - 1e-6);
        int bottom = (int) Math.ceil(reach.getMaxY() - 1e-6);
        Rectangle output = new Rectangle(0, 0, width, height);
        Rectangle canvas = new Rectangle(x, y, right - x, bottom - y).union(output);
        return new View(t, canvas, output, scale);
    }

    /** What results for this view depend on. */
    Object key() {
        return List.of(toOutput, canvas, scale);
    }

    /** The circumstances of filters on a region. */
    FilterContext context(Region region, Passes passes) {
        return new FilterContext(
                scale,
                region.x() / scale,
                region.y() / scale,
                output.width / scale,
                output.height / scale,
                passes.bands(),
                passes.rows());
    }

    private static AffineTransform toPage(Document document) {
        Geometry geometry = document.geometry();
        int pageWidth = geometry.pageWidth(document.width(), document.height());
        int pageHeight = geometry.pageHeight(document.width(), document.height());
        AffineTransform t = new AffineTransform();
        t.translate(pageWidth / 2.0, pageHeight / 2.0);
        if (geometry.straightenDegrees() != 0) {
            double angle = Math.toRadians(geometry.straightenDegrees());
            double cos = Math.cos(angle);
            double sin = Math.abs(Math.sin(angle));
            double cover = Math.max(cos + sin * pageHeight / pageWidth, cos + sin * pageWidth / pageHeight);
            t.rotate(angle);
            t.scale(cover, cover);
        }
        t.quadrantRotate(geometry.quarterTurns());
        t.scale(geometry.flipHorizontal() ? -1 : 1, geometry.flipVertical() ? -1 : 1);
        t.translate(-document.width() / 2.0, -document.height() / 2.0);
        return t;
    }
}
