package app.atelier.imaging.layers;

import app.atelier.imaging.Picture;
import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/** How {@link Geometry} lays a document of a given size on its page and its canvas. */
final class Pages {
    private Pages() {}

    static void requireFitting(Geometry geometry, int width, int height) {
        Crop crop = geometry.crop();
        int pageWidth = geometry.pageWidth(width, height);
        int pageHeight = geometry.pageHeight(width, height);
        if (crop != null
                && ((long) crop.x() + crop.width() > pageWidth || (long) crop.y() + crop.height() > pageHeight)) {
            throw LayerWords.WORDS.refusal(
                    "crop.outside", crop.width(), crop.height(), crop.x(), crop.y(), pageWidth, pageHeight);
        }
        int frameWidth = frameWidth(geometry, width, height);
        int frameHeight = frameHeight(geometry, width, height);
        Picture.requireSize(frameWidth, frameHeight);
        Resize resize = geometry.resize();
        if (resize != null) {
            Picture.requireSize(resize.widthOf(frameWidth, frameHeight), resize.heightOf(frameWidth, frameHeight));
        }
    }

    static int frameWidth(Geometry geometry, int width, int height) {
        Canvas canvas = geometry.canvas();
        Crop crop = geometry.crop();
        return canvas != null ? canvas.width() : crop != null ? crop.width() : geometry.pageWidth(width, height);
    }

    static int frameHeight(Geometry geometry, int width, int height) {
        Canvas canvas = geometry.canvas();
        Crop crop = geometry.crop();
        return canvas != null ? canvas.height() : crop != null ? crop.height() : geometry.pageHeight(width, height);
    }

    static Homography toFrame(Geometry geometry, int width, int height) {
        AffineTransform shift = new AffineTransform();
        Canvas canvas = geometry.canvas();
        if (canvas != null) {
            shift.translate(-canvas.x(), -canvas.y());
        }
        Crop crop = geometry.crop();
        if (crop != null) {
            shift.translate(-crop.x(), -crop.y());
        }
        AffineTransform page = toPage(geometry, width, height);
        @Nullable Perspective perspective = geometry.perspective();
        if (perspective == null) {
            shift.concatenate(page);
            return Homography.of(shift);
        }
        Homography warp = perspective.map(geometry.pageWidth(width, height), geometry.pageHeight(width, height));
        return Homography.of(shift).after(warp).after(Homography.of(page));
    }

    /** Flips, turns and straightening. */
    private static AffineTransform toPage(Geometry geometry, int width, int height) {
        int pageWidth = geometry.pageWidth(width, height);
        int pageHeight = geometry.pageHeight(width, height);
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
        t.translate(-width / 2.0, -height / 2.0);
        return t;
    }
}
