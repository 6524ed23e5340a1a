package app.atelier.desktop.edit;

import app.atelier.imaging.Picture;
import app.atelier.imaging.layers.Document;
import app.atelier.imaging.layers.Layer;
import app.atelier.imaging.layers.Mask;
import app.atelier.imaging.layers.PictureLayer;
import app.atelier.imaging.layers.Placement;
import app.atelier.imaging.painting.Brush;
import app.atelier.imaging.painting.Brush.Touch;
import app.atelier.imaging.painting.LiveStroke;
import app.atelier.imaging.painting.Selected;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Optional;

/**
 * What is painted on: the pixels of a layer, or its mask as a grey picture. Knows the way between the document and the
 * pixels, and puts what came of it back into the document.
 *
 * @param toDocument from pixels of the picture to the document
 * @param reach how far the picture may grow: all of the canvas, in its pixels
 * @param selected what may be changed, by pixels of the picture
 */
record Ground(
        Document document,
        String layer,
        boolean mask,
        Picture picture,
        AffineTransform toDocument,
        Rectangle reach,
        Selected selected) {
    private static final double MARK = .45;

    /** The ground of a layer; nothing if it is not there, is locked, or has no pixels (or mask) of its own. */
    static Optional<Ground> of(Document document, String id, boolean mask) {
        var layer = document.layer(id).orElse(null);
        if (layer == null || layer.info().locked()) {
            return Optional.empty();
        }
        if (mask) {
            return Optional.ofNullable(layer.info().mask()).map(values -> onMask(document, layer, values));
        }
        return layer instanceof PictureLayer picture ? Optional.of(onPixels(document, picture)) : Optional.empty();
    }

    private static Ground onMask(Document document, Layer layer, Mask values) {
        byte[] coverage = values.coverage();
        int[] grey = new int[coverage.length];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = 0xff000000 | (coverage[i] & 255) * 0x010101;
        }
        var picture = Picture.ofArgb(values.width(), values.height(), grey);
        var all = new Rectangle(values.width(), values.height());
        return new Ground(
                document,
                layer.id(),
                true,
                picture,
                new AffineTransform(),
                all,
                selected(document, new AffineTransform()));
    }

    private static Ground onPixels(Document document, PictureLayer layer) {
        var placed = Page.placed(layer);
        var canvas = Page.inverse(placed)
                .createTransformedShape(new Rectangle(document.width(), document.height()))
                .getBounds2D();
        var reach = new Rectangle(
                (int) Math.floor(canvas.getX() + 1e-6),
                (int) Math.floor(canvas.getY() + 1e-6),
                (int) Math.ceil(canvas.getWidth() - 1e-6),
                (int) Math.ceil(canvas.getHeight() - 1e-6));
        boolean small = reach.width <= Picture.MAX_SIDE
                && reach.height <= Picture.MAX_SIDE
                && (long) reach.width * reach.height <= Picture.MAX_PIXELS;
        var own = new Rectangle(layer.picture().width(), layer.picture().height());
        return new Ground(
                document, layer.id(), false, layer.picture(), placed, small ? reach : own, selected(document, placed));
    }

    private static Selected selected(Document document, AffineTransform toDocument) {
        return ActiveSelection.of(document)
                .map(selection -> Selected.by(selection.mask(), toDocument))
                .orElse(Selected.ALL);
    }

    /** How many pixels of the picture one document pixel is wide. */
    double scale() {
        return 1 / Math.max(1e-6, Math.sqrt(Math.abs(toDocument.getDeterminant())));
    }

    /** A touch of the document in pixels of the picture. */
    Touch toPicture(Touch touch) {
        var point = toPicture(touch.x(), touch.y());
        return new Touch(point.getX(), point.getY(), touch.pressure());
    }

    Point2D toPicture(double x, double y) {
        return Page.inverse(toDocument).transform(new Point2D.Double(x, y), null);
    }

    /** A stroke that is about to be drawn here. */
    LiveStroke begin(Stroke stroke) {
        var brush = stroke.brush();
        double size = Math.clamp(brush.size() * scale(), 1, 2000);
        // What is healed is only marked while it is drawn over.
        double opacity = stroke.kind() == Stroke.Kind.HEAL ? MARK : brush.opacity();
        var scaled = new Brush(size, brush.hardness(), brush.flow(), opacity, brush.spacing());
        return new LiveStroke(picture, scaled, tool(stroke), selected, reach);
    }

    private Brush.Tool tool(Stroke stroke) {
        return switch (stroke.kind()) {
            // On a mask white shows and black hides; taking away means hiding.
            case PAINT -> new Brush.Tool.Paint(mask ? grey(stroke.rgb()) : stroke.rgb());
            case HEAL -> new Brush.Tool.Paint(stroke.rgb());
            case ERASE -> mask ? new Brush.Tool.Paint(0) : new Brush.Tool.Erase();
            case CLONE -> {
                var from = toPicture(stroke.offsetX(), stroke.offsetY());
                var origin = toPicture(0, 0);
                yield new Brush.Tool.Clone(
                        (int) Math.round(from.getX() - origin.getX()), (int) Math.round(from.getY() - origin.getY()));
            }
        };
    }

    /** A colour as a grey of the same luma. */
    static int grey(int rgb) {
        double luma = .2126 * (rgb >> 16 & 255) + .7152 * (rgb >> 8 & 255) + .0722 * (rgb & 255);
        return (int) Math.round(luma) * 0x010101;
    }

    /** The document with the whole picture painted. */
    Document with(LiveStroke.Painted painted) {
        if (painted.picture() == picture) {
            return document;
        }
        if (mask) {
            return document.update(
                    layer, old -> old.withInfo(old.info().withMask(asMask(painted.picture(), document))));
        }
        return placed(painted.picture(), painted.x(), painted.y());
    }

    /** The document with only a part of the layer there, for a frame in which no more of it is to be seen. */
    Document withPart(Picture part, int x, int y) {
        return placed(part, x, y);
    }

    private Document placed(Picture now, int x, int y) {
        var middle = toDocument.transform(new Point2D.Double(x + now.width() / 2.0, y + now.height() / 2.0), null);
        return document.update(layer, old -> {
            var picture = (PictureLayer) old;
            var before = picture.placement();
            return picture.withPicture(now)
                    .withPlacement(new Placement(
                            tidy(middle.getX() - now.width() / 2.0),
                            tidy(middle.getY() - now.height() / 2.0),
                            before.scaleX(),
                            before.scaleY(),
                            before.rotationDegrees()));
        });
    }

    /** Rounding of transforms must not push a picture off the grid. */
    private static double tidy(double value) {
        return Math.abs(value - Math.rint(value)) < 1e-7 ? Math.rint(value) : value;
    }

    private static Mask asMask(Picture grey, Document document) {
        byte[] coverage = new byte[document.width() * document.height()];
        for (int i = 0; i < coverage.length; i++) {
            coverage[i] = (byte) grey.argb()[i];
        }
        return Mask.of(document.width(), document.height(), coverage);
    }

    /** The smallest part of the picture's reach that covers a part of the document. */
    Rectangle covering(Rectangle part) {
        var bounds = Page.inverse(toDocument).createTransformedShape(part).getBounds2D();
        var place = new Rectangle();
        place.setFrameFromDiagonal(
                Math.floor(bounds.getMinX() + 1e-6),
                Math.floor(bounds.getMinY() + 1e-6),
                Math.ceil(bounds.getMaxX() - 1e-6),
                Math.ceil(bounds.getMaxY() - 1e-6));
        return place.intersection(reach);
    }
}
