package app.atelier.imaging.edits;

import app.atelier.imaging.layers.Aspect;
import app.atelier.imaging.layers.Canvas;
import app.atelier.imaging.layers.Crop;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Geometry;
import app.atelier.imaging.layers.Perspective;
import app.atelier.imaging.layers.Resize;
import java.awt.Rectangle;

/**
 * Edits of geometry, each on what is seen after those before it. A document has one value of each kind in a fixed order,
 * so an edit that comes late is carried back through what lies behind it: a crop of a picture that was resized crops the
 * page and keeps the size asked for, rounded to whole pixels of the page.
 */
final class Reframing {
    private Reframing() {}

    static Document crop(Document document, int x, int y, int width, int height) {
        if (x < 0
                || y < 0
                || width < 1
                || height < 1
                || (long) x + width > document.outputWidth()
                || (long) y + height > document.outputHeight()) {
            throw EditWords.WORDS.refusal(
                    "crop.outside", width, height, x, y, document.outputWidth(), document.outputHeight());
        }
        Geometry geometry = document.geometry();
        Resize resize = geometry.resize();
        if (resize != null) {
            double across = document.frameWidth() / (double) document.outputWidth();
            double down = document.frameHeight() / (double) document.outputHeight();
            int left = Math.clamp(Math.round(x * across), 0, document.frameWidth() - 1);
            int top = Math.clamp(Math.round(y * down), 0, document.frameHeight() - 1);
            int right = Math.clamp(Math.round((x + width) * across), left + 1, document.frameWidth());
            int bottom = Math.clamp(Math.round((y + height) * down), top + 1, document.frameHeight());
            Document cropped =
                    crop(document.withGeometry(geometry.withResize(null)), left, top, right - left, bottom - top);
            return cropped.withGeometry(cropped.geometry().withResize(Resize.exact(width, height, resize.kernel())));
        }
        Canvas canvas = geometry.canvas();
        int left = canvas == null ? x : canvas.x() + x;
        int top = canvas == null ? y : canvas.y() + y;
        return window(document, new Rectangle(left, top, width, height));
    }

    /**
     * With another window on the page as cropped: what lies outside the window is cropped away, and what the window has
     * beyond the page is canvas.
     */
    private static Document window(Document document, Rectangle window) {
        Geometry geometry = document.geometry();
        Crop crop = geometry.crop();
        int pageWidth = crop != null ? crop.width() : geometry.pageWidth(document.width(), document.height());
        int pageHeight = crop != null ? crop.height() : geometry.pageHeight(document.width(), document.height());
        Rectangle page = new Rectangle(0, 0, pageWidth, pageHeight);
        Rectangle kept = window.contains(page) || !window.intersects(page) ? page : window.intersection(page);
        Crop fresh = crop;
        if (!kept.equals(page)) {
            int x = crop == null ? 0 : crop.x();
            int y = crop == null ? 0 : crop.y();
            fresh = new Crop(x + kept.x, y + kept.y, kept.width, kept.height);
        }
        Canvas canvas = kept.equals(window)
                ? null
                : new Canvas(window.x - kept.x, window.y - kept.y, window.width, window.height);
        return document.withGeometry(geometry.withCanvas(null).withCrop(fresh).withCanvas(canvas));
    }

    static Document crop(Document document, Aspect aspect) {
        Crop largest = aspect.largest(document.outputWidth(), document.outputHeight());
        return crop(document, largest.x(), largest.y(), largest.width(), largest.height());
    }

    static Document canvas(Document document, int width, int height, Canvas.Anchor anchor) {
        Geometry geometry = document.geometry();
        Resize resize = geometry.resize();
        if (resize != null) {
            double across = document.frameWidth() / (double) document.outputWidth();
            double down = document.frameHeight() / (double) document.outputHeight();
            Document sheet = canvas(
                    document.withGeometry(geometry.withResize(null)),
                    (int) Math.max(1, Math.round(width * across)),
                    (int) Math.max(1, Math.round(height * down)),
                    anchor);
            return sheet.withGeometry(sheet.geometry().withResize(Resize.exact(width, height, resize.kernel())));
        }
        Canvas old = geometry.canvas();
        Canvas fresh = Canvas.around(document.frameWidth(), document.frameHeight(), width, height, anchor);
        int left = old == null ? fresh.x() : old.x() + fresh.x();
        int top = old == null ? fresh.y() : old.y() + fresh.y();
        return window(document, new Rectangle(left, top, width, height));
    }

    static Document resize(Document document, Resize resize) {
        Resize rule = resize;
        if (document.geometry().resize() != null) {
            rule = Resize.exact(
                    resize.widthOf(document.outputWidth(), document.outputHeight()),
                    resize.heightOf(document.outputWidth(), document.outputHeight()),
                    resize.kernel());
        }
        return document.withGeometry(document.geometry().withResize(rule));
    }

    static Document perspective(Document document, Perspective perspective) {
        return document.withGeometry(document.geometry().seenThrough(perspective, document.width(), document.height()));
    }

    static Document rotate(Document document, int quarterTurns) {
        Geometry geometry = document.geometry();
        for (int i = 0; i < Math.floorMod(quarterTurns, 4); i++) {
            geometry = geometry.turnedClockwise(
                    geometry.pageWidth(document.width(), document.height()),
                    geometry.pageHeight(document.width(), document.height()));
        }
        return document.withGeometry(geometry);
    }

    static Document flip(Document document, boolean horizontal, boolean vertical) {
        Geometry geometry = document.geometry();
        if (horizontal) {
            geometry = geometry.flippedHorizontally(geometry.pageWidth(document.width(), document.height()));
        }
        if (vertical) {
            geometry = geometry.flippedVertically(geometry.pageHeight(document.width(), document.height()));
        }
        return document.withGeometry(geometry);
    }
}
