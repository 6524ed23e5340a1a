package app.atelier.imaging.render;

import app.atelier.imaging.PixelFormat;
import app.atelier.imaging.filters.FilterContext;
import app.atelier.imaging.layers.Canvas;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.Homography;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How document coordinates become output pixels.
 *
 * @param toOutput from document to output pixels (origin at the output's upper left corner)
 * @param canvas output pixels that the canvas can reach, also outside the crop
 * @param output the whole output
 * @param scale output pixels for one document pixel
 * @param page output pixels beyond which nothing shows, or none
 * @param format what the document is composed in
 */
record View(
        Homography toOutput,
        Rectangle canvas,
        Rectangle output,
        double scale,
        @Nullable Rectangle2D page,
        PixelFormat format) {

    static View of(Document document, double scale) {
        int width = Math.max(1, (int) Math.round(document.outputWidth() * scale));
        int height = Math.max(1, (int) Math.round(document.outputHeight() * scale));
        double across = width / (double) document.frameWidth();
        double down = height / (double) document.frameHeight();
        Homography t = Homography.scale(across, down).after(document.toFrame());
        Rectangle output = new Rectangle(0, 0, width, height);
        Rectangle canvas = reach(t, document.width(), document.height());
        if (!t.affine()) {
            // Near the horizon a picture reaches for miles; what is far outside has no influence.
            canvas = canvas.intersection(new Rectangle(-width, -height, 3 * width, 3 * height));
        }
        double mean = document.geometry().resize() == null ? scale : Math.sqrt(across * down);
        return new View(t, canvas.union(output), output, mean, page(document, across, down), document.format());
    }

    /** The output pixels that a rectangle of the given size touches under a map. */
    static Rectangle reach(Homography map, double width, double height) {
        Rectangle2D bounds = map.outline(0, 0, width, height).getBounds2D();
        int x = (int) Math.floor(bounds.getMinX() + 1e-6);
        int y = (int) Math.floor(bounds.getMinY() + 1e-6);
        int right = (int) Math.ceil(bounds.getMaxX() - 1e-6);
        int bottom = (int) Math.ceil(bounds.getMaxY() - 1e-6);
        return new Rectangle(x, y, right - x, bottom - y);
    }

    private static @Nullable Rectangle2D page(Document document, double across, double down) {
        Geometry geometry = document.geometry();
        Canvas canvas = geometry.canvas();
        if (canvas == null || !geometry.cutsAtPage()) {
            return null;
        }
        Crop crop = geometry.crop();
        int width = crop != null ? crop.width() : geometry.pageWidth(document.width(), document.height());
        int height = crop != null ? crop.height() : geometry.pageHeight(document.width(), document.height());
        return new Rectangle2D.Double(-canvas.x() * across, -canvas.y() * down, width * across, height * down);
    }

    /** What results for this view depend on. */
    Object key() {
        return List.of(toOutput, canvas, scale, format);
    }

    /**
     * The circumstances of filters on a region.
     *
     * @param factor output pixels along a side of each of the region's pixels, also in where it lies
     */
    FilterContext context(Region region, Passes passes, int factor) {
        double own = scale / factor;
        return new FilterContext(
                        own,
                        region.x() / own,
                        region.y() / own,
                        output.width / scale,
                        output.height / scale,
                        passes.bands(),
                        passes.rows())
                .with(passes.pool());
    }
}
